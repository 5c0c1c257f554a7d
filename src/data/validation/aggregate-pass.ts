import { ConfigurationError, EnvironmentError, messageOf } from '../../foundation/index.ts'
import type { Session } from '../session.ts'
import { unreadable } from '../tables.ts'
import type { DataSet } from './data-set.ts'

/** Aggregates of one rule. */
export interface Aggregates {
  readonly values: readonly string[]
  readonly alone: boolean
}

/** Planning a statement costs more than its number of expressions says; beyond this, several are faster than one. */
const mostExpressions = 1000

/**
 * Computes all aggregates in as few scans as possible. Where a statement fails, its rules are tried apart, so that one
 * that DuckDB cannot compute does not take the others with it.
 *
 * @returns for every entry its numbers, or what went wrong; and the number of rows
 * @throws ConfigurationError where the file itself cannot be read
 */
export async function runAggregates(
  session: Session,
  set: DataSet,
  entries: readonly Aggregates[],
): Promise<{ readonly rows: number; readonly results: readonly ((number | null)[] | Error)[] }> {
  const results = new Map<Aggregates, (number | null)[] | Error>()
  let rows = Number.NaN
  const run = async (batch: readonly Aggregates[]): Promise<void> => {
    const values = ['count(*)', ...batch.flatMap((entry) => entry.values)]
    const selected = values.map((value) => `CAST(${value} AS DOUBLE)`).join(', ')
    try {
      const [found] = (await session.rows(`SELECT ${selected} FROM ${set.relation}`)) as (number | null)[][]
      let at = 1
      rows = found?.[0] as number
      for (const entry of batch) {
        const end = at + entry.values.length
        results.set(entry, (found ?? []).slice(at, end))
        at = end
      }
    } catch (error) {
      if (error instanceof EnvironmentError) throw error
      if (batch.length === entries.length || batch.length === 0) await assertReadable(session, set, error)
      const [only] = batch
      if (batch.length === 1 && only !== undefined) {
        results.set(only, error instanceof Error ? error : new Error(messageOf(error)))
      } else if (batch.length > 0) {
        const middle = batch.length >> 1
        await run(batch.slice(0, middle))
        await run(batch.slice(middle))
      }
    }
  }
  for (const batch of batchesOf(entries)) await run(batch)
  // Counting rows from a footer alone would believe what it says.
  if (Number.isNaN(rows)) await run([])
  return { rows, results: entries.map((entry) => results.get(entry) as (number | null)[] | Error) }
}

function batchesOf(entries: readonly Aggregates[]): Aggregates[][] {
  const batches: Aggregates[][] = entries.filter(({ alone }) => alone).map((entry) => [entry])
  let batch: Aggregates[] = []
  let size = 0
  for (const entry of entries.filter(({ alone }) => !alone)) {
    if (size + entry.values.length > mostExpressions && batch.length > 0) {
      batches.push(batch)
      batch = []
      size = 0
    }
    batch.push(entry)
    size += entry.values.length
  }
  return batch.length > 0 ? [batch, ...batches] : batches
}

/** Reads every value of every column; a file that cannot be read is one clear problem, not one of every rule. */
async function assertReadable(session: Session, set: DataSet, cause: unknown): Promise<void> {
  const counts = set.columns.slice(0, mostExpressions).map(({ sql }) => `count(${sql})`)
  try {
    await session.rows(`SELECT CAST(${['count(*)', ...counts].join(' + ')} AS DOUBLE) FROM ${set.relation}`)
  } catch (error) {
    throw new ConfigurationError(unreadable(set.file, set.format, error), { cause })
  }
}
