import type { Cell, Session } from '../../session.ts'
import { literal } from '../../sql.ts'
import type { LogicalType, Scalar } from '../rule.ts'
import { isText, logicalTypeOf, rawSql, textTypes, valueSql } from './column-types.ts'
import { type ColumnFacts, namesAnId, type TableFacts } from './facts.ts'

/** Columns of one query: a file is passed over once for so many. */
const columnsAtOnce = 250
/** Columns with more values are no enumeration. */
const mostValues = 50
/** Columns that pairs are made of. */
const pairColumns = 8

interface Stored {
  readonly column: string
  readonly type: string
}

interface Counted extends Stored {
  readonly logicalType: LogicalType | null
  readonly rows: number
  readonly missing: number
  readonly approximate: number
}

/**
 * Reads what a contract can be inferred from, in three passes: types and missing values; ranges and values; keys.
 * Nothing but aggregates leaves DuckDB.
 * @param relation what stands after FROM; a table or a view
 */
export async function collectFacts(session: Session, relation: string): Promise<TableFacts> {
  const described = await session.rows(
    `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${relation})`,
  )
  const stored = described.map(([column, type]) => ({ column: column as string, type: type as string }))
  const [[rows] = []] = await session.rows(`SELECT count(*)::DOUBLE FROM ${relation}`)
  const columns: ColumnFacts[] = []
  const counted: Counted[] = []
  for (let from = 0; from < stored.length; from += columnsAtOnce)
    counted.push(...(await count(session, relation, stored.slice(from, from + columnsAtOnce), Number(rows))))
  const unique = await uniqueColumns(session, relation, counted)
  for (let from = 0; from < counted.length; from += columnsAtOnce)
    columns.push(...(await describe(session, relation, counted.slice(from, from + columnsAtOnce), unique)))
  return {
    rows: Number(rows),
    columns,
    uniquePairs: unique.size > 0 ? [] : await uniquePairs(session, relation, counted),
  }
}

/** First pass: rows without a value, how many different ones, and the type that all values of a text column have. */
async function count(
  session: Session,
  relation: string,
  columns: readonly Stored[],
  rows: number,
): Promise<Counted[]> {
  const parts = columns.flatMap(({ column, type }) => [
    `count(${rawSql(column, type)})::DOUBLE`,
    isNested(type) ? '0::DOUBLE' : `approx_count_distinct(${rawSql(column, type)})::DOUBLE`,
    ...(isText(type)
      ? textTypes(type).map(
          ({ holds }) => `(count(*) FILTER (${holds(rawSql(column, type), column)}))::DOUBLE`,
        )
      : []),
  ])
  const [row = []] = await session.rows(`SELECT ${parts.join(', ')} FROM ${relation}`)
  let at = 0
  const next = () => Number(row[at++])
  return columns.map((stored) => {
    const present = next()
    const approximate = next()
    let logicalType: LogicalType | null = isText(stored.type) ? 'string' : logicalTypeOf(stored.type)
    if (isText(stored.type)) {
      const holding = textTypes(stored.type).filter(() => next() === present)
      if (present > 0) logicalType = holding[0]?.logicalType ?? 'string'
    }
    return { ...stored, logicalType, rows, missing: rows - present, approximate }
  })
}

const isNested = (type: string) => /[[(]/.test(type.replace(/^(DECIMAL|ENUM)\(.*\)$/, ''))

const keyTypes: readonly (LogicalType | null)[] = ['integer', 'string', 'date', 'timestamp']

const canBeKey = ({ logicalType, missing, rows }: Counted) =>
  rows > 0 && missing === 0 && keyTypes.includes(logicalType)

/** Columns whose values do not repeat; counted exactly only where the estimate allows it. */
async function uniqueColumns(
  session: Session,
  relation: string,
  columns: readonly Counted[],
): Promise<Set<string>> {
  const likely = columns.filter((one) => canBeKey(one) && one.approximate > 0.8 * one.rows)
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
async function uniquePairs(
  session: Session,
  relation: string,
  columns: readonly Counted[],
): Promise<[string, string][]> {
  const usable = columns
    .filter((one) => canBeKey(one) && one.approximate > 1)
    .map((one, index) => ({ ...one, index }))
    .sort((a, b) => Number(namesAnId(b.column)) - Number(namesAnId(a.column)) || a.index - b.index)
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

/** Second pass: the smallest and the largest value, and all values where they are few. */
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
  const parts = indices.map(
    (index) =>
      `SELECT ${index}::DOUBLE AS i, unnest(map_keys(values${index})) AS v, unnest(map_values(values${index}))::DOUBLE AS n FROM mlops_facts`,
  )
  const rows = await session.rows(`FROM (${parts.join(' UNION ALL ')}) ORDER BY i, n DESC, v`)
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
