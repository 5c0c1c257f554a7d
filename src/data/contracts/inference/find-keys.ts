import type { Session } from '../../session.ts'
import type { LogicalType } from '../rule.ts'
import { rawSql } from './column-types.ts'
import type { Counted, Stored } from './count-columns.ts'
import { namesAnId } from './facts.ts'

/** Columns that are counted exactly, one query each. */
const uniqueCandidates = 16
/** Columns that pairs are made of. */
const pairColumns = 8

const keyTypes: readonly (LogicalType | null)[] = ['integer', 'string', 'date', 'timestamp']

const canBeKey = ({ logicalType, missing, rows }: Counted) =>
  rows > 0 && missing === 0 && keyTypes.includes(logicalType)

/** The order stays otherwise: sorting is stable. */
const idsFirst = (a: Stored, b: Stored) => Number(namesAnId(b.column)) - Number(namesAnId(a.column))

/** Columns whose values do not repeat; counted exactly only where the estimate allows it. */
export async function uniqueColumns(
  session: Session,
  relation: string,
  columns: readonly Counted[],
): Promise<Set<string>> {
  const likely = columns
    .filter((one) => canBeKey(one) && one.rows > 1 && one.approximate > 0.8 * one.rows)
    .sort(idsFirst)
    .slice(0, uniqueCandidates)
  const found = new Set<string>()
  for (const { column, type, rows } of likely) {
    const [[distinct] = []] = await session.rows(
      `SELECT count(*)::DOUBLE FROM (SELECT DISTINCT ${rawSql(column, type)} FROM ${relation})`,
    )
    if (distinct === rows) found.add(column)
  }
  return found
}

/** Pairs whose combinations do not repeat, columns named like an id first. */
export async function uniquePairs(
  session: Session,
  relation: string,
  columns: readonly Counted[],
): Promise<[string, string][]> {
  const usable = columns
    .filter((one) => canBeKey(one) && one.approximate > 1)
    .sort(idsFirst)
    .slice(0, pairColumns)
  const pairs = usable.flatMap((a, index) =>
    usable
      .slice(index + 1)
      .flatMap((b): [Counted, Counted][] => (a.approximate * b.approximate * 1.2 >= a.rows ? [[a, b]] : [])),
  )
  if (pairs.length === 0) return []
  const both = ([a, b]: readonly [Counted, Counted]) =>
    `${rawSql(a.column, a.type)}, ${rawSql(b.column, b.type)}`
  const estimates = pairs.map((pair) => `approx_count_distinct(row(${both(pair)}))::DOUBLE`)
  const [row = []] = await session.rows(`SELECT ${estimates.join(', ')} FROM ${relation}`)
  for (const [index, pair] of pairs.entries()) {
    const [{ rows }] = pair
    if (Number(row[index]) < 0.8 * rows) continue
    const [[distinct] = []] = await session.rows(
      `SELECT count(*)::DOUBLE FROM (SELECT DISTINCT ${both(pair)} FROM ${relation})`,
    )
    if (distinct === rows) return [[pair[0].column, pair[1].column]]
  }
  return []
}
