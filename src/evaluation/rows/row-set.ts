import type { ModelOutput, PairedSample, SliceColumn } from '../sample.ts'
import type { Task } from '../task.ts'
import { type JointTable, jointTable } from './joint-table.ts'
import { type Partition, partitionOrder, partitionRows } from './partition.ts'
import { sortedOrder } from './sorting.ts'

/** One model on a set of rows, with its rows sorted once for all metrics. */
export interface Judged extends ModelOutput {
  /**
   * Rows sorted by the only score (`column` 0), or by that of class `column` of a multiclass model.
   * Computed when first asked for and kept.
   */
  ranking(column: number): Ranking
}

/** Rows in the order of a score. */
export interface Ranking {
  /** Row indices by ascending score, ties in row order. */
  readonly order: Int32Array
  /** By place in the order: 1 where the next place has the same score. */
  readonly tied: Uint8Array
  /** By place in the order: the label of a binary task. Empty otherwise. */
  readonly positive: Uint8Array
}

/** All rows, or those of one slice, as contiguous columns; what metrics are computed on. */
export interface RowSet {
  readonly task: Task
  readonly rows: number
  readonly label: Float64Array
  readonly classes: readonly string[]
  readonly weight: Float64Array | null
  readonly probabilities: boolean
  readonly candidate: Judged
  readonly champion: Judged | null
  /** Rows by label and by both models' predicted class; null where a model has none. */
  joint(): JointTable | null
}

/** The whole sample as a row set. */
export function allRows(sample: PairedSample): RowSet {
  const sorted = (output: ModelOutput) =>
    judged(output, sample, (column) => sortedOrder(scores(output, column)))
  return rowSet(sample, sorted(sample.candidate), sample.champion === null ? null : sorted(sample.champion))
}

/** The row sets of a slice column, one a value, built one after the other so that only one is held. */
export function* sliceRows(
  sample: PairedSample,
  whole: RowSet,
  column: SliceColumn,
): Generator<{ value: string; set: RowSet }> {
  const partition = partitionRows(column)
  const candidateOrder = splitOrders(partition, whole.candidate)
  const championOrder = whole.champion === null ? null : splitOrders(partition, whole.champion)
  for (let code = 0; code < column.values.length; code++) {
    const from = partition.starts[code]!
    const to = partition.starts[code + 1]!
    const rows = partition.rows.subarray(from, to)
    const label = gather(sample.label, rows)
    const part: PairedSample = {
      ...sample,
      rows: rows.length,
      label,
      weight: sample.weight === null ? null : gather(sample.weight, rows),
      candidate: gatherOutput(sample.candidate, rows),
      champion: sample.champion === null ? null : gatherOutput(sample.champion, rows),
    }
    const sorted = (output: ModelOutput, order: (column: number) => Int32Array) =>
      judged(output, part, (k) => order(k).subarray(from, to))
    const champion =
      part.champion === null || championOrder === null ? null : sorted(part.champion, championOrder)
    yield { value: column.values[code]!, set: rowSet(part, sorted(part.candidate, candidateOrder), champion) }
  }
}

function rowSet(sample: PairedSample, candidate: Judged, champion: Judged | null): RowSet {
  const { task, rows, label, classes, weight, probabilities } = sample
  const joint = memo(() => jointTable(sample))
  return { task, rows, label, classes, weight, probabilities, candidate, champion, joint: () => joint(0) }
}

/** The same rows, ranked as they were, under other weights. */
export function reweighted(set: RowSet, weight: Float64Array): RowSet {
  const joint = memo(() => jointTable({ ...set, weight }))
  return { ...set, weight, joint: () => joint(0) }
}

/** A model's output with its rankings, made from orders when first asked for. */
function judged(output: ModelOutput, sample: PairedSample, order: (column: number) => Int32Array): Judged {
  const binary = sample.task === 'binary-classification'
  return {
    ...output,
    ranking: memo((column) => rank(scores(output, column), order(column), binary ? sample.label : null)),
  }
}

function rank(score: Float64Array, order: Int32Array, label: Float64Array | null): Ranking {
  const n = order.length
  const tied = new Uint8Array(n)
  const positive = new Uint8Array(label === null ? 0 : n)
  let here = n > 0 ? score[order[0]!]! : 0
  for (let k = 0; k < n; k++) {
    const row = order[k]!
    if (label !== null && label[row] === 1) positive[k] = 1
    if (k === n - 1) break
    const next = score[order[k + 1]!]!
    if (next === here) tied[k] = 1
    here = next
  }
  return { order, tied, positive }
}

function scores(output: ModelOutput, column: number): Float64Array {
  const found = output.probabilities?.[column] ?? output.score
  if (found === null) throw new Error('rows are ranked by a score, and there is none')
  return found
}

function splitOrders(partition: Partition, model: Judged): (column: number) => Int32Array {
  return memo((column) => partitionOrder(partition, model.ranking(column).order))
}

function gatherOutput(output: ModelOutput, rows: Int32Array): ModelOutput {
  return {
    score: output.score === null ? null : gather(output.score, rows),
    probabilities: output.probabilities?.map((column) => gather(column, rows)) ?? null,
    prediction: output.prediction === null ? null : gatherIntegers(output.prediction, rows),
  }
}

function gather(values: Float64Array, rows: Int32Array): Float64Array {
  const taken = new Float64Array(rows.length)
  for (let i = 0; i < rows.length; i++) taken[i] = values[rows[i]!]!
  return taken
}

function gatherIntegers(values: Int32Array, rows: Int32Array): Int32Array {
  const taken = new Int32Array(rows.length)
  for (let i = 0; i < rows.length; i++) taken[i] = values[rows[i]!]!
  return taken
}

function memo<T>(compute: (key: number) => T): (key: number) => T {
  const known = new Map<number, T>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const value = compute(key)
    known.set(key, value)
    return value
  }
}
