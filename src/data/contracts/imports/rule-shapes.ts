import type { LogicalType, Scalar } from '../rule.ts'
import { isIsoText } from '../rules/iso-text.ts'
import type { Plain } from '../writing/draft.ts'

/** What every rule of another tool carries. */
export interface RuleLabels {
  /** As the tool names the rule. */
  readonly name: string
  readonly severity: 'error' | 'warning'
  readonly description?: string | undefined
}

/** A rule about each value of a column; null values keep every such rule. */
export interface ValueRule extends RuleLabels {
  readonly column: string
  /** Share of the values that must keep it, 0 to 1. */
  readonly share: number
  /** The rule in the standard's own words, where it has some. */
  readonly options?:
    | { readonly type: LogicalType; readonly lines: Readonly<Record<string, Plain>> }
    | undefined
  readonly values?: readonly Scalar[] | undefined
  readonly pattern?: string | undefined
  /** SQL that is true for valid values of `${property}`. */
  readonly valid: string
}

/** A number that a query gives, and what it must be. */
export interface QueryRule extends RuleLabels {
  /** Null for the object. */
  readonly column: string | null
  readonly query: string
  readonly bounds: readonly Bounds[]
}

export type Bounds = { readonly operator: string; readonly value: number | readonly [number, number] }

/** Whether options of one type belong to a column of another: a day can bound moments, and any number integers. */
export function accepts(known: LogicalType, wanted: LogicalType): boolean {
  const pair = `${known} ${wanted}`
  return known === wanted || ['integer number', 'timestamp date', 'date timestamp'].includes(pair)
}

/** 1 − 0.95 is 5 %, not 5.000000000000004. */
export const percent = (share: number) => Number((share * 100).toPrecision(12))

/** The type of a column that is compared with this value; null where it cannot be told. */
export function typeOfBound(value: Scalar): LogicalType | null {
  if (typeof value === 'number') return 'number'
  if (typeof value !== 'string' || !isIsoText(value, 'timestamp')) return null
  return value.length === 10 ? 'date' : 'timestamp'
}
