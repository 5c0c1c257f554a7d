import type { Task } from './task.ts'

/**
 * What one model said about every row, as columns.
 * Lengths are the sample's `rows`.
 */
export interface ModelOutput {
  /** Binary: probability or score of the positive class. Regression: the prediction. */
  readonly score: Float64Array | null
  /** Multiclass: one column of probabilities a class, in the order of `classes`. */
  readonly probabilities: readonly Float64Array[] | null
  /** Classification: the predicted class as an index into `classes` (binary: 1 is positive). */
  readonly prediction: Int32Array | null
}

/** Rows on which one or two models were judged, aligned by id. */
export interface PairedSample {
  readonly task: Task
  readonly rows: number
  /** Binary: 0 or 1. Multiclass: index into `classes`. Regression: the observed value. */
  readonly label: Float64Array
  /** Names of the classes in the order of their index; empty for regression. Binary: [negative, positive]. */
  readonly classes: readonly string[]
  /** Sample weights, ≥ 0, or null for none. */
  readonly weight: Float64Array | null
  readonly candidate: ModelOutput
  /** Null when there is no champion to compare with. */
  readonly champion: ModelOutput | null
  /** Whether scores are declared probabilities in [0, 1]. */
  readonly probabilities: boolean
}

/** One declared slice: a column and, for every row, the index of its value. */
export interface SliceColumn {
  readonly column: string
  /** Display text of every value, such as `UA`, `(missing)` or `≤ 502`. */
  readonly values: readonly string[]
  /** Length `rows`; an index into `values`. */
  readonly codes: Int32Array
}
