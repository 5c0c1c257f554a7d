import type { Position } from '../../foundation/index.ts'

/** A value as YAML writes it; dates and times are texts in ISO 8601. */
export type Scalar = string | number | boolean

/** One thing that a contract asks of a data set, whichever format the contract was written in. */
export interface Rule {
  /** Unique in the contract: the rule's own `id` or `name`, else made of object, column and kind. */
  readonly id: string
  /** Name of the schema object (table) it is about. */
  readonly object: string
  /** Column as the data names it; null for rules about the whole object. */
  readonly column: string | null
  /** `warning` reports and passes. */
  readonly severity: 'error' | 'warning'
  /** What is asked, in words: `at least 0`, `one of EWR, JFK, LGA`. */
  readonly expected: string
  readonly description: string | null
  /** Where the contract asks it. */
  readonly at: Position | null
  readonly check: RuleCheck
}

export type RuleKind = RuleCheck['kind']

export type RuleCheck =
  | SchemaCheck
  | ValueCheck
  | MeasureCheck
  | { readonly kind: 'sql'; readonly query: string; readonly bound: Bound }
  | {
      /** Every combination of values of `columns` that is not null exists in `to`. */
      readonly kind: 'relationship'
      readonly columns: readonly string[]
      readonly to: { readonly object: string; readonly columns: readonly string[] }
    }
  /** The latest value of `column` is at most `seconds` old. */
  | { readonly kind: 'freshness'; readonly column: string; readonly seconds: number }
  | LearningCheck

export type SchemaCheck =
  | { readonly kind: 'present' }
  /** Columns that the contract does not name are not there. */
  | { readonly kind: 'no-other-columns'; readonly columns: readonly string[] }
  | {
      readonly kind: 'type'
      readonly logicalType: LogicalType | null
      /** As written, such as `DECIMAL(10,2)`; compared where the file stores types. */
      readonly physicalType: string | null
      /** Pattern of dates and times in text files, in JDK notation as ODCS has it (`yyyy-MM-dd`). */
      readonly format: string | null
    }

export type LogicalType =
  | 'string'
  | 'date'
  | 'timestamp'
  | 'time'
  | 'number'
  | 'integer'
  | 'object'
  | 'array'
  | 'boolean'

/** Judged row by row; null values break only `required` and `primary-key`. */
export type ValueCheck =
  | { readonly kind: 'required' }
  | { readonly kind: 'unique'; readonly columns: readonly string[] }
  | { readonly kind: 'primary-key'; readonly columns: readonly string[] }
  | { readonly kind: 'one-of'; readonly values: readonly Scalar[] }
  /** Regular expression that must match somewhere in the text (ECMA-262 as JSON Schema reads it). */
  | { readonly kind: 'pattern'; readonly pattern: string }
  | {
      readonly kind: 'range'
      readonly minimum: Scalar | null
      readonly maximum: Scalar | null
      readonly exclusiveMinimum: Scalar | null
      readonly exclusiveMaximum: Scalar | null
      readonly multipleOf: number | null
    }
  | { readonly kind: 'length'; readonly minimum: number | null; readonly maximum: number | null }
  | { readonly kind: 'format'; readonly format: TextFormat }

export type TextFormat = 'email' | 'uuid' | 'uri' | 'hostname' | 'ipv4' | 'ipv6'

/** The metrics of the Open Data Contract Standard's library. */
export interface MeasureCheck {
  readonly kind: 'measure'
  readonly metric: 'rowCount' | 'nullValues' | 'missingValues' | 'invalidValues' | 'duplicateValues'
  /** One column, several for `duplicateValues`, none for `rowCount`. */
  readonly columns: readonly string[]
  /** Texts that count as missing beside null, for `missingValues`. */
  readonly missingValues: readonly (Scalar | null)[]
  /** What is valid, for `invalidValues`. */
  readonly validValues: readonly Scalar[] | null
  readonly pattern: string | null
  readonly unit: 'rows' | 'percent'
  readonly bound: Bound
}

/** The operators of the standard. */
export type Bound =
  | {
      readonly operator:
        | 'mustBe'
        | 'mustNotBe'
        | 'mustBeGreaterThan'
        | 'mustBeGreaterOrEqualTo'
        | 'mustBeLessThan'
        | 'mustBeLessOrEqualTo'
      readonly value: number
    }
  | { readonly operator: 'mustBeBetween' | 'mustNotBeBetween'; readonly value: readonly [number, number] }

/** What machine learning asks beside: the documented extension, `type: custom`, `engine: mlops`. */
export type LearningCheck =
  | {
      /** No row of the data set `with` has the same key; with `orderedBy`, every row here is later than all of those. */
      readonly kind: 'splits-disjoint'
      readonly with: string
      readonly by: readonly string[]
      readonly orderedBy: string | null
    }
  | {
      /** Share of `value` in the label column: within bounds, and near that of the reference. */
      readonly kind: 'label-rate'
      readonly value: Scalar
      readonly minimum: number | null
      readonly maximum: number | null
      readonly reference: string | null
      readonly maxAbsoluteChange: number | null
    }
  /** The same columns hold the same kind of values in the data set `with` (what serving saw): each distance within `max`. */
  | {
      readonly kind: 'train-serve-skew'
      readonly with: string
      readonly columns: readonly string[] | null
      readonly method: DistanceMethod
      readonly max: number
    }
  /** The column is known only after the prediction: it must not be there. */
  | { readonly kind: 'absent' }
  /** The time in this column is not later than the moment of prediction in `moment`. */
  | { readonly kind: 'known-by'; readonly moment: string }
  | {
      readonly kind: 'distribution'
      readonly method: DistanceMethod
      /** Name of a data set; null for the same data set at the base commit. */
      readonly reference: string | null
      readonly max: number
    }

/** Distances between two distributions, under Evidently's names. `wasserstein` is divided by the reference's standard deviation. */
export type DistanceMethod = 'jensenshannon' | 'psi' | 'wasserstein' | 'ks' | 'TVD' | 'hellinger' | 'kl_div'
