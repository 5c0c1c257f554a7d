import type { Scalar } from '../rule.ts'
import type { ContractBuilder } from './builder.ts'
import type { Bounds, RuleLabels } from './rule-shapes.ts'
import { sqlName } from './sql-text.ts'

/** An expectation of Great Expectations, whichever version wrote it. */
export interface Expectation {
  readonly type: string
  readonly kwargs: Readonly<Record<string, unknown>>
  readonly severity: 'error' | 'warning'
  readonly description: string | undefined
}

/** Adds an expectation to the contract, or says in words why it cannot. */
export type Importer = (builder: ContractBuilder, expectation: Expectation) => string | undefined

const where = ({ type, kwargs }: Expectation) =>
  typeof kwargs.column === 'string' ? `${kwargs.column}: ${type}` : type

/** Hands an expectation to whoever can say it; nobody else's is listed as unsupported. */
export function translatorOf(builder: ContractBuilder, importers: Readonly<Record<string, Importer>>) {
  return (expectation: Expectation) => {
    const importer = Object.hasOwn(importers, expectation.type) ? importers[expectation.type] : undefined
    const reason =
      (importer === undefined ? 'a contract has no such rule' : undefined) ??
      conditional(expectation) ??
      importer?.(builder, expectation)
    if (reason !== undefined) builder.skip(where(expectation), reason)
  }
}

function conditional({ kwargs }: Expectation): string | undefined {
  if (kwargs.row_condition != null && kwargs.row_condition !== '') return 'it has a `row_condition`'
  if (kwargs.parse_strings_as_datetimes === true) return 'it parses texts as dates'
  const parameter = Object.values(kwargs).some(
    (value) => value !== null && typeof value === 'object' && '$PARAMETER' in value,
  )
  return parameter ? 'it has a parameter that is filled in at run time' : undefined
}

export const labelsOf = ({ type, severity, description }: Expectation): RuleLabels => ({
  name: type,
  severity,
  description,
})

/** Share of the values that must keep it. */
export function shareOf({ kwargs }: Expectation): number {
  return typeof kwargs.mostly === 'number' ? kwargs.mostly : 1
}

export const columnOf = ({ kwargs }: Expectation) =>
  typeof kwargs.column === 'string' && kwargs.column !== '' ? kwargs.column : null

export const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

/** The values of a set without null, which no rule about values looks at; null where one is something else. */
export function scalars(value: unknown): Scalar[] | null {
  if (!Array.isArray(value)) return null
  const present = value.filter((each) => each !== null)
  return present.every(isScalar) ? present : null
}

/** Names that a query can hold; null where one is missing or could be taken for a placeholder. */
export function names(...values: unknown[]): string[] | null {
  const found = values.map((value) => (typeof value === 'string' && value !== '' ? sqlName(value) : null))
  return found.some((name) => name === null) ? null : (found as string[])
}

/** The standard's operators for a range, each of which is a rule of its own. */
export function boundsOf({ kwargs }: Expectation): Bounds[] | null {
  const { min_value: low = null, max_value: high = null } = kwargs
  const numeric = (value: unknown) => value === null || typeof value === 'number'
  if (!numeric(low) || !numeric(high) || (low === null && high === null)) return null
  const [strictLow, strictHigh] = [kwargs.strict_min === true, kwargs.strict_max === true]
  if (typeof low === 'number' && typeof high === 'number' && !strictLow && !strictHigh) {
    if (low === high) return [{ operator: 'mustBe', value: low }]
    return [{ operator: 'mustBeBetween', value: [low, high] }]
  }
  return [
    ...(typeof low === 'number'
      ? [{ operator: strictLow ? 'mustBeGreaterThan' : 'mustBeGreaterOrEqualTo', value: low }]
      : []),
    ...(typeof high === 'number'
      ? [{ operator: strictHigh ? 'mustBeLessThan' : 'mustBeLessOrEqualTo', value: high }]
      : []),
  ]
}
