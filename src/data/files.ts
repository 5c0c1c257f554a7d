import { existsSync, readdirSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Problem } from '../foundation/index.ts'
import { type CsvHeader, csvRelation, readCsvHeader } from './csv.ts'
import type { Session } from './session.ts'
import { literal } from './sql.ts'

export type Format = 'parquet' | 'csv' | 'json'

const extensions: readonly (readonly [RegExp, Format])[] = [
  [/\.(parquet|pq)$/i, 'parquet'],
  [/\.(csv|tsv)(\.gz|\.zst)?$/i, 'csv'],
  [/\.(jsonl|ndjson|json)(\.gz|\.zst)?$/i, 'json'],
]

/** Files that patterns stand for, all of one format. */
export interface FileSet {
  /** Absolute, in byte order. */
  readonly paths: readonly string[]
  readonly format: Format
}

/**
 * Expands paths and globs (`*`, `**`, `?`, `[…]`); a file whose name is exactly the pattern wins over the pattern, and
 * a folder stands for the tables in it at any depth, but for names that start with `.` or `_`, as Spark reads it.
 * @param input name of the input they came from, for messages
 */
export async function findFiles(
  session: Session,
  workspace: string,
  patterns: readonly string[],
  input: string,
): Promise<FileSet | Problem[]> {
  const problems: Problem[] = []
  const found = new Set<string>()
  // What we keep there (predictions, earlier versions) is no data of the user's, unless it is named.
  const ours = resolve(workspace, '.mlops') + sep
  for (const pattern of patterns) {
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(pattern)) {
      const remedy = 'Download it in a step before and give the local path.'
      problems.push({ path: input, value: pattern, message: 'remote files are not read', remedy })
      continue
    }
    const full = isAbsolute(pattern) ? pattern : resolve(workspace, pattern)
    const files = existsSync(full)
      ? statSync(full).isDirectory()
        ? tablesIn(full)
        : [full]
      : (await session.rows(`SELECT file FROM glob(${literal(full)})`))
          .map(([file]) => file as string)
          .filter((file) => full.startsWith(ours) || !file.startsWith(ours))
    if (files.length === 0) {
      const message = existsSync(full)
        ? 'this folder holds no table'
        : /[*?[]/.test(pattern)
          ? 'no file matches this pattern'
          : 'this file does not exist'
      problems.push({ path: input, value: pattern, message, remedy: `Paths start at ${workspace}.` })
    }
    for (const file of files) found.add(file)
  }
  const paths = [...found].sort()
  const formats = new Map<Format, string>()
  for (const path of paths) {
    const format = extensions.find(([ending]) => ending.test(path))?.[1]
    if (format !== undefined) formats.set(format, path)
    else {
      const remedy = 'Use .parquet, .csv, .tsv, .jsonl or .ndjson; text also as .gz or .zst.'
      problems.push({
        path: input,
        file: shown(workspace, path),
        message: 'the format is not known by its ending',
        remedy,
      })
    }
  }
  if (formats.size > 1) {
    const value = [...formats.values()].map((path) => shown(workspace, path)).join(', ')
    problems.push({
      path: input,
      value,
      message: 'files of different formats cannot be one table',
      remedy: 'Write all of them in one format.',
    })
  }
  const [format] = formats.keys()
  if (problems.length > 0 || format === undefined) {
    if (problems.length === 0) problems.push({ path: input, message: 'no files are given' })
    return problems
  }
  return { paths, format }
}

function tablesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) =>
        extensions.some(([ending]) => ending.test(name)) &&
        name.split(sep).every((part) => !/^[._]/.test(part)),
    )
    .map((name) => join(folder, name))
}

/** A path as a reader of the workspace would write it. */
export function shown(workspace: string, path: string): string {
  const inside = relative(workspace, path)
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside
}

export interface CsvOptions {
  /** Texts that stand for no value; default the empty one. */
  readonly missing?: readonly string[]
  /** Types to parse columns as; a text that is none of its column's type fails the statement. */
  readonly types?: ReadonlyMap<string, string>
}

/** What reads the files: CSV and JSON as text throughout unless `csv` says otherwise, so that no sniffer decides a type. */
export async function relationOf(
  workspace: string,
  { paths, format }: FileSet,
  csv: CsvOptions = {},
): Promise<string | Problem[]> {
  const quoted = paths.map((path) => literal(withoutGlob(path)))
  const list = `[${quoted.join(', ')}]`
  if (format === 'parquet') return `read_parquet(${list})`
  if (format === 'json') {
    return `read_json(${list}, format = ${jsonFormat(paths)}, records = true, maximum_depth = 1, sample_size = -1)`
  }
  const problems: Problem[] = []
  const files: { path: string; header: CsvHeader }[] = []
  for (const [index, path] of paths.entries()) {
    const file = shown(workspace, path)
    const header = await readCsvHeader(path)
    if (header === null) {
      problems.push({ file, message: 'the file is empty', remedy: 'Write a header and at least one row.' })
      continue
    }
    files.push({ path: quoted[index] as string, header })
    if (JSON.stringify(header.columns) !== JSON.stringify(files[0]?.header.columns)) {
      problems.push({
        file,
        message: `the columns are not those of ${shown(workspace, paths[0] as string)}`,
        remedy: 'Write all files of a side with the same columns in the same order.',
      })
    }
  }
  return problems.length > 0 ? problems : csvRelation(files, [...nullTexts(csv), ...buffer(csv)], csv.types)
}

/** What is parsed is not kept as text: four of the longest rows that DuckDB reads at a time are enough, and take a quarter of the memory. */
function buffer({ types }: CsvOptions): string[] {
  return types === undefined ? [] : ['buffer_size = 8388608']
}

function nullTexts({ missing = [] }: CsvOptions): string[] {
  return missing.length === 0 ? [] : [`nullstr = [${missing.map(literal).join(', ')}]`]
}

function jsonFormat(paths: readonly string[]): string {
  return paths.some((path) => /\.json(\.gz|\.zst)?$/i.test(path)) ? "'auto'" : "'newline_delimited'"
}

/** DuckDB would expand a found file's name again: its wildcards are wrapped so that they stand for themselves. */
export function withoutGlob(path: string): string {
  return path.replace(/[*?[]/g, (wildcard) => `[${wildcard}]`)
}
