import { ConfigurationError, type Problem } from '../foundation/index.ts'
import type { Engine } from './engine.ts'
import { openTable, rawColumn, type Table } from './tables.ts'

/** Rows of the holdout whose id is also in the training data. */
export interface SharedRows {
  readonly trainingRows: number
  readonly shared: number
  /** A few of their ids, columns joined by `, `. */
  readonly examples: readonly string[]
}

/**
 * Looks for training rows in the holdout by id. Ids are compared as text, so that a number in one file meets the same
 * number in the other.
 *
 * @returns null where the training data has no such id column, so that nothing can be said
 * @throws ConfigurationError where a file cannot be read
 */
export async function sharedRows(
  engine: Engine,
  sets: {
    readonly training: readonly string[]
    readonly holdout: readonly string[]
    readonly id: readonly string[]
  },
): Promise<SharedRows | null> {
  const session = await engine.open()
  try {
    const training = opened(await openTable(session, engine.workspace, 'training', sets.training))
    const holdout = opened(await openTable(session, engine.workspace, 'holdout', sets.holdout))
    if (![training, holdout].every((table) => sets.id.every((column) => table.columns.has(column))))
      return null
    const ids = (table: Table) =>
      `SELECT ${sets.id.map((column, i) => `CAST(${rawColumn(table, column)} AS VARCHAR) AS id${i}`).join(', ')} FROM ${table.relation}`
    const columns = sets.id.map((_, i) => `id${i}`)
    await session.execute(`CREATE TABLE training AS ${ids(training)}`)
    await session.execute(
      `CREATE TABLE shared AS FROM (${ids(holdout)}) h SEMI JOIN training USING (${columns.join(', ')})`,
    )
    const [[trainingRows, shared] = []] = await session.rows(
      'SELECT (SELECT count(*)::DOUBLE FROM training), (SELECT count(*)::DOUBLE FROM shared)',
    )
    const examples = await session.rows(
      `SELECT concat_ws(', ', ${columns.join(', ')}) FROM shared ORDER BY ALL LIMIT 3`,
    )
    return {
      trainingRows: Number(trainingRows),
      shared: Number(shared),
      examples: examples.map(([text]) => String(text)),
    }
  } finally {
    await session.close()
  }
}

function opened(table: Table | Problem[]): Table {
  if (Array.isArray(table)) throw new ConfigurationError(table)
  return table
}
