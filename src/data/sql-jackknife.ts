import type { Session } from './session.ts'
import { identifier } from './sql.ts'
import { type Expression, type SplitExpression, splitExpression } from './sql-expression.ts'
import { codeColumn, groupColumn, rowsTable, type SqlSlice, sqlGroups } from './sql-rows.ts'
import type { Role } from './tables.ts'

/** How many groups are enough where each costs a full pass over so many rows. */
const costlyGroups = 20
const costlyRows = 200_000

/**
 * The value of an expression on all rows and on every value of every slice, and again with each group of rows left
 * out. First comes the entry of all rows, then one a slice.
 */
export async function jackknife(
  session: Session,
  role: Role,
  expression: Expression,
  slices: readonly SqlSlice[],
  rows: number,
): Promise<Values[]> {
  const split = await splitExpression(session, expression)
  const count = rows > costlyRows ? costlyGroups : sqlGroups
  const found: Values[] = []
  for (const slice of [null, ...slices.keys()]) {
    found.push(
      split === null
        ? await byPass(session, role, expression.sql, slice, count)
        : await byParts(session, role, split, slice),
    )
  }
  return found
}

/** Estimates by code of a slice; `null` stands for all rows. */
export type Values = Map<number | null, { estimate: number | null; replicates: number[] }>

/** Every group's aggregates once; from them the value of all rows and of all rows but one group's. */
async function byParts(
  session: Session,
  role: Role,
  split: SplitExpression,
  slice: number | null,
): Promise<Values> {
  const group = identifier(groupColumn)
  const code = identifier(codeColumn(slice))
  const parts = split.parts.map((sql, index) => `${sql} AS part${index}`)
  const rows = await session.rows(
    `WITH part AS MATERIALIZED (
       SELECT ${group} AS own_group, ${code} AS code, ${parts.join(', ')} FROM ${rowsTable(role)} GROUP BY 1, 2),
     wanted AS (
       SELECT code AS wanted_code, own_group AS left_out FROM part UNION ALL SELECT DISTINCT code, -1 FROM part)
     SELECT CAST(wanted_code AS DOUBLE), CAST(left_out AS DOUBLE), CAST(${split.whole} AS DOUBLE)
     FROM wanted JOIN part ON code = wanted_code AND own_group <> left_out
     GROUP BY wanted_code, left_out ORDER BY wanted_code, left_out`,
  )
  return valuesOf(rows as [number, number, number | null][], slice)
}

/** One pass over the rows for each group that is left out, for aggregates that cannot be put together from parts. */
async function byPass(
  session: Session,
  role: Role,
  sql: string,
  slice: number | null,
  count: number,
): Promise<Values> {
  const group = `${identifier(groupColumn)} % ${count}`
  const code = identifier(codeColumn(slice))
  const present = await session.rows(
    `SELECT DISTINCT CAST(${code} AS DOUBLE), CAST(${group} AS DOUBLE) FROM ${rowsTable(role)}`,
  )
  const has = new Set(present.map(([at, own]) => `${at}/${own}`))
  const found: [number, number, number | null][] = []
  for (let away = -1; away < count; away++) {
    const rows = await session.rows(
      `SELECT CAST(${code} AS DOUBLE), CAST((${sql}\n) AS DOUBLE) FROM ${rowsTable(role)}
       WHERE ${group} <> ${away} GROUP BY ${code} ORDER BY 1`,
    )
    for (const [at, value] of rows as [number, number | null][])
      if (away === -1 || has.has(`${at}/${away}`)) found.push([at, away, value])
  }
  return valuesOf(found, slice)
}

function valuesOf(rows: readonly [number, number, number | null][], slice: number | null): Values {
  const values: Values = new Map()
  for (const [at, away, value] of rows) {
    const key = slice === null ? null : at
    const entry = values.get(key) ?? { estimate: null, replicates: [] }
    if (away === -1) entry.estimate = value
    else entry.replicates.push(value ?? Number.NaN)
    values.set(key, entry)
  }
  return values
}
