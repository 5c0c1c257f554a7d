import { isFloat, isInteger, isMoment, isNanoseconds, isNumber, isPlain } from './column-types.ts'

/**
 * SQL of the two sides of a comparison, equal exactly where the values are. A value that no value of the other side
 * can equal becomes NULL, so that `differs` asks for missing values by themselves.
 */
export interface Alignment {
  before(value: string): string
  after(value: string): string
}

const same = (value: string) => value
const text = (value: string) => `CAST(${value} AS VARCHAR)`
const double = (value: string) => `CAST(${value} AS DOUBLE)`
const huge = (value: string) => `CAST(${value} AS HUGEINT)`
const timestamp = (value: string) => `CAST(${value} AS TIMESTAMP)`
/** Whole numbers only; a cast would round the others. */
const whole = (value: string) => `CASE WHEN ${value} = trunc(${value}) THEN TRY_CAST(${value} AS HUGEINT) END`
const digits = (value: string) => {
  const written = text(value)
  return `CASE WHEN contains(${written}, '.') THEN rtrim(rtrim(${written}, '0'), '.') ELSE ${written} END`
}

/**
 * Values of one type are compared as they are, floating-point numbers bit by bit but for NaN = NaN and 0 = −0; nested
 * values as text. Numbers of different types are equal where the numbers are, moments where the moments are (local
 * times count as UTC), all else where the texts are.
 */
export function align(before: string, after: string): Alignment {
  const both = (sql: (value: string) => string): Alignment => ({ before: sql, after: sql })
  if (before === after) return both(isPlain(before) ? same : text)
  if (isNumber(before) && isNumber(after)) {
    if ([before, after].includes('UHUGEINT')) return both(isFloat(before) || isFloat(after) ? double : digits)
    if (isInteger(before) && isInteger(after)) return both([before, after].some(isUnsigned) ? huge : same)
    if (isInteger(before) && isFloat(after)) return { before: huge, after: whole }
    if (isFloat(before) && isInteger(after)) return { before: whole, after: huge }
    return both(isFloat(before) || isFloat(after) ? double : digits)
  }
  if (isMoment(before) && isMoment(after))
    return both(isNanoseconds(before) || isNanoseconds(after) ? nanoseconds : timestamp)
  return both(text)
}

const isUnsigned = (type: string) => type.startsWith('U')

/** As text, since neither type holds all values of the other; only a date needs its time. */
function nanoseconds(value: string): string {
  return `CASE WHEN length(${text(value)}) = 10 THEN ${text(value)} || ' 00:00:00' ELSE ${text(value)} END`
}

/** SQL that is true where two values differ; two missing values are the same. */
export function differs(before: string, after: string, types: { before: string; after: string }): string {
  if (types.before === types.after && isPlain(types.before)) return `${before} IS DISTINCT FROM ${after}`
  const sides = align(types.before, types.after)
  return `((${before} IS NULL) <> (${after} IS NULL) OR ${sides.before(before)} IS DISTINCT FROM ${sides.after(after)})`
}
