import type { PairedSample, SliceColumn, Task } from '../evaluation/index.ts'
import type { FileHash } from './hashing.ts'
import type { SqlMetric, SqlMetricResult } from './sql-metric.ts'
import type { Role } from './tables.ts'

/** A column whose values are looked at one by one; numeric ones cut into as many equal groups, or at edges. */
export interface SliceOption {
  readonly column: string
  readonly quantiles?: number | undefined
  /** Inner edges, increasing: `[100, 500]` makes three groups. */
  readonly edges?: readonly number[] | undefined
}

/** Multiclass: columns by class, or every column that starts with a prefix and ends with the class. */
export type ProbabilityColumns =
  | { readonly kind: 'prefix'; readonly prefix: string }
  | {
      readonly kind: 'columns'
      readonly columns: readonly { readonly class: string; readonly column: string }[]
    }

export interface ComparisonOptions {
  readonly task: Task
  /** Paths or globs, relative to the workspace. */
  readonly candidate: readonly string[]
  readonly champion: readonly string[] | null
  /** Rows that both were judged on, for columns that prediction files lack. */
  readonly holdout?: readonly string[] | undefined
  readonly id: readonly string[]
  readonly label: string
  /** Binary: score of the positive class. Regression: the prediction. */
  readonly score?: string | undefined
  /** The predicted class; in regression the predicted value. */
  readonly prediction?: string | undefined
  readonly probabilities?: ProbabilityColumns | undefined
  /** Whether `score` is declared to be a probability in [0, 1]. Default true. */
  readonly scoresAreProbabilities?: boolean | undefined
  readonly weight?: string | undefined
  /** Binary: the label that counts as positive, where it is not true or 1. */
  readonly positive?: string | number | boolean | undefined
  /** Binary, without `prediction`: score ≥ threshold predicts positive. Default 0.5 for probabilities, else none. */
  readonly threshold?: number | undefined
  readonly slices?: readonly SliceOption[] | undefined
  /** Smallest share of every file's rows that must be in all of them. Default 1. */
  readonly minJoinRate?: number | undefined
  /** Columns whose values appear in no message. */
  readonly private?: readonly string[] | undefined
  /** Metrics of the user's own, as SQL aggregates. */
  readonly sqlMetrics?: readonly SqlMetric[] | undefined
}

/** What was read, for the report. */
export interface ComparisonFacts {
  /** Rows in the files of each side; null where there are none. */
  readonly candidateRows: number
  readonly championRows: number | null
  readonly holdoutRows: number | null
  /** Rows in all of them: the sample. */
  readonly joinedRows: number
  /** Rows of each side that are in no sample. */
  readonly dropped: { readonly candidate: number; readonly champion: number; readonly holdout: number }
  /** Files in which the label was found; it is equal in all of them. */
  readonly labelsFrom: readonly Role[]
  /** sha256 of the labels in the order of the sample. */
  readonly labelsSha256: string
  readonly files: readonly (FileHash & { readonly role: Role })[]
  readonly columns: { readonly [role in Role]?: readonly string[] }
  /** DuckDB's version. */
  readonly engine: string
}

export interface Comparison {
  readonly sample: PairedSample
  /** In the order they were declared. */
  readonly slices: readonly SliceColumn[]
  readonly facts: ComparisonFacts
  /** For each metric all rows first, then every value of every slice. */
  readonly sqlMetrics: readonly SqlMetricResult[]
}

/** Most values a slice by value may have. */
export const maxSliceValues = 200
