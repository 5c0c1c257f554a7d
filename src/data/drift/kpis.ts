import { EnvironmentError, messageOf } from '../../foundation/index.ts'
import type { Engine } from '../engine.ts'
import type { Session } from '../session.ts'
import { identifier, literal } from '../sql.ts'
import { type Expression, functionCatalog, parseExpression } from '../sql-expression.ts'
import { jackknife } from '../sql-jackknife.ts'
import type { SqlEstimate } from '../sql-metric.ts'
import { codeColumn, groupColumn, rowsTable, sqlGroups } from '../sql-rows.ts'
import type { Role } from '../tables.ts'
import { type JoinedRows, secondColumn, windowColumn } from './joined.ts'

/** A number of the business: an aggregate over the rows of a window. */
export interface KpiQuery {
  readonly name: string
  readonly sql: string
  /** Only rows up to this second count on the current side; null: all. */
  readonly until: number | null
}

export interface KpiWindow extends SqlEstimate {
  /** Its beginning, in seconds since 1970. */
  readonly from: number
  readonly rows: number
}

export interface KpiSide extends SqlEstimate {
  readonly rows: number
  readonly windows: readonly KpiWindow[]
}

export interface KpiValues {
  readonly name: string
  /** Null where the SQL is NULL, or there are no such rows. */
  readonly reference: KpiSide | null
  readonly current: KpiSide | null
  /** What is left out for a replicate: whole days where both sides have enough of them, else groups of rows. */
  readonly groups: 'days' | 'rows'
  /** In words why there is no value. */
  readonly problem: string | null
}

/** Days that make a jackknife over days. */
const leastDays = 10

/**
 * Computes aggregates of the user's own on both sides, whole and window by window, where no file but these rows can be read.
 * One that fails says so in its `problem`.
 * @param hidden columns whose values no message may show
 */
export async function computeKpis(
  engine: Engine,
  { reference, current }: { readonly reference: JoinedRows | null; readonly current: JoinedRows },
  kpis: readonly KpiQuery[],
  hidden: ReadonlySet<string>,
): Promise<KpiValues[]> {
  const session = await engine.open()
  try {
    const catalog = await functionCatalog(session)
    await session.lock([current.path, ...(reference === null ? [] : [reference.path])])
    const found: KpiValues[] = []
    for (const kpi of kpis) {
      const failed = (problem: string): KpiValues => ({
        name: kpi.name,
        reference: null,
        current: null,
        groups: 'rows',
        problem,
      })
      const expression = await parseExpression(session, catalog, kpi.sql)
      if (typeof expression === 'string') {
        found.push(failed(expression))
        continue
      }
      try {
        found.push(await computeOne(session, reference, current, kpi, expression))
      } catch (error) {
        if (error instanceof EnvironmentError) throw error
        const secret = expression.columns.some((column) => hidden.has(column))
        const said = messageOf(error).split('\n')[0] ?? ''
        found.push(failed(secret ? 'it fails on values of a private column' : said))
      }
    }
    return found
  } finally {
    await session.close()
  }
}

async function computeOne(
  session: Session,
  reference: JoinedRows | null,
  current: JoinedRows,
  { name, until }: KpiQuery,
  expression: Expression,
): Promise<KpiValues> {
  const sides = [
    ...(reference === null ? [] : [{ role: 'champion' as const, rows: reference, until: null }]),
    { role: 'candidate' as const, rows: current, until },
  ]
  for (const side of sides) await createTable(session, side, expression, 'rows')
  let byDay = true
  for (const { role } of sides) byDay &&= (await daysOf(session, role)) >= leastDays
  const values = new Map<Role, KpiSide | null>()
  for (const side of sides) {
    const { role, rows } = side
    const [all, windowed] = await jackknife(session, role, expression, [windowSlice(rows)], rows.rows)
    const counts = await countsOf(session, role)
    if (byDay) await createTable(session, side, expression, 'days')
    const whole = byDay ? (await jackknife(session, role, expression, [], rows.rows))[0] : all
    const total = whole?.get(null)
    const windows = rows.windows.flatMap((from, code): KpiWindow[] => {
      const one = windowed?.get(code)
      return one === undefined || one.estimate === null
        ? []
        : [{ from, rows: counts.get(code) ?? 0, estimate: one.estimate, replicates: one.replicates }]
    })
    const count = [...counts.values()].reduce((sum, one) => sum + one, 0)
    values.set(
      role,
      total === undefined || total.estimate === null || !Number.isFinite(total.estimate)
        ? null
        : { rows: count, estimate: total.estimate, replicates: total.replicates, windows },
    )
  }
  const [before, now] = [values.get('champion') ?? null, values.get('candidate') ?? null]
  const problem =
    now === null
      ? 'it has no value on the current rows'
      : reference !== null && before === null
        ? 'it has no value on the rows of the reference'
        : null
  return { name, reference: before, current: now, groups: byDay ? 'days' : 'rows', problem }
}

interface TableOptions {
  readonly role: Role
  readonly rows: JoinedRows
  readonly until: number | null
}

/** The rows as the expression sees them. */
async function createTable(
  session: Session,
  { role, rows, until }: TableOptions,
  { columns }: Expression,
  groups: KpiValues['groups'],
): Promise<void> {
  const window = identifier(windowColumn)
  const second = identifier(secondColumn)
  const codes = rows.windows.map((from, code) => `WHEN ${literal(String(from))} THEN ${code}`)
  const code = codes.length === 0 ? '-1' : `CASE ${window} ${codes.join(' ')} ELSE -1 END`
  const group =
    groups === 'days'
      ? `CAST(coalesce(${second} // 86400, 0) % ${sqlGroups} AS INTEGER)`
      : `CAST(row_number() OVER () % ${sqlGroups} AS INTEGER)`
  const selected = [
    `${group} AS ${identifier(groupColumn)}`,
    `0 AS ${identifier(codeColumn(null))}`,
    `CAST(${code} AS INTEGER) AS ${identifier(codeColumn(0))}`,
    `${second} AS ${identifier(secondColumn)}`,
    ...columns.map((column) => identifier(column)),
  ]
  const where = until === null ? 'true' : `${second} <= ${until}`
  await session.execute(
    `CREATE OR REPLACE TEMP TABLE ${rowsTable(role)} AS SELECT ${selected.join(', ')} FROM read_parquet(${literal(rows.path)}) WHERE ${where}`,
  )
}

function windowSlice({ windows }: JoinedRows) {
  return { column: windowColumn, code: identifier(codeColumn(0)), values: windows.map(String) }
}

async function daysOf(session: Session, role: Role): Promise<number> {
  const [[days] = []] = await session.rows(
    `SELECT CAST(count(DISTINCT ${identifier(secondColumn)} // 86400) AS DOUBLE) FROM ${rowsTable(role)}`,
  )
  return Number(days)
}

async function countsOf(session: Session, role: Role): Promise<Map<number, number>> {
  const code = identifier(codeColumn(0))
  const found = await session.rows(
    `SELECT CAST(${code} AS DOUBLE), count(*)::DOUBLE FROM ${rowsTable(role)} GROUP BY 1`,
  )
  return new Map(found.map(([at, rows]) => [Number(at), Number(rows)]))
}
