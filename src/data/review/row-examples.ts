import type { Session } from '../session.ts'
import { identifier, literal } from '../sql.ts'
import type { ChangedRow, RowDiff } from './result.ts'
import { alignedKeys, type RowPairs, rowPairs, type SharedColumn } from './row-pairs.ts'
import { differs } from './value-alignment.ts'

/** Added and removed rows that are shown, those with the smallest keys. */
const rowsShown = 5
/** Columns beside the key that an added or removed row is shown with. */
const columnsShown = 12
/** Most changed columns that get examples, and how many each. */
const changedColumns = 10
const changesShown = 3
/** Longer texts are cut. */
const textLength = 200

export const privateValue = '‹private›'

type Row = RowDiff['examples']['added'][number]

/** Rows that only one version has, with their key and their first columns as text. */
export async function addedOrRemoved(
  session: Session,
  pairs: RowPairs,
  only: 'before' | 'after',
  hidden: ReadonlySet<string>,
): Promise<Row[]> {
  const version = pairs[only]
  const [mine, others] = only === 'before' ? alignedKeys(pairs) : alignedKeys(pairs).reverse()
  const other = pairs[only === 'before' ? 'after' : 'before']
  const rest = [...version.columns.keys()].filter((column) => !pairs.key.includes(column))
  const columns = [...pairs.key, ...rest.slice(0, columnsShown)]
  const keys = pairs.key.map((_, i) => `k${i}`)
  const rows = await session.rows(
    `SELECT ${columns.map((column, i) => shownText(`c${i}`, hidden.has(column))).join(', ')} FROM (
       FROM (SELECT ${[
         ...mine!.map((sql, i) => `${sql} AS k${i}`),
         ...columns.map((column, i) => `${identifier(column)} AS c${i}`),
       ].join(', ')} FROM ${version.relation})
       ANTI JOIN (SELECT ${others!.map((sql, i) => `${sql} AS k${i}`).join(', ')} FROM ${other.relation})
       USING (${keys.join(', ')})
       ORDER BY ${keys.join(', ')} LIMIT ${rowsShown})`,
  )
  return rows.map((cells) =>
    Object.fromEntries(columns.map((column, i) => [column, cells[i] as string | null])),
  )
}

/** For the most changed columns, the changed values with the smallest keys. */
export async function changedExamples(
  session: Session,
  pairs: RowPairs,
  mostChanged: readonly SharedColumn[],
  hidden: ReadonlySet<string>,
): Promise<ChangedRow[]> {
  const shared = mostChanged.slice(0, changedColumns)
  if (shared.length === 0) return []
  const keys = pairs.key.map((_, i) => `o.k${i}`)
  const found = shared.map((column, i) => {
    const types = {
      before: pairs.before.columns.get(column.before)!,
      after: pairs.after.columns.get(column.after)!,
    }
    const row = `{${[...keys.map((key, at) => `k${at}: ${key}`), `o: o.c${i}`, `n: n.c${i}`].join(', ')}}`
    const changed = differs(`o.c${i}`, `n.c${i}`, types)
    return `arg_min(${row}, ROW(${keys.join(', ')}), ${changesShown}) FILTER (${changed}) AS e${i}`
  })
  const texts = shared.map((column, i) => {
    const secret = hidden.has(column.before) || hidden.has(column.after)
    const parts = [
      ...pairs.key.map((name, at) => `k${at}: ${shownText(`x.k${at}`, hidden.has(name))}`),
      `o: ${shownText('x.o', secret)}`,
      `n: ${shownText('x.n', secret)}`,
    ]
    return `CAST(to_json(list_transform(e${i}, lambda x: {${parts.join(', ')}})) AS VARCHAR)`
  })
  const joined = rowPairs(pairs, {
    before: shared.map(({ before }) => before),
    after: shared.map(({ after }) => after),
  })
  const [cells = []] = await session.rows(
    `SELECT ${texts.join(', ')} FROM (SELECT ${found.join(', ')} FROM ${joined} WHERE o.here AND n.here)`,
  )
  return shared.flatMap(({ after }, i) =>
    (JSON.parse(String(cells[i] ?? '[]')) as Record<string, string | null>[]).map((cell) => ({
      key: Object.fromEntries(pairs.key.map((name, at) => [name, cell[`k${at}`] ?? null])),
      column: after,
      before: cell.o ?? null,
      after: cell.n ?? null,
    })),
  )
}

function shownText(value: string, secret: boolean): string {
  if (secret) return `CASE WHEN ${value} IS NOT NULL THEN ${literal(privateValue)} END`
  const text = `CAST(${value} AS VARCHAR)`
  return `CASE WHEN length(${text}) > ${textLength} THEN left(${text}, ${textLength - 1}) || '…' ELSE ${text} END`
}
