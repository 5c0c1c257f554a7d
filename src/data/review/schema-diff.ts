import { shorten } from '../tables.ts'
import { type TypeChange, typeChange } from './column-types.ts'
import type { SchemaChange } from './result.ts'

/** What is known of a column of one version. */
export interface ColumnFacts {
  /** DuckDB's name of the type. */
  readonly type: string
  /** Values that are missing. */
  readonly missing: number
  readonly rows: number
}

/** Columns of one version by name, in the order of the file. */
export type Columns = ReadonlyMap<string, ColumnFacts>

/**
 * How the columns changed: removed and renamed ones first, then those of the new version in its order, then those in
 * another place. A column whose values were never missing and now can be counts as a change of type.
 * @param renames old name to new name
 */
export function schemaDiff(
  before: Columns,
  after: Columns,
  renames: ReadonlyMap<string, string> = new Map(),
): SchemaChange[] {
  const oldNames = new Map([...renames].map(([from, to]) => [to, from]))
  const changes: SchemaChange[] = []
  for (const [column, { type }] of before) {
    const renamed = renames.get(column)
    if (renamed !== undefined) {
      const reason = 'code that asks for the old name fails; all values are the same'
      changes.push({ column, change: 'renamed', before: column, after: renamed, breaking: true, reason })
    } else if (!after.has(column)) {
      const reason = 'code that asks for the column fails'
      changes.push({
        column,
        change: 'removed',
        before: shownType(type),
        after: null,
        breaking: true,
        reason,
      })
    }
  }
  for (const [column, facts] of after) {
    const old = before.get(oldNames.get(column) ?? column)
    if (old === undefined) {
      const reason = 'code that names its columns does not see it'
      changes.push({
        column,
        change: 'added',
        before: null,
        after: shownType(facts.type),
        breaking: false,
        reason,
      })
    } else changes.push(...typeChanges(column, old, facts))
  }
  return [...changes, ...moves(before, after, renames)]
}

function typeChanges(column: string, before: ColumnFacts, after: ColumnFacts): SchemaChange[] {
  const found: SchemaChange[] = []
  if (before.type !== after.type) {
    const { breaking, reason } = judged(before, after)
    const [old, now] = [shownType(before.type), shownType(after.type)]
    found.push({ column, change: 'type', before: old, after: now, breaking, reason })
  }
  if (before.rows > 0 && before.missing === 0 && after.missing > 0) {
    found.push({
      column,
      change: 'type',
      before: `${shownType(before.type)}, never missing`,
      after: `${shownType(after.type)}, missing in ${after.missing} of ${after.rows} rows`,
      breaking: true,
      reason: 'code for the old version never met a missing value',
    })
  }
  return found
}

function judged(before: ColumnFacts, after: ColumnFacts): TypeChange {
  if (before.missing === before.rows) return { breaking: false, reason: 'the column held no value before' }
  if (after.missing === after.rows) return { breaking: false, reason: 'the column holds no value any more' }
  return typeChange(before.type, after.type)
}

/** The fewest columns that have to move for the shared columns to be in the old order. */
function moves(before: Columns, after: Columns, renames: ReadonlyMap<string, string>): SchemaChange[] {
  const positions = new Map([...before.keys()].map((column, at) => [renames.get(column) ?? column, at]))
  const shared = [...after.keys()].map((column, at) => ({ column, at, old: positions.get(column) }))
  const kept = shared.filter((each): each is typeof each & { old: number } => each.old !== undefined)
  const still = longestAscending(kept.map(({ old }) => old))
  return kept
    .filter((_, index) => !still.has(index))
    .map(({ column, at, old }) => ({
      column,
      change: 'moved' as const,
      before: String(old + 1),
      after: String(at + 1),
      breaking: false,
      reason: 'only code that counts columns instead of naming them is affected',
    }))
}

/** Indices of a longest ascending subsequence of different numbers, by patience sorting. */
function longestAscending(numbers: readonly number[]): Set<number> {
  const ends: number[] = []
  const previous: number[] = []
  for (const [index, number] of numbers.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (numbers[ends[middle]!]! < number) low = middle + 1
      else high = middle
    }
    previous[index] = low === 0 ? -1 : ends[low - 1]!
    ends[low] = index
  }
  const found = new Set<number>()
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at]!) found.add(at)
  return found
}

function shownType(type: string): string {
  return shorten(type, 200)
}
