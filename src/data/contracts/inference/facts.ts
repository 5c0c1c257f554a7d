import type { LogicalType, Scalar } from '../rule.ts'

/** What a column holds, as far as a contract can be inferred from it. */
export interface ColumnFacts {
  readonly column: string
  /** DuckDB's name of the stored type; text files store `VARCHAR` throughout. */
  readonly type: string
  /** The type that every value has: for text, the narrowest that all of them can be read as. Null for types of no kind. */
  readonly logicalType: LogicalType | null
  readonly rows: number
  readonly missing: number
  /** Exact up to 50, approximate above. */
  readonly distinct: number
  /** Whether no value stands twice; only looked at where nothing is missing and the type can be a key. */
  readonly unique: boolean
  /** Numbers, and dates and times as ISO 8601 text; null for other types, and where a number is not finite or not exact. */
  readonly minimum: number | string | null
  readonly maximum: number | string | null
  /** Every value with how often it stands, most frequent first; null where there are more than 50, and for numbers with a fraction. */
  readonly values: readonly { readonly value: Scalar; readonly count: number }[] | null
}

/** What a data set holds. */
export interface TableFacts {
  readonly rows: number
  readonly columns: readonly ColumnFacts[]
  /** Pairs of columns without missing values whose combinations do not repeat; looked for where no column is unique. */
  readonly uniquePairs: readonly (readonly [string, string])[]
}

/** Names that people give to what identifies a row. */
export function namesAnId(column: string): boolean {
  return /(^|[_\-. ])(id|ids|key|uuid|guid|code|number|no|nr)$|Id$|ID$|Key$|Uuid$|^(id|uuid|guid|key)_/.test(
    column,
  )
}
