import { type Calibration, fitCalibration } from './calibration.ts'
import { calibrate } from './isotonic.ts'
import {
  type EstimatedMetric,
  type EstimatedView,
  estimated,
  estimatedMetrics,
  isConfusion,
  isRanking,
  type LabelledView,
  NO_PREDICTIONS,
  NO_ROWS,
  realised,
  type Value,
} from './metrics.ts'
import { completeRows, type LabelledRows, pick, type RowRange, type ScoredRows } from './rows.ts'
import { samplingErrors } from './sampling-error.ts'

/** Standard errors on either side that the bounds are apart, and standard deviations of the reference that the thresholds are. */
const WIDTH = 3

export interface EstimateOptions {
  readonly reference: LabelledRows
  readonly analysis: ScoredRows
  readonly referenceRanges: readonly RowRange[]
  readonly analysisRanges: readonly RowRange[]
  /** All that the number of classes allows, unless given. */
  readonly metrics?: readonly EstimatedMetric[]
}

export interface RangeEstimate extends RowRange {
  /** Without missing values; the others are left out. */
  readonly rows: number
  readonly value: number | null
  readonly standardError: number | null
  /** Value less and plus three standard errors, within the metric's bounds. */
  readonly lower: number | null
  readonly upper: number | null
  /** Of the labels; null where they are not known. */
  readonly realised: number | null
  /** Value beyond a threshold; null where one of the two is not known. */
  readonly alert: boolean | null
  /** In words, where a number is missing. */
  readonly notComputable?: string
}

export interface MetricEstimates {
  readonly metric: EstimatedMetric
  /** Mean of the realised values over the reference's ranges, less and plus three standard deviations, within the bounds. */
  readonly thresholds: { readonly lower: number; readonly upper: number } | null
  readonly reference: readonly RangeEstimate[]
  readonly analysis: readonly RangeEstimate[]
}

export interface PerformanceEstimate {
  /** For each column of scores, whether it is calibrated first. */
  readonly calibrated: readonly boolean[]
  readonly metrics: readonly MetricEstimates[]
}

/**
 * What the performance of a classifier is on rows without labels, by confidence-based estimation: CBPE of NannyML 0.13.1, whose
 * numbers it gives, of two classes (one column of scores) or more (a column each; means over the classes).
 *
 * **It assumes** that the relation between columns and label is that of the reference, so that a calibrated score still is the
 * probability of its class: only the mix of rows changes (covariate shift), to rows such as the reference has too. Where the relation
 * itself changes (concept drift) the estimate does not move, whatever labels would say. Standard errors are chance in the rows of a range
 * alone. What has no value is null and says why; a share of nothing (precision where nothing is predicted) is 0 as in NannyML.
 * @throws RangeError where columns differ in length or number
 */
export function estimateWithoutLabels(options: EstimateOptions): PerformanceEstimate {
  const { reference, analysis, referenceRanges, analysisRanges } = options
  checkShapes(reference, analysis)
  const classes = reference.scores.length
  const rows = completeRows(reference, { from: 0, to: reference.labels.length })
  const whole = labelledViews(reference, rows)
  const calibrations = whole.map(({ scores, labels }) => fitCalibration(scores, labels))
  const obstacle = obstacleOf(whole, calibrations, [reference, analysis])
  const errors = samplingErrors(whole)

  const chosen = options.metrics ?? estimatedMetrics.filter((metric) => classes === 1 || !isConfusion(metric))
  const parts = {
    reference: referenceRanges.map((range) => {
      const inside = completeRows(reference, range)
      return {
        range,
        views: estimatedViews(reference, inside, calibrations),
        labelled: labelledViews(reference, inside),
      }
    }),
    analysis: analysisRanges.map((range) => ({
      range,
      views: estimatedViews(analysis, completeRows(analysis, range), calibrations),
      labelled: null,
    })),
  }
  const metrics = chosen.map((metric): MetricEstimates => {
    const refused = obstacle ?? refusal(metric, reference, analysis)
    const truths = parts.reference.map(({ labelled }) => numberOf(realised(metric, labelled)))
    const thresholds = refused === null ? thresholdsOf(metric, truths) : null
    const estimate = (range: RowRange, views: readonly EstimatedView[], truth: number | null) => {
      const count = views[0]?.scores.length ?? 0
      const value = count === 0 ? NO_ROWS : (refused ?? estimated(metric, views))
      const error = typeof value === 'number' ? errors(metric, count) : value
      return rangeEstimate(metric, { ...range, rows: count, realised: truth }, value, error, thresholds)
    }
    return {
      metric,
      thresholds,
      reference: parts.reference.map(({ range, views }, at) => estimate(range, views, truths[at] ?? null)),
      analysis: parts.analysis.map(({ range, views }) => estimate(range, views, null)),
    }
  })
  return { calibrated: calibrations.map(({ kind }) => kind === 'isotonic'), metrics }
}

