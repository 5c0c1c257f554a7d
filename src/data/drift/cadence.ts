import type { Session } from '../session.ts'
import { identifier } from '../sql.ts'
import type { DriftTable } from './open.ts'

/** How rows arrive: by the day, in UTC. */
export interface Cadence {
  /** Days from the first row to the last, both counted, in ISO form with their rows; days without rows are there, with 0. */
  readonly days: readonly { readonly day: string; readonly rows: number }[]
  /** Rows without a time. */
  readonly withoutTime: number
}

/** Most days that are told apart; of a longer time the last ones are taken. */
const mostDays = 3700

/** Counts the rows of each day. Null where the side has no such column, or no times. */
export async function cadenceOf(session: Session, table: DriftTable, time: string): Promise<Cadence | null> {
  if (!table.columns.has(time)) return null
  const at = identifier(time)
  const found = await session.rows(
    `SELECT CAST(CAST(${at} AS DATE) AS VARCHAR), count(*)::DOUBLE FROM ${table.relation} GROUP BY ALL ORDER BY ALL`,
  )
  const rows = new Map(found.flatMap(([day, count]) => (day === null ? [] : [[String(day), Number(count)]])))
  const withoutTime = Number(found.find(([day]) => day === null)?.[1] ?? 0)
  const known = [...rows.keys()].filter((day) => /^\d{4}-\d\d-\d\d$/.test(day)).sort()
  const last = known.at(-1)
  const first = known[0]
  if (first === undefined || last === undefined) return null
  const day = 86_400_000
  const days: { day: string; rows: number }[] = []
  for (let ms = Date.parse(last); ms >= Date.parse(first) && days.length < mostDays; ms -= day) {
    const name = new Date(ms).toISOString().slice(0, 10)
    days.push({ day: name, rows: rows.get(name) ?? 0 })
  }
  return { days: days.reverse(), withoutTime }
}
