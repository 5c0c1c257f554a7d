import { columnOf, type DataColumn, type DataSet } from './data-set.ts'
import { familyOf, isNumeric } from './stored-types.ts'

/** A column here and its counterpart there. */
export interface Pair {
  readonly here: DataColumn
  readonly there: DataColumn
}

/** @returns in words which column is missing */
export function pairs(
  here: DataSet,
  columns: readonly string[],
  there: DataSet,
  counterparts: readonly string[],
): readonly Pair[] | string {
  const found: Pair[] = []
  for (const [index, name] of columns.entries()) {
    const mine = columnOf(here, name)
    const other = counterparts[index] ?? name
    const theirs = columnOf(there, other)
    if (mine === undefined) return `the column \`${name}\` is missing`
    if (theirs === undefined) return `the column \`${other}\` is missing in ${there.file}`
    found.push({ here: mine, there: theirs })
  }
  return found
}

/** SQL of a key on both sides, as text where the types of the sides differ, so that 1 meets '1'. */
export function sharedKey(of: readonly Pair[]): { readonly here: string; readonly there: string } {
  const sides = of.map(({ here, there }) => {
    const [mine, theirs] = [familyOf(here.type), familyOf(there.type)]
    if (mine === theirs || (isNumeric(mine) && isNumeric(theirs))) return [here.sql, there.sql] as const
    return [`CAST(${here.sql} AS VARCHAR)`, `CAST(${there.sql} AS VARCHAR)`] as const
  })
  const key = (parts: readonly string[]) =>
    parts.length === 1 ? (parts[0] as string) : `row(${parts.join(', ')})`
  return { here: key(sides.map(([mine]) => mine)), there: key(sides.map(([, theirs]) => theirs)) }
}

/** SQL that is true where the key of a row exists in the other data set, false where it does not. */
export function existsIn(of: readonly Pair[], there: DataSet): string {
  const key = sharedKey(of)
  const known = of.map((pair) => `${pair.there.sql} IS NOT NULL`).join(' AND ')
  return `${key.here} IN (SELECT ${key.there} FROM ${there.relation} WHERE ${known})`
}

/** SQL of a time, from text where it is stored so. */
export function timeOf({ sql, type }: DataColumn): string {
  return type === 'VARCHAR'
    ? `CAST(TRY_CAST(${sql} AS TIMESTAMPTZ) AS TIMESTAMP)`
    : type === 'TIMESTAMP'
      ? sql
      : `CAST(${sql} AS TIMESTAMP)`
}

export const isTime = ({ type }: DataColumn) => ['date', 'timestamp', 'text'].includes(familyOf(type))
