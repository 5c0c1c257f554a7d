import { ConfigurationError, EnvironmentError, messageOf, type Problem } from '../foundation/index.ts'
import type { Plan } from './plan.ts'
import type { Session } from './session.ts'
import { type Expression, functionCatalog, parseExpression } from './sql-expression.ts'
import { jackknife, type Values } from './sql-jackknife.ts'
import { createRows, rowsTable, type SqlSlice } from './sql-rows.ts'
import type { Role } from './tables.ts'

/** A metric of the user's own: an aggregate over the columns of the predictions and the holdout. */
export interface SqlMetric {
  readonly name: string
  readonly sql: string
}

/** A value and its replicates, each with one group of rows left out; groups are the same for both models. */
export interface SqlEstimate {
  readonly estimate: number
  /** NaN where the expression is NULL. */
  readonly replicates: readonly number[]
}

/** A metric on all rows, or on one value of a slice. */
export interface SqlMetricResult {
  readonly metric: string
  readonly slice: { readonly column: string; readonly value: string } | null
  /** Null where the expression is NULL. */
  readonly candidate: SqlEstimate | null
  readonly champion: SqlEstimate | null
  readonly reason?: string
}

export interface ParsedSqlMetric {
  readonly name: string
  readonly expression: Expression
}

/** Checks every metric and says which columns they need. */
export async function parseSqlMetrics(
  session: Session,
  metrics: readonly SqlMetric[],
): Promise<{ metrics: ParsedSqlMetric[]; columns: string[]; problems: Problem[] }> {
  if (metrics.length === 0) return { metrics: [], columns: [], problems: [] }
  const catalog = await functionCatalog(session)
  const parsed: ParsedSqlMetric[] = []
  const problems: Problem[] = []
  for (const { name, sql } of metrics) {
    const expression = await parseExpression(session, catalog, sql)
    if (typeof expression === 'string') problems.push(refusal(name, sql, expression))
    else parsed.push({ name, expression })
  }
  const columns = new Set(parsed.flatMap(({ expression }) => expression.columns))
  return { metrics: parsed, columns: [...columns], problems }
}

function refusal(name: string, sql: string, message: string): Problem {
  return {
    path: `metrics.${name}`,
    value: sql,
    message: `the SQL of \`${name}\` is refused: ${message}`,
    remedy: 'Write one aggregate over columns of the predictions and the holdout, such as `avg(profit)`.',
  }
}

/**
 * Computes every metric for both models, on all rows and on every slice. The session must be locked.
 * @throws ConfigurationError with DuckDB's message for every metric that it cannot compute
 */
export async function computeSqlMetrics(
  session: Session,
  plan: Plan,
  metrics: readonly ParsedSqlMetric[],
  slices: readonly SqlSlice[],
  rows: number,
  hidden: ReadonlySet<string>,
): Promise<SqlMetricResult[]> {
  if (metrics.length === 0) return []
  const sides = (['candidate', 'champion'] as const).filter((role) => plan.tables.has(role))
  for (const role of sides) await createRows(session, plan, role, slices)
  const results: SqlMetricResult[] = []
  const problems: Problem[] = []
  for (const { name, expression } of metrics) {
    try {
      for (const role of sides) {
        await session.rows(`SELECT CAST((${expression.sql}\n) AS DOUBLE) FROM ${rowsTable(role)} WHERE false`)
      }
      const values = new Map<Role, Values[]>()
      for (const role of sides) values.set(role, await jackknife(session, role, expression, slices, rows))
      results.push(...resultsOf(name, values, slices))
    } catch (error) {
      if (error instanceof EnvironmentError) throw error
      const said = messageOf(error).split('\n')[0] as string
      const secret = expression.columns.some((column) => hidden.has(column))
      problems.push(refusal(name, expression.sql, secret ? 'it fails on values of a private column' : said))
    }
  }
  if (problems.length > 0) throw new ConfigurationError(problems)
  return results
}

function resultsOf(
  metric: string,
  values: ReadonlyMap<Role, readonly Values[]>,
  slices: readonly SqlSlice[],
): SqlMetricResult[] {
  const at = (role: Role, index: number, code: number | null): SqlEstimate | null => {
    const found = values.get(role)?.[index]?.get(code)
    return found === undefined || found.estimate === null
      ? null
      : { estimate: found.estimate, replicates: found.replicates }
  }
  const one = (index: number, code: number | null, slice: SqlMetricResult['slice']): SqlMetricResult => {
    const candidate = at('candidate', index, code)
    const champion = at('champion', index, code)
    const empty =
      candidate === null ? 'candidate' : values.has('champion') && champion === null ? 'champion' : null
    const reason = empty === null ? {} : { reason: `the SQL is NULL for the ${empty} on these rows` }
    return { metric, slice, candidate, champion, ...reason }
  }
  return [
    one(0, null, null),
    ...slices.flatMap(({ column, values: texts }, index) =>
      texts.map((value, code) => one(index + 1, code, { column, value })),
    ),
  ]
}
