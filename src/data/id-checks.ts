import type { Problem } from '../foundation/index.ts'
import type { TablePlan } from './plan.ts'
import { count, idAliases, nameRows, type RowNaming } from './row-naming.ts'
import type { Session } from './session.ts'

/** Refuses ids that stand in more than one row. */
export async function repeatedIds(
  session: Session,
  plan: TablePlan,
  rows: number,
  naming: RowNaming,
): Promise<Problem[]> {
  return (await idsAreDistinct(session, plan, rows)) ? [] : duplicates(session, plan, naming)
}

/**
 * Whether every row has an id of its own, cheaply: whole numbers from a range not much wider than there are rows are
 * counted in a bitmap, anything else by hashing.
 */
async function idsAreDistinct(
  session: Session,
  { table: { role }, columns }: TablePlan,
  rows: number,
): Promise<boolean> {
  const keys = columns.filter(({ check }) => check === 'id').map(({ alias }) => alias)
  const [key] = keys
  if (keys.length === 1) {
    const [stored] = await session.rows(
      `SELECT typeof(any_value(${key})), CAST(min(${key}) AS VARCHAR), CAST(max(${key}) AS VARCHAR) FROM ${role}`,
    )
    const [type, low, high] = stored as [string, string | null, string | null]
    if (
      type === 'BIGINT' &&
      low !== null &&
      high !== null &&
      BigInt(high) - BigInt(low) < BigInt(rows) * 16n
    ) {
      const [counted] = await session.rows(
        `SELECT CAST(bit_count(bitstring_agg(${key}, ${low}, ${high})) AS DOUBLE) FROM ${role}`,
      )
      return counted?.[0] === rows
    }
  }
  const [grouped] = await session.rows(
    `SELECT CAST(count(*) AS DOUBLE) FROM (SELECT DISTINCT ${keys.join(', ')} FROM ${role})`,
  )
  return grouped?.[0] === rows
}

async function duplicates(session: Session, { table }: TablePlan, naming: RowNaming): Promise<Problem[]> {
  const keys = idAliases(naming)
  const repeated = `SELECT ${keys}, count(*) AS times FROM ${table.role} GROUP BY ALL HAVING times > 1`
  const [found] = await session.rows(
    `SELECT CAST(count(*) AS DOUBLE), CAST(coalesce(sum(times), 0) AS DOUBLE) FROM (${repeated})`,
  )
  const [ids, rows] = found as [number, number]
  if (ids === 0) return []
  const such = await nameRows(session, `(${repeated})`, 'true', naming)
  return [
    {
      file: table.file,
      path: 'id',
      message: `${count(ids)} ${ids === 1 ? 'id stands' : 'ids stand'} in more than one row (${count(rows)} rows)${such}`,
      remedy: 'Name the columns that identify a row, or remove the repeated rows.',
    },
  ]
}
