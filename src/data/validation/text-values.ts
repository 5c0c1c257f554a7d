import type { ContractColumn } from '../contracts/contract.ts'
import type { LogicalType } from '../contracts/rule.ts'
import { literal } from '../sql.ts'
import { datePattern } from './date-patterns.ts'
import { isTypeName, logicalTypeOf } from './stored-types.ts'

/** A value of a text file: its text, and for JSON what JSON calls it. */
export interface TextValue {
  /** SQL of the text; NULL is missing. */
  readonly text: string
  /** SQL of DuckDB's `json_type`, null for CSV. */
  readonly jsonType: string | null
}

/** SQL of the value that a text stands for, NULL where it stands for none. */
export interface Reading {
  readonly sql: string
  /** Every text can be read, so that nothing has to be kept of it. */
  readonly total: boolean
}

/** Decides once what a column of a text file is read as. */
export function declaredType(column: ContractColumn | undefined): LogicalType | null {
  if (column === undefined) return null
  if (column.logicalType !== null) return column.logicalType
  const physical = column.physicalType?.trim().toUpperCase() ?? ''
  return logicalTypeOf(
    physical.replace(/^(INT|INT4|INT8|LONG|SHORT)$/, 'BIGINT').replace(/^(STRING|TEXT|CHAR).*/, 'VARCHAR'),
  )
}

/**
 * Reads a value as its declared type.
 * @param wide whole numbers beyond 64 bits occur, so all of the column become DECIMAL(38, 0)
 */
export function readValue(value: TextValue, column: ContractColumn | undefined, wide: boolean): Reading {
  const logical = declaredType(column)
  if (logical === null) return { sql: value.text, total: true }
  if (logical === 'string' && value.jsonType === null) return { sql: value.text, total: true }
  const sql = conversions[logical](value, column as ContractColumn, wide)
  const types = jsonTypes[logical]
  if (value.jsonType === null || types === undefined) return { sql, total: false }
  const allowed = types.map((type) => literal(type)).join(', ')
  return { sql: `CASE WHEN ${value.jsonType} IN (${allowed}) THEN ${sql} END`, total: false }
}

const jsonTypes: Partial<Record<LogicalType, readonly string[]>> = {
  string: ['VARCHAR'],
  date: ['VARCHAR'],
  timestamp: ['VARCHAR'],
  time: ['VARCHAR'],
  integer: ['BIGINT', 'UBIGINT', 'HUGEINT', 'UHUGEINT', 'DOUBLE'],
  number: ['BIGINT', 'UBIGINT', 'HUGEINT', 'UHUGEINT', 'DOUBLE'],
  boolean: ['BOOLEAN'],
}

type Conversion = (value: TextValue, column: ContractColumn, wide: boolean) => string

/** `12`, and `12.0` as tools write whole numbers of a column with missing values. */
const wholeNumber = literal('\\s*[+-]?[0-9]+([.]0*)?\\s*')

const conversions: Readonly<Record<LogicalType, Conversion>> = {
  string: ({ text }) => text,
  integer: ({ text }, column, wide) => {
    const type = wide || isWide(column) ? 'DECIMAL(38, 0)' : 'BIGINT'
    return `CASE WHEN regexp_full_match(${text}, ${wholeNumber}) THEN TRY_CAST(${text} AS ${type}) END`
  },
  number: ({ text }, column) => `TRY_CAST(trim(${text}) AS ${decimalOf(column) ?? 'DOUBLE'})`,
  boolean: ({ text }) => `TRY_CAST(trim(${text}) AS BOOLEAN)`,
  date: (value, column) => {
    const parsed = parsedBy(value, column)
    return parsed === null
      ? `CAST(try_strptime(trim(${value.text}), '%Y-%m-%d') AS DATE)`
      : `CAST(${parsed} AS DATE)`
  },
  timestamp: (value, column) =>
    parsedBy(value, column) ?? `CAST(TRY_CAST(trim(${value.text}) AS TIMESTAMPTZ) AS TIMESTAMP)`,
  time: (value, column) => {
    const parsed = parsedBy(value, column)
    return parsed === null ? `TRY_CAST(trim(${value.text}) AS TIME)` : `CAST(${parsed} AS TIME)`
  },
  object: (value) => jsonOf(value, 'OBJECT'),
  array: (value) => jsonOf(value, 'ARRAY'),
}

/** A pattern that cannot be used leaves all values unread; the type rule then says why. */
function parsedBy({ text }: TextValue, { format }: ContractColumn): string | null {
  if (format === null) return null
  const pattern = datePattern(format)
  if (typeof pattern === 'string') return 'CAST(NULL AS TIMESTAMP)'
  if (!pattern.hasOffset) return `try_strptime(trim(${text}), ${literal(pattern.strptime)})`
  // `strptime` knows offsets but not the Z that stands for none.
  const offset = `regexp_replace(trim(${text}), '[zZ]$', '+00:00')`
  return `CAST(try_strptime(${offset}, ${literal(pattern.strptime)}) AS TIMESTAMP)`
}

function jsonOf({ text, jsonType }: TextValue, type: 'OBJECT' | 'ARRAY'): string {
  const found = jsonType ?? `json_type(TRY_CAST(${text} AS JSON))`
  return `CASE WHEN ${found} = '${type}' THEN TRY_CAST(${text} AS JSON) END`
}

function isWide({ physicalType }: ContractColumn): boolean {
  return /^(HUGEINT|UHUGEINT|UBIGINT|(DECIMAL|NUMERIC|NUMBER)\(38)/i.test(physicalType ?? '')
}

function decimalOf({ physicalType }: ContractColumn): string | null {
  const decimal = /^(?:DECIMAL|NUMERIC|NUMBER)\((.*)\)$/i.exec(physicalType?.trim() ?? '')
  return decimal === null || !isTypeName(`DECIMAL(${decimal[1]})`) ? null : `DECIMAL(${decimal[1]})`
}
