import type { ColumnKind, ColumnPair, ColumnValues } from '../column.ts'
import { countsOf, sortedCopy } from '../side.ts'

/** Values of both sides as they are compared. */
export type Samples =
  | { readonly type: 'numbers'; readonly reference: Float64Array; readonly current: Float64Array }
  | {
      readonly type: 'categories'
      readonly reference: ReadonlyMap<string, number>
      readonly current: ReadonlyMap<string, number>
    }

/** Rows of a side, missing ones included. */
export function rowsOf(values: ColumnValues): number {
  if (values.type === 'numbers') return values.values.length + values.missing
  let rows = values.missing
  for (const count of values.counts.values()) rows += count
  return rows
}

/** Numbers sorted, infinite ones included, or counts of categories; null where the sides are of different types. */
export function samplesOf(pair: ColumnPair): Samples | null {
  const { reference, current } = pair
  if (pair.kind !== 'categorical' && pair.kind !== 'text') {
    if (reference.type === 'numbers' && current.type === 'numbers')
      return { type: 'numbers', reference: present(reference.values), current: present(current.values) }
    // a numerical column that comes as text is another type, except where a side has no values at all
    if (reference.type !== current.type) return null
  }
  if (reference.type !== current.type && rowsOf(reference) > 0 && rowsOf(current) > 0) return null
  return { type: 'categories', reference: countsOf(reference), current: countsOf(current) }
}

export function describeType(values: ColumnValues, kind: ColumnKind): string {
  if (values.type === 'categories') return 'text'
  return kind === 'datetime' ? 'times' : 'numbers'
}

function present(values: Float64Array): Float64Array {
  for (let i = 0; i < values.length; i++)
    if (Number.isNaN(values[i]!)) return sortedCopy(values.filter((value) => !Number.isNaN(value)))
  return sortedCopy(values)
}
