import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { ConfigurationError, nearestName, type Problem } from '../../foundation/index.ts'
import type { FileHash } from '../hashing.ts'
import { isMoment } from '../review/column-types.ts'
import { findVersion, openVersions, reading, type Version } from '../review/version.ts'
import type { Session } from '../session.ts'
import { identifier, literal } from '../sql.ts'

/** Part of time, from its first moment on and without its last. */
export interface Window {
  readonly from: Date
  readonly to: Date
}

export interface DriftFiles {
  /** Files, folders or globs; null where a profile stands for it. */
  readonly reference: readonly string[] | null
  readonly current: readonly string[]
  /** Column that says when a row came. Needed for `window` and `season`. */
  readonly time?: string | undefined
  /** Rows of the current side that count. */
  readonly window?: Window | undefined
  /** Rows of the reference that count: those of the same months of the year, days of the week or hours of the day. */
  readonly season?: 'month' | 'weekday' | 'hour' | undefined
}

/** A side as a table: what is compared stands after FROM. */
export interface DriftTable {
  /** Name of a view of the rows that count. */
  readonly relation: string
  readonly rows: number
  /** Name to DuckDB type. */
  readonly columns: ReadonlyMap<string, string>
  readonly files: readonly FileHash[]
  /** First file as the user would write it. */
  readonly file: string
  /** Time of the first and of the last row that counts; null without a time column, or without rows. */
  readonly span: { readonly first: string; readonly last: string } | null
}

export interface DriftTables {
  readonly reference: DriftTable | null
  readonly current: DriftTable
}

/** What pandas reads as missing in a text file. */
export const missingTexts = [
  ...['', '#N/A', '#N/A N/A', '#NA', '-1.#IND', '-1.#QNAN', '-NaN', '-nan', '1.#IND', '1.#QNAN', '<NA>'],
  ...['N/A', 'NA', 'NULL', 'NaN', 'None', 'n/a', 'nan', 'null'],
]

/**
 * Opens both sides as tables of typed columns, restricted to the window and the season. CSV files are read as pandas
 * reads them: `NA`, `null` and their like are missing.
 * @throws ConfigurationError with everything that is wrong with files and columns
 */
export async function openDriftTables(
  session: Session,
  workspace: string,
  files: DriftFiles,
): Promise<DriftTables> {
  const find = (patterns: readonly string[], input: string) =>
    findVersion(session, workspace, patterns, input)
  const current = await find(files.current, 'current')
  const reference = files.reference === null ? null : await find(files.reference, 'reference')
  const versions = await openVersions(
    session,
    workspace,
    reference === null ? [current] : [current, reference],
    { missing: missingTexts, lenient: true },
  )
  const [now, before] = versions as [Version, Version | undefined]
  refuse(timeProblems(files, now, before))
  const table = (version: Version, name: string, where: string) =>
    reading(version, () => view(session, version, name, where, files.time))
  const opened = await table(now, 'current_rows', windowOf(files))
  return {
    current: opened,
    reference: before === undefined ? null : await table(before, 'reference_rows', seasonOf(files)),
  }
}

/** Those of the patterns that a file matches. */
export async function presentPatterns(
  session: Session,
  workspace: string,
  patterns: readonly string[],
): Promise<string[]> {
  const present: string[] = []
  for (const pattern of patterns) {
    const full = resolve(workspace, pattern)
    const there =
      existsSync(full) ||
      (await session.rows(`SELECT 1::DOUBLE FROM glob(${literal(full)}) LIMIT 1`)).length > 0
    if (there) present.push(pattern)
  }
  return present
}

async function view(
  session: Session,
  version: Version,
  name: string,
  where: string,
  time: string | undefined,
): Promise<DriftTable> {
  await session.execute(`CREATE TEMP VIEW ${name} AS SELECT * FROM ${version.relation} WHERE ${where}`)
  const timed = time !== undefined && version.columns.has(time)
  const bounds = timed
    ? `CAST(min(${identifier(time)}) AS VARCHAR), CAST(max(${identifier(time)}) AS VARCHAR)`
    : 'NULL::VARCHAR, NULL::VARCHAR'
  const [[rows, first, last] = []] = await session.rows(`SELECT count(*)::DOUBLE, ${bounds} FROM ${name}`)
  return {
    relation: name,
    rows: Number(rows),
    columns: version.columns,
    files: version.files,
    file: version.file,
    span: typeof first === 'string' && typeof last === 'string' ? { first, last } : null,
  }
}

function windowOf({ window, time }: DriftFiles): string {
  if (window === undefined || time === undefined) return 'true'
  const at = (date: Date) => `CAST(${literal(date.toISOString())} AS TIMESTAMPTZ)`
  return `CAST(${identifier(time)} AS TIMESTAMPTZ) >= ${at(window.from)} AND CAST(${identifier(time)} AS TIMESTAMPTZ) < ${at(window.to)}`
}

const parts = { month: 'month', weekday: 'isodow', hour: 'hour' } as const

function seasonOf({ season, time }: DriftFiles): string {
  if (season === undefined || time === undefined) return 'true'
  const part = `${parts[season]}(CAST(${identifier(time)} AS TIMESTAMP))`
  return `${part} IN (SELECT DISTINCT ${part} FROM current_rows)`
}

function timeProblems(files: DriftFiles, current: Version, reference: Version | undefined): Problem[] {
  const { time, window, season } = files
  if (time === undefined) {
    const asked = window !== undefined ? 'window' : season !== undefined ? 'season' : null
    if (asked === null) return []
    const remedy = 'Name the column that says when a row came: `time`.'
    return [{ path: asked, message: 'needs a column of times', remedy }]
  }
  const sides = season === undefined || reference === undefined ? [current] : [current, reference]
  return sides.flatMap(({ columns, file }): Problem[] => {
    const type = columns.get(time)
    if (type !== undefined && isMoment(type)) return []
    const near = nearestName(time, [...columns.keys()])
    return [
      type === undefined
        ? {
            file,
            path: 'time',
            value: time,
            message: 'no such column',
            remedy:
              near === undefined ? 'Name a column of dates or timestamps.' : `Did you mean \`${near}\`?`,
          }
        : {
            file,
            path: 'time',
            value: time,
            message: `is a column of type ${type}, not of times`,
            remedy: 'Store it as DATE or TIMESTAMP, in a text file as ISO 8601.',
          },
    ]
  })
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ConfigurationError([...problems])
}
