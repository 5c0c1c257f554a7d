import type { Scalar } from '../contracts/rule.ts'
import { literal } from '../sql.ts'
import type { DataColumn } from './data-set.ts'
import { familyOf, isNumeric } from './stored-types.ts'

/** A column and values of the contract, brought to where SQL compares them. */
export interface Comparable {
  /** SQL of the column's value; NULL where it cannot be compared, such as text that is no number. */
  readonly value: string
  constant(scalar: Scalar): string
}

/**
 * How the values of a column are compared with those of the contract.
 * @returns in words why they cannot be
 */
export function comparable(column: DataColumn, scalars: readonly Scalar[]): Comparable | string {
  const { sql, type } = column
  const family = familyOf(type)
  const wrong = (wanted: string) => `the column has the type ${type}, which cannot be compared with ${wanted}`
  if (isNumeric(family)) {
    const bad = scalars.find((scalar) => numberOf(scalar) === null)
    if (bad !== undefined) return wrong(`the text \`${bad}\``)
    return { value: sql, constant: (scalar) => numberOf(scalar) as string }
  }
  if (family === 'text') {
    if (type !== 'VARCHAR' || scalars.every((scalar) => typeof scalar !== 'number')) {
      const text = type === 'VARCHAR' ? sql : `CAST(${sql} AS VARCHAR)`
      return { value: text, constant: (scalar) => literal(String(scalar)) }
    }
    const bad = scalars.find((scalar) => numberOf(scalar) === null)
    if (bad !== undefined) return `\`${bad}\` is no number, but others of the rule are`
    return { value: `TRY_CAST(trim(${sql}) AS DOUBLE)`, constant: (scalar) => numberOf(scalar) as string }
  }
  if (family === 'boolean') {
    const bad = scalars.find((scalar) => !/^(true|false)$/i.test(String(scalar)))
    return bad === undefined ? { value: sql, constant: (scalar) => String(scalar) } : wrong(`\`${bad}\``)
  }
  if (family === 'date' || family === 'timestamp') {
    if (scalars.some((scalar) => typeof scalar !== 'string')) return wrong('numbers')
    const value = type === 'TIMESTAMP' ? sql : `CAST(${sql} AS TIMESTAMP)`
    // An offset in the constant counts; without one it is UTC, as the session's time zone is.
    return {
      value,
      constant: (scalar) => `CAST(CAST(${literal(String(scalar))} AS TIMESTAMPTZ) AS TIMESTAMP)`,
    }
  }
  if (family === 'time') {
    if (scalars.some((scalar) => typeof scalar !== 'string')) return wrong('numbers')
    return { value: sql, constant: (scalar) => `CAST(${literal(String(scalar))} AS TIME)` }
  }
  return wrong('single values')
}

/** Digits as DuckDB reads them: exact where they are decimal, a DOUBLE with an exponent. */
function numberOf(scalar: Scalar): string | null {
  const text = String(scalar).trim()
  return typeof scalar !== 'boolean' && /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? text : null
}
