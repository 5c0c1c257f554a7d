import { isDecimal, isFloat, isInteger, isMoment, isText } from '../review/column-types.ts'
import type { Session } from '../session.ts'
import { identifier, literal } from '../sql.ts'
import type { DriftTable } from './open.ts'

/** What is known of a column before its values are read. */
export interface StoredSide {
  readonly column: string
  /** DuckDB's name. */
  readonly type: string
  /** Null for types whose values are not compared: structs, lists, blobs. */
  readonly storage: 'float' | 'integer' | 'boolean' | 'string' | 'datetime' | null
  readonly rows: number
  readonly missing: number
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

/** Counts rows and missing values of every column in a pass, and looks how text is spread. */
export async function sideOf(session: Session, table: DriftTable): Promise<DriftSide> {
  const found = new Map<string, StoredSide>()
  const names = [...table.columns.keys()]
  for (let at = 0; at < names.length; at += columnsAtOnce) {
    const some = names.slice(at, at + columnsAtOnce)
    const asked = some.flatMap((column) => {
      const type = table.columns.get(column)!
      const text = storageOf(type) === 'string'
      return [
        `count_if(${missing(column, type)})::DOUBLE`,
        text ? `approx_count_distinct(${identifier(column)})::DOUBLE` : 'NULL::DOUBLE',
      ]
    })
    const [counts = []] = await session.rows(`SELECT ${asked.join(', ')} FROM ${table.relation}`)
    for (const [index, column] of some.entries()) {
      const type = table.columns.get(column)!
      const distinct = counts[2 * index + 1]
      found.set(column, {
        column,
        type,
        storage: storageOf(type),
        rows: table.rows,
        missing: Number(counts[2 * index]),
        distinct: typeof distinct === 'number' ? distinct : null,
      })
    }
  }
  return found
}

/** Restricts a side to the rows in which a column has a value; null for those in which it has none. */
export interface Where {
  readonly column: string
  readonly value: string | null
}

/**
 * Values of one column, 8 bytes a number. Of times only the number is kept: their values are not compared.
 * @param stored what `sideOf` says of the column; with `where`, only its type counts
 */
export async function valuesOf(
  session: Session,
  table: DriftTable,
  stored: StoredSide,
  where: Where | null = null,
): Promise<DriftValues> {
  const { column, type } = stored
  const name = identifier(column)
  const rows = where === null ? table.relation : `(SELECT * FROM ${table.relation} WHERE ${condition(where)})`
  if (stored.storage === 'string' || stored.storage === 'boolean') {
    const found = await session.rows(
      `SELECT CAST(${name} AS VARCHAR), count(*)::DOUBLE FROM ${rows} GROUP BY ALL ORDER BY ALL`,
    )
    const counts = new Map(
      found.flatMap(([value, count]) => (value === null ? [] : [[String(value), Number(count)]])),
    )
    const none = found.find(([value]) => value === null)?.[1]
    return { type: 'categories', counts, missing: Number(none ?? 0) }
  }
  const [all, without] =
    where === null
      ? [stored.rows, stored.missing]
      : ((
          await session.rows(
            `SELECT count(*)::DOUBLE, count_if(${missing(column, type)})::DOUBLE FROM ${rows}`,
          )
        )[0] as [number, number])
  const values = new Float64Array(all - without)
  const integers = stored.storage === 'integer' && without === 0
  if (stored.storage === 'datetime' || stored.storage === null)
    return { type: 'numbers', values, missing: without, integers: false }
  await session.fill(`SELECT CAST(${name} AS DOUBLE) FROM ${rows} WHERE NOT (${missing(column, type)})`, [
    values,
  ])
  return { type: 'numbers', values, missing: without, integers }
}

function condition({ column, value }: Where): string {
  return value === null
    ? `${identifier(column)} IS NULL`
    : `CAST(${identifier(column)} AS VARCHAR) = ${literal(value)}`
}

/** SQL that is true where a value is missing; NaN is none. */
function missing(column: string, type: string): string {
  const name = identifier(column)
  return isFloat(type) ? `(${name} IS NULL OR isnan(${name}))` : `${name} IS NULL`
}

function storageOf(type: string): StoredSide['storage'] {
  if (isInteger(type)) return 'integer'
  if (isFloat(type) || isDecimal(type)) return 'float'
  if (type === 'BOOLEAN') return 'boolean'
  if (isMoment(type)) return 'datetime'
  return isText(type) ? 'string' : null
}
