import type { Engine } from '../engine.ts'
import { identifier, literal } from '../sql.ts'
import { openDriftTables } from './open.ts'

/**
 * Counts the rows of predictions that have a label, as labels arrive one after another, and where some have none writes those that
 * have one to a Parquet file.
 * @param to absolute path
 * @returns how many rows there are, how many have a label (null: the files have no such column), and the files to read
 * @throws ConfigurationError where a file cannot be read
 */
export async function labelledRows(
  engine: Engine,
  files: readonly string[],
  label: string,
  to: string,
): Promise<{ readonly rows: number; readonly labelled: number | null; readonly files: readonly string[] }> {
  const session = await engine.open()
  try {
    const { current } = await openDriftTables(session, engine.workspace, { reference: null, current: files })
    const { rows, relation } = current
    if (!current.columns.has(label)) return { rows, labelled: null, files }
    const name = identifier(label)
    const [[labelled] = []] = await session.rows(`SELECT count(${name})::DOUBLE FROM ${relation}`)
    if (labelled === rows) return { rows, labelled: rows, files }
    await session.execute(
      `COPY (SELECT * FROM ${relation} WHERE ${name} IS NOT NULL) TO ${literal(to)} (FORMAT parquet)`,
    )
    return { rows, labelled: Number(labelled), files: [to] }
  } finally {
    await session.close()
  }
}
