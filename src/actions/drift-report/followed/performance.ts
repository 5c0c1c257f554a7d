import { join } from 'node:path'
import {
  type Engine,
  type JoinedRows,
  labelledRows,
  loadComparison,
  windowColumn,
  windowedScores,
} from '../../../data/index.ts'
import { compareModels, type MetricComparison, withPredictions } from '../../../evaluation/index.ts'
import { type EstimatedMetric, estimateWithoutLabels } from '../../../monitoring/index.ts'
import { evaluationOf } from '../evaluation-options.ts'
import { type JudgedPerformance, leastLabels } from '../performance.ts'
import type { DriftSettings } from '../settings.ts'
import { errorOfInterval, pointsOf, seriesOf } from './points.ts'
import type { FollowedRows } from './rows.ts'
import type { DriftPoint, DriftSeries } from './schema.ts'

/**
 * The metrics of a performance report window by window: realised where labels are there, else estimated. Nothing where no time of the rows
 * is known.
 * @param folder absolute, for rows with labels
 */
export async function followPerformance(
  engine: Engine,
  settings: DriftSettings,
  rows: FollowedRows,
  judged: JudgedPerformance,
  folder: string,
): Promise<DriftSeries[]> {
  const { estimates, rows: counts } = judged.performance
  if (rows.current.every === null || estimates.length === 0) return []
  const estimated = estimates.every(({ source }) => source === 'estimated')
  const before =
    rows.reference === null || estimated
      ? new Map<string, DriftPoint[]>()
      : await realised(engine, settings, rows.reference, 'reference', folder)
  const now = estimated
    ? await estimatedWindows(engine, settings, rows.current, judged)
    : await realised(engine, settings, rows.current, 'current', folder)
  return estimates.map(({ metric, title, unit, direction, source, reference, allowedLoss }) =>
    seriesOf({
      name: source === 'estimated' ? `${metric} (estimated)` : metric,
      kind: source,
      title,
      unit,
      direction,
      allowedLoss,
      reference: { ...reference, rows: counts.reference },
      before: before.get(metric) ?? [],
      now: now.get(metric) ?? [],
    }),
  )
}

/** Points of each metric on rows with a label, as evaluation slices them. */
async function realised(
  engine: Engine,
  settings: DriftSettings,
  rows: JoinedRows,
  side: 'reference' | 'current',
  folder: string,
): Promise<Map<string, DriftPoint[]>> {
  const { metrics, options } = evaluationOf(settings)
  const path = join(folder, `windows-${side}.parquet`)
  const { files, labelled } = await labelledRows(engine, [rows.path], options.label, path)
  if ((labelled ?? 0) < leastLabels) return new Map()
  const loaded = await loadComparison(engine, {
    ...options,
    candidate: files,
    slices: [{ column: windowColumn }],
  })
  const { sample, slices, sqlMetrics: custom } = loaded
  const found = compareModels({ sample, slices, metrics, gates: [], seed: 0, custom }).metrics
  const isWindow = ({ slice, rows: count }: MetricComparison) =>
    slice !== null && /^-?\d+$/.test(slice.value) && count >= leastLabels
  return new Map(
    metrics.map(({ id }) => {
      const windows = found.filter((one) => one.metric === id && isWindow(one))
      const values = windows.flatMap(({ slice, rows: count, candidate }) =>
        slice === null || candidate === null
          ? []
          : [
              {
                from: Number(slice.value),
                rows: count,
                value: candidate.estimate,
                error: errorOfInterval(candidate.low, candidate.high),
              },
            ],
      )
      return [id, pointsOf(values, rows.every, side)]
    }),
  )
}

/** Points of each metric on rows without labels, by confidence-based estimation. */
async function estimatedWindows(
  engine: Engine,
  { section }: DriftSettings,
  rows: JoinedRows,
  { performance, sample: given }: JudgedPerformance,
): Promise<Map<string, DriftPoint[]>> {
  const column = section?.evaluate?.score
  const sample = given === null ? null : withPredictions(given)
  if (sample === null || column === undefined || sample.candidate.score === null) return new Map()
  const read = await windowedScores(engine, rows, column)
  if (read === null) return new Map()
  const threshold = section?.evaluate?.threshold ?? (sample.probabilities ? 0.5 : null)
  let start = 0
  const ranges = read.windows.map(({ rows: count }) => {
    start += count
    return { from: start - count, to: start }
  })
  const { metrics } = estimateWithoutLabels({
    reference: {
      scores: [sample.candidate.score],
      predictions: sample.candidate.prediction,
      labels: Int32Array.from(sample.label),
    },
    analysis: {
      scores: [read.scores],
      predictions:
        threshold === null
          ? null
          : Int32Array.from(read.scores, (one) => (Number.isNaN(one) ? -1 : one >= threshold ? 1 : 0)),
    },
    referenceRanges: [{ from: 0, to: sample.rows }],
    analysisRanges: ranges,
    metrics: performance.estimates.map(({ metric }) => metric as EstimatedMetric),
  })
  return new Map(
    metrics.map(({ metric, analysis }) => {
      const values = analysis.flatMap(({ value, standardError, rows: count }, at) =>
        value === null || count < leastLabels
          ? []
          : [{ from: read.windows[at]?.from ?? 0, rows: count, value, error: standardError }],
      )
      return [metric, pointsOf(values, rows.every, 'current')]
    }),
  )
}
