import { randomNumbers } from '../../../../src/monitoring/drift/random.ts'
import type { ColumnPair, ColumnValues } from '../../../../src/monitoring/index.ts'

export function numbers(values: Iterable<number>, missing = 0): ColumnValues {
  return { type: 'numbers', values: Float64Array.from(values), missing }
}

export function categories(counts: Readonly<Record<string, number>>, missing = 0): ColumnValues {
  return { type: 'categories', counts: new Map(Object.entries(counts)), missing }
}

export function pair(reference: ColumnValues, current: ColumnValues, name = 'x'): ColumnPair {
  const kind = reference.type === 'numbers' ? 'numerical' : 'categorical'
  return { name, kind, reference, current }
}

/** Of a standard normal distribution, the same ones for a seed. */
export function gaussians(rows: number, seed: number, change: (z: number) => number = (z) => z): number[] {
  const random = randomNumbers(seed)
  return Array.from({ length: rows }, () =>
    change(Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())),
  )
}
