import { messageOf, nearestName } from '../../foundation/index.ts'
import type { SchemaCheck } from '../contracts/rule.ts'
import { shorten } from '../tables.ts'
import { columnOf, type DataSet } from './data-set.ts'
import { datePattern } from './date-patterns.ts'
import { fits, isSamePhysicalType, isTypeName } from './stored-types.ts'
import { broken, countRows, known, met, type Scene, unknown, type Work } from './work.ts'

/** Names that a message lists. */
const listed = 10

export function present(set: DataSet, name: string): Work {
  const column = columnOf(set, name)
  if (column === undefined) {
    const near = nearestName(
      name,
      set.columns.map((each) => each.name),
    )
    const note = near === undefined ? null : `There is \`${shorten(near, 80)}\`.`
    return known(broken('missing', note))
  }
  const without = set.incomplete.get(column.name)
  if (without !== undefined) return known(broken('missing in some files', `${without} does not have it.`))
  const note = column.name === name ? null : `The data writes it \`${shorten(column.name, 80)}\`.`
  return known(met('present', note))
}

export function noOtherColumns(set: DataSet, names: readonly string[]): Work {
  const wanted = new Set(names.map((name) => name.toLowerCase()))
  const others = set.columns.filter(({ name }) => !wanted.has(name.toLowerCase()))
  if (others.length === 0) return known(met('none'))
  const shown = others.slice(0, listed).map(({ name }) => shorten(name, 80))
  return known(broken(`${shown.join(', ')}${others.length > listed ? `, … (${others.length} in all)` : ''}`))
}

export async function typed(
  { session, set }: Scene,
  name: string,
  check: Extract<SchemaCheck, { readonly kind: 'type' }>,
): Promise<Work> {
  const column = columnOf(set, name)
  if (column === undefined) return known(unknown('the column is missing'))
  if (set.format !== 'parquet') {
    if (column.unread === null) return countRows('false')
    const pattern = check.format === null ? null : datePattern(check.format)
    if (typeof pattern === 'string' && /^(date|time)/.test(check.logicalType ?? ''))
      return known(unknown(pattern))
    return countRows(`${column.unread} IS NOT NULL`)
  }
  const { type } = column
  const shown = shorten(type, 200)
  if (check.physicalType !== null) {
    const canonical = await canonicalType(session, check.physicalType)
    if (canonical !== null) {
      return known(isSamePhysicalType(type, check.physicalType, canonical) ? met(shown) : broken(shown))
    }
  }
  const note =
    check.physicalType === null ? null : `\`${shorten(check.physicalType, 80)}\` is no type of Parquet files.`
  if (check.logicalType === null) return known(met(shown, note))
  return known(fits(type, check.logicalType) ? met(shown, note) : broken(shown, note))
}

/** What DuckDB calls a type of the contract; null for one that it does not know. */
async function canonicalType(session: Scene['session'], declared: string): Promise<string | null> {
  if (!isTypeName(declared)) return null
  try {
    const [row] = await session.rows(`SELECT typeof(CAST(NULL AS ${declared}))`)
    return row?.[0] as string
  } catch (error) {
    if (/Catalog Error|Parser Error|Binder Error/.test(messageOf(error))) return null
    throw error
  }
}
