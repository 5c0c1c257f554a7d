import type { PairedSample } from '../../../evaluation/index.ts'
import { areaContributions } from '../../../monitoring/index.ts'

/** Metrics that are a mean over rows, or one to first order. */
export const sharedMetrics = [
  'roc_auc',
  'log_loss',
  'brier_score',
  'accuracy',
  'mean_absolute_error',
  'mean_squared_error',
] as const
export type SharedMetric = (typeof sharedMetrics)[number]

export function isShared(metric: string): metric is SharedMetric {
  return (sharedMetrics as readonly string[]).includes(metric)
}

/** Smallest probability that a logarithm is taken of. */
const least = 2 ** -52

/** A number for each row whose mean is the metric; null where the sample has none, or weights. Predictions have to be filled in. */
export function rowNumbers(metric: SharedMetric, sample: PairedSample): Float64Array | null {
  const { task, label, candidate, rows } = sample
  const { score, prediction } = candidate
  if (sample.weight !== null) return null
  const each = (of: (row: number) => number) => Float64Array.from({ length: rows }, (_, row) => of(row))
  if (metric === 'accuracy')
    return prediction === null ? null : each((row) => (prediction[row] === label[row] ? 1 : 0))
  if (score === null) return null
  const off = (row: number) => score[row]! - label[row]!
  if (task === 'regression') {
    if (metric === 'mean_absolute_error') return each((row) => Math.abs(off(row)))
    return metric === 'mean_squared_error' ? each((row) => off(row) ** 2) : null
  }
  if (task !== 'binary-classification') return null
  if (metric === 'roc_auc') return areaContributions(score, label)
  if (!sample.probabilities) return null
  if (metric === 'brier_score') return each((row) => off(row) ** 2)
  if (metric !== 'log_loss') return null
  return each((row) => {
    const right = label[row] === 1 ? score[row]! : 1 - score[row]!
    return -Math.log(Math.min(1 - least, Math.max(least, right)))
  })
}
