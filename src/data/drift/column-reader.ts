import type { Session } from '../session.ts'
import { identifier, literal } from '../sql.ts'
import type { DriftTable } from './open.ts'
import type { DriftSide, DriftValues, StoredSide } from './values.ts'

/** Gives the values of columns, and reads those that will be asked for next in the same statement. */
export interface ColumnReader {
  /**
   * Values of one column, 8 bytes a number; the array is the caller's, who may sort it. Of times only the number is kept: their
   * values are not compared.
   */
  values(column: string): Promise<DriftValues>
}

/** Restricts a side to the rows in which a column has a value; null for those in which it has none. */
export interface Where {
  readonly column: string
  readonly value: string | null
  /** How many rows that are. */
  readonly rows: number
}

/** Numbers that are read ahead, and at least one column of them. */
const bytesAhead = 16 * 1024 * 1024
/** Columns of a statement: beyond, it takes longer to plan and no less to read. */
const mostColumns = 100
/** Columns of which categories are counted at once; a set of them has to fit the 53 bits of a number. */
const mostCounted = 25
/** Categories that are counted ahead. */
const categoriesAhead = 20_000

type Kind = 'numbers' | 'categories' | 'times'

/**
 * Reads the columns of a side, as many at once as fit: a statement for each would spend most of its time on finding them in the file.
 * @param order columns as they will be asked for; others can be asked for as well
 */
export function columnReader(
  session: Session,
  table: DriftTable,
  side: DriftSide,
  order: readonly string[],
  where: Where | null = null,
): ColumnReader {
  const held: Record<Kind, Map<string, DriftValues>> = {
    numbers: new Map(),
    categories: new Map(),
    times: new Map(),
  }
  const rows = where === null ? table.rows : where.rows
  const from =
    where === null ? table.relation : `(SELECT * FROM ${table.relation} WHERE ${conditionOf(where)})`
  const read = { numbers: readNumbers, categories: readCategories, times: readTimes }
  return {
    async values(column) {
      const stored = side.get(column)
      if (stored === undefined) throw new Error(`no column ${column}`)
      const kind = kindOf(stored)
      if (!held[kind].has(column)) {
        // what is left was read and not asked for
        held[kind].clear()
        held[kind] = await read[kind](session, from, rows, together(stored, side, order, rows))
      }
      const values = held[kind].get(column)
      held[kind].delete(column)
      if (values === undefined) throw new Error(`${column} was not read`)
      return values
    },
  }
}

function kindOf({ storage }: StoredSide): Kind {
  if (storage === 'string' || storage === 'boolean') return 'categories'
  return storage === 'datetime' || storage === null ? 'times' : 'numbers'
}

/** The column and those after it that are read in the same statement. */
function together(first: StoredSide, side: DriftSide, order: readonly string[], rows: number): StoredSide[] {
  const kind = kindOf(first)
  const at = order.indexOf(first.column)
  const next = at < 0 ? [] : order.slice(at + 1)
  const most = {
    numbers: Math.min(mostColumns, bytesAhead / (8 * rows)),
    categories: mostCounted,
    times: mostColumns,
  }
  const found = new Map([[first.column, first]])
  let categories = first.distinct ?? 0
  for (const column of next) {
    if (found.size + 1 > most[kind]) break
    const stored = side.get(column)
    if (stored === undefined || kindOf(stored) !== kind) continue
    // a column of so many is read when it is asked for: it may not be
    if (categories + (stored.distinct ?? 0) > categoriesAhead) continue
    categories += stored.distinct ?? 0
    found.set(column, stored)
  }
  return [...found.values()]
}

async function readNumbers(
  session: Session,
  from: string,
  rows: number,
  columns: readonly StoredSide[],
): Promise<Map<string, DriftValues>> {
  const into = columns.map(() => new Float64Array(rows))
  const numbers = columns.map(
    ({ column }) => `coalesce(CAST(${identifier(column)} AS DOUBLE), 'NaN'::DOUBLE)`,
  )
  await session.fill(`SELECT ${numbers.join(', ')} FROM ${from}`, into)
  return new Map(
    columns.map(({ column, storage }, index) => {
      const values = withoutMissing(into[index]!)
      const missing = rows - values.length
      const integers = storage === 'integer' && missing === 0
      return [column, { type: 'numbers', values, missing, integers }]
    }),
  )
}

/** Moves the values that are there to the front. */
function withoutMissing(read: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  let kept = 0
  for (let at = 0; at < read.length; at++) {
    const value = read[at]!
    if (!Number.isNaN(value)) read[kept++] = value
  }
  return kept === read.length ? read : read.subarray(0, kept)
}

async function readCategories(
  session: Session,
  from: string,
  _rows: number,
  columns: readonly StoredSide[],
): Promise<Map<string, DriftValues>> {
  const names = columns.map(({ column }) => identifier(column))
  // a row is of one grouping set: every other column is null in it
  const value = names.map((name) => `CAST(${name} AS VARCHAR)`).join(', ')
  const found = await session.rows(
    `SELECT GROUPING_ID(${names.join(', ')})::DOUBLE, coalesce(${value}), count(*)::DOUBLE FROM ${from} ` +
      `GROUP BY GROUPING SETS (${names.map((name) => `(${name})`).join(', ')}) ORDER BY ALL`,
  )
  const counts = columns.map(() => new Map<string, number>())
  const missing = columns.map(() => 0)
  for (const [id, category, count] of found) {
    // the bit of the column that is grouped by is the one that is not set, the first column's the highest
    const at = columns.length - 1 - Math.round(Math.log2(2 ** columns.length - 1 - Number(id)))
    if (category === null) missing[at] = Number(count)
    else counts[at]!.set(String(category), Number(count))
  }
  return new Map(
    columns.map(({ column }, index) => [
      column,
      { type: 'categories', counts: counts[index]!, missing: missing[index]! },
    ]),
  )
}

async function readTimes(
  session: Session,
  from: string,
  rows: number,
  columns: readonly StoredSide[],
): Promise<Map<string, DriftValues>> {
  const asked = columns.map(({ column }) => `count(${identifier(column)})::DOUBLE`)
  const [counts = []] = await session.rows(`SELECT ${asked.join(', ')} FROM ${from}`)
  return new Map(
    columns.map(({ column }, index) => {
      const present = Number(counts[index])
      const values = new Float64Array(present)
      return [column, { type: 'numbers', values, missing: rows - present, integers: false }]
    }),
  )
}

function conditionOf({ column, value }: Where): string {
  return value === null
    ? `${identifier(column)} IS NULL`
    : `CAST(${identifier(column)} AS VARCHAR) = ${literal(value)}`
}
