import type { Confusion } from '../rows/joint-table.ts'

/** Sums of a confusion table that the metrics on classes share. */
export interface Margins {
  readonly total: number
  readonly correct: number
  /** Weight of the rows with each label. */
  readonly labelled: Float64Array
  /** Weight of the rows predicted as each class. */
  readonly predicted: Float64Array
  /** Number of rows, whatever their weight. */
  readonly rows: number
  /** Classes that occur among labels or predictions, as scikit-learn takes them by default. */
  readonly present: readonly number[]
}

export function marginsOf(confusion: Confusion): Margins {
  const { classes: k, weight, count } = confusion
  const labelled = new Float64Array(k)
  const predicted = new Float64Array(k)
  let total = 0
  let correct = 0
  let rows = 0
  for (let y = 0; y < k; y++)
    for (let p = 0; p < k; p++) {
      const w = weight[y * k + p]!
      labelled[y]! += w
      predicted[p]! += w
      total += w
      rows += count[y * k + p]!
      if (y === p) correct += w
    }
  const present: number[] = []
  for (let c = 0; c < k; c++) if (labelled[c]! > 0 || predicted[c]! > 0) present.push(c)
  return { total, correct, labelled, predicted, rows, present }
}

/** Rows, whatever their weight, in the cells that `keep` takes. */
export function rowsIn(confusion: Confusion, keep: (label: number, prediction: number) => boolean): number {
  const { classes: k, count } = confusion
  let rows = 0
  for (let y = 0; y < k; y++) for (let p = 0; p < k; p++) if (keep(y, p)) rows += count[y * k + p]!
  return rows
}

/** Fills a K × K table from a function of label and predicted class. */
export function gradientOf(k: number, at: (label: number, prediction: number) => number): Float64Array {
  const gradient = new Float64Array(k * k)
  for (let y = 0; y < k; y++) for (let p = 0; p < k; p++) gradient[y * k + p] = at(y, p)
  return gradient
}
