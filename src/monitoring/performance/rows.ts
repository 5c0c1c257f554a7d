/** Rows `from` up to, but without, `to`. */
export interface RowRange {
  readonly from: number
  readonly to: number
}

/** What a model said. Classes are numbered from 0; of two, class 1 is the positive one. */
export interface ScoredRows {
  /** Two classes: one column, the score of class 1. More: one column a class, in the order of the classes. What is not finite is missing. */
  readonly scores: readonly Float64Array[]
  /** The class that was predicted, below 0 where it is missing; null where only scores are known. */
  readonly predictions: Int32Array | null
}

export interface LabelledRows extends ScoredRows {
  /** The class that was true, below 0 where it is missing. */
  readonly labels: Int32Array
}

/** Ranges of `size` rows; the last may be shorter. */
export function rangesOfSize(rows: number, size: number): RowRange[] {
  const width = Math.max(1, Math.floor(size))
  return Array.from({ length: Math.ceil(rows / width) }, (_, at) => ({
    from: at * width,
    to: Math.min(rows, (at + 1) * width),
  }))
}

/** Indexes that order the values, ascending; equal ones stay as they are. */
export function orderOf(values: Float64Array): Uint32Array {
  const order = Uint32Array.from(values, (_, at) => at)
  return order.sort((a, b) => values[a]! - values[b]! || a - b)
}

export function pick(values: Float64Array, rows: Uint32Array): Float64Array {
  return Float64Array.from(rows, (row) => values[row]!)
}

/** Those rows of a range on which nothing is missing. */
export function completeRows(
  data: ScoredRows & { readonly labels?: Int32Array },
  range: RowRange,
): Uint32Array {
  const rows: number[] = []
  for (let row = range.from; row < range.to; row++) {
    if (!data.scores.every((column) => Number.isFinite(column[row]!))) continue
    if (data.predictions !== null && data.predictions[row]! < 0) continue
    if (data.labels !== undefined && data.labels[row]! < 0) continue
    rows.push(row)
  }
  return Uint32Array.from(rows)
}
