import type { ContractColumn } from '../contracts/contract.ts'
import type { Format } from '../files.ts'
import { type FileHash, hashFile } from '../hashing.ts'
import { literal } from '../sql.ts'
import type { BadLine } from './result.ts'

/** A column as it can be judged. */
export interface DataColumn {
  /** As the data names it. */
  readonly name: string
  /** Quoted for SQL. */
  readonly sql: string
  /** DuckDB's name of its type. */
  readonly type: string
  /** SQL of the text that could not be read as the declared type, NULL where it could; null for Parquet. */
  readonly unread: string | null
}

/** Files of one data set, opened as one table. */
export interface DataSet {
  /** First file as the user would write it. */
  readonly file: string
  /** Absolute, in byte order. */
  readonly paths: readonly string[]
  readonly format: Format
  readonly columns: readonly DataColumn[]
  readonly index: ColumnIndex
  /** What stands after FROM; it is Parquet whatever the format was, so it is scanned and never held. */
  readonly relation: string
  /** SQL of the absolute path a row is from. */
  readonly path: string
  /** SQL of a number that grows by one from row to row in every file. */
  readonly position: string
  /** Parquet files that the statements read. */
  readonly stored: readonly string[]
  /** Columns that some files do not have, with one of these files. */
  readonly incomplete: ReadonlyMap<string, string>
  readonly badLines: { readonly count: number; readonly first: readonly BadLine[] }
  /** Rows of a text file are counted from the first that could be read; null for Parquet. */
  readonly rejects: string | null
}

/** What the contract says about the columns of a data set; none for one that it does not describe. */
export type Declared = readonly ContractColumn[]

/** Columns by name; the case is only looked at where no column has exactly this name. */
export interface ColumnIndex {
  readonly exact: ReadonlyMap<string, DataColumn>
  readonly caseless: ReadonlyMap<string, DataColumn>
}

export function indexOf(columns: readonly DataColumn[]): ColumnIndex {
  // From the last to the first, so that the first of several wins.
  const all = columns.toReversed()
  return {
    exact: new Map(all.map((column) => [column.name, column])),
    caseless: new Map(all.map((column) => [column.name.toLowerCase(), column])),
  }
}

export function columnOf({ index }: Pick<DataSet, 'index'>, name: string): DataColumn | undefined {
  return index.exact.get(name) ?? index.caseless.get(name.toLowerCase())
}

/** SQL that is true where a value is missing. NaN is, as pandas reads it; a text that could not be read is not. */
export function missing({ sql, type, unread }: DataColumn): string {
  if (unread !== null) return `(${sql} IS NULL AND ${unread} IS NULL)`
  return type === 'DOUBLE' || type === 'FLOAT' ? `(${sql} IS NULL OR isnan(${sql}))` : `${sql} IS NULL`
}

/** SQL of a path as a reader of the workspace would write it. */
export function shownPath(path: string, workspace: string): string {
  const folder = literal(workspace.endsWith('/') ? workspace : `${workspace}/`)
  return `CASE WHEN starts_with(${path}, ${folder}) THEN substr(${path}, length(${folder}) + 1) ELSE ${path} END`
}

export async function hashesOf(set: DataSet, shown: (path: string) => string): Promise<readonly FileHash[]> {
  const files: FileHash[] = []
  for (const path of set.paths) files.push({ ...(await hashFile(path)), path: shown(path) })
  return files
}
