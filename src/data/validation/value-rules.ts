import type { Scalar, ValueCheck } from '../contracts/rule.ts'
import { literal } from '../sql.ts'
import { comparable } from './constants.ts'
import { type DataColumn, missing } from './data-set.ts'
import { familyOf, isNumeric } from './stored-types.ts'
import { isAnchored, re2Pattern, textFormats } from './text-patterns.ts'

export type RowCheck = Exclude<ValueCheck, { readonly kind: 'unique' | 'primary-key' }>

/** SQL that is true for rows that break a rule, never for missing values but where the rule is about them. */
export interface Condition {
  readonly failing: string
  /** It looks values up in a list that is long enough for a join. */
  readonly alone: boolean
}

/** @returns in words why the rule cannot be judged */
export function conditionOf(check: RowCheck, column: DataColumn): Condition | string {
  switch (check.kind) {
    case 'required':
      return plain(missing(column))
    case 'one-of':
      return notOneOf(column, check.values)
    case 'pattern': {
      const failing = notMatching(column, check.pattern)
      return typeof failing === 'string' ? failing : plain(failing.failing)
    }
    case 'format': {
      const text = textOf(column)
      if (text === null) return noText(column)
      return plain(`NOT regexp_full_match(${text}, ${literal(textFormats[check.format])})`)
    }
    case 'length':
      return lengthOutside(column, check)
    case 'range':
      return outside(column, check)
  }
}

const plain = (failing: string): Condition => ({ failing, alone: false })

const noText = ({ type }: DataColumn) => `the column has the type ${type}, which has no text`

/** SQL of a value as text; null for nested types, whose text is DuckDB's own. */
function textOf({ sql, type }: DataColumn): string | null {
  if (type === 'VARCHAR') return sql
  return ['object', 'array', 'other'].includes(familyOf(type)) && type !== 'JSON'
    ? null
    : `CAST(${sql} AS VARCHAR)`
}

/** Lists longer than this are looked up by a join, unless Parquet keeps texts as dictionaries. */
const shortList = 200

/** Up to here DuckDB compares one by one faster than it looks through a list. */
const shortestList = 8

export function notOneOf(column: DataColumn, values: readonly Scalar[]): Condition | string {
  if (values.length === 0) return plain(`NOT (${missing(column)})`)
  const compared = comparable(column, values)
  if (typeof compared === 'string') return compared
  const { value } = compared
  const constants = values.map((scalar) => compared.constant(scalar))
  const known = `${column.sql} IS NOT NULL${nanGuard(column)}`
  const list = `[${constants.join(', ')}]`
  // Text that is no number is none of the numbers.
  const none = (found: string) => `${known} AND NOT coalesce(${found}, false)`
  if (values.length > shortList) {
    return { failing: none(`${value} IN (SELECT unnest(${list}))`), alone: true }
  }
  // A list is looked through once for each entry of a dictionary; many comparisons once for each row.
  return values.length > shortestList || column.type === 'VARCHAR'
    ? plain(none(`list_contains(${list}, ${value})`))
    : plain(none(`${value} IN (${constants.join(', ')})`))
}

/** Values that do not match a regular expression, which may match anywhere in the text. */
export function notMatching(column: DataColumn, pattern: string): Condition | string {
  const text = textOf(column)
  if (text === null) return noText(column)
  const translated = re2Pattern(pattern)
  if (typeof translated === 'string') {
    return `the pattern cannot be used: ${translated}; write it without, or as a rule of type \`sql\``
  }
  const matches = isAnchored(translated.pattern) ? 'regexp_full_match' : 'regexp_matches'
  return plain(`NOT ${matches}(${text}, ${literal(translated.pattern)})`)
}

/** NaN is a missing value: no bound and no list is asked about it. */
function nanGuard({ sql, type }: DataColumn): string {
  return familyOf(type) === 'float' ? ` AND NOT isnan(${sql})` : ''
}

function lengthOutside(
  column: DataColumn,
  { minimum, maximum }: Extract<RowCheck, { readonly kind: 'length' }>,
): Condition | string {
  const text = familyOf(column.type) === 'array' ? column.sql : textOf(column)
  if (text === null) return noText(column)
  const length = `length(${text})`
  const parts = [
    ...(minimum === null ? [] : [`${length} < ${count(minimum)}`]),
    ...(maximum === null ? [] : [`${length} > ${count(maximum)}`]),
  ]
  return plain(parts.length === 0 ? 'false' : parts.join(' OR '))
}

const count = (value: number) => String(Math.trunc(value))

function outside(
  column: DataColumn,
  check: Extract<RowCheck, { readonly kind: 'range' }>,
): Condition | string {
  const bounds = [check.minimum, check.maximum, check.exclusiveMinimum, check.exclusiveMaximum].filter(
    (bound) => bound !== null,
  )
  const compared = comparable(column, check.multipleOf === null ? bounds : [...bounds, check.multipleOf])
  if (typeof compared === 'string') return compared
  const { value } = compared
  const beyond = (operator: string, bound: Scalar | null) =>
    bound === null ? [] : [`${value} ${operator} ${compared.constant(bound)}`]
  const parts = [
    ...beyond('<', check.minimum),
    ...beyond('>', check.maximum),
    ...beyond('<=', check.exclusiveMinimum),
    ...beyond('>=', check.exclusiveMaximum),
    ...(check.multipleOf === null ? [] : [noMultiple(column, value, check.multipleOf)]),
  ]
  const unreadable = value.startsWith('TRY_CAST') ? [`${column.sql} IS NOT NULL AND ${value} IS NULL`] : []
  const any = [...parts, ...unreadable].map((part) => `(${part})`).join(' OR ')
  if (any === '') return plain('false')
  return familyOf(column.type) === 'float' ? plain(`NOT isnan(${column.sql}) AND (${any})`) : plain(any)
}

/** Fractions such as 0.1 have no exact floating-point value: a billionth of a step is allowed. */
function noMultiple({ type }: DataColumn, value: string, step: number): string {
  if (step === 0) return 'false'
  if (familyOf(type) === 'integer' && Number.isSafeInteger(step)) return `${value} % ${step} <> 0`
  const steps = `(CAST(${value} AS DOUBLE) / ${step})`
  return `abs(${steps} - round(${steps})) > 1e-9 * greatest(1, abs(${steps}))`
}

export const isNumericColumn = ({ type }: DataColumn) => isNumeric(familyOf(type))
