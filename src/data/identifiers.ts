import type { Problem } from '../foundation/index.ts'
import type { Conversion } from './conversions.ts'
import { isInteger, isNumeric } from './conversions.ts'
import { rawColumn, rawType, type Table } from './tables.ts'

/**
 * How ids of different files are made comparable. CSV and JSON carry no types: their ids take the type of the Parquet
 * file they meet, and are compared as text where there is none. Whole floating-point numbers count as integers,
 * because data frames turn integers into floats when they merge. A date meets a timestamp at midnight, a UUID meets
 * its text. Anything else that differs (7 and "007") is refused: a guess would join the wrong rows.
 */
type Family = 'integer' | 'whole' | 'text' | 'uuid' | 'date' | 'timestamp' | 'instant' | 'boolean' | 'untyped'

function familyOf(table: Table, column: string): Family | null {
  if (table.format !== 'parquet') return 'untyped'
  const type = rawType(table, column)
  if (isInteger(type)) return 'integer'
  if (isNumeric(type)) return 'whole'
  if (type === 'VARCHAR' || type.startsWith('ENUM(')) return 'text'
  if (type === 'UUID') return 'uuid'
  if (type === 'DATE') return 'date'
  if (type === 'TIMESTAMP WITH TIME ZONE') return 'instant'
  if (type.startsWith('TIMESTAMP')) return 'timestamp'
  if (type === 'BOOLEAN') return 'boolean'
  return null
}

/** The DuckDB type in which one id column of all tables is compared, or null when there is none. */
function commonType(tables: readonly Table[], column: string): string | null {
  const families = tables.map((table) => familyOf(table, column))
  const is = (...allowed: (Family | null)[]) => families.every((family) => allowed.includes(family))
  const types = tables.map((table) => rawType(table, column))
  if (is('untyped') || is('text', 'untyped')) return 'VARCHAR'
  if (is('integer', 'whole', 'untyped')) {
    return types.some((type) => /^(UBIGINT|U?HUGEINT)$/.test(type)) ? 'HUGEINT' : 'BIGINT'
  }
  if (is('uuid', 'text', 'untyped')) return 'UUID'
  if (is('date', 'untyped')) return 'DATE'
  if (is('date', 'timestamp', 'untyped')) {
    return types.includes('TIMESTAMP_NS') ? 'TIMESTAMP_NS' : 'TIMESTAMP'
  }
  if (is('instant', 'untyped')) return 'TIMESTAMP WITH TIME ZONE'
  if (is('boolean', 'untyped')) return 'BOOLEAN'
  return null
}

/** Conversions of every id column for every table, in the order of `ids`. */
export function resolveIds(
  tables: readonly Table[],
  ids: readonly string[],
): { conversions: Map<Table, Conversion[]>; problems: Problem[] } {
  const conversions = new Map<Table, Conversion[]>(tables.map((table) => [table, []]))
  const problems: Problem[] = []
  for (const column of ids) {
    const type = commonType(tables, column)
    if (type === null) {
      const found = tables.map((table) => `${rawType(table, column)} in ${table.file}`)
      problems.push({
        file: (tables[0] as Table).file,
        path: 'id',
        value: column,
        message: `ids can only be joined where they have one type; found ${found.join(', ')}`,
        remedy: 'Write the id with the same type (whole number, text, UUID, date) in every file.',
      })
      continue
    }
    for (const table of tables) {
      const raw = rawColumn(table, column)
      const sql = convert(raw, familyOf(table, column), type)
      conversions.get(table)?.push({ table, column, raw, sql, wanted: wantedOf(type) })
    }
  }
  return { conversions, problems }
}

/** SQL of an id; NULL where it does not fit, as a cast alone would round `1.5` or cut the time off a date. */
function convert(raw: string, family: Family | null, type: string): string {
  const cast = `TRY_CAST(${raw} AS ${type})`
  const when = (condition: string) => `CASE WHEN ${condition} THEN ${cast} END`
  if (family === 'whole') {
    const value = `CAST(${raw} AS DOUBLE)`
    return when(`${value} = trunc(${value}) AND abs(${value}) <= 9007199254740992`)
  }
  if (family === 'untyped' && type.endsWith('INT'))
    return when(`regexp_full_match(${raw}, '[+-]?[0-9]+([.]0*)?')`)
  if (family === 'untyped' && type === 'DATE') return when(`TRY_CAST(${raw} AS TIMESTAMP) = ${cast}`)
  return cast
}

function wantedOf(type: string): string {
  if (type.endsWith('INT')) return 'a whole number'
  return type === 'VARCHAR' ? 'text' : `of the type ${type}`
}
