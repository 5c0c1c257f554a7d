import type { Session } from '../session.ts'
import { identifier } from '../sql.ts'
import { isFloat, isNumber, isPlain, kindOf } from './column-types.ts'
import { reading, type Version } from './version.ts'

/** What one pass over a column counts. */
export interface ColumnCounts {
  /** NULL, and NaN of floating-point columns. */
  readonly missing: number
  /** Approximate (HyperLogLog) above 100,000. */
  readonly distinct: number
  /** Of finite numbers; of moments as ISO 8601 text; else null. */
  readonly minimum: number | string | null
  readonly maximum: number | string | null
}

/** Distinct values up to here are counted exactly. */
export const exactDistinct = 100_000

/** Columns looked at in one statement; distinct values are counted for fewer, since DuckDB plans these slowly. */
const columnsAtOnce = 100
const distinctAtOnce = 25

/** Counts columns in as few passes as the number of columns allows. */
export async function countColumns(
  session: Session,
  version: Version,
  columns: readonly string[],
): Promise<Map<string, ColumnCounts>> {
  const counts = new Map<string, ColumnCounts>()
  for (let at = 0; at < columns.length; at += columnsAtOnce) {
    const some = columns.slice(at, at + columnsAtOnce)
    const found = await counted(session, version, some)
    const few = some.filter((column) => found.get(column)!.distinct <= exactDistinct * 1.1)
    const exact = new Map<string, number>()
    for (let from = 0; from < few.length; from += distinctAtOnce)
      await exactly(session, version, few.slice(from, from + distinctAtOnce), exact)
    for (const [column, count] of found) {
      const distinct = exact.get(column) ?? Math.min(count.distinct, version.rows - count.missing)
      counts.set(column, { ...count, distinct })
    }
  }
  return counts
}

async function counted(
  session: Session,
  version: Version,
  columns: readonly string[],
): Promise<Map<string, ColumnCounts>> {
  const expressions = columns.flatMap((column) => {
    const type = version.columns.get(column)!
    const value = presentValue(column, type)
    const [least, most] = bounds(identifier(column), type)
    return [`CAST(count(${value}) AS DOUBLE)`, `CAST(approx_count_distinct(${value}) AS DOUBLE)`, least, most]
  })
  const [cells = []] = await reading(version, () =>
    session.rows(`SELECT ${expressions.join(', ')} FROM ${version.relation}`),
  )
  return new Map(
    columns.map((column, index) => {
      const [present, distinct, minimum, maximum] = cells.slice(index * 4, index * 4 + 4)
      return [
        column,
        {
          missing: version.rows - Number(present),
          distinct: Number(distinct),
          minimum: minimum as number | string | null,
          maximum: maximum as number | string | null,
        },
      ]
    }),
  )
}

async function exactly(
  session: Session,
  version: Version,
  columns: readonly string[],
  into: Map<string, number>,
): Promise<void> {
  const expressions = columns.map(
    (column) => `CAST(count(DISTINCT ${presentValue(column, version.columns.get(column)!)}) AS DOUBLE)`,
  )
  const [cells = []] = await reading(version, () =>
    session.rows(`SELECT ${expressions.join(', ')} FROM ${version.relation}`),
  )
  for (const [index, column] of columns.entries()) into.set(column, Number(cells[index]))
}

/** SQL of a value that is there: NaN is none. Nested values as text. */
function presentValue(column: string, type: string): string {
  const value = identifier(column)
  if (isFloat(type)) return `CASE WHEN NOT isnan(${value}) THEN ${value} END`
  return isPlain(type) ? value : `CAST(${value} AS VARCHAR)`
}

function bounds(value: string, type: string): [string, string] {
  const kind = kindOf(type)
  if (isNumber(type)) {
    // CASE rather than FILTER, whose planning time grows with the square of the number of columns.
    const finite = isFloat(type) ? `CASE WHEN isfinite(${value}) THEN ${value} END` : value
    return [`CAST(min(${finite}) AS DOUBLE)`, `CAST(max(${finite}) AS DOUBLE)`]
  }
  if (kind === 'datetime') return [isoText(`min(${value})`, type), isoText(`max(${value})`, type)]
  return ['CAST(NULL AS VARCHAR)', 'CAST(NULL AS VARCHAR)']
}

/** ISO 8601: `2026-01-02`, `2026-01-02T03:04:05.5`, with `Z` for moments in UTC. */
function isoText(value: string, type: string): string {
  const text = `replace(CAST(${value} AS VARCHAR), ' ', 'T')`
  return type === 'TIMESTAMP WITH TIME ZONE' ? `regexp_replace(${text}, '[+]00$', 'Z')` : text
}
