import type { Session } from '../../session.ts'
import type { LogicalType } from '../rule.ts'
import { isText, logicalTypeOf, rawSql, type TextType, textTypes } from './column-types.ts'

/** Rows that tell which types a text column can have. */
const firstRows = 10_000

export interface Stored {
  readonly column: string
  /** DuckDB's name of the stored type. */
  readonly type: string
}

export interface Counted extends Stored {
  readonly logicalType: LogicalType | null
  readonly rows: number
  readonly missing: number
  /** How many different values there are, as HyperLogLog estimates it. */
  readonly approximate: number
}

/** Rows without a value, how many different ones, and the type that all values of a text column have. */
export async function countColumns(
  session: Session,
  relation: string,
  columns: readonly Stored[],
  rows: number,
): Promise<Counted[]> {
  const possible = await possibleTypes(session, relation, columns)
  const parts = columns.flatMap(({ column, type }, index) => [
    `count(${rawSql(column, type)})::DOUBLE`,
    isNested(type) ? '0::DOUBLE' : `approx_count_distinct(${rawSql(column, type)})::DOUBLE`,
    ...(possible[index] ?? []).map((each) => holding(column, type, each)),
  ])
  const [row = []] = await session.rows(`SELECT ${parts.join(', ')} FROM ${relation}`)
  let at = 0
  const next = () => Number(row[at++])
  return columns.map((stored, index) => {
    const present = next()
    const approximate = next()
    const holds = (possible[index] ?? []).filter(() => next() === present)
    const found = present > 0 ? holds[0]?.logicalType : undefined
    const logicalType = found ?? (isText(stored.type) ? 'string' : logicalTypeOf(stored.type))
    return { ...stored, logicalType, rows, missing: rows - present, approximate }
  })
}

const holding = (column: string, type: string, { holds }: TextType) =>
  `(count(*) FILTER (${holds(rawSql(column, type), column)}))::DOUBLE`

/** Types that the first rows of each column allow: the others need no look at all rows. */
async function possibleTypes(
  session: Session,
  relation: string,
  columns: readonly Stored[],
): Promise<readonly (readonly TextType[])[]> {
  const texts = columns.filter(({ type }) => isText(type))
  if (texts.length === 0) return []
  const parts = texts.flatMap(({ column, type }) => [
    `count(${rawSql(column, type)})::DOUBLE`,
    ...textTypes(type).map((each) => holding(column, type, each)),
  ])
  const [row = []] = await session.rows(
    `SELECT ${parts.join(', ')} FROM (SELECT * FROM ${relation} LIMIT ${firstRows})`,
  )
  let at = 0
  return columns.map(({ type }) => {
    if (!isText(type)) return []
    const present = row[at++]
    return textTypes(type).filter(() => row[at++] === present)
  })
}

const isNested = (type: string) => /[[(]/.test(type.replace(/^(DECIMAL|ENUM)\(.*\)$/, ''))
