import type { DistanceMethod } from '../contracts/rule.ts'
import {
  type Histogram,
  hellinger,
  jensenShannon,
  klDivergence,
  psi,
  totalVariation,
} from '../review/distances.ts'
import type { Session } from '../session.ts'
import type { DataColumn, DataSet } from './data-set.ts'
import { timeOf } from './other-data.ts'
import { familyOf, isNumeric } from './stored-types.ts'

/** One side of a comparison: the values of a column. */
export interface Side {
  readonly set: DataSet
  readonly column: DataColumn
}

const binned: Partial<Record<DistanceMethod, (reference: Histogram, current: Histogram) => number>> = {
  jensenshannon: jensenShannon,
  psi,
  TVD: totalVariation,
  hellinger,
  kl_div: klDivergence,
}

/** More categories than this are brought together, the rarest ones of both sides. */
const mostCategories = 10_000

/**
 * How far the values of a column are from those of the reference; missing and infinite ones are left out. Numbers and
 * times get bins of equal width over both sides, as many as Sturges' rule gives; texts, and numbers with up to 20 values
 * in the reference, one bin a value.
 *
 * @returns in words why it cannot be computed
 */
export async function distanceBetween(
  session: Session,
  reference: Side,
  current: Side,
  method: DistanceMethod,
): Promise<number | string> {
  const numeric = isOrdered(reference.column) && isOrdered(current.column)
  if (!numeric && isOrdered(reference.column) !== isOrdered(current.column)) {
    return `the types ${reference.column.type} and ${current.column.type} cannot be compared`
  }
  const both = `(SELECT true AS is_reference, ${comparedValue(reference.column, numeric)} AS value FROM ${reference.set.relation}
    UNION ALL SELECT false, ${comparedValue(current.column, numeric)} FROM ${current.set.relation})`
  const known = numeric ? 'value IS NOT NULL AND isfinite(value)' : 'value IS NOT NULL'
  const distance = binned[method]
  if (distance === undefined) {
    if (!numeric) return `\`${method}\` needs numbers or times, but the type is ${current.column.type}`
    return orderedDistance(session, both, known, method)
  }
  const counts = numeric
    ? await numericCounts(session, both, known)
    : await categoryCounts(session, both, known)
  const value = distance(
    counts.map(([a]) => a),
    counts.map(([, b]) => b),
  )
  return Number.isNaN(value) ? 'one of the sides has no values' : value
}

const isOrdered = ({ type }: DataColumn) =>
  isNumeric(familyOf(type)) || ['date', 'timestamp'].includes(familyOf(type))

function comparedValue(column: DataColumn, numeric: boolean): string {
  if (!numeric) return `CAST(${column.sql} AS VARCHAR)`
  return isNumeric(familyOf(column.type)) ? `CAST(${column.sql} AS DOUBLE)` : `epoch(${timeOf(column)})`
}

type Counts = readonly (readonly [reference: number, current: number])[]

const sides = 'CAST(count_if(is_reference) AS DOUBLE), CAST(count_if(NOT is_reference) AS DOUBLE)'

async function numericCounts(session: Session, both: string, known: string): Promise<Counts> {
  const [found] = await session.rows(
    `SELECT min(value), max(value), CAST(count(DISTINCT value) FILTER (is_reference) AS DOUBLE),
       CAST(count_if(is_reference) AS DOUBLE), CAST(count(*) AS DOUBLE)
     FROM ${both} WHERE ${known}`,
  )
  const [low, high, distinct, , total] = found as [number | null, number | null, number, number, number]
  if (low === null || high === null) return []
  if (distinct <= 20) return categoryCounts(session, both, known)
  const bins = Math.max(1, Math.ceil(Math.log2(total) + 1))
  const width = (high - low) / bins
  const bin = width > 0 ? `least(CAST(floor((value - ${low}) / ${width}) AS INTEGER), ${bins - 1})` : '0'
  return (await session.rows(
    `SELECT ${sides} FROM ${both} WHERE ${known} GROUP BY ${bin} ORDER BY ${bin}`,
  )) as unknown as Counts
}

async function categoryCounts(session: Session, both: string, known: string): Promise<Counts> {
  return (await session.rows(
    `WITH counted AS (SELECT value, count_if(is_reference) AS a, count_if(NOT is_reference) AS b
       FROM ${both} WHERE ${known} GROUP BY value),
     ranked AS (SELECT a, b, least(row_number() OVER (ORDER BY a + b DESC, value), ${mostCategories}) AS place FROM counted)
     SELECT CAST(sum(a) AS DOUBLE), CAST(sum(b) AS DOUBLE) FROM ranked GROUP BY place ORDER BY place`,
  )) as unknown as Counts
}

/** Exact, from the two distribution functions, which DuckDB sorts outside memory where it must. */
async function orderedDistance(
  session: Session,
  both: string,
  known: string,
  method: DistanceMethod,
): Promise<number | string> {
  const [found] = await session.rows(
    `WITH counted AS (SELECT value, count_if(is_reference) AS a, count_if(NOT is_reference) AS b
       FROM ${both} WHERE ${known} GROUP BY value),
     totals AS (SELECT sum(a) AS a, sum(b) AS b FROM counted),
     steps AS (SELECT lead(value) OVER places - value AS width,
         abs(sum(counted.a) OVER places / totals.a - sum(counted.b) OVER places / totals.b) AS gap
       FROM counted CROSS JOIN totals WINDOW places AS (ORDER BY value))
     SELECT CAST(max(gap) AS DOUBLE), CAST(sum(gap * width) AS DOUBLE), CAST((SELECT a FROM totals) AS DOUBLE),
       CAST((SELECT b FROM totals) AS DOUBLE),
       (SELECT stddev_pop(value) FROM ${both} WHERE ${known} AND is_reference) FROM steps`,
  )
  const [largest, area, referenceRows, currentRows, deviation] = found as (number | null)[]
  if (!referenceRows || !currentRows) return 'one of the sides has no values'
  if (method === 'ks') return Math.min(1, largest ?? 0)
  // A constant reference has no deviation: it counts as a thousandth, as Evidently has it.
  return (area ?? 0) / Math.max(deviation ?? 0, 0.001)
}
