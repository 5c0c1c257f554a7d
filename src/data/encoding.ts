import type { Conversion } from './conversions.ts'
import type { Session } from './session.ts'
import { literal } from './sql.ts'
import { rawType } from './tables.ts'

/** One stored value of a column with few of them. */
export interface StoredValue {
  /** As text. */
  readonly raw: string
  /** What the conversion makes of it; null where it does not fit. */
  readonly text: string | null
  readonly rows: number
}

/** The values of a column, the most frequent first; at most `limit` + 1, so that more than `limit` shows. */
export async function storedValues(
  session: Session,
  { table, raw, sql }: Conversion,
  limit: number,
): Promise<StoredValue[]> {
  const rows = await session.rows(
    `SELECT CAST(value AS VARCHAR), text, times FROM (
       SELECT ${raw} AS value, any_value(CAST(${sql} AS VARCHAR)) AS text, CAST(count(*) AS DOUBLE) AS times
       FROM ${table.relation} WHERE ${raw} IS NOT NULL GROUP BY 1 ORDER BY times DESC, value LIMIT ${limit + 1})`,
  )
  return rows.map(([raw, text, times]) => ({
    raw: raw as string,
    text: text as string,
    rows: times as number,
  }))
}

/** Up to here a value is found faster by looking through a list than by a dictionary, however it is stored. */
const shortList = 24

/**
 * SQL of the SMALLINT code of a column's value, NULL where it has none. Parquet keeps texts with few values as
 * dictionaries, and DuckDB evaluates `list_position` once per dictionary entry instead of once per row; other long
 * lists go through an ENUM.
 */
export async function codeColumn(
  session: Session,
  { table, column, raw }: Conversion,
  codes: readonly (readonly [raw: string, code: number | null])[],
  typeName: string,
): Promise<string> {
  if (codes.length === 0) return 'CAST(NULL AS SMALLINT)'
  const type = rawType(table, column)
  const values = codes.map(([value]) => literal(value)).join(', ')
  const numbers = `CAST([${codes.map(([, code]) => code ?? 'NULL').join(', ')}] AS SMALLINT[])`
  if (codes.length <= shortList || (table.format === 'parquet' && type === 'VARCHAR')) {
    return `list_extract(${numbers}, list_position(CAST([${values}] AS ${type}[]), ${raw}))`
  }
  await session.execute(`CREATE TYPE ${typeName} AS ENUM (${values})`)
  return `list_extract(${numbers}, enum_code(CAST(CAST(${raw} AS VARCHAR) AS ${typeName})) + 1)`
}

/** Whole numbers by value, anything else in code point order, as NumPy sorts. */
export function valueOrder(a: string, b: string): number {
  const numeric = /^-?\d+$/.test(a) && /^-?\d+$/.test(b)
  return numeric ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0
}
