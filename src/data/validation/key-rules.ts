import { identifier } from '../sql.ts'
import { type DataColumn, missing } from './data-set.ts'
import { familyOf } from './stored-types.ts'
import { type Outcome, rowsOutcome, type Scene } from './work.ts'

/** Largest set of bits, one for each whole number in the range of a key: 16 MB. */
const mostBits = 2 ** 27

/** SQL of a key of one or several columns; NULL where one of them is. */
export function keyOf(columns: readonly { readonly sql: string }[]): string {
  const [only] = columns
  return columns.length === 1 && only !== undefined
    ? only.sql
    : `row(${columns.map(({ sql }) => sql).join(', ')})`
}

export const allKnown = (columns: readonly DataColumn[]) =>
  columns.map(({ sql }) => `${sql} IS NOT NULL`).join(' AND ')

/**
 * Rows whose key other rows have too. Most keys are unique, which costs one scan of their columns: whole numbers are
 * marked in a set of bits, anything else is grouped by hash. Only keys whose hash occurs twice are compared.
 */
export async function repeatedKeys(
  scene: Scene,
  columns: readonly DataColumn[],
): Promise<{ readonly keys: number; readonly rows: number; readonly failing: string }> {
  const { session, set } = scene
  const isUnique = { keys: 0, rows: 0, failing: 'false' }
  if (await hasEveryNumberOnce(scene, columns)) return isUnique
  const number = scene.nextNumber()
  const known = allKnown(columns)
  const hash = `hash(${columns.map(({ sql }) => sql).join(', ')})`
  await session.execute(
    `CREATE TEMP TABLE mlops_hashes_${number} AS SELECT ${hash} AS hash FROM ${set.relation}
     WHERE ${known} GROUP BY 1 HAVING count(*) > 1`,
  )
  const [hashes] = await session.rows(`SELECT CAST(count(*) AS DOUBLE) FROM mlops_hashes_${number}`)
  if (hashes?.[0] === 0) return isUnique
  const table = `mlops_repeated_${number}`
  const names = columns.map((_, index) => `key${index}`)
  const selected = columns.map(({ sql }, index) => `${sql} AS ${names[index]}`)
  await session.execute(
    `CREATE TEMP TABLE ${table} AS SELECT ${selected.join(', ')}, count(*) AS times FROM ${set.relation}
     WHERE ${known} AND ${hash} IN (SELECT hash FROM mlops_hashes_${number})
     GROUP BY ${columns.map((_, index) => index + 1).join(', ')} HAVING count(*) > 1`,
  )
  const [found] = await session.rows(
    `SELECT CAST(count(*) AS DOUBLE), CAST(coalesce(sum(times), 0) AS DOUBLE) FROM ${table}`,
  )
  const key = keyOf(names.map((name) => ({ sql: identifier(name) })))
  const failing = `${known} AND ${keyOf(columns)} IN (SELECT ${key} FROM ${table})`
  return { keys: found?.[0] as number, rows: found?.[1] as number, failing }
}

/** Looks for repetitions in a single column of whole numbers whose range is small enough; false for all others. */
async function hasEveryNumberOnce({ session, set }: Scene, columns: readonly DataColumn[]): Promise<boolean> {
  const [column] = columns
  if (columns.length !== 1 || column === undefined || familyOf(column.type) !== 'integer') return false
  const { sql } = column
  const [found] = await session.rows(
    `SELECT CAST(count(${sql}) AS DOUBLE), CAST(min(${sql}) AS VARCHAR), CAST(max(${sql}) AS VARCHAR) FROM ${set.relation}`,
  )
  const [count, low, high] = found as [number, string | null, string | null]
  if (low === null || high === null) return true
  const range = BigInt(high) - BigInt(low) + 1n
  if (range < BigInt(count) || range > BigInt(Math.min(mostBits, 64 * count + 1024))) return false
  const [bits] = await session.rows(
    `SELECT CAST(bit_count(bitstring_agg(${sql}, ${low}, ${high})) AS DOUBLE) FROM ${set.relation}`,
  )
  return bits?.[0] === count
}

/** No combination of values twice; rows with a missing value are not asked. */
export async function unique(scene: Scene, columns: readonly DataColumn[], rows: number): Promise<Outcome> {
  const repeated = await repeatedKeys(scene, columns)
  return rowsOutcome(repeated.rows, rows, repeated.failing)
}

/** As unique, and no value is missing. */
export async function primaryKey(
  scene: Scene,
  columns: readonly DataColumn[],
  rows: number,
): Promise<Outcome> {
  const repeated = await repeatedKeys(scene, columns)
  const absent = columns.map(missing).join(' OR ')
  const [found] = await scene.session.rows(
    `SELECT CAST(count_if(${absent}) AS DOUBLE) FROM ${scene.set.relation}`,
  )
  const without = (found?.[0] ?? 0) as number
  // A row with a missing value is never counted as repeated, so the two add up; NaN is both.
  const nan = columns.some(({ type }) => familyOf(type) === 'float')
  const failing = `(${absent}) OR (${repeated.failing})`
  if (!nan) return rowsOutcome(without + repeated.rows, rows, failing)
  const [both] = await scene.session.rows(
    `SELECT CAST(count_if(${failing}) AS DOUBLE) FROM ${scene.set.relation}`,
  )
  return rowsOutcome((both?.[0] ?? 0) as number, rows, failing)
}
