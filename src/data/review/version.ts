import { ConfigurationError, EnvironmentError, type Problem } from '../../foundation/index.ts'
import { type FileSet, findFiles, relationOf, shown } from '../files.ts'
import { type FileHash, hashFile } from '../hashing.ts'
import type { Session } from '../session.ts'
import { identifier, literal } from '../sql.ts'
import { unreadable } from '../tables.ts'
import { textTypes } from './text-types.ts'

/** The files of one version of a data set, found and hashed; nothing of them is read as a table yet. */
export interface VersionFiles {
  readonly set: FileSet
  /** First file as the user would write it. */
  readonly file: string
  readonly files: readonly FileHash[]
  readonly bytes: number
}

/** One version of a data set as a table of typed columns. */
export interface Version extends VersionFiles {
  readonly rows: number
  /** Name to DuckDB type; for CSV and JSON the type that all values of the column read as. */
  readonly columns: ReadonlyMap<string, string>
  /** What stands after FROM. It has the hidden columns `file_index` and `file_row_number`. */
  readonly relation: string
  /** Columns of text files without any value, whose type nothing tells. */
  readonly untyped: ReadonlySet<string>
}

/**
 * Finds and hashes the files of a version.
 * @param input name of the input they came from, for messages
 * @throws ConfigurationError where a file is missing or of no known format
 */
export async function findVersion(
  session: Session,
  workspace: string,
  patterns: readonly string[],
  input: string,
): Promise<VersionFiles> {
  const set = orRefuse(await findFiles(session, workspace, patterns, input))
  const files: FileHash[] = []
  for (const path of set.paths) files.push({ ...(await hashFile(path)), path: shown(workspace, path) })
  const file = shown(workspace, set.paths[0] as string)
  return { set, file, files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) }
}

/** Whether two versions are the same bytes in the same order. */
export function sameBytes(one: VersionFiles, other: VersionFiles): boolean {
  const hashes = ({ set, files }: VersionFiles) =>
    [set.format, ...files.map(({ sha256 }) => sha256)].join('\n')
  return hashes(one) === hashes(other)
}

/**
 * Counts the rows of a version without a look at its values.
 * @throws ConfigurationError where a file cannot be read
 */
export async function countRows(session: Session, workspace: string, files: VersionFiles): Promise<number> {
  return reading(files, async () => {
    const relation = orRefuse(await relationOf(workspace, files.set))
    return Number((await session.rows(`SELECT CAST(count(*) AS DOUBLE) FROM ${relation}`))[0]?.[0])
  })
}

/**
 * Opens versions as tables. Parquet is read where it lies. CSV and JSON are all text: a column gets the type of the
 * same column in a Parquet version where every value reads as that, else the narrowest type that every value reads
 * as, and the typed rows are kept as Parquet in the session's own folder, so that text is parsed once.
 * @throws ConfigurationError where a file cannot be read
 */
export async function openVersions(
  session: Session,
  workspace: string,
  versions: readonly VersionFiles[],
  options: TextOptions = {},
): Promise<Version[]> {
  const sources: Source[] = []
  for (const files of versions) {
    const described = await reading(files, async () => {
      const relation = orRefuse(await relationOf(workspace, files.set))
      return { relation, columns: await describe(session, relation) }
    })
    sources.push(described)
  }
  const stored = sources.filter((_, index) => versions[index]?.set.format === 'parquet')
  const hints = new Map(stored.flatMap(({ columns }) => [...columns]))
  const opened: Version[] = []
  for (const [index, files] of versions.entries()) {
    const source = sources[index] as Source
    opened.push(await reading(files, () => open(session, files, source, { ...options, hints }, index)))
  }
  return opened
}

export interface TextOptions {
  /** Texts of CSV files that stand for no value, beside an empty one. */
  readonly missing?: readonly string[]
}

interface Reads extends TextOptions {
  readonly hints: ReadonlyMap<string, string>
}

interface Source {
  readonly relation: string
  readonly columns: ReadonlyMap<string, string>
}

async function open(
  session: Session,
  files: VersionFiles,
  source: Source,
  reads: Reads,
  index: number,
): Promise<Version> {
  const parquet = files.set.format === 'parquet'
  const { relation, columns, untyped } = parquet
    ? { ...source, untyped: new Set<string>() }
    : await typed(session, files, source, reads, `version${index}`)
  const [[rows] = []] = await session.rows(`SELECT CAST(count(*) AS DOUBLE) FROM ${relation}`)
  return { ...files, rows: Number(rows), relation, columns, untyped }
}

async function typed(
  session: Session,
  { set }: VersionFiles,
  source: Source,
  { hints, missing = [] }: Reads,
  name: string,
): Promise<Source & { untyped: ReadonlySet<string> }> {
  const folder = String((await session.rows("SELECT current_setting('temp_directory')"))[0]?.[0])
  const names = [...source.columns.keys()]
  const texts = names.map((column) => {
    const text = set.format === 'json' ? `(${identifier(column)} ->> '$')` : identifier(column)
    const value = `CAST(${text} AS VARCHAR)`
    const present =
      missing.length === 0 || set.format === 'json'
        ? value
        : `CASE WHEN ${value} NOT IN (${missing.map(literal).join(', ')}) THEN ${value} END`
    return `${present} AS ${identifier(column)}`
  })
  const raw = await asParquet(session, `${folder}/${name}-text.parquet`, texts, source.relation)
  const types = await textTypes(session, raw, names, hints)
  const values = names.map((column) => {
    const type = types.get(column)
    const wanted =
      type === undefined || type === 'VARCHAR' ? identifier(column) : `CAST(${identifier(column)} AS ${type})`
    return `${wanted} AS ${identifier(column)}`
  })
  const relation = await asParquet(session, `${folder}/${name}.parquet`, values, raw)
  const untyped = new Set(names.filter((column) => !types.has(column)))
  return { relation, untyped, columns: await describe(session, relation) }
}

async function asParquet(
  session: Session,
  path: string,
  columns: readonly string[],
  from: string,
): Promise<string> {
  await session.execute(
    `COPY (SELECT ${columns.join(', ')} FROM ${from}) TO ${literal(path)} (FORMAT parquet)`,
  )
  return `read_parquet(${literal(path)}, hive_partitioning = false)`
}

async function describe(session: Session, relation: string): Promise<Map<string, string>> {
  const found = await session.rows(
    `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${relation})`,
  )
  return new Map(found.map(([name, type]) => [name as string, type as string]))
}

/** Runs what reads the files of a version; a refusal of DuckDB's names the file. */
export async function reading<T>(version: VersionFiles, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ConfigurationError || error instanceof EnvironmentError) throw error
    throw new ConfigurationError(unreadable(version.file, version.set.format, error), { cause: error })
  }
}

function orRefuse<T>(found: T | Problem[]): T {
  if (Array.isArray(found)) throw new ConfigurationError(found as Problem[])
  return found
}
