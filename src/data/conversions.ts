import type { Problem } from '../foundation/index.ts'
import { rawColumn, rawType, type Table } from './tables.ts'

/** A column turned into what a comparison needs: SQL whose value is NULL where the stored value does not fit. */
export interface Conversion {
  readonly table: Table
  readonly column: string
  /** SQL of the value as stored. */
  readonly raw: string
  readonly sql: string
  /** What it has to be, for messages: `a number`, `BIGINT`. */
  readonly wanted: string
}

const integerTypes = /^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/
const floatTypes = /^(FLOAT|DOUBLE)$/
const decimalTypes = /^DECIMAL\(/
const textTypes = /^(VARCHAR|ENUM\()/

export const isInteger = (type: string) => integerTypes.test(type)
export const isNumeric = (type: string) => isInteger(type) || floatTypes.test(type) || decimalTypes.test(type)
export const isText = (type: string) => textTypes.test(type)

/** Reads a column as DOUBLE. Text is parsed; booleans, dates and nested types are refused. */
export function asNumber(table: Table, column: string, option: string): Conversion | Problem {
  const type = rawType(table, column)
  const raw = rawColumn(table, column)
  const base = { table, column, raw, wanted: 'a number' }
  if (isNumeric(type)) return { ...base, sql: `CAST(${raw} AS DOUBLE)` }
  if (isText(type)) return { ...base, sql: `TRY_CAST(trim(CAST(${raw} AS VARCHAR)) AS DOUBLE)` }
  return {
    file: table.file,
    path: option,
    value: column,
    message: `the column has the type ${type}, but numbers are needed`,
    remedy: 'Name the column that holds the number, or write it as one.',
  }
}

/**
 * Reads a column as the name of a class. So that the same label written by different tools compares equal, booleans
 * become `true`/`false`, whole floating-point numbers lose their `.0`, and so do texts that stand for these.
 */
export function asClass(table: Table, column: string, option: string): Conversion | Problem {
  const type = rawType(table, column)
  const raw = rawColumn(table, column)
  const base = { table, column, raw, wanted: 'a class' }
  if (type === 'BOOLEAN')
    return { ...base, sql: `CASE ${raw} WHEN true THEN 'true' WHEN false THEN 'false' END` }
  if (isInteger(type)) return { ...base, sql: `CAST(${raw} AS VARCHAR)` }
  if (isNumeric(type)) {
    const value = `CAST(${raw} AS DOUBLE)`
    const whole = `${value} = trunc(${value}) AND abs(${value}) < 9007199254740992`
    const text = `CASE WHEN ${whole} THEN CAST(CAST(${value} AS BIGINT) AS VARCHAR) ELSE CAST(${value} AS VARCHAR) END`
    return { ...base, sql: `CASE WHEN isnan(${value}) THEN NULL ELSE ${text} END` }
  }
  if (isText(type)) {
    const text = `CAST(${raw} AS VARCHAR)`
    if (table.format === 'parquet') return { ...base, sql: text }
    const sql =
      `CASE WHEN lower(${text}) IN ('true', 'false') THEN lower(${text}) ` +
      `WHEN regexp_full_match(${text}, '-?[0-9]+[.]0*') THEN regexp_extract(${text}, '-?[0-9]+') ELSE ${text} END`
    return { ...base, sql }
  }
  return {
    file: table.file,
    path: option,
    value: column,
    message: `the column has the type ${type}, which is no class`,
    remedy: 'Write classes as booleans, whole numbers or text.',
  }
}

export const isProblem = (value: Conversion | Problem): value is Problem => 'message' in value
