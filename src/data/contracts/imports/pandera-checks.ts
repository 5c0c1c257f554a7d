import type { Scalar } from '../rule.ts'
import type { Plain } from '../writing/draft.ts'
import type { ContractBuilder } from './builder.ts'
import { isScalar, scalars } from './expectation.ts'
import { typeOfBound, type ValueRule } from './rule-shapes.ts'
import { sqlValue, sqlValues } from './sql-text.ts'

const property = '${property}'
const asText = `CAST(${property} AS VARCHAR)`

type Said = Pick<ValueRule, 'valid' | 'options' | 'values' | 'pattern'>

/** The values of a check by name; a bare value is the one that it has alone. */
type Arguments = Readonly<Record<string, unknown>>

const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

function compared(key: string, operator: string, bound: unknown): Said | string {
  if (!isScalar(bound)) return 'its bound is not a number or a text'
  const valid = `${property} ${operator} ${sqlValue(bound)}`
  const type = typeOfBound(bound)
  return type === null ? { valid } : { valid, options: { type, lines: { [key]: bound } } }
}

function matching(pattern: string): Said {
  return {
    valid: `regexp_matches(${asText}, ${sqlValue(pattern)})`,
    pattern,
    options: { type: 'string', lines: { pattern } },
  }
}

const ofText =
  (key: string, pattern: (text: string) => string) =>
  (given: Arguments): Said | string => {
    const text = given[key]
    return typeof text === 'string' ? matching(pattern(text)) : 'it has no text'
  }

/** Checks by name: how a bare value is called, and what they say (pandera, `Check`'s built-in checks). */
const builtIn: Readonly<
  Record<string, { readonly bare: string; readonly say: (given: Arguments) => Said | string }>
> = {
  equal_to: { bare: 'value', say: ({ value }) => oneOf([value]) },
  not_equal_to: { bare: 'value', say: ({ value }) => noneOf([value]) },
  isin: { bare: 'allowed_values', say: (given) => oneOf(given.allowed_values) },
  notin: { bare: 'forbidden_values', say: (given) => noneOf(given.forbidden_values) },
  greater_than: { bare: 'min_value', say: (given) => compared('exclusiveMinimum', '>', given.min_value) },
  greater_than_or_equal_to: { bare: 'min_value', say: (given) => compared('minimum', '>=', given.min_value) },
  less_than: { bare: 'max_value', say: (given) => compared('exclusiveMaximum', '<', given.max_value) },
  less_than_or_equal_to: { bare: 'max_value', say: (given) => compared('maximum', '<=', given.max_value) },
  in_range: { bare: '', say: inRange },
  str_length: { bare: 'exact_value', say: textLength },
  // pandas' `match` begins at the start, `contains` looks anywhere.
  str_matches: { bare: 'pattern', say: ofText('pattern', (text) => `^(?:${text})`) },
  str_contains: { bare: 'pattern', say: ofText('pattern', (text) => text) },
  str_startswith: { bare: 'string', say: ofText('string', (text) => `^${literally(text)}`) },
  str_endswith: { bare: 'string', say: ofText('string', (text) => `${literally(text)}$`) },
}

export const checkNames: ReadonlySet<string> = new Set([...Object.keys(builtIn), 'unique_values_eq'])

/** @returns in words why it cannot be said */
export function addPanderaCheck(
  builder: ContractBuilder,
  column: string,
  name: string,
  value: unknown,
): string | undefined {
  const mapping = value !== null && typeof value === 'object' && !Array.isArray(value)
  const given = (mapping ? value : {}) as Arguments
  const options = { ...given, ...(given.options as Arguments | undefined) }
  if (options.ignore_na === false) return 'it counts missing values as wrong'
  const severity = options.raise_warning === true ? 'warning' : 'error'
  const labels = { name, severity, column, share: 1 } as const
  if (name === 'unique_values_eq') {
    const values = scalars(mapping ? given.values : value)
    if (values === null || values.length === 0) return 'its values are not texts, numbers or booleans'
    builder.valueRule({ ...labels, valid: `${property} IN ${sqlValues(values)}`, values })
    const query = `SELECT count(DISTINCT ${property}) FROM \${object}`
    builder.query({ ...labels, query, bounds: [{ operator: 'mustBe', value: new Set(values).size }] })
    return undefined
  }
  const { bare, say } = builtIn[name] as (typeof builtIn)[string]
  const said = say(mapping ? { [bare]: given.value, ...given } : { [bare]: value })
  if (typeof said === 'string') return said
  builder.valueRule({ ...labels, ...said })
  return undefined
}

function oneOf(given: unknown): Said | string {
  const values = scalars(given)
  if (values === null || values.length === 0) return 'its values are not texts, numbers or booleans'
  return { valid: `${property} IN ${sqlValues(values)}`, values }
}

function noneOf(given: unknown): Said | string {
  const values = scalars(given)
  if (values === null || values.length === 0) return 'its values are not texts, numbers or booleans'
  return { valid: `${property} NOT IN ${sqlValues(values)}` }
}

function inRange(given: Arguments): Said | string {
  const low = given.include_min === false ? ['exclusiveMinimum', '>'] : ['minimum', '>=']
  const high = given.include_max === false ? ['exclusiveMaximum', '<'] : ['maximum', '<=']
  const sides = [
    compared(low[0] as string, low[1] as string, given.min_value),
    compared(high[0] as string, high[1] as string, given.max_value),
  ]
  const wrong = sides.find((side) => typeof side === 'string')
  if (wrong !== undefined) return wrong
  const [first, second] = sides as [Said, Said]
  const valid = `${first.valid} AND ${second.valid}`
  if (first.options === undefined || first.options.type !== second.options?.type) return { valid }
  return {
    valid,
    options: { type: first.options.type, lines: { ...first.options.lines, ...second.options.lines } },
  }
}

function textLength(given: Arguments): Said | string {
  const exact = given.exact_value ?? null
  const [low, high] = [exact ?? given.min_value ?? null, exact ?? given.max_value ?? null]
  const lines: Record<string, Plain> = {
    ...(low === null ? {} : { minLength: low as Scalar }),
    ...(high === null ? {} : { maxLength: high as Scalar }),
  }
  const counts = Object.values(lines)
  if (counts.length === 0 || !counts.every((count) => Number.isInteger(count) && Number(count) >= 0))
    return 'its lengths are not whole numbers'
  const valid = [
    ...(low === null ? [] : [`length(${asText}) >= ${low}`]),
    ...(high === null ? [] : [`length(${asText}) <= ${high}`]),
  ].join(' AND ')
  return { valid, options: { type: 'string', lines } }
}
