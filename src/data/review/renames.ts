import type { Session } from '../session.ts'
import { isPlain } from './column-types.ts'
import { type RowPairs, rowPairs } from './row-pairs.ts'
import { differs } from './value-alignment.ts'

/** Columns fingerprinted in one statement. */
const columnsAtOnce = 200

/** Candidates are compared value by value at most this often. */
const mostCompared = 200

/**
 * Removed columns that live on under a new name: an added column of the same type has the same value in every row that
 * both versions have. Nothing is claimed of columns with a single value, or where several columns would fit.
 * @returns old name to new name
 */
export async function findRenames(
  session: Session,
  pairs: RowPairs,
  removed: readonly string[],
  added: readonly string[],
): Promise<Map<string, string>> {
  const renames = new Map<string, string>()
  if (removed.length === 0 || added.length === 0) return renames
  const old = await fingerprints(session, pairs, 'before', removed)
  const now = await fingerprints(session, pairs, 'after', added)
  const candidates = [...old]
    .map(([print, columns]) => ({ columns, others: now.get(print) ?? [] }))
    .filter(({ columns, others }) => columns.length === 1 && others.length === 1)
    .slice(0, mostCompared)
  for (const { columns, others } of candidates) {
    const [before, after] = [columns[0]!, others[0]!]
    if (await sameValues(session, pairs, before, after)) renames.set(before, after)
  }
  return renames
}

/** Columns by a hash of type and values over the rows that both versions have. */
async function fingerprints(
  session: Session,
  pairs: RowPairs,
  of: 'before' | 'after',
  columns: readonly string[],
): Promise<Map<string, string[]>> {
  const prints = new Map<string, string[]>()
  const key = pairs.key.map((_, i) => `o.k${i}`)
  // Without a key, the number of the row says where a value stands.
  const row = key.length > 0 ? `hash(${key.join(', ')})` : 'hash(row_number() OVER ())'
  const side = of === 'before' ? 'o' : 'n'
  for (let at = 0; at < columns.length; at += columnsAtOnce) {
    const some = columns.slice(at, at + columnsAtOnce)
    const joined = rowPairs(pairs, { before: of === 'before' ? some : [], after: of === 'after' ? some : [] })
    const types = some.map((column) => pairs[of].columns.get(column)!)
    const values = some.map((_, i) => (isPlain(types[i]!) ? `c${i}` : `CAST(c${i} AS VARCHAR)`))
    const counted = values.map(
      (value) =>
        `CASE WHEN approx_count_distinct(${value}) > 1 THEN CAST(bit_xor(hash(row, ${value})) AS VARCHAR) END`,
    )
    const [cells = []] = await session.rows(
      `SELECT ${counted.join(', ')} FROM (SELECT ${row} AS row, ${some.map((_, i) => `${side}.c${i}`).join(', ')}
       FROM ${joined} WHERE o.here AND n.here)`,
    )
    for (const [i, cell] of cells.entries()) {
      if (cell === null) continue
      const print = `${cell} ${types[i]}`
      prints.set(print, [...(prints.get(print) ?? []), some[i]!])
    }
  }
  return prints
}

async function sameValues(
  session: Session,
  pairs: RowPairs,
  before: string,
  after: string,
): Promise<boolean> {
  const types = { before: pairs.before.columns.get(before)!, after: pairs.after.columns.get(after)! }
  const joined = rowPairs(pairs, { before: [before], after: [after] })
  const [[different] = []] = await session.rows(
    `SELECT CAST(count(*) FILTER (${differs('o.c0', 'n.c0', types)}) AS DOUBLE) FROM ${joined} WHERE o.here AND n.here`,
  )
  return different === 0
}
