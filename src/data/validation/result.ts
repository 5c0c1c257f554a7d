import type { Position } from '../../foundation/index.ts'
import type { RuleKind } from '../contracts/rule.ts'
import type { FileHash } from '../hashing.ts'

/** `error`: the rule could not be judged, which counts as failing; `warn`: broken, of severity `warning`. */
export type CheckStatus = 'pass' | 'warn' | 'fail' | 'error'

/** One rule, judged. */
export interface CheckResult {
  readonly id: string
  readonly column: string | null
  readonly rule: RuleKind
  readonly status: CheckStatus
  /** What was found, as a number where the rule is about one, else in words. */
  readonly observed: number | string | null
  readonly expected: string
  /** Rows that break it; null where the rule is not about single rows. */
  readonly failingRows: number | null
  /** `failingRows` by rows judged, 0 to 1. */
  readonly failingShare: number | null
  /** The first rows that break it. Values of private columns are left out. */
  readonly sample: readonly FailingRow[]
  /** Why it could not be judged, or what else a reader should know. */
  readonly note: string | null
  readonly description: string | null
  /** Where the contract asks it. */
  readonly at: Position | null
}

export interface FailingRow {
  /** File and 1-based number of the row in it, header not counted. */
  readonly file: string
  readonly row: number
  /** Key columns and the columns of the rule, as text; null is a missing value, `‹private›` a private one. */
  readonly values: Readonly<Record<string, string | null>>
}

/** A line of a text file that could not be read as a row. */
export interface BadLine {
  readonly file: string
  /** 1-based line in the file. */
  readonly line: number
  readonly reason: string
}

/** What came of validating one data set. */
export interface ValidationResult {
  readonly object: string
  readonly files: readonly FileHash[]
  readonly rows: number
  readonly columns: number
  readonly checks: readonly CheckResult[]
  /** The first lines that could not be read, and how many there are. */
  readonly badLines: { readonly count: number; readonly first: readonly BadLine[] }
  /** Parquet with every failing row and the rules it breaks, relative to the workspace; null where none fails. */
  readonly failingRowsFile: string | null
}
