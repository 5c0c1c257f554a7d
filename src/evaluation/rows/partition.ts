import type { SliceColumn } from '../sample.ts'

/** The rows of every value of one slice column. */
export interface Partition {
  readonly codes: Int32Array
  /** Row indices grouped by code, ascending within each; the group of code c is `starts[c] … starts[c + 1]`. */
  readonly rows: Int32Array
  readonly starts: Int32Array
  /** For every row of the whole, its position within its group. */
  readonly position: Int32Array
}

/** Groups the rows by slice value in two passes. */
export function partitionRows(column: SliceColumn): Partition {
  const { codes, values } = column
  const starts = new Int32Array(values.length + 1)
  for (let i = 0; i < codes.length; i++) starts[codes[i]! + 1]!++
  for (let c = 0; c < values.length; c++) starts[c + 1]! += starts[c]!
  const next = starts.slice()
  const rows = new Int32Array(codes.length)
  const position = new Int32Array(codes.length)
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!
    const at = next[code]!++
    rows[at] = i
    position[i] = at - starts[code]!
  }
  return { codes, rows, starts, position }
}

/**
 * Splits an order of all rows into the order within every group, as positions within the group; stable, so nothing is
 * sorted again. Laid out like `partition.rows`.
 */
export function partitionOrder(partition: Partition, order: Int32Array): Int32Array {
  const next = partition.starts.slice()
  const { codes, position } = partition
  const split = new Int32Array(order.length)
  for (let i = 0; i < order.length; i++) {
    const row = order[i]!
    split[next[codes[row]!]!++] = position[row]!
  }
  return split
}
