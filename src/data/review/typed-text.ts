import { EnvironmentError, messageOf } from '../../foundation/index.ts'
import { type CsvOptions, type FileSet, relationOf } from '../files.ts'
import type { Session } from '../session.ts'
import { identifier, literal } from '../sql.ts'
import { isFloat } from './column-types.ts'
import { readsAs, textTypes } from './text-types.ts'

/** How text files are read. */
export interface TextOptions {
  /** Texts of CSV files that stand for no value, beside an empty one. */
  readonly missing?: readonly string[]
  /**
   * Whether a CSV column is a number where all its texts can be read as one, though a few beyond the first 2,000 may be written
   * like an identifier (`007`): it is parsed once, which takes half the time.
   */
  readonly lenient?: boolean
}

/** What reads the files of a version, before columns have types. */
export interface TextSource {
  readonly relation: string
  readonly columns: ReadonlyMap<string, string>
}

interface TextFiles {
  readonly workspace: string
  readonly set: FileSet
  readonly source: TextSource
  /** Name of the files that are written in the session's own folder. */
  readonly name: string
}

interface Columns {
  readonly names: readonly string[]
  /** SQL of each as text, under its name. */
  readonly texts: readonly string[]
  readonly hints: ReadonlyMap<string, string>
}

export function csvOptions({ missing }: TextOptions): CsvOptions {
  return missing === undefined ? {} : { missing }
}

/**
 * Text files as a table of typed columns: the type of a hint where every value reads as that, else the narrowest type that every
 * value reads as. Columns without any value are text, and named in `untyped`.
 */
export async function typedText(
  session: Session,
  { workspace, set, source, name }: TextFiles,
  options: TextOptions & { readonly hints: ReadonlyMap<string, string> },
): Promise<TextSource & { readonly untyped: ReadonlySet<string> }> {
  const names = [...source.columns.keys()]
  const texts = names.map((column) => {
    const text = set.format === 'json' ? `(${identifier(column)} ->> '$')` : identifier(column)
    return `CAST(${text} AS VARCHAR) AS ${identifier(column)}`
  })
  const columns = { names, texts, hints: options.hints }
  const path = `${session.temporaryDirectory}/${name}.parquet`
  const parses = options.lenient === true && set.format === 'csv'
  const wide = names.length > mostColumns
  const types = wide && !parses ? null : await typesOfHead(session, columns, source.relation)
  if (types !== null) {
    const quick = parses
      ? await parsed(session, { workspace, set, source, name }, { ...options, types }, path)
      : null
    const once = quick ?? (wide ? null : await typedAtOnce(session, columns, types, source.relation, path))
    if (once !== null) return { ...once, untyped: new Set() }
  }
  const raw = await asParquet(
    session,
    `${session.temporaryDirectory}/${name}-text.parquet`,
    texts,
    source.relation,
  )
  const known = await textTypes(session, raw, names, options.hints)
  const values = names.map((column) => {
    const type = known.get(column)
    const wanted =
      type === undefined || type === 'VARCHAR' ? identifier(column) : `CAST(${identifier(column)} AS ${type})`
    return `${wanted} AS ${identifier(column)}`
  })
  const relation = await asParquet(session, path, values, raw)
  const untyped = new Set(names.filter((column) => !known.has(column)))
  return { relation, untyped, columns: await describe(session, relation) }
}

/** Rows whose types are taken for those of all. */
const headRows = 2000
/** Columns beyond which one statement that casts all of them takes long to plan. */
const mostColumns = 500
/** Name of the column that says whether a row has a text that is none of its column's type; of no user's making. */
const refuted = '\u0001refuted'

/** Types of the first rows; null where they do not tell those of all columns. */
async function typesOfHead(
  session: Session,
  { names, texts, hints }: Columns,
  source: string,
): Promise<Map<string, string> | null> {
  const head = identifier('\u0001head')
  await session.execute(
    `CREATE OR REPLACE TEMP TABLE ${head} AS SELECT ${texts.join(', ')} FROM ${source} LIMIT ${headRows}`,
  )
  const types = await textTypes(session, head, names, hints)
  await session.execute(`DROP TABLE ${head}`)
  return types.size < names.length ? null : types
}

