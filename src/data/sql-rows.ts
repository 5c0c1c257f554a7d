import { sideColumn } from './joining.ts'
import type { Plan } from './plan.ts'
import type { Session } from './session.ts'
import type { SlicePlan } from './slices.ts'
import { identifier } from './sql.ts'
import type { Role } from './tables.ts'

/** A slice as the metrics see it: SQL of the code, and the display texts. */
export interface SqlSlice extends Pick<SlicePlan, 'column' | 'code' | 'values'> {}

/** Groups of rows of the delete-a-group jackknife (Kott 2001). */
export const sqlGroups = 100

export const groupColumn = 'mlops group'
/** All rows are the one value of a slice of their own. */
export const codeColumn = (slice: number | null) => `mlops slice ${slice ?? 'none'}`
/** Table of the rows as one side's metrics see them. */
export const rowsTable = (role: Role) => `rows_${role}`

/**
 * The rows as a metric of one side sees them: its columns under the users' names. Text columns of CSV and JSON get the
 * narrowest type that all their values have.
 */
export async function createRows(
  session: Session,
  plan: Plan,
  role: Role,
  slices: readonly SqlSlice[],
): Promise<void> {
  const ids = plan.ids.map((_, index) => `CAST(id${index} AS VARCHAR)`)
  const selected = [
    `CAST(md5_number_lower(concat_ws(chr(31), ${ids.join(', ')})) % ${sqlGroups} AS INTEGER) AS ${identifier(groupColumn)}`,
    `0 AS ${identifier(codeColumn(null))}`,
    ...slices.map(({ code }, index) => `CAST(${code} AS INTEGER) AS ${identifier(codeColumn(index))}`),
  ]
  for (const { name, role: from, alias } of plan.sqlColumns.get(role) ?? []) {
    const stored = sideColumn(alias, from)
    const isText = plan.tables.get(from)?.table.format !== 'parquet'
    const sql = isText ? `CAST(${stored} AS ${await textType(session, stored)})` : stored
    selected.push(`${sql} AS ${identifier(name)}`)
  }
  await session.execute(`CREATE TEMP TABLE ${rowsTable(role)} AS SELECT ${selected.join(', ')} FROM joined`)
}

async function textType(session: Session, column: string): Promise<string> {
  const never = (condition: string) => `count(*) FILTER (${condition}) = 0`
  const fails = (type: string) => never(`TRY_CAST(${column} AS ${type}) IS NULL`)
  // A cast would round `0.5` to an integer and cut the time off a date: these are told by their spelling.
  const rules = {
    BOOLEAN: never(`lower(${column}) NOT IN ('true', 'false')`),
    BIGINT: `${never(`NOT regexp_full_match(${column}, '[+-]?[0-9]+')`)} AND ${fails('BIGINT')}`,
    DOUBLE: fails('DOUBLE'),
    DATE: `${never(`NOT regexp_full_match(${column}, '[0-9]{4}-[0-9]{2}-[0-9]{2}')`)} AND ${fails('DATE')}`,
    TIMESTAMP: fails('TIMESTAMP'),
  }
  const [row] = await session.rows(
    `SELECT ${Object.values(rules).join(', ')} FROM joined WHERE ${column} IS NOT NULL`,
  )
  return Object.keys(rules).find((_, index) => row?.[index] === true) ?? 'VARCHAR'
}
