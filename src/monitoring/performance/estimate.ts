import {
  type EstimatedMetric,
  type EstimatedView,
  estimated,
  estimatedMetrics,
  isConfusion,
  isRanking,
  NO_PREDICTIONS,
  NO_ROWS,
  realised,
  type Value,
} from './metrics.ts'
import { estimatedViews, labelledViews, prepare } from './preparation.ts'
import { completeRows, type LabelledRows, type RowRange, type ScoredRows } from './rows.ts'
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
  const { classes, whole, calibrations, obstacle } = prepare(reference, analysis)
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

function refusal(metric: EstimatedMetric, reference: ScoredRows, analysis: ScoredRows): Value | null {
  if (isConfusion(metric) && reference.scores.length > 1)
    return { notComputable: 'is counted of two classes only' }
  if (!isRanking(metric) && (reference.predictions === null || analysis.predictions === null))
    return NO_PREDICTIONS
  return null
}
