import { ConfigurationError, type Problem } from '../../../foundation/index.ts'

/** A contract made of another tool's file. */
export interface Imported {
  /** The contract as YAML. */
  readonly text: string
  /** What a contract cannot say: nothing of the file is dropped without a word here. */
  readonly unsupported: readonly Unsupported[]
}

export interface Unsupported {
  /** `distance: expect_column_values_to_be_increasing`. */
  readonly what: string
  readonly reason: string
}

export interface ImportOptions {
  /** Name of the object; default: the name in the file. */
  readonly name?: string | undefined
}

export const refuse = (problem: Problem): never => {
  throw new ConfigurationError(problem)
}
