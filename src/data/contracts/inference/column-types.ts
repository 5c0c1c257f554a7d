import { identifier, literal } from '../../sql.ts'
import type { LogicalType } from '../rule.ts'

const integers = /^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/

/** The logical type of a stored one. */
export function logicalTypeOf(type: string): LogicalType | null {
  if (integers.test(type)) return 'integer'
  if (/^(FLOAT|DOUBLE|DECIMAL)/.test(type)) return /\[/.test(type) ? 'array' : 'number'
  if (/\[\d*\]$/.test(type)) return 'array'
  if (/^(STRUCT|MAP|UNION)/.test(type)) return 'object'
  if (/^(VARCHAR|ENUM|UUID)/.test(type)) return 'string'
  if (type === 'BOOLEAN') return 'boolean'
  if (type === 'DATE') return 'date'
  if (type.startsWith('TIMESTAMP')) return 'timestamp'
  if (type.startsWith('TIME')) return 'time'
  return null
}

/** Whether values are stored as text, so that their type has to be found out. */
export const isText = (type: string) => type === 'VARCHAR' || type === 'JSON'

/** A column as stored: JSON as the text of its value, and NaN, which stands for a missing number, as none. */
export function rawSql(column: string, type: string): string {
  const name = identifier(column)
  if (type === 'JSON') return `(${name} ->> '$')`
  return type === 'DOUBLE' || type === 'FLOAT' ? `CASE WHEN NOT isnan(${name}) THEN ${name} END` : name
}

const day = '[0-9]{4}-[0-9]{2}-[0-9]{2}'
const clock = '[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?'
/** A number with a leading zero is a code, such as a postal code. */
const whole = '-?(0|[1-9][0-9]*)'

/** A type that texts can be read as. */
export interface TextType {
  readonly logicalType: LogicalType
  /** SQL that is true where a value can be read so; `text` is the value's SQL. */
  readonly holds: (text: string, column: string) => string
}

const scalars: readonly TextType[] = [
  { logicalType: 'boolean', holds: (text) => `lower(${text}) IN ('true', 'false')` },
  { logicalType: 'integer', holds: (text) => reads(text, whole, 'BIGINT') },
  { logicalType: 'number', holds: (text) => reads(text, `${whole}([.][0-9]+)?([eE][+-]?[0-9]+)?`, 'DOUBLE') },
  { logicalType: 'date', holds: (text) => reads(text, day, 'DATE') },
  { logicalType: 'timestamp', holds: (text) => reads(text, `${day}[T ]${clock}`, 'TIMESTAMPTZ') },
]

const containers: readonly TextType[] = [
  { logicalType: 'object', holds: (_, column) => `json_type(${identifier(column)}) = 'OBJECT'` },
  { logicalType: 'array', holds: (_, column) => `json_type(${identifier(column)}) = 'ARRAY'` },
]

/** Tests of a text column in the order of preference: the first that holds for every value names its type. */
export const textTypes = (type: string) => (type === 'JSON' ? [...containers, ...scalars] : scalars)

function reads(text: string, pattern: string, type: string): string {
  return `regexp_full_match(${text}, ${literal(pattern)}) AND TRY_CAST(${text} AS ${type}) IS NOT NULL`
}

const casts: Partial<Record<LogicalType, string>> = {
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  timestamp: 'TIMESTAMPTZ',
}

/** A value as DuckDB compares it: text cast to the type that all values of the column have. */
export function valueSql(column: string, type: string, logicalType: LogicalType | null): string {
  const raw = rawSql(column, type)
  const cast = logicalType === null || !isText(type) ? undefined : casts[logicalType]
  return cast === undefined ? raw : `TRY_CAST(${raw} AS ${cast})`
}
