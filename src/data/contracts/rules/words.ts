import type { Bound, MeasureCheck, Scalar, ValueCheck } from '../rule.ts'

/** A value as a sentence shows it. */
export function word(value: Scalar | null): string {
  if (value === null) return 'null'
  if (value === '') return '‹empty›'
  return String(value)
}

/** `EWR, JFK, LGA`; the first twelve of a long list. */
export function words(values: readonly (Scalar | null)[]): string {
  const first = values.slice(0, 12).map(word).join(', ')
  return values.length > 12 ? `${first}, … (${values.length} in all)` : first
}

/** `at least 0 and below 100, a multiple of 5`. */
export function rangeWords(range: Extract<ValueCheck, { kind: 'range' }>): string {
  const low =
    range.exclusiveMinimum !== null
      ? `above ${word(range.exclusiveMinimum)}`
      : range.minimum !== null && `at least ${word(range.minimum)}`
  const high =
    range.exclusiveMaximum !== null
      ? `below ${word(range.exclusiveMaximum)}`
      : range.maximum !== null && `at most ${word(range.maximum)}`
  const both = [low, high].filter((part) => part !== false).join(' and ')
  const multiple = range.multipleOf !== null && `a multiple of ${range.multipleOf}`
  return [both, multiple].filter((part) => part !== false && part !== '').join(', ')
}

/** `2 to 5 characters`. */
export function lengthWords(minimum: number | null, maximum: number | null): string {
  if (minimum !== null && minimum === maximum)
    return `${minimum} ${minimum === 1 ? 'character' : 'characters'}`
  if (minimum !== null && maximum !== null) return `${minimum} to ${maximum} characters`
  return minimum !== null ? `at least ${minimum} characters` : `at most ${maximum} characters`
}

/** `at most 5 %`. Between two numbers, both count as inside, as datacontract-cli has it. */
export function boundWords(bound: Bound, unit = ''): string {
  const { value } = bound
  const one = `${typeof value === 'number' ? value : `${value[0]} and ${value[1]}`}${unit}`
  const phrases: Record<Bound['operator'], string> = {
    mustBe: one,
    mustNotBe: `not ${one}`,
    mustBeGreaterThan: `more than ${one}`,
    mustBeGreaterOrEqualTo: `at least ${one}`,
    mustBeLessThan: `less than ${one}`,
    mustBeLessOrEqualTo: `at most ${one}`,
    mustBeBetween: `between ${one}`,
    mustNotBeBetween: `not between ${one}`,
  }
  return phrases[bound.operator]
}

/** `at most 5 % invalid values (valid: kg, pounds)`. */
export function measureWords(check: Omit<MeasureCheck, 'kind'>): string {
  const percent = check.unit === 'percent'
  const bound = boundWords(check.bound, percent ? ' %' : '')
  const none = check.bound.operator === 'mustBe' && check.bound.value === 0
  const count = none ? 'no' : bound
  switch (check.metric) {
    case 'rowCount':
      return `${none ? 'no' : bound} rows`
    case 'nullValues':
      return `${count} null values`
    case 'missingValues':
      return `${count} missing values${check.missingValues.length > 0 ? ` (missing: ${words(check.missingValues)})` : ''}`
    case 'invalidValues': {
      const valid = [
        check.validValues !== null && `valid: ${words(check.validValues)}`,
        check.pattern !== null && `valid: matching ${check.pattern}`,
      ].filter((part) => part !== false)
      return `${count} invalid values (${valid.join('; ')})`
    }
    case 'duplicateValues':
      return `${count} duplicate values${check.columns.length > 1 ? ` of ${check.columns.join(', ')}` : ''}`
  }
}
