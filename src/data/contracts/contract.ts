import type { Position } from '../../foundation/index.ts'
import type { LogicalType, Rule } from './rule.ts'

/** A data contract as it was read, with the rules that it asks. */
export interface Contract {
  /** Path as messages show it. */
  readonly file: string
  readonly id: string
  readonly version: string
  readonly name: string | null
  readonly objects: readonly ContractObject[]
  /** In the order of the file. */
  readonly rules: readonly Rule[]
  /** What the contract says and nothing here checks, such as rules for another engine. In the order of the file. */
  readonly notes: readonly ContractNote[]
}

export interface ContractNote {
  readonly message: string
  readonly at: Position
}

/** A table of the contract. */
export interface ContractObject {
  readonly name: string
  /** As stored, where that differs. */
  readonly physicalName: string | null
  readonly columns: readonly ContractColumn[]
  /** Columns of the primary key in their order; empty for none. */
  readonly primaryKey: readonly string[]
}

export interface ContractColumn {
  /** As the data names it. */
  readonly name: string
  readonly logicalType: LogicalType | null
  readonly physicalType: string | null
  /** Pattern of dates and times in text files, in JDK notation. */
  readonly format: string | null
  /** By `classification` or the extension's `private: true`: its values are never shown. */
  readonly private: boolean
}
