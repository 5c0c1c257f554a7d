import type { ColumnKind } from './result.ts'

const integerBits: Readonly<Record<string, number>> = {
  TINYINT: 7,
  SMALLINT: 15,
  INTEGER: 31,
  BIGINT: 63,
  HUGEINT: 127,
  UTINYINT: 8,
  USMALLINT: 16,
  UINTEGER: 32,
  UBIGINT: 64,
  UHUGEINT: 128,
}
const timestampDigits: Readonly<Record<string, number>> = {
  DATE: -1,
  TIMESTAMP_S: 0,
  TIMESTAMP_MS: 3,
  TIMESTAMP: 6,
  TIMESTAMP_NS: 9,
}
const zoned = 'TIMESTAMP WITH TIME ZONE'

export const isInteger = (type: string) => type in integerBits
export const isFloat = (type: string) => type === 'FLOAT' || type === 'DOUBLE'
export const isDecimal = (type: string) => /^DECIMAL\(\d+,\d+\)$/.test(type)
export const isNumber = (type: string) => isInteger(type) || isFloat(type) || isDecimal(type)
export const isMoment = (type: string) => type in timestampDigits || type === zoned
export const isZoned = (type: string) => type === zoned
/** Nanoseconds do not fit the range of the other types of moments. */
export const isNanoseconds = (type: string) => type === 'TIMESTAMP_NS'
export const isText = (type: string) => type === 'VARCHAR' || type === 'UUID' || /^ENUM\(.*\)$/s.test(type)
/** Types whose values DuckDB compares as they are. All others (structs, lists, maps, JSON, …) are compared as text. */
export const isPlain = (type: string) =>
  isNumber(type) || isMoment(type) || isText(type) || /^(BOOLEAN|BLOB|TIME|INTERVAL)$/.test(type)

/** How a column's values are treated, by the stored type alone. */
export function kindOf(type: string): ColumnKind {
  if (isNumber(type)) return 'numerical'
  if (isMoment(type)) return 'datetime'
  if (type === 'BOOLEAN') return 'boolean'
  return isText(type) ? 'categorical' : 'other'
}

export interface TypeChange {
  readonly breaking: boolean
  readonly reason: string
}

const widening = (reason: string): TypeChange => ({ breaking: false, reason })
const breaking = (reason: string): TypeChange => ({ breaking: true, reason })

/** Whether code that was written for `before` reads every value of `after` with the same meaning. */
export function typeChange(before: string, after: string): TypeChange {
  if (isInteger(before) && isInteger(after)) {
    const signs = before.startsWith('U') || !after.startsWith('U')
    const fits = integerBits[after]! >= integerBits[before]!
    if (signs && fits) return widening('every old value fits the wider type')
    return breaking(signs ? 'values beyond the narrower type no longer fit' : 'negative values no longer fit')
  }
  if (isInteger(before) && isFloat(after)) {
    if (integerBits[before]! <= (after === 'DOUBLE' ? 53 : 24))
      return widening('every whole number is kept exactly')
    return breaking('whole numbers above 2^53 lose digits')
  }
  if (isNumber(before) && isNumber(after)) return numberChange(before, after)
  if (isMoment(before) && isMoment(after)) return momentChange(before, after)
  if (isText(before) && isText(after)) return widening('both are text')
  if (isText(after)) return breaking('values are text now: they compare and sort differently')
  return breaking('values are of another kind')
}

function numberChange(before: string, after: string): TypeChange {
  if (isFloat(before) && isFloat(after)) {
    return after === 'DOUBLE'
      ? widening('every old value fits the wider type')
      : breaking('values lose digits')
  }
  if (isInteger(after)) return breaking('fractions no longer fit')
  if (isFloat(after)) return breaking('decimal fractions are rounded to binary ones')
  if (isFloat(before)) return breaking('values are rounded to the decimal places of the type')
  const [digits, scale] = decimal(after)
  const [oldDigits, oldScale] = isInteger(before) ? [decimalDigits(before), 0] : decimal(before)
  return scale >= oldScale && digits - scale >= oldDigits - oldScale
    ? widening('every old value fits the wider type')
    : breaking('values beyond the narrower type no longer fit')
}

function momentChange(before: string, after: string): TypeChange {
  if (isZoned(before) || isZoned(after)) return breaking('a local time and a moment in UTC are not the same')
  const [old, now] = [timestampDigits[before]!, timestampDigits[after]!]
  if (isNanoseconds(after)) return breaking('nanoseconds only reach from 1677 to 2262')
  return now >= old ? widening('every old value fits the finer type') : breaking('times lose digits')
}

function decimal(type: string): [digits: number, scale: number] {
  const [, digits = '18', scale = '3'] = /^DECIMAL\((\d+),(\d+)\)$/.exec(type) ?? []
  return [Number(digits), Number(scale)]
}

function decimalDigits(type: string): number {
  return Math.ceil(integerBits[type]! * Math.log10(2))
}
