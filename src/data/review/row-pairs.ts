import type { Session } from '../session.ts'
import { identifier } from '../sql.ts'
import { shorten } from '../tables.ts'
import { align } from './value-alignment.ts'
import type { Version } from './version.ts'

/** A column of both versions, which may have another name in each. */
export interface SharedColumn {
  readonly before: string
  readonly after: string
}

/** How the rows of two versions are brought together. */
export interface RowPairs {
  readonly before: Version
  readonly after: Version
  /** Columns that identify a row; empty: the rows stand in the same order. */
  readonly key: readonly string[]
}

/**
 * What stands after FROM: rows of both versions side by side. `o` has `here` (NULL where the row is only in the version
 * after), the key as `k0`, `k1`, … and the asked columns as `c0`, `c1`, …; `n` the same for the version after.
 */
export function rowPairs(
  pairs: RowPairs,
  columns: { readonly before: readonly string[]; readonly after: readonly string[] },
): string {
  const { before, after, key } = pairs
  const [oldKeys, newKeys] = alignedKeys(pairs)
  const side = (version: Version, keys: readonly string[], some: readonly string[]) =>
    `(SELECT true AS here, ${[
      ...keys.map((sql, i) => `${sql} AS k${i}`),
      ...some.map((column, i) => `${identifier(column)} AS c${i}`),
    ].join(', ')} FROM ${version.relation})`
  const [old, now] = [side(before, oldKeys, columns.before), side(after, newKeys, columns.after)]
  if (key.length === 0) return `${old} o POSITIONAL JOIN ${now} n`
  return `${old} o FULL JOIN ${now} n ON ${key.map((_, i) => `o.k${i} = n.k${i}`).join(' AND ')}`
}

/** SQL of the key columns of each version, equal where the values are. */
export function alignedKeys({ before, after, key }: RowPairs): [string[], string[]] {
  const sides = key.map((column) => align(before.columns.get(column)!, after.columns.get(column)!))
  return [
    sides.map((side, i) => side.before(identifier(key[i]!))),
    sides.map((side, i) => side.after(identifier(key[i]!))),
  ]
}

/** Why a key does not identify the rows of both versions, in words; null where it does. */
export async function whyNoKey(session: Session, pairs: RowPairs): Promise<string | null> {
  const { before, after, key } = pairs
  const versions = [
    { name: 'the version before', version: before },
    { name: 'the version after', version: after },
  ]
  const named = key.map((column) => `\`${shorten(column, 80)}\``)
  const absent = versions.flatMap(({ name, version }) =>
    key.flatMap((column, i) => (version.columns.has(column) ? [] : [`${name} has no column ${named[i]}`])),
  )
  if (absent.length > 0) return absent.join('; ')
  const reasons: string[] = []
  for (const [index, { name, version }] of versions.entries()) {
    const { missing, repeated } = await keyFaults(session, version, alignedKeys(pairs)[index]!)
    const keyName = named.join(', ')
    if (missing > 0) reasons.push(`the key ${keyName} is missing in ${rowCount(missing)} of ${name}`)
    if (repeated > 0)
      reasons.push(`${rowCount(repeated)} of ${name} share their key ${keyName} with another row`)
  }
  return reasons.length === 0 ? null : reasons.join('; ')
}

async function keyFaults(
  session: Session,
  version: Version,
  keys: readonly string[],
): Promise<{ missing: number; repeated: number }> {
  const columns = version.columns
  const missing = keys.map((sql) => `(${sql}) IS NULL`).join(' OR ')
  const [found = []] = await session.rows(
    `SELECT CAST(coalesce(sum(rows) FILTER (missing), 0) AS DOUBLE),
     CAST(coalesce(sum(rows) FILTER (rows > 1 AND NOT missing), 0) AS DOUBLE)
     FROM (SELECT count(*) AS rows, ${missing} AS missing FROM ${version.relation} GROUP BY ${keys.join(', ')})`,
  )
  return columns.size === 0
    ? { missing: 0, repeated: 0 }
    : { missing: Number(found[0]), repeated: Number(found[1]) }
}

function rowCount(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`
}
