import { randomNumbers } from '../drift/random.ts'
import { type EstimatedMetric, isConfusion, type LabelledView, tableOf, type Value } from './metrics.ts'
import { averagePrecision } from './ranking.ts'
import { orderOf } from './rows.ts'

const RESAMPLES = 50
const LARGEST_RESAMPLE = 50_000

/** Variance of what a row contributes, and the share of rows that contribute. */
interface Component {
  readonly variance: number
  readonly share: number
}

type Components = readonly Component[] | { readonly notComputable: string }

/**
 * Standard errors of metrics on `rows` rows, from the spread of the reference: NannyML's `sampling_error`. It is chance in the rows
 * of the chunk alone; that of the reference and of the calibration is not in it.
 *
 * That of average precision is made by drawing half of the reference 50 times, which NannyML does without a seed. Here the numbers
 * are the same at every run; both are within chance of each other (a tenth of the error).
 */
export function samplingErrors(
  views: readonly LabelledView[],
): (metric: EstimatedMetric, rows: number) => Value {
  const known = new Map<EstimatedMetric, Components>()
  return (metric, rows) => {
    const components = known.get(metric) ?? componentsOf(metric, views)
    known.set(metric, components)
    if ('notComputable' in components) return components
    const sum = components.reduce((total, { variance, share }) => total + variance / (rows * share), 0)
    const error = (factorOf(metric, views.length) * Math.sqrt(sum)) / components.length
    return isConfusion(metric) ? error * rows : error
  }
}

/** NannyML found errors of the mean ROC AUC over classes a fifth too small; of average precision it takes the root of the mean. */
function factorOf(metric: EstimatedMetric, classes: number): number {
  if (classes === 1) return 1
  if (metric === 'roc_auc') return 1.2
  return metric === 'average_precision' ? Math.sqrt(classes) : 1
}

function componentsOf(metric: EstimatedMetric, views: readonly LabelledView[]): Components {
  if (metric === 'accuracy' || isConfusion(metric)) return [shareOfRows(metric, views)]
  const components: Component[] = []
  for (const [at, view] of views.entries()) {
    const component = componentOf(metric, view, views.length > 1)
    if (component === null)
      return {
        notComputable: `its chance cannot be told from the reference, where ${lacking(metric, views.length > 1 ? `class ${at}` : 'the positive class')}`,
      }
    components.push(component)
  }
  return components
}

function lacking(metric: EstimatedMetric, name: string): string {
  if (metric === 'f1') return `${name} is neither true nor predicted on any row`
  if (metric === 'precision') return `${name} is predicted on no row`
  if (metric === 'specificity') return `${name} is true on every row`
  return metric === 'roc_auc' ? `${name} is true on every row or on none` : `${name} is true on no row`
}

function componentOf(metric: EstimatedMetric, view: LabelledView, several: boolean): Component | null {
  if (metric === 'roc_auc') return placements(view)
  if (metric === 'average_precision') return resampled(view)
  if (view.predicted === null) return null
  const { tp, fp, fn, tn } = tableOf(view.predicted, view.labels)
  const rows = view.labels.length
  const [hits, misses] =
    metric === 'f1'
      ? [tp, fp + fn]
      : metric === 'precision'
        ? [tp, fp]
        : metric === 'recall'
          ? [tp, fn]
          : [tn, fp]
  const all = hits + misses
  if (all === 0) return null
  // a row of the harmonic mean weighs more than one of a share
  const weight = metric === 'f1' && !several ? all / (misses * 0.5 + hits) : 1
  return { variance: bernoulli(hits / all) * weight ** 2, share: all / rows }
}

const bernoulli = (p: number) => p * (1 - p)

function shareOfRows(metric: EstimatedMetric, views: readonly LabelledView[]): Component {
  const rows = views[0]?.labels.length ?? 0
  const tables = views.flatMap(({ predicted, labels }) =>
    predicted === null ? [] : [tableOf(predicted, labels)],
  )
  const count = tables.reduce((sum, { tp, tn, fp, fn }) => {
    if (metric === 'accuracy') return sum + tp + (tables.length === 1 ? tn : 0)
    if (metric === 'true_positive') return sum + tp
    if (metric === 'true_negative') return sum + tn
    return sum + (metric === 'false_positive' ? fp : fn)
  }, 0)
  return { variance: bernoulli(count / rows), share: 1 }
}

/** Shares of the rarer class's opposite that lie below each of its rows: the terms of the Mann-Whitney statistic. */
function placements({ scores, labels }: LabelledView): Component | null {
  const rows = labels.length
  const ones = labels.reduce((sum, label) => sum + label, 0)
  const turned = ones / rows > 0.5
  const positives = turned ? rows - ones : ones
  if (positives === 0) return null
  const order = orderOf(scores)
  const places: number[] = []
  // NannyML leaves out a row of the class that comes first of all
  for (let rank = 1; rank < rows; rank++) {
    const row = order[turned ? rows - 1 - rank : rank]!
    if ((labels[row] === 1) !== turned) places.push((rank - places.length) / (rows - positives))
  }
  if (places.length === 0) return null
  const mean = places.reduce((sum, place) => sum + place, 0) / places.length
  const variance = places.reduce((sum, place) => sum + (place - mean) ** 2, 0) / places.length
  return { variance, share: positives / rows }
}

/** Variance of the average precision over samples of half of the reference, as that of one row. */
function resampled({ scores, labels }: LabelledView): Component | null {
  const rows = labels.length
  const size = Math.min(Math.floor(rows / 2), LARGEST_RESAMPLE)
  if (size === 0 || !labels.includes(1)) return null
  const order = orderOf(scores)
  const random = randomNumbers(rows)
  const values = Array.from({ length: RESAMPLES }, () => {
    const weights = new Uint32Array(rows)
    for (let drawn = 0; drawn < size; drawn++) weights[Math.floor(random() * rows)]! += 1
    return averagePrecision(scores, labels, order, weights) ?? 0
  })
  const mean = values.reduce((sum, value) => sum + value, 0) / RESAMPLES
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / RESAMPLES
  return { variance: variance * size, share: 1 }
}
