import type { Engine } from '../engine.ts'
import { identifier, literal } from '../sql.ts'
import { openDriftTables } from './open.ts'

/**
 * Writes the rows of predictions that have a label to a Parquet file, as labels arrive one after another. Where the files have no
 * column of that name, labels come from elsewhere and every row is written.
 * @param to absolute path
 * @returns how many rows there are, and how many were written
 * @throws ConfigurationError where a file cannot be read
 */
export async function writeLabelled(
  engine: Engine,
  files: readonly string[],
  label: string,
  to: string,
): Promise<{ readonly rows: number; readonly written: number }> {
  const session = await engine.open()
  try {
    const { current } = await openDriftTables(session, engine.workspace, { reference: null, current: files })
    const where = current.columns.has(label) ? `WHERE ${identifier(label)} IS NOT NULL` : ''
    const rows = `(SELECT * FROM ${current.relation} ${where})`
    await session.execute(`COPY ${rows} TO ${literal(to)} (FORMAT parquet)`)
    const [[written] = []] = await session.rows(`SELECT count(*)::DOUBLE FROM read_parquet(${literal(to)})`)
    return { rows: current.rows, written: Number(written) }
  } finally {
    await session.close()
  }
}
