import { EnvironmentError, messageOf, nearestName, type Problem } from '../foundation/index.ts'
import { csvReason } from './csv.ts'
import { type Format, findFiles, relationOf, shown } from './files.ts'
import { type FileHash, hashFile } from './hashing.ts'
import type { Session } from './session.ts'
import { identifier } from './sql.ts'

export type Role = 'candidate' | 'champion' | 'holdout' | 'training'

/** Files of one role, opened as one table: columns known, rows not yet read. */
export interface Table {
  readonly role: Role
  /** For messages: `candidate predictions`. */
  readonly title: string
  /** First file as the user would write it. */
  readonly file: string
  readonly files: readonly FileHash[]
  readonly format: Format
  /** Name to DuckDB type; CSV and JSON columns are all text. */
  readonly columns: ReadonlyMap<string, string>
  /** What stands after FROM. */
  readonly relation: string
}

export const inputNames: Record<Role, string> = {
  candidate: 'candidate-predictions',
  champion: 'champion-predictions',
  holdout: 'holdout',
  training: 'training data',
}

const titles: Record<Role, string> = {
  candidate: 'candidate predictions',
  champion: 'champion predictions',
  holdout: 'holdout',
  training: 'training data',
}

/** Finds, hashes and describes the files of a role. */
export async function openTable(
  session: Session,
  workspace: string,
  role: Role,
  patterns: readonly string[],
): Promise<Table | Problem[]> {
  const set = await findFiles(session, workspace, patterns, inputNames[role])
  if (Array.isArray(set)) return set
  const file = shown(workspace, set.paths[0] as string)
  try {
    const relation = await relationOf(workspace, set)
    if (Array.isArray(relation)) return relation
    const described = await session.rows(
      `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${relation})`,
    )
    const files: FileHash[] = []
    for (const path of set.paths) files.push({ ...(await hashFile(path)), path: shown(workspace, path) })
    const columns = new Map(described.map(([name, type]) => [name as string, type as string]))
    return { role, title: titles[role], file, files, format: set.format, columns, relation }
  } catch (error) {
    return [unreadable(file, set.format, error)]
  }
}

const formatNames: Record<Format, string> = { parquet: 'Parquet', csv: 'CSV', json: 'JSON lines' }

/** DuckDB's refusal of a file, with the line where it names one. */
export function unreadable(file: string, format: Format, error: unknown): Problem {
  if (error instanceof EnvironmentError) throw error
  const message = messageOf(error)
  const found = /(?:CSV Error on Line:|in line)\s+(\d+)/i.exec(message)?.[1]
  // DuckDB counts the lines of JSON from 2.
  const line = found === undefined ? undefined : Number(found) - (format === 'json' ? 1 : 0)
  const reason = format === 'csv' ? csvReason(message) : message.split('\n')[0]
  return {
    file,
    ...(line === undefined ? {} : { line }),
    message: `cannot be read as ${formatNames[format]}: ${reason}`,
    remedy: 'Write the file again, or give it the ending of its real format.',
  }
}

/** A column as stored, before any conversion: SQL text that is text for CSV and JSON. */
export function rawColumn(table: Table, column: string): string {
  return table.format === 'json' ? `(${identifier(column)} ->> '$')` : identifier(column)
}

/** DuckDB type of what `rawColumn` gives. */
export function rawType(table: Table, column: string): string {
  return table.format === 'json' ? 'VARCHAR' : (table.columns.get(column) as string)
}

/** Says which column is missing from which files, with the nearest name. */
export function missingColumn(
  tables: readonly Pick<Table, 'title' | 'file' | 'columns'>[],
  column: string,
  option: string,
): Problem {
  const names = [...new Set(tables.flatMap((table) => [...table.columns.keys()]))]
  const near = nearestName(column, names)
  const listed = names.slice(0, 20).map((name) => shorten(name, 40))
  const rest = names.length > 20 ? `, … (${names.length} in all)` : ''
  return {
    file: (tables[0] as Pick<Table, 'file'>).file,
    path: option,
    value: column,
    message: `no such column in the ${tables.map((table) => table.title).join(', ')}`,
    remedy: `${near === undefined ? '' : `Did you mean \`${shorten(near, 80)}\`? `}There are ${listed.join(', ')}${rest}.`,
  }
}

export function shorten(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`
}
