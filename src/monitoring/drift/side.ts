import { sortNumbers } from '../../foundation/index.ts'
import type { ColumnPair, ColumnValues } from './column.ts'

/** One side of a column, with what the methods ask of it; each is made once, when it is asked for. */
export interface Side {
  /** Values that are neither missing nor, among numbers, infinite. */
  readonly size: number
  /** In the order given; null where the values are categories. */
  readonly numbers: Float64Array | null
  readonly integers: boolean
  sorted(): Float64Array
  /** How often each distinct value occurs. */
  counts(): ReadonlyMap<string | number, number>
}

/** Both sides as Evidently cleans them: missing and infinite values dropped. */
export function finiteSides(pair: ColumnPair): readonly [Side, Side] {
  return [finiteSide(pair.reference), finiteSide(pair.current)]
}

export function finiteSide(values: ColumnValues): Side {
  if (values.type === 'categories') {
    // a category that does not occur is none, though pandas' categoricals count it
    const counts = new Map([...values.counts].filter(([, count]) => count > 0))
    let size = 0
    for (const count of counts.values()) size += count
    return {
      size,
      numbers: null,
      integers: false,
      sorted: () => new Float64Array(),
      counts: () => counts,
    }
  }
  const finite = allFinite(values.values)
  const numbers = finite ? values.values : values.values.filter(Number.isFinite)
  let sorted = finite ? values.sorted : undefined
  const sort = () => {
    sorted ??= sortedCopy(numbers)
    return sorted
  }
  let counts: Map<number, number> | undefined
  return {
    size: numbers.length,
    numbers,
    integers: values.integers === true,
    sorted: sort,
    counts: () => {
      counts ??= runs(sort())
      return counts
    },
  }
}

/** Sorts numbers in place, NaN not among them. */
export type Sort = (values: Float64Array) => Float64Array

/** Sorted, without a copy where it already is. */
export function sortedCopy(values: Float64Array, sort: Sort = sortNumbers): Float64Array {
  return isSorted(values) ? values : sort(values.slice())
}

/** Sorts in place, where it is not sorted. */
export function sortInPlace(values: Float64Array, sort: Sort = sortNumbers): Float64Array {
  return isSorted(values) ? values : sort(values)
}

function isSorted(values: Float64Array): boolean {
  for (let i = 1; i < values.length; i++) if (values[i]! < values[i - 1]!) return false
  return true
}

function allFinite(values: Float64Array): boolean {
  for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i]!)) return false
  return true
}

/** How often each number occurs, by its text; runs of equal ones are counted at once. */
export function countsByText(values: Float64Array): Map<string, number> {
  const counts = new Map<string, number>()
  let start = 0
  for (let i = 1; i <= values.length; i++)
    if (i === values.length || values[i] !== values[start]) {
      const text = String(values[start])
      counts.set(text, (counts.get(text) ?? 0) + i - start)
      start = i
    }
  return counts
}

/** Lengths of the runs of equal values; −0 and 0 are equal. */
function runs(sorted: Float64Array): Map<number, number> {
  const counts = new Map<number, number>()
  let start = 0
  for (let i = 1; i <= sorted.length; i++)
    if (i === sorted.length || sorted[i] !== sorted[start]) {
      counts.set(sorted[start]! + 0, i - start)
      start = i
    }
  return counts
}

/** Number of distinct values of sorted samples together, or `limit` + 1 as soon as there are more. */
export function distinctValues(sides: readonly Side[], limit: number): number {
  if (sides.some((side) => side.numbers === null))
    return new Set(sides.flatMap((side) => [...side.counts().keys()].map(String))).size
  const seen = new Set<number>()
  for (const side of sides) {
    const sorted = side.sorted()
    for (let i = 0; i < sorted.length; i++)
      if (i === 0 || sorted[i] !== sorted[i - 1]) {
        seen.add(sorted[i]!)
        if (seen.size > limit) return seen.size
      }
  }
  return seen.size
}

/** How often each category occurs; numbers count by their text. */
export function countsOf(values: ColumnValues): ReadonlyMap<string, number> {
  return values.type === 'categories' ? values.counts : countsByText(values.values)
}
