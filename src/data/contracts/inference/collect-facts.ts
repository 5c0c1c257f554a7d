import { ConfigurationError } from '../../../foundation/index.ts'
import type { Cell, Session } from '../../session.ts'
import { literal } from '../../sql.ts'
import type { LogicalType, Scalar } from '../rule.ts'
import { isText, valueSql } from './column-types.ts'
import { type Counted, countColumns } from './count-columns.ts'
import type { ColumnFacts, TableFacts } from './facts.ts'
import { uniqueColumns, uniquePairs } from './find-keys.ts'

/** Columns of one query: a file is passed over once for so many. */
const columnsAtOnce = 250
/** A contract of more could not be read again: it would be larger than 1 MiB. */
const mostColumns = 3000
/** Columns with more values are no enumeration. */
const mostValues = 50

/**
 * Reads what a contract can be inferred from, in three passes: types and missing values; ranges and values; keys.
 * Nothing but aggregates leaves DuckDB.
 * @param relation what stands after FROM; a table or a view
 * @throws ConfigurationError where there are more columns than a contract can hold
 */
export async function collectFacts(session: Session, relation: string): Promise<TableFacts> {
  const described = await session.rows(
    `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${relation})`,
  )
  const stored = described.map(([column, type]) => ({ column: column as string, type: type as string }))
  if (stored.length > mostColumns)
    throw new ConfigurationError({
      value: `${stored.length} columns`,
      message: `a contract cannot be inferred for more than ${mostColumns} columns`,
      remedy: 'Infer it from the columns that matter',
    })
  const [[rows] = []] = await session.rows(`SELECT count(*)::DOUBLE FROM ${relation}`)
  const columns: ColumnFacts[] = []
  const counted: Counted[] = []
  for (let from = 0; from < stored.length; from += columnsAtOnce)
    counted.push(
      ...(await countColumns(session, relation, stored.slice(from, from + columnsAtOnce), Number(rows))),
    )
  const unique = await uniqueColumns(session, relation, counted)
  for (let from = 0; from < counted.length; from += columnsAtOnce)
    columns.push(...(await describe(session, relation, counted.slice(from, from + columnsAtOnce), unique)))
  return {
    rows: Number(rows),
    columns,
    uniquePairs: unique.size > 0 ? [] : await uniquePairs(session, relation, counted),
  }
}

/** The smallest and the largest value, and all values where they are few. */
async function describe(
  session: Session,
  relation: string,
  columns: readonly Counted[],
  unique: ReadonlySet<string>,
): Promise<ColumnFacts[]> {
  const few = new Set(columns.filter(listable).map(({ column }) => column))
  const parts = columns.map((one, index) => {
    const [low, high] = extremes(one)
    const values = few.has(one.column) ? `histogram(CAST(${valueSqlOf(one)} AS VARCHAR))` : 'NULL'
    return `${low} AS low${index}, ${high} AS high${index}, ${values} AS values${index}`
  })
  await session.execute(
    `CREATE OR REPLACE TEMP TABLE mlops_facts AS SELECT ${parts.join(', ')} FROM ${relation}`,
  )
  try {
    const [bounds = []] = await session.rows(
      `SELECT ${columns.map((_, index) => `low${index}, high${index}`).join(', ')} FROM mlops_facts`,
    )
    const listed = await valuesOf(session, columns, few)
    return columns.map((one, index) => {
      const values = listed.get(index) ?? null
      return {
        column: one.column,
        type: one.type,
        logicalType: one.logicalType,
        rows: one.rows,
        missing: one.missing,
        distinct: values?.length ?? one.approximate,
        unique: unique.has(one.column),
        minimum: bound(bounds[index * 2]),
        maximum: bound(bounds[index * 2 + 1]),
        values: values === null || values.length > mostValues ? null : values,
      }
    })
  } finally {
    await session.execute('DROP TABLE mlops_facts')
  }
}

const valueSqlOf = ({ column, type, logicalType }: Counted) => valueSql(column, type, logicalType)

const listable = ({ logicalType, approximate }: Counted) =>
  (logicalType === 'string' || logicalType === 'integer' || logicalType === 'boolean') &&
  approximate <= mostValues * 1.2

/** SQL of the bounds: DOUBLE for numbers, ISO 8601 for dates and times, NULL where neither can be said exactly. */
function extremes(one: Counted): [string, string] {
  const value = valueSqlOf(one)
  const both = (of: (which: 'min' | 'max') => string): [string, string] => [of('min'), of('max')]
  switch (one.logicalType) {
    case 'integer':
    case 'number': {
      const number = `CAST(${value} AS DOUBLE)`
      return both((which) => `CASE WHEN bool_and(isfinite(${number})) THEN ${which}(${number}) END`)
    }
    case 'date':
      return both((which) => dated(`${which}(${value})`, '%Y-%m-%d', 'DATE'))
    case 'timestamp':
      return both((which) => dated(`${which}(${value})`, '%Y-%m-%dT%H:%M:%S', one.type))
    default:
      return ['NULL::VARCHAR', 'NULL::VARCHAR']
  }
}

/** Years of other than four digits, and the infinite ones, are not written. */
function dated(value: string, format: string, type: string): string {
  const zoned = isText(type) || type === 'TIMESTAMP WITH TIME ZONE'
  const plain = zoned ? `(${value} AT TIME ZONE 'UTC')` : `CAST(${value} AS TIMESTAMP)`
  const suffix = type === 'TIMESTAMP WITH TIME ZONE' ? " || 'Z'" : ''
  return `CASE WHEN isfinite(${plain}) AND year(${plain}) BETWEEN 1000 AND 9999 THEN strftime(${plain}, ${literal(format)})${suffix} END`
}

function bound(cell: Cell | undefined): number | string | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null
  return typeof cell === 'string' ? cell : null
}

async function valuesOf(
  session: Session,
  columns: readonly Counted[],
  few: ReadonlySet<string>,
): Promise<Map<number, { value: Scalar; count: number }[]>> {
  const indices = columns.flatMap(({ column }, index) => (few.has(column) ? [index] : []))
  const found = new Map<number, { value: Scalar; count: number }[]>()
  if (indices.length === 0) return found
  for (const index of indices) found.set(index, [])
  const maps = indices.map((index) => `values${index}`).join(', ')
  const rows = await session.rows(
    `SELECT i, unnest(map_keys(m)) AS v, unnest(map_values(m))::DOUBLE AS n
     FROM (SELECT unnest([${indices.join(', ')}])::DOUBLE AS i, unnest([${maps}]) AS m FROM mlops_facts)
     ORDER BY i, n DESC, v`,
  )
  for (const [index, text, count] of rows) {
    const { logicalType } = columns[Number(index)] as Counted
    found.get(Number(index))?.push({ value: scalar(String(text), logicalType), count: Number(count) })
  }
  return found
}

function scalar(text: string, type: LogicalType | null): Scalar {
  if (type === 'integer') return Number(text)
  return type === 'boolean' ? text === 'true' : text
}
