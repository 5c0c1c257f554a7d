import type { Session } from '../session.ts'
import { identifier } from '../sql.ts'
import type { DriftTables } from './open.ts'

/** One value of a column by which rows are told apart, with its rows on both sides. */
export interface SegmentValue {
  readonly column: string
  /** Null: rows without a value. */
  readonly value: string | null
  readonly reference: number
  readonly current: number
}

/**
 * Values of a column that have enough rows on both sides, those with the most current rows first.
 * @param least rows that each side must have
 * @param most values
 */
export async function segmentValues(
  session: Session,
  tables: DriftTables,
  column: string,
  { least, most }: { readonly least: number; readonly most: number },
): Promise<SegmentValue[]> {
  if (tables.reference === null) return []
  const name = identifier(column)
  const side = (relation: string) =>
    `SELECT CAST(${name} AS VARCHAR) AS v, count(*) AS n FROM ${relation} GROUP BY ALL HAVING count(*) >= ${least}`
  const found = await session.rows(`
    SELECT a.v, a.n::DOUBLE, b.n::DOUBLE
    FROM (${side(tables.reference.relation)}) a JOIN (${side(tables.current.relation)}) b ON a.v IS NOT DISTINCT FROM b.v
    ORDER BY b.n DESC, a.v LIMIT ${most}`)
  return found.map(([value, reference, current]) => ({
    column,
    value: value === null ? null : String(value),
    reference: Number(reference),
    current: Number(current),
  }))
}
