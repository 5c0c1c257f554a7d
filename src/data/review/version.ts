import { ConfigurationError, EnvironmentError, type Problem } from '../../foundation/index.ts'
import { type FileSet, findFiles, relationOf, shown } from '../files.ts'
import { type FileHash, hashFile } from '../hashing.ts'
import type { Session } from '../session.ts'
import { unreadable } from '../tables.ts'
import { csvOptions, describe, type TextOptions, type TextSource, typedText } from './typed-text.ts'

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
  const sources: TextSource[] = []
  for (const files of versions) {
    const described = await reading(files, async () => {
      const relation = orRefuse(await relationOf(workspace, files.set, csvOptions(options)))
      return { relation, columns: await describe(session, relation) }
    })
    sources.push(described)
  }
  const stored = sources.filter((_, index) => versions[index]?.set.format === 'parquet')
  const hints = new Map(stored.flatMap(({ columns }) => [...columns]))
  const opened: Version[] = []
  for (const [index, files] of versions.entries()) {
    const source = sources[index] as TextSource
    opened.push(
      await reading(files, () => open(session, workspace, files, source, { ...options, hints }, index)),
    )
  }
  return opened
}

async function open(
  session: Session,
  workspace: string,
  files: VersionFiles,
  source: TextSource,
  reads: TextOptions & { readonly hints: ReadonlyMap<string, string> },
  index: number,
): Promise<Version> {
  const parquet = files.set.format === 'parquet'
  const { relation, columns, untyped } = parquet
    ? { ...source, untyped: new Set<string>() }
    : await typedText(session, { workspace, set: files.set, source, name: `version${index}` }, reads)
  const [[rows] = []] = await session.rows(`SELECT CAST(count(*) AS DOUBLE) FROM ${relation}`)
  return { ...files, rows: Number(rows), relation, columns, untyped }
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
