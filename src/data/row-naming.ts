import type { Session } from './session.ts'
import { shorten } from './tables.ts'

/** How many offending rows a message names. */
const examples = 3

/** Names rows in messages by their ids, unless an id is private. */
export interface RowNaming {
  readonly ids: readonly string[]
  readonly private: ReadonlySet<string>
}

/** `, such as flight_id 12, 15, 18`; empty where ids are private. */
export async function nameRows(
  session: Session,
  from: string,
  when: string,
  { ids, private: hidden }: RowNaming,
): Promise<string> {
  if (ids.length === 0 || ids.some((id) => hidden.has(id))) return ''
  const keys = ids.map((_, index) => `id${index}`)
  const texts = keys.map((key) => `CAST(${key} AS VARCHAR)`)
  const rows = await session.rows(
    `SELECT ${texts.join(', ')} FROM ${from} WHERE ${when} ORDER BY ${keys.join(', ')} LIMIT ${examples}`,
  )
  const shown = rows.map((row) =>
    row.map((value) => shorten(value === null ? '(missing)' : String(value), 40)),
  )
  const names = ids.map((id) => shorten(id, 40)).join(', ')
  const values = shown.map((row) => (row.length === 1 ? row[0] : `(${row.join(', ')})`))
  return values.length === 0
    ? ''
    : `, such as ${ids.length === 1 ? names : `(${names})`} ${values.join(', ')}`
}

export function idAliases({ ids }: Pick<RowNaming, 'ids'>): string {
  return ids.map((_, index) => `id${index}`).join(', ')
}

/** `3 of 1,200 rows`. */
export function rowsOf(some: number, all: number): string {
  return `${count(some)} of ${count(all)} rows`
}

export function count(value: number): string {
  return value.toLocaleString('en-US')
}