/**
 * Lets DuckDB's reader parse the columns; null where it meets a text that is none of its column's type. To compare every text with
 * all those that stand for no value takes as long as to parse it: first only columns of text are asked for them.
 */
async function parsed(
  session: Session,
  files: TextFiles,
  { missing = [], types }: TextOptions & { readonly types: ReadonlyMap<string, string> },
  path: string,
): Promise<TextSource | null> {
  const none = missing.map(literal).join(', ')
  const values = [...files.source.columns.keys()].map((column) => {
    const name = identifier(column)
    const type = types.get(column) ?? 'VARCHAR'
    if (type === 'VARCHAR' && none !== '')
      return `CASE WHEN ${name} IN (${none}) THEN NULL ELSE ${name} END AS ${name}`
    // DuckDB reads NaN as a number
    return isFloat(type) && none !== ''
      ? `CASE WHEN isnan(${name}) THEN NULL ELSE ${name} END AS ${name}`
      : name
  })
  return (
    (await parsedAs(session, files, { types }, values, path)) ??
    (await parsedAs(session, files, { ...csvOptions({ missing }), types }, ['*'], path))
  )
}

async function parsedAs(
  session: Session,
  { workspace, set }: TextFiles,
  csv: CsvOptions,
  values: readonly string[],
  path: string,
): Promise<TextSource | null> {
  const source = await relationOf(workspace, set, csv)
  if (Array.isArray(source)) return null
  try {
    const relation = await asParquet(session, path, values, source)
    return { relation, columns: await describe(session, relation) }
  } catch (error) {
    if (error instanceof EnvironmentError || !/convert|conversion/i.test(messageOf(error))) throw error
    return null
  }
}

/** Casts text once, by the types of its first rows, and keeps whether a later row refutes one of them; null where one does. */
async function typedAtOnce(
  session: Session,
  { names, texts }: Columns,
  types: ReadonlyMap<string, string>,
  source: string,
  path: string,
): Promise<TextSource | null> {
  const cast = names.filter((column) => types.get(column) !== 'VARCHAR')
  const values = names.map((column) => {
    const name = identifier(column)
    return cast.includes(column) ? `TRY_CAST(${name} AS ${types.get(column)}) AS ${name}` : name
  })
  const doubts = cast.map((column) => {
    const name = identifier(column)
    return `(${name} IS NOT NULL AND NOT (${readsAs(types.get(column)!, name)}))`
  })
  const doubt = doubts.length === 0 ? 'false' : `coalesce(${doubts.join(' OR ')}, true)`
  const relation = await asParquet(
    session,
    path,
    [...values, `${doubt} AS ${identifier(refuted)}`],
    `(SELECT ${texts.join(', ')} FROM ${source})`,
  )
  const [[found] = []] = await session.rows(
    `SELECT count_if(${identifier(refuted)})::DOUBLE FROM ${relation}`,
  )
  if (found !== 0) return null
  const columns = await describe(session, relation)
  columns.delete(refuted)
  return { relation, columns }
}

async function asParquet(
  session: Session,
  path: string,
  columns: readonly string[],
  from: string,
): Promise<string> {
  // read by this session alone: small row groups and light compression take less time and memory than those for keeps
  await session.execute(
    `COPY (SELECT ${columns.join(', ')} FROM ${from}) TO ${literal(path)} (FORMAT parquet, COMPRESSION lz4_raw, ROW_GROUP_SIZE 32768)`,
  )
  return `read_parquet(${literal(path)}, hive_partitioning = false)`
}

/** Columns of a relation with their DuckDB types. */
export async function describe(session: Session, relation: string): Promise<Map<string, string>> {
  const found = await session.rows(
    `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${relation})`,
  )
  return new Map(found.map(([name, type]) => [name as string, type as string]))
}
