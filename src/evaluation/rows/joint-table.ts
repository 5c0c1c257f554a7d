import type { PairedSample } from '../sample.ts'

/**
 * Rows counted by (label, candidate's class, champion's class): all that a metric on predicted classes needs to know,
 * whatever the number of rows. Parallel columns, one entry a non-empty cell.
 */
export interface JointTable {
  readonly classes: number
  readonly weighted: boolean
  readonly label: Int32Array
  readonly candidate: Int32Array
  /** Equal to `candidate` where there is no champion. */
  readonly champion: Int32Array
  /** Rows in the cell, those of weight 0 left out. */
  readonly count: Float64Array
  /** Sum of their weights; equals `count` without weights. */
  readonly weight: Float64Array
  /** Sum of their squared weights. */
  readonly squaredWeight: Float64Array
}

/** A model's K × K confusion table, row-major by label. */
export interface Confusion {
  readonly classes: number
  /** Weights of the rows with label y and predicted class p, at `y * classes + p`. */
  readonly weight: Float64Array
  /** Rows, where weights are not the number of rows. */
  readonly count: Float64Array
}

const DENSE_LIMIT = 1 << 18

/** Counts the cells; null where a model predicted no classes. */
export function jointTable(sample: PairedSample): JointTable | null {
  const candidate = sample.candidate.prediction
  const champion = sample.champion === null ? candidate : sample.champion.prediction
  if (candidate === null || champion === null) return null
  const k = sample.classes.length
  const { label, weight } = sample
  const cellsPossible = k ** 3
  const sums =
    cellsPossible <= Math.min(DENSE_LIMIT, Math.max(64, 4 * sample.rows))
      ? denseSums(cellsPossible)
      : sparseSums()
  for (let i = 0; i < sample.rows; i++) {
    const w = weight === null ? 1 : weight[i]!
    if (w > 0) sums.add((label[i]! * k + candidate[i]!) * k + champion[i]!, w)
  }
  const cells = sums.cells()
  return {
    classes: k,
    weighted: weight !== null,
    label: Int32Array.from(cells, (cell) => Math.floor(cell.key / (k * k))),
    candidate: Int32Array.from(cells, (cell) => Math.floor(cell.key / k) % k),
    champion: Int32Array.from(cells, (cell) => cell.key % k),
    count: Float64Array.from(cells, (cell) => cell.count),
    weight: Float64Array.from(cells, (cell) => cell.weight),
    squaredWeight: Float64Array.from(cells, (cell) => cell.squared),
  }
}

/** The margin of the joint table that belongs to one model. */
export function confusionOf(table: JointTable, side: 'candidate' | 'champion'): Confusion {
  const k = table.classes
  const weight = new Float64Array(k * k)
  const count = new Float64Array(k * k)
  for (let c = 0; c < table.count.length; c++) {
    const cell = table.label[c]! * k + table[side][c]!
    weight[cell]! += table.weight[c]!
    count[cell]! += table.count[c]!
  }
  return { classes: k, weight, count }
}

interface Cell {
  readonly key: number
  readonly count: number
  readonly weight: number
  readonly squared: number
}

interface Sums {
  add(key: number, weight: number): void
  /** Non-empty cells by ascending key. */
  cells(): Cell[]
}

function denseSums(size: number): Sums {
  const count = new Float64Array(size)
  const weight = new Float64Array(size)
  const squared = new Float64Array(size)
  return {
    add(key, w) {
      count[key]!++
      weight[key]! += w
      squared[key]! += w * w
    },
    cells() {
      const found: Cell[] = []
      for (let key = 0; key < size; key++)
        if (count[key]! > 0)
          found.push({ key, count: count[key]!, weight: weight[key]!, squared: squared[key]! })
      return found
    },
  }
}

function sparseSums(): Sums {
  const found = new Map<number, { key: number; count: number; weight: number; squared: number }>()
  return {
    add(key, w) {
      const cell = found.get(key)
      if (cell === undefined) found.set(key, { key, count: 1, weight: w, squared: w * w })
      else {
        cell.count++
        cell.weight += w
        cell.squared += w * w
      }
    },
    cells: () => [...found.values()].sort((a, b) => a.key - b.key),
  }
}
