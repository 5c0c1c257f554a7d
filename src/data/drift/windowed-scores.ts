import type { Engine } from '../engine.ts'
import { isDecimal, isFloat, isInteger } from '../review/column-types.ts'
import { identifier, literal } from '../sql.ts'
import { type JoinedRows, windowColumn } from './joined.ts'

export interface WindowedScores {
  /** Window after window; missing ones are NaN. */
  readonly scores: Float64Array
  /** Rows of each window, and its beginning in seconds since 1970. */
  readonly windows: readonly { readonly from: number; readonly rows: number }[]
}

/** Scores of rows that have a time, window after window. Null where there is no such column of numbers. */
export async function windowedScores(
  engine: Engine,
  { path, columns }: JoinedRows,
  score: string,
): Promise<WindowedScores | null> {
  const type = columns.get(score)
  if (type === undefined || !(isFloat(type) || isInteger(type) || isDecimal(type))) return null
  const session = await engine.open()
  try {
    const from = `read_parquet(${literal(path)}) WHERE ${identifier(windowColumn)} IS NOT NULL`
    const window = `CAST(${identifier(windowColumn)} AS DOUBLE)`
    const found = await session.rows(
      `SELECT ${window} AS w, count(*)::DOUBLE FROM ${from} GROUP BY w ORDER BY w`,
    )
    const windows = found.map(([at, rows]) => ({ from: Number(at), rows: Number(rows) }))
    const scores = new Float64Array(windows.reduce((sum, { rows }) => sum + rows, 0))
    const value = `coalesce(CAST(${identifier(score)} AS DOUBLE), 'NaN'::DOUBLE)`
    await session.fill(`SELECT ${value} FROM ${from} ORDER BY ${window}`, [scores])
    return { scores, windows }
  } finally {
    await session.close()
  }
}
