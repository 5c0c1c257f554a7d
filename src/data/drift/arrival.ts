import type { Engine } from '../engine.ts'
import { identifier, literal } from '../sql.ts'
import { type JoinedRows, secondColumn, windowColumn } from './joined.ts'
import { openDriftTables } from './open.ts'

/**
 * When the last row before a moment came, in seconds since 1970; null where none did.
 * @throws ConfigurationError where a file cannot be read
 */
export async function lastArrival(
  engine: Engine,
  files: readonly string[],
  time: string,
  before: Date,
): Promise<number | null> {
  const session = await engine.open()
  try {
    const { current } = await openDriftTables(session, engine.workspace, { reference: null, current: files })
    if (!current.columns.has(time)) return null
    const at = `CAST(${identifier(time)} AS TIMESTAMPTZ)`
    const [[last] = []] = await session.rows(
      `SELECT CAST(max(epoch(${at})) AS DOUBLE) FROM ${current.relation} WHERE ${at} < CAST(${literal(before.toISOString())} AS TIMESTAMPTZ)`,
    )
    return typeof last === 'number' ? last : null
  } finally {
    await session.close()
  }
}

export interface LabelDates {
  /** Second of the last row with a label; null where none has one. */
  readonly last: number | null
  /** Second of the first row after it that is as old as `due`; null where there is none. */
  readonly missing: number | null
}

/**
 * How far labels have arrived.
 * @param due second up to which rows ought to have a label
 */
export async function labelDates(
  engine: Engine,
  { path, columns }: JoinedRows,
  label: string,
  due: number,
): Promise<LabelDates> {
  const session = await engine.open()
  try {
    const second = identifier(secondColumn)
    const from = `FROM read_parquet(${literal(path)})`
    const has = columns.has(label) ? `${identifier(label)} IS NOT NULL` : 'false'
    const [[last = null] = []] = await session.rows(
      `SELECT CAST(max(${second}) AS DOUBLE) ${from} WHERE ${has}`,
    )
    const after = last === null ? '' : ` AND ${second} > ${last}`
    const [[missing = null] = []] = await session.rows(
      `SELECT CAST(min(${second}) AS DOUBLE) ${from} WHERE ${second} <= ${due}${after}`,
    )
    return {
      last: last === null ? null : Number(last),
      missing: missing === null ? null : Number(missing),
    }
  } finally {
    await session.close()
  }
}

export interface DueLabels {
  /** Beginning of the window in seconds since 1970. */
  readonly from: number
  /** Rows that are due. */
  readonly rows: number
  /** Those of them that have a label. */
  readonly labelled: number
}

/**
 * How many of the rows that are due have a label, window by window, in the order of time.
 * @param due second up to which rows ought to have one
 */
export async function dueLabels(
  engine: Engine,
  { path, columns }: JoinedRows,
  label: string,
  due: number,
): Promise<DueLabels[]> {
  if (!columns.has(label)) return []
  const session = await engine.open()
  try {
    const window = identifier(windowColumn)
    const found = await session.rows(
      `SELECT CAST(${window} AS DOUBLE) AS w, count(*)::DOUBLE, count(${identifier(label)})::DOUBLE FROM read_parquet(${literal(path)})
       WHERE ${window} IS NOT NULL AND ${identifier(secondColumn)} <= ${due} GROUP BY w ORDER BY w`,
    )
    return found.map(([from, rows, labelled]) => ({
      from: Number(from),
      rows: Number(rows),
      labelled: Number(labelled),
    }))
  } finally {
    await session.close()
  }
}
