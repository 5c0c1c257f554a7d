import { isDecimal, isFloat, isInteger, isMoment, isText } from '../review/column-types.ts'
import type { Session } from '../session.ts'
import { identifier } from '../sql.ts'
import type { DriftTable } from './open.ts'

/** What is known of a column before its values are read. */
export interface StoredSide {
  readonly column: string
  /** DuckDB's name. */
  readonly type: string
  /** Null for types whose values are not compared: structs, lists, blobs. */
  readonly storage: 'float' | 'integer' | 'boolean' | 'string' | 'datetime' | null
  readonly rows: number
  /** Of text, approximate; null elsewhere. */
  readonly distinct: number | null
}

/** All columns of a side, in its order. */
export type DriftSide = ReadonlyMap<string, StoredSide>

/** Numbers without NaN in the order of the rows, or how often each value occurs. */
export type DriftValues =
  | {
      readonly type: 'numbers'
      readonly values: Float64Array<ArrayBuffer>
      readonly missing: number
      readonly integers: boolean
    }
  | {
      readonly type: 'categories'
      readonly counts: ReadonlyMap<string, number>
      readonly missing: number
    }

/** Columns asked about in one statement. */
const columnsAtOnce = 200

/** Columns of a side, and how text is spread in them, found in a pass over the text. */
export async function sideOf(session: Session, table: DriftTable): Promise<DriftSide> {
  const stored = [...table.columns].map(([column, type]) => ({ column, type, storage: storageOf(type) }))
  const texts = stored.filter(({ storage }) => storage === 'string').map(({ column }) => column)
  const distinct = new Map<string, number>()
  for (let at = 0; at < texts.length; at += columnsAtOnce) {
    const some = texts.slice(at, at + columnsAtOnce)
    const asked = some.map((column) => `approx_count_distinct(${identifier(column)})::DOUBLE`)
    const [counts = []] = await session.rows(`SELECT ${asked.join(', ')} FROM ${table.relation}`)
    for (const [index, column] of some.entries()) distinct.set(column, Number(counts[index]))
  }
  return new Map(
    stored.map((one) => [
      one.column,
      { ...one, rows: table.rows, distinct: distinct.get(one.column) ?? null },
    ]),
  )
}

function storageOf(type: string): StoredSide['storage'] {
  if (isInteger(type)) return 'integer'
  if (isFloat(type) || isDecimal(type)) return 'float'
  if (type === 'BOOLEAN') return 'boolean'
  if (isMoment(type)) return 'datetime'
  return isText(type) ? 'string' : null
}
