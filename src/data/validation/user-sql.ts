import type { Session } from '../session.ts'
import { identifier, literal } from '../sql.ts'
import type { DataSet } from './data-set.ts'

/** A data set under the name that queries of the contract use. */
export interface NamedSet {
  readonly name: string
  readonly set: DataSet
}

/**
 * Makes the data sets readable by name, and only them: from here on the session reads no other file, and what was
 * computed on the way is gone.
 */
export async function lockOnto(session: Session, sets: readonly NamedSet[]): Promise<void> {
  const left = await session.rows('SELECT table_name FROM duckdb_tables() WHERE temporary')
  for (const [name] of left) await session.execute(`DROP TABLE temp.main.${identifier(name as string)}`)
  const named = new Set<string>()
  for (const { name, set } of sets) {
    if (named.has(name.toLowerCase())) continue
    named.add(name.toLowerCase())
    const columns = set.columns.map(({ sql }) => sql).join(', ')
    await session.execute(`CREATE VIEW ${identifier(name)} AS SELECT ${columns} FROM ${set.relation}`)
  }
  await session.lock(sets.flatMap(({ set }) => set.stored))
}

interface ParsedNode {
  readonly class?: string
  readonly type?: string
  readonly function_name?: string
  readonly column_names?: readonly string[]
  readonly column_name_alias?: readonly string[]
  readonly select_list?: readonly ParsedNode[]
  readonly children?: readonly ParsedNode[]
}

/** What a query of the contract is about, by DuckDB's own parser. */
export interface Query {
  readonly sql: string
  /** It only counts: its number tells no value. */
  readonly counts: boolean
  /** Columns it names, in lower case; null where it can read others than it names. */
  readonly columns: ReadonlySet<string> | null
}

/**
 * @returns in words why it is refused: it is anything but one SELECT. Functions that read files are stopped by the lock.
 */
export async function parseQuery(session: Session, text: string): Promise<Query | string> {
  const sql = text.trim().replace(/;\s*$/, '')
  const [row] = await session.rows(`SELECT CAST(json_serialize_sql(${literal(sql)}) AS VARCHAR)`)
  const parsed = JSON.parse(row?.[0] as string) as {
    error: boolean
    error_message?: string
    statements?: readonly { readonly node: ParsedNode }[]
  }
  if (parsed.error) {
    return /Only SELECT statements/i.test(parsed.error_message ?? '')
      ? 'it must be one SELECT'
      : (parsed.error_message ?? 'it cannot be parsed')
  }
  const node = parsed.statements?.[0]?.node
  if (node === undefined || parsed.statements?.length !== 1) {
    return 'it must be one SELECT, without a second statement'
  }
  const nodes = [...nodesOf(node)]
  const selected = node.select_list ?? []
  return {
    sql,
    counts: selected.length === 1 && onlyCounts(selected[0] as ParsedNode),
    columns: nodes.some(hidesColumns) ? null : new Set(nodes.flatMap(namesOf)),
  }
}

/** A part of a query behind which any column can stand: stars, positions, new names, queries as text. */
function hidesColumns({ class: kind, type, column_name_alias: aliases }: ParsedNode): boolean {
  return (
    kind === 'STAR' ||
    kind === 'POSITIONAL_REFERENCE' ||
    type === 'TABLE_FUNCTION' ||
    (aliases !== undefined && aliases.length > 0)
  )
}

/** The last part is the column, or a table as a whole, which then is none of the columns. */
const namesOf = ({ column_names: names }: ParsedNode) =>
  (names ?? []).slice(-1).map((name) => name.toLowerCase())

/** Counts, and what arithmetic makes of counts and constants. */
function onlyCounts({ class: kind, function_name: name, children = [] }: ParsedNode): boolean {
  if (kind === 'CONSTANT') return true
  if (kind !== 'FUNCTION') return false
  if (/^count(_star|_if|if)?$/i.test(name ?? '')) return true
  return /^[+\-*/]$/.test(name ?? '') && children.every(onlyCounts)
}

function* nodesOf(value: unknown): Generator<ParsedNode> {
  if (Array.isArray(value)) for (const each of value) yield* nodesOf(each)
  else if (typeof value === 'object' && value !== null) {
    if ('class' in value || 'type' in value) yield value as ParsedNode
    for (const each of Object.values(value)) yield* nodesOf(each)
  }
}

/**
 * Runs a query in the locked session.
 * @returns its one number, or in words what came instead
 */
export async function numberOf(session: Session, { sql }: Query): Promise<number | string> {
  const [columns] = await session.rows(`SELECT CAST(count(*) AS DOUBLE) FROM (DESCRIBE ${sql}\n)`)
  if (columns?.[0] !== 1) return `it gives ${columns?.[0]} columns instead of one number`
  const rows = await session.rows(
    `SELECT CASE WHEN value IS NULL THEN NULL ELSE coalesce(CAST(TRY_CAST(value AS DOUBLE) AS VARCHAR), 'no') END
     FROM (${sql}\n) AS result(value) LIMIT 2`,
  )
  if (rows.length !== 1)
    return `it gives ${rows.length === 0 ? 'no row' : 'several rows'} instead of one number`
  const value = rows[0]?.[0]
  if (value === null) return 'it gives NULL instead of a number'
  return value === 'no' ? 'what it gives is no number' : Number(value)
}
