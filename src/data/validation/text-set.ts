import { join } from 'node:path'
import { ConfigurationError, type Problem } from '../../foundation/index.ts'
import { findBomb } from '../compression.ts'
import { type FileSet, shown } from '../files.ts'
import type { Session } from '../session.ts'
import { identifier, literal } from '../sql.ts'
import { csvText } from './csv-text.ts'
import { type DataColumn, type DataSet, type Declared, indexOf } from './data-set.ts'
import { jsonText } from './json-text.ts'
import { freeName, positionIn } from './parquet-set.ts'
import type { BadLine } from './result.ts'
import { declaredType, type Reading, readValue, type TextValue } from './text-values.ts'

/** Rows of text files before their values are read. */
export interface TextRows {
  /** What stands after FROM. */
  readonly relation: string
  /** SQL of the absolute path a row is from. */
  readonly path: string
  readonly columns: readonly { readonly name: string; readonly value: TextValue }[]
  /** SQL that is true for rows; null where all are. */
  readonly where: string | null
  /** Lines that were no rows, known once the relation was read to its end. */
  badLines(): Promise<{ readonly count: number; readonly first: readonly BadLine[] }>
  /** Table with columns `path` and `row` (counted from 1) of what was no row; null where nothing is known of it. */
  readonly rejects: string | null
}

/**
 * Reads CSV or JSON lines once, values by their declared types, into a Parquet file of the session's own.
 * @param number tells the data sets of a session apart
 * @param maxBytes limit for each compressed file after decompression
 */
export async function openText(
  session: Session,
  workspace: string,
  set: FileSet,
  declared: Declared,
  number: number,
  maxBytes: number | undefined,
): Promise<DataSet> {
  const bombs: Problem[] = []
  for (const path of set.paths) {
    const bomb = await findBomb(path, shown(workspace, path), maxBytes)
    if (bomb !== null) bombs.push(bomb)
  }
  if (bombs.length > 0) throw new ConfigurationError(bombs)
  const open = set.format === 'csv' ? csvText : jsonText
  const rows = await open(session, workspace, set, declared, number)
  const target = join(session.temporaryDirectory, `text-${number}.parquet`)
  const names = rows.columns.map(({ name }) => name)
  const pathColumn = freeName('mlops_path', names)
  const columns = rows.columns.map(({ name, value }, index) => {
    const column = declared.find((each) => each.name === name) ?? caseless(declared, name)
    return { name, value, column, unread: freeName(`mlops_unread_${index}`, names) }
  })
  const stored = async (wide: ReadonlySet<string>) => {
    const readings = columns.map(({ value, column, name }) => readValue(value, column, wide.has(name)))
    const selected = columns.flatMap(({ name, value, unread }, index) => {
      const { sql, total } = readings[index] as Reading
      const typed = `${sql} AS ${identifier(name)}`
      if (total) return [typed]
      const left = `CASE WHEN ${value.text} IS NOT NULL AND (${sql}) IS NULL THEN ${value.text} END`
      return [typed, `${left} AS ${identifier(unread)}`]
    })
    const where = rows.where === null ? '' : ` WHERE ${rows.where}`
    await session.execute(
      `COPY (SELECT ${[...selected, `${rows.path} AS ${identifier(pathColumn)}`].join(', ')} FROM ${rows.relation}${where})
       TO ${literal(target)} (FORMAT PARQUET)`,
    )
    return readings
  }
  let readings = await stored(new Set())
  const badLines = await rows.badLines()
  const relation = `read_parquet(${literal(target)})`
  const whole = columns.filter(({ column }) => declaredType(column) === 'integer')
  const wide = await wideColumns(session, relation, whole)
  if (wide.size > 0) {
    if (rows.rejects !== null) await session.execute(`DROP TABLE IF EXISTS ${rows.rejects}`)
    readings = await stored(wide)
    await rows.badLines()
  }
  const types = new Map(
    (await session.rows(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${relation})`)) as [
      string,
      string,
    ][],
  )
  const typed = columns.map(
    ({ name, unread }, index): DataColumn => ({
      name,
      sql: identifier(name),
      type: types.get(name) as string,
      unread: readings[index]?.total ? null : identifier(unread),
    }),
  )
  return {
    file: shown(workspace, set.paths[0] as string),
    paths: set.paths,
    format: set.format,
    columns: typed,
    index: indexOf(typed),
    relation,
    path: identifier(pathColumn),
    position: positionIn(names),
    stored: [target],
    incomplete: new Map(),
    badLines,
    rejects: rows.rejects,
  }
}

function caseless(declared: Declared, name: string) {
  return declared.find((each) => each.name.toLowerCase() === name.toLowerCase())
}

/** Columns of whole numbers that hold some beyond 64 bits. */
async function wideColumns(
  session: Session,
  relation: string,
  columns: readonly { readonly name: string; readonly unread: string }[],
): Promise<ReadonlySet<string>> {
  if (columns.length === 0) return new Set()
  const counts = columns.map(
    ({ unread }) =>
      `CAST(count_if(regexp_full_match(${identifier(unread)}, '\\s*[+-]?[0-9]{19,38}\\s*')) AS DOUBLE)`,
  )
  const [found] = await session.rows(`SELECT ${counts.join(', ')} FROM ${relation}`)
  return new Set(columns.flatMap(({ name }, index) => (Number(found?.[index]) > 0 ? [name] : [])))
}
