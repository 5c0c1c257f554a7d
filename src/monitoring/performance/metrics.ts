import { averagePrecision, estimateAveragePrecision, estimateRocAuc, rocAuc } from './ranking.ts'

export const rankingMetrics = ['roc_auc', 'average_precision'] as const
export const countingMetrics = ['f1', 'precision', 'recall', 'specificity', 'accuracy'] as const
/** Rows, not shares; of two classes only. */
export const confusionMetrics = [
  'true_positive',
  'true_negative',
  'false_positive',
  'false_negative',
] as const
/** Under scikit-learn's and NannyML's names. */
export const estimatedMetrics = [...rankingMetrics, ...countingMetrics, ...confusionMetrics] as const
export type EstimatedMetric = (typeof estimatedMetrics)[number]

/** One class against the others, on complete rows. Of two classes there is one view, that of class 1. */
export interface ClassView {
  readonly scores: Float64Array
  /** 1 where the class was predicted; null where predictions are not known. */
  readonly predicted: Uint8Array | null
}

export interface EstimatedView extends ClassView {
  /** Calibrated. */
  readonly probabilities: Float64Array
}

export interface LabelledView extends ClassView {
  readonly labels: Uint8Array
}

/** Rows of a class against the others; expected ones where labels are not known. */
export interface Table {
  readonly tp: number
  readonly fp: number
  readonly fn: number
  readonly tn: number
}

export function isRanking(metric: EstimatedMetric): boolean {
  return rankingMetrics.some((one) => one === metric)
}

export function isConfusion(metric: EstimatedMetric): boolean {
  return confusionMetrics.some((one) => one === metric)
}

/** Each row counts for the class by its probability, or by its label. */
export function tableOf(predicted: Uint8Array, truth: Float64Array | Uint8Array): Table {
  let [tp, fp, fn, tn] = [0, 0, 0, 0]
  for (let row = 0; row < predicted.length; row++) {
    const p = truth[row]!
    if (predicted[row] === 1) {
      tp += p
      fp += 1 - p
    } else {
      fn += p
      tn += 1 - p
    }
  }
  return { tp, fp, fn, tn }
}

/** A share of nothing is 0, as in NannyML and scikit-learn. */
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)

/** The mean over the classes; accuracy is that of all of them together. */
function ofTables(metric: EstimatedMetric, tables: readonly Table[], rows: number): number {
  const mean = (value: (table: Table) => number) =>
    tables.reduce((sum, table) => sum + value(table), 0) / tables.length
  switch (metric) {
    case 'f1':
      return mean(({ tp, fp, fn }) => share(tp, tp + 0.5 * (fp + fn)))
    case 'precision':
      return mean(({ tp, fp }) => share(tp, tp + fp))
    case 'recall':
      return mean(({ tp, fn }) => share(tp, tp + fn))
    case 'specificity':
      return mean(({ tn, fp }) => share(tn, tn + fp))
    case 'true_positive':
      return mean(({ tp }) => tp)
    case 'true_negative':
      return mean(({ tn }) => tn)
    case 'false_positive':
      return mean(({ fp }) => fp)
    case 'false_negative':
      return mean(({ fn }) => fn)
    default: {
      const hits = tables.reduce((sum, { tp, tn }) => sum + tp + (tables.length === 1 ? tn : 0), 0)
      return hits / rows
    }
  }
}

/** A number, or why there is none. */
export type Value = number | { readonly notComputable: string }

export const NO_ROWS: Value = { notComputable: 'no row without missing values' }
export const NO_PREDICTIONS = { notComputable: 'needs the predicted classes, only scores are given' }

function meanOf(values: readonly (number | null)[], missing: string): Value {
  let sum = 0
  for (const value of values) {
    if (value === null) return { notComputable: missing }
    sum += value
  }
  return sum / values.length
}

/** Of rows whose labels are not known, by their calibrated probabilities. */
export function estimated(metric: EstimatedMetric, views: readonly EstimatedView[]): Value {
  const rows = views[0]?.scores.length ?? 0
  if (rows === 0) return NO_ROWS
  const missing = 'by its probabilities one of the classes occurs on no row'
  if (metric === 'roc_auc')
    return meanOf(
      views.map((view) => estimateRocAuc(view.probabilities, view.scores)),
      missing,
    )
  if (metric === 'average_precision')
    return meanOf(
      views.map((view) => estimateAveragePrecision(view.probabilities, view.scores)),
      missing,
    )
  const tables = views.flatMap(({ predicted, probabilities }) =>
    predicted === null ? [] : [tableOf(predicted, probabilities)],
  )
  return tables.length === 0 ? NO_PREDICTIONS : ofTables(metric, tables, rows)
}

/** Of rows whose labels are known; not computable where NannyML takes the rows for too few of a kind. */
export function realised(metric: EstimatedMetric, views: readonly LabelledView[]): Value {
  const rows = views[0]?.scores.length ?? 0
  if (rows === 0) return NO_ROWS
  const missing = 'one of the classes occurs on no row'
  if (metric === 'roc_auc')
    return meanOf(
      views.map((view) => rocAuc(view.scores, view.labels)),
      missing,
    )
  if (metric === 'average_precision')
    return meanOf(
      views.map((view) => averagePrecision(view.scores, view.labels)),
      missing,
    )
  const tables = views.flatMap(({ predicted, labels }) =>
    predicted === null ? [] : [tableOf(predicted, labels)],
  )
  if (tables.length === 0) return NO_PREDICTIONS
  const several = tables.length > 1
  const oneLabel =
    tables.some(({ fp, tn }) => fp + tn === 0) || (!several && tables[0]!.tp + tables[0]!.fn === 0)
  const onePrediction =
    tables.some(({ fn, tn }) => fn + tn === 0) || (!several && tables[0]!.tp + tables[0]!.fp === 0)
  if (metric === 'specificity' && !several) {
    if (tables[0]!.tn + tables[0]!.fp === 0) return { notComputable: 'no row is of the negative class' }
  } else if (several || metric === 'f1' || metric === 'precision' || metric === 'recall') {
    if (oneLabel) return { notComputable: 'all rows are of one class' }
    if (onePrediction) return { notComputable: 'one class is predicted on all rows' }
  }
  return ofTables(metric, tables, rows)
}
