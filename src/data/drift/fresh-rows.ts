import { ConfigurationError } from '../../foundation/index.ts'
import type { Engine } from '../engine.ts'
import { identifier, literal } from '../sql.ts'
import { openDriftTables, type Window } from './open.ts'

export interface FreshRows {
  /** Training data as it is. */
  readonly training: readonly string[]
  readonly fresh: readonly string[]
  readonly time?: string | undefined
  readonly window?: Window | undefined
  /** Columns that identify a row: what training data has already is not added again. Empty: every row is new. */
  readonly key: readonly string[]
  readonly mode: 'append' | 'replace'
  /** Absolute path, `.parquet` or `.csv`. */
  readonly to: string
}

/**
 * Writes training data with fresh rows in it, in the columns and their order that it has now.
 * @returns rows before, and rows that are new
 * @throws ConfigurationError where the fresh rows lack a column
 */
export async function writeFreshRows(
  engine: Engine,
  { training, fresh, time, window, key, mode, to }: FreshRows,
): Promise<{ readonly before: number; readonly added: number }> {
  const session = await engine.open()
  try {
    const { reference, current } = await openDriftTables(session, engine.workspace, {
      reference: training,
      current: fresh,
      time,
      window,
    })
    if (reference === null) throw new Error('training data is always given')
    const names = [...reference.columns.keys()]
    const missing = names.filter((name) => !current.columns.has(name))
    if (missing.length > 0)
      throw new ConfigurationError({
        file: current.file,
        path: 'current',
        value: missing.join(', '),
        message: `lacks ${missing.length === 1 ? 'a column' : 'columns'} that training data has`,
        remedy:
          'A model cannot learn from rows without them: add them where the rows are made, the label too',
      })
    const typed = names.map(
      (name) => `CAST(${identifier(name)} AS ${reference.columns.get(name)}) AS ${identifier(name)}`,
    )
    const known = key.filter((name) => reference.columns.has(name))
    const equal = known
      .map((name) => `t.${identifier(name)} IS NOT DISTINCT FROM f.${identifier(name)}`)
      .join(' AND ')
    const fromFresh =
      known.length === 0 || mode === 'replace'
        ? `SELECT ${typed.join(', ')} FROM ${current.relation} f`
        : `SELECT ${typed.join(', ')} FROM ${current.relation} f WHERE NOT EXISTS (SELECT 1 FROM ${reference.relation} t WHERE ${equal})`
    await session.execute(`CREATE TEMP TABLE fresh AS ${fromFresh}`)
    const [[added] = []] = await session.rows('SELECT count(*)::DOUBLE FROM fresh')
    const all =
      mode === 'replace'
        ? 'SELECT * FROM fresh'
        : `SELECT ${names.map(identifier).join(', ')} FROM ${reference.relation} UNION ALL SELECT * FROM fresh`
    const format = to.endsWith('.csv') ? 'FORMAT csv, HEADER' : 'FORMAT parquet'
    await session.execute(`COPY (${all}) TO ${literal(to)} (${format})`)
    return { before: reference.rows, added: Number(added) }
  } finally {
    await session.close()
  }
}
