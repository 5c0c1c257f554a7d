import { type Engine, readScores } from '../../data/index.ts'
import {
  compareEstimates,
  type MetricComparison,
  type MetricSpec,
  type PairedSample,
  withPredictions,
} from '../../evaluation/index.ts'
import { halfWidth95 } from '../../foundation/index.ts'
import { type EstimatedMetric, estimatedMetrics, estimateWithoutLabels } from '../../monitoring/index.ts'
import type { DriftPerformance } from './report-schema.ts'
import type { DriftSettings } from './settings.ts'

const assumption =
  'Estimated without labels (CBPE): it holds as long as a score means what it meant on the reference. It sees that other rows come, and does not see that the same rows turn out otherwise.'

/**
 * What the metrics are likely to be on predictions without labels, where two classes have a score. Nothing where the configured metrics
 * cannot be estimated so.
 */
export async function estimateWithout(
  engine: Engine,
  { alpha, maxRelativeLoss, section }: DriftSettings,
  {
    sample: given,
    specs,
    found,
    files,
  }: {
    /** The reference, with labels. */
    readonly sample: PairedSample
    readonly specs: readonly MetricSpec[]
    readonly found: readonly MetricComparison[]
    readonly files: readonly string[]
  },
): Promise<{ readonly estimates: DriftPerformance['estimates']; readonly notes: readonly string[] }> {
  const sample = withPredictions(given)
  const { score, prediction } = sample.candidate
  const column = section?.evaluate?.score
  const nothing = (note: string) => ({ estimates: [], notes: [note] })
  if (sample.task !== 'binary-classification' || score === null || column === undefined)
    return nothing('Without labels, performance is estimated for two classes with a score only.')
  const metrics = specs.filter(({ id }) => isEstimated(id))
  if (metrics.length === 0)
    return nothing(`Without labels, only these can be estimated: ${estimatedMetrics.slice(0, 7).join(', ')}.`)
  const scores = await readScores(engine, files, column)
  const threshold = section?.evaluate?.threshold ?? (sample.probabilities ? 0.5 : null)
  const { metrics: estimated } = estimateWithoutLabels({
    reference: { scores: [score], predictions: prediction, labels: Int32Array.from(sample.label) },
    analysis: {
      scores: [scores],
      predictions:
        threshold === null
          ? null
          : Int32Array.from(scores, (one) => (Number.isNaN(one) ? -1 : one >= threshold ? 1 : 0)),
    },
    referenceRanges: [{ from: 0, to: sample.rows }],
    analysisRanges: [{ from: 0, to: scores.length }],
    metrics: metrics.map(({ id }) => id as EstimatedMetric),
  })
  const notes = [assumption]
  const pairs = metrics.flatMap(({ id, title, unit, direction }) => {
    const reference = found.find(({ metric }) => metric === id)?.candidate
    const now = estimated.find(({ metric }) => metric === id)?.analysis[0]
    if (now?.notComputable !== undefined) notes.push(`${title} cannot be estimated: ${now.notComputable}.`)
    if (reference == null || now === undefined || now.value === null) return []
    const { value, standardError } = now
    const bound = (sign: number) =>
      standardError === null ? null : value + sign * halfWidth95 * standardError
    return [
      {
        metric: id,
        title,
        unit,
        direction,
        reference,
        allowedLoss: maxRelativeLoss * Math.abs(reference.estimate),
        current: { estimate: value, low: bound(-1), high: bound(1) },
      },
    ]
  })
  const judged = compareEstimates(pairs, { alpha, maxRelativeLoss })
  return {
    notes,
    estimates: pairs.map((pair, at) => ({ ...pair, source: 'estimated' as const, ...judged[at]! })),
  }
}

function isEstimated(id: string): id is EstimatedMetric {
  return (estimatedMetrics as readonly string[]).includes(id)
}
