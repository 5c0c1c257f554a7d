import { isDecimal, isFloat, isInteger } from '../review/column-types.ts'
import type { Session } from '../session.ts'
import { identifier } from '../sql.ts'
import type { DriftTable } from './open.ts'

/** Columns that form an embedding on one side: numbers, or one column of lists. */
export interface EmbeddingColumns {
  readonly columns: readonly string[]
  /** Columns that hold no numbers, with their type. */
  readonly unfit: readonly { readonly column: string; readonly type: string }[]
  /** Whether it is one column of lists. */
  readonly list: boolean
}

/** How vectors lie in a side. */
export interface EmbeddingShape extends EmbeddingColumns {
  /** Numbers of a vector: of lists the most frequent length. 0 where no row has a vector. */
  readonly dimensions: number
  /** Rows whose list has another length. */
  readonly otherLength: number
  /** Rows with a vector of `dimensions` finite numbers, and those without. */
  readonly whole: number
  readonly missing: number
}

/** A side's columns that patterns name: names, with `*` for any text. In the order of the side; without any, none is named. */
export function matchingColumns(table: DriftTable, patterns: readonly string[]): string[] {
  const matchers = patterns.map(
    (pattern) =>
      new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '[\\s\\S]*')}$`, 'u'),
  )
  return [...table.columns.keys()].filter((name) => matchers.some((matcher) => matcher.test(name)))
}

/** Counts the vectors that columns form, in a pass over them. */
export async function embeddingShape(
  session: Session,
  table: DriftTable,
  columns: readonly string[],
): Promise<EmbeddingShape> {
  const types = columns.map((column) => ({ column, type: table.columns.get(column) ?? '' }))
  const list = types.length === 1 && elementOf(types[0]!.type) !== null
  const unfit = types.filter(({ type }) => !isNumber(list ? (elementOf(type) ?? '') : type))
  const nothing = { columns, unfit, list, dimensions: 0, otherLength: 0, whole: 0, missing: table.rows }
  if (unfit.length > 0 || columns.length === 0) return nothing
  const vectors = vectorsOf(table, columns, list)
  const lengths = list
    ? await session.rows(
        `SELECT len(v)::DOUBLE, count(*)::DOUBLE FROM ${vectors} WHERE len(v) > 0 GROUP BY ALL ORDER BY 2 DESC, 1 LIMIT 1`,
      )
    : [[columns.length, table.rows]]
  const dimensions = Number(lengths[0]?.[0] ?? 0)
  if (dimensions === 0) return nothing
  const [[whole, other] = []] = await session.rows(
    `SELECT count(*) FILTER (WHERE ${isWhole(dimensions)})::DOUBLE, count(*) FILTER (WHERE len(v) <> ${dimensions})::DOUBLE FROM ${vectors}`,
  )
  return {
    ...nothing,
    dimensions,
    otherLength: Number(other),
    whole: Number(whole),
    missing: table.rows - Number(whole),
  }
}

/**
 * Reads whole vectors, in the order of the rows.
 * @param positions which of the whole ones, ascending, from 1 on
 * @returns as many rows of `dimensions` numbers each, one after another
 */
export async function readVectors(
  session: Session,
  table: DriftTable,
  { columns, list, dimensions, whole }: EmbeddingShape,
  positions: readonly number[],
): Promise<Float64Array> {
  const values = new Float64Array(positions.length * dimensions)
  if (positions.length === 0) return values
  const numbered = `SELECT v, row_number() OVER () AS position FROM ${vectorsOf(table, columns, list)} WHERE ${isWhole(dimensions)}`
  const some = positions.length === whole ? '' : ` WHERE position IN (${positions.join(', ')})`
  const filled = await session.fill(
    `SELECT unnest(v) FROM (SELECT v FROM (${numbered})${some} ORDER BY position)`,
    [values],
  )
  if (filled !== values.length) throw new Error(`${filled} numbers were read, not ${values.length}`)
  return values
}

/** Mean of each number over all whole vectors. */
export async function meanOfVectors(
  session: Session,
  table: DriftTable,
  { columns, list, dimensions }: EmbeddingShape,
): Promise<Float64Array> {
  const means = Array.from({ length: dimensions }, (_, at) => `coalesce(favg(v[${at + 1}]), 'NaN'::DOUBLE)`)
  const [row = []] = await session.rows(
    `SELECT ${means.join(', ')} FROM ${vectorsOf(table, columns, list)} WHERE ${isWhole(dimensions)}`,
  )
  return Float64Array.from(row, Number)
}

/** The side as a table of `v`, a list of numbers. */
function vectorsOf({ relation }: DriftTable, columns: readonly string[], list: boolean): string {
  const names = columns.map(identifier)
  const vector = list
    ? `CAST(${names[0]} AS DOUBLE[])`
    : `list_value(${names.map((name) => `CAST(${name} AS DOUBLE)`).join(', ')})`
  return `(SELECT ${vector} AS v FROM ${relation})`
}

/** A sum is finite only where every number is; sums of squares are not needed, as numbers near the largest are none of an embedding. */
function isWhole(dimensions: number): string {
  return `(len(v) = ${dimensions} AND list_count(v) = ${dimensions} AND coalesce(isfinite(list_sum(v)), false))`
}

/** Type of what a list holds; null for what is no list. */
function elementOf(type: string): string | null {
  return /^(.+)\[\d*\]$/.exec(type)?.[1] ?? null
}

function isNumber(type: string): boolean {
  return isInteger(type) || isFloat(type) || isDecimal(type)
}
