import type { Contract } from '../contracts/contract.ts'

/** What is validated, and beside what. Paths, globs and folders start at the engine's workspace. */
export interface ValidationRequest {
  readonly contract: Contract
  /** Name of the schema object whose rules are judged. */
  readonly object: string
  readonly patterns: readonly string[]
  /** Name of the input that gave the patterns, for messages. */
  readonly input: string
  /** Other data sets by the names that rules use: objects of the contract, splits, what serving saw. */
  readonly others?: Readonly<Record<string, readonly string[]>>
  /** The same data set at the base commit, for rules that compare with it; null where there is none. */
  readonly base?: readonly string[] | null
  /** Columns that are never shown, beside those that the contract calls private. */
  readonly private?: readonly string[]
  /** Where every failing row goes, as Parquet; null for samples only. */
  readonly failingRowsFile: string | null
  /** Rows that are shown for every broken rule. */
  readonly sampleRows: number
  readonly now: Date
  /** Most bytes that a compressed text file may hold. Default: 200 times its size, and 4 GiB at least. */
  readonly maxBytes?: number | undefined
}
