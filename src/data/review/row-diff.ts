import type { Session } from '../session.ts'
import type { RowDiff } from './result.ts'
import { addedOrRemoved, changedExamples } from './row-examples.ts'
import { type RowPairs, rowPairs, type SharedColumn } from './row-pairs.ts'
import { differs } from './value-alignment.ts'
import type { Version } from './version.ts'

const columnsAtOnce = 400

/**
 * Compares two versions row by row. The key must identify the rows of both, as `whyNoKey` asks. Values are compared as
 * `align` says; columns that only one version has are left out. DuckDB joins by hash and spills to disk, so memory is
 * bounded by its limit.
 * @param shared columns of both versions beside the key
 * @param hidden columns of either version whose values are never shown
 * @param atOnce columns compared in one join
 */
export async function rowDiff(
  session: Session,
  pairs: RowPairs,
  shared: readonly SharedColumn[],
  hidden: ReadonlySet<string>,
  atOnce = columnsAtOnce,
): Promise<RowDiff> {
  const counts = await countChanges(session, pairs, shared, atOnce)
  const columns = shared
    .map((column, i) => ({ column, changed: counts.columns[i]! }))
    .filter(({ changed }) => changed > 0)
    .sort((a, b) => b.changed - a.changed)
  const examples = {
    added: counts.added === 0 ? [] : await addedOrRemoved(session, pairs, 'after', hidden),
    removed: counts.removed === 0 ? [] : await addedOrRemoved(session, pairs, 'before', hidden),
    changed: await changedExamples(
      session,
      pairs,
      columns.map(({ column }) => column),
      hidden,
    ),
  }
  return {
    key: pairs.key,
    added: counts.added,
    removed: counts.removed,
    changed: counts.changed,
    unchanged: counts.both - counts.changed,
    columns: columns.map(({ column, changed }) => ({ column: column.after, changed })),
    examples,
  }
}

interface ChangeCounts {
  readonly added: number
  readonly removed: number
  readonly both: number
  /** Rows of both with at least one changed value. */
  readonly changed: number
  /** Changed values of each shared column. */
  readonly columns: readonly number[]
}

async function countChanges(
  session: Session,
  pairs: RowPairs,
  shared: readonly SharedColumn[],
  atOnce: number,
): Promise<ChangeCounts> {
  if (shared.length <= atOnce) return countBatch(session, pairs, shared)
  const batches: ChangeCounts[] = []
  const keys = pairs.key.map((_, i) => `k${i}`)
  for (let at = 0; at < shared.length; at += atOnce) {
    const some = shared.slice(at, at + atOnce)
    const batch = await countBatch(session, pairs, some)
    batches.push(batch)
    if (batch.changed === 0) continue
    // A row may change in several batches and counts once: the keys of changed rows are kept, which DuckDB may spill.
    const rows = `SELECT ${keys.map((key) => `o.${key}`).join(', ')} FROM ${compared(pairs, some)}
      WHERE o.here AND n.here AND (${changes(pairs, some).join(' OR ')})`
    const first = batches.every((each) => each === batch || each.changed === 0)
    await session.execute(
      first ? `CREATE OR REPLACE TEMP TABLE changed_rows AS ${rows}` : `INSERT INTO changed_rows ${rows}`,
    )
  }
  const columns = batches.flatMap((batch) => batch.columns)
  if (batches.every(({ changed }) => changed === 0)) return { ...batches[0]!, columns }
  const [[changed] = []] = await session.rows(
    `SELECT CAST(count(*) AS DOUBLE) FROM (SELECT DISTINCT ${keys.join(', ')} FROM changed_rows)`,
  )
  return { ...batches[0]!, changed: Number(changed), columns }
}

async function countBatch(
  session: Session,
  pairs: RowPairs,
  shared: readonly SharedColumn[],
): Promise<ChangeCounts> {
  const flags = changes(pairs, shared).map((sql, i) => `(o.here AND n.here AND ${sql}) AS d${i}`)
  const names = shared.map((_, i) => `d${i}`)
  const conditions = ['old IS NULL', 'now IS NULL', 'old AND now', names.join(' OR ') || 'false', ...names]
  const [cells = []] = await session.rows(
    `SELECT ${conditions.map((condition) => `CAST(count_if(${condition}) AS DOUBLE)`).join(', ')}
     FROM (SELECT ${['o.here AS old', 'n.here AS now', ...flags].join(', ')} FROM ${compared(pairs, shared)})`,
  )
  const [added, removed, both, changed, ...columns] = cells.map(Number) as [number, number, number, number]
  return { added, removed, both, changed, columns }
}

function compared(pairs: RowPairs, shared: readonly SharedColumn[]): string {
  return rowPairs(pairs, {
    before: shared.map(({ before }) => before),
    after: shared.map(({ after }) => after),
  })
}

function changes({ before, after }: RowPairs, shared: readonly SharedColumn[]): string[] {
  return shared.map((column, i) => differs(`o.c${i}`, `n.c${i}`, typesOf(before, after, column)))
}

export function typesOf(before: Version, after: Version, column: SharedColumn) {
  return { before: before.columns.get(column.before)!, after: after.columns.get(column.after)! }
}