function rangeEstimate(
  metric: EstimatedMetric,
  about: RowRange & { readonly rows: number; readonly realised: number | null },
  value: Value,
  error: Value,
  thresholds: MetricEstimates['thresholds'],
): RangeEstimate {
  const [known, spread] = [numberOf(value), numberOf(error)]
  const bounded = known !== null && spread !== null
  const reason = [value, error].find((one) => typeof one !== 'number')
  return {
    ...about,
    value: known,
    standardError: spread,
    lower: bounded ? Math.max(0, known - WIDTH * spread) : null,
    upper: bounded ? Math.min(mostOf(metric), known + WIDTH * spread) : null,
    alert:
      known === null || thresholds === null ? null : known < thresholds.lower || known > thresholds.upper,
    ...(typeof reason === 'object' ? reason : {}),
  }
}

function thresholdsOf(
  metric: EstimatedMetric,
  truths: readonly (number | null)[],
): MetricEstimates['thresholds'] {
  const known = truths.filter((truth) => truth !== null)
  if (known.length === 0) return null
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length
  const deviation = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length)
  return {
    lower: Math.max(0, mean - WIDTH * deviation),
    upper: Math.min(mostOf(metric), mean + WIDTH * deviation),
  }
}

const mostOf = (metric: EstimatedMetric) => (isConfusion(metric) ? Number.POSITIVE_INFINITY : 1)
const numberOf = (value: Value) => (typeof value === 'number' ? value : null)

/** Why nothing can be estimated at all. */
function obstacleOf(
  views: readonly LabelledView[],
  calibrations: readonly Calibration[],
  sides: readonly ScoredRows[],
): Value | null {
  const unknown = calibrations.find((one) => one.kind === 'unknown')
  if (unknown !== undefined) return { notComputable: unknown.reason }
  const absent = views.findIndex(({ labels }) => !labels.includes(1))
  if (views.length > 1 && absent >= 0)
    return { notComputable: `class ${absent} is true on no row of the reference` }
  const outside = calibrations.findIndex(
    ({ kind }, at) =>
      kind === 'none' &&
      sides.some(({ scores }) =>
        scores[at]?.some((score) => Number.isFinite(score) && (score < 0 || score > 1)),
      ),
  )
  if (outside >= 0) return { notComputable: 'the scores are neither calibrated nor between 0 and 1' }
  return null
}

function refusal(metric: EstimatedMetric, reference: ScoredRows, analysis: ScoredRows): Value | null {
  if (isConfusion(metric) && reference.scores.length > 1)
    return { notComputable: 'is counted of two classes only' }
  if (!isRanking(metric) && (reference.predictions === null || analysis.predictions === null))
    return NO_PREDICTIONS
  return null
}

/** The class that a column of scores is of. */
const classOf = (column: number, columns: number) => (columns === 1 ? 1 : column)

function labelledViews(data: LabelledRows, rows: Uint32Array): LabelledView[] {
  return data.scores.map((column, at) => {
    const one = classOf(at, data.scores.length)
    const { predictions, labels } = data
    return {
      scores: pick(column, rows),
      predicted:
        predictions === null ? null : Uint8Array.from(rows, (row) => (predictions[row] === one ? 1 : 0)),
      labels: Uint8Array.from(rows, (row) => (labels[row] === one ? 1 : 0)),
    }
  })
}

/** Several columns are made to sum to 1 again, or to equal shares where all are 0. */
function estimatedViews(
  data: ScoredRows,
  rows: Uint32Array,
  calibrations: readonly Calibration[],
): EstimatedView[] {
  const columns = data.scores.map((column) => pick(column, rows))
  const probabilities = columns.map((scores, at) => {
    const calibration = calibrations[at]
    return calibration?.kind === 'isotonic' ? calibrate(calibration.calibrator, scores) : scores.slice()
  })
  if (columns.length > 1)
    for (let row = 0; row < rows.length; row++) {
      const sum = probabilities.reduce((total, column) => total + column[row]!, 0)
      for (const column of probabilities) column[row] = sum === 0 ? 1 / columns.length : column[row]! / sum
    }
  const { predictions } = data
  return columns.map((scores, at) => {
    const one = classOf(at, columns.length)
    return {
      scores,
      probabilities: probabilities[at]!,
      predicted:
        predictions === null ? null : Uint8Array.from(rows, (row) => (predictions[row] === one ? 1 : 0)),
    }
  })
}

function checkShapes(reference: LabelledRows, analysis: ScoredRows): void {
  const columns = reference.scores.length
  if (columns !== 1 && columns < 3)
    throw new RangeError('one column of scores for two classes, or one for each of at least three')
  if (analysis.scores.length !== columns)
    throw new RangeError('reference and analysis have different numbers of columns')
  for (const side of [reference, analysis]) {
    const lengths = [...side.scores, ...(side.predictions === null ? [] : [side.predictions])]
    if (new Set(lengths.map(({ length }) => length)).size > 1)
      throw new RangeError('scores and predictions differ in length')
  }
  if (reference.labels.length !== reference.scores[0]?.length)
    throw new RangeError('scores and labels differ in length')
}
