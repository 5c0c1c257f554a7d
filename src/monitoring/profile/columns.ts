import type { ColumnValues } from '../drift/column.ts'
import type { ProfiledColumn } from './schema.ts'

/** Levels at which a column's quantiles are kept: half a per mille apart, and finer towards both ends. */
const steps = 1000
/** Categories that are kept by name. */
const mostCategories = 1000

/** Under which the rarer categories of a profile are compared, on both sides. */
export const othersName = '‹others›'

/**
 * What a profile keeps of a column. Of at most 1,000 numbers every one, else 1,000 values at even ranks and those at 1, 2, 5,
 * 10 … rows from both ends: a Kolmogorov–Smirnov distance is off by at most 0.001.
 * @param values numbers in ascending order without NaN
 */
export function profileColumn(storage: ProfiledColumn['storage'], values: ColumnValues): ProfiledColumn {
  const { missing } = values
  if (values.type === 'categories') {
    const sorted = [...values.counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    const rest = sorted.slice(mostCategories)
    return {
      storage,
      missing,
      type: 'categories',
      counts: sorted.slice(0, mostCategories),
      others: rest.reduce((sum, [, count]) => sum + count, 0),
    }
  }
  const sorted = values.values
  const n = sorted.length
  const kept: number[] = []
  const counts: number[] = []
  let before = 0
  for (const rank of ranks(n)) {
    const value = sorted[rank - 1]!
    if (kept.at(-1) === value) counts[counts.length - 1]! += rank - before
    else {
      kept.push(value)
      counts.push(rank - before)
    }
    before = rank
  }
  return { storage, missing, type: 'numbers', present: n, values: kept, counts }
}

/** Ranks from 1 to n in ascending order, n among them. */
function ranks(n: number): number[] {
  const found = new Set<number>()
  for (let step = 1; step <= Math.min(steps, n); step++) found.add(Math.ceil((step * n) / Math.min(steps, n)))
  for (let ten = 1; ten <= n; ten *= 10)
    for (const rank of [ten, 2 * ten, 5 * ten])
      if (rank <= n) {
        found.add(rank)
        found.add(n - rank + 1)
      }
  return [...found].sort((a, b) => a - b)
}

/** A profiled column as if its rows were there: each kept value as often as it stands for. */
export function valuesOfProfile(column: ProfiledColumn): ColumnValues {
  const { missing } = column
  if (column.type === 'categories') {
    const counts = new Map(column.counts)
    if (column.others > 0) counts.set(othersName, (counts.get(othersName) ?? 0) + column.others)
    return { type: 'categories', counts, missing }
  }
  const values = new Float64Array(column.present)
  let at = 0
  for (const [index, value] of column.values.entries()) {
    const next = at + column.counts[index]!
    values.fill(value, at, next)
    at = next
  }
  return { type: 'numbers', values, missing, integers: column.storage === 'integer' && missing === 0 }
}

/** The other side as a profile sees it: where that does not tell rare categories apart, those it does not name are one. */
export function asProfileSees(column: ProfiledColumn, values: ColumnValues): ColumnValues {
  if (column.type !== 'categories' || column.others === 0 || values.type !== 'categories') return values
  const named = new Set(column.counts.map(([name]) => name))
  const counts = new Map<string, number>()
  for (const [name, count] of values.counts) {
    const shown = named.has(name) ? name : othersName
    counts.set(shown, (counts.get(shown) ?? 0) + count)
  }
  return { ...values, counts }
}
