import type { FileHash } from '../hashing.ts'

/** How values of a column are treated. */
export type ColumnKind = 'numerical' | 'categorical' | 'datetime' | 'boolean' | 'other'

/** What one column of one version of a data set holds. */
export interface ColumnProfile {
  readonly column: string
  /** DuckDB's name of the stored type. */
  readonly type: string
  readonly kind: ColumnKind
  readonly rows: number
  /** NULL, and NaN of floating-point columns. */
  readonly missing: number
  /** Approximate above 100,000 distinct values. */
  readonly distinct: number
  /** Finite numbers; for dates and times ISO 8601 text; null for others and for private columns. */
  readonly minimum: number | string | null
  readonly maximum: number | string | null
  readonly mean: number | null
  readonly standardDeviation: number | null
  /** At 5, 25, 50, 75 and 95 %. Numerical columns only. */
  readonly quantiles: readonly [number, number, number, number, number] | null
  /** Counts over bins that both versions share; categories for categorical columns. Null for private columns. */
  readonly histogram: readonly { readonly label: string; readonly count: number }[] | null
}

export interface SchemaChange {
  readonly column: string
  readonly change: 'added' | 'removed' | 'type' | 'renamed' | 'moved'
  readonly before: string | null
  readonly after: string | null
  /** Whether code written for the old schema can fail or silently change its meaning. */
  readonly breaking: boolean
  readonly reason: string
}

/** A row whose values differ between the versions. */
export interface ChangedRow {
  readonly key: Readonly<Record<string, string | null>>
  readonly column: string
  readonly before: string | null
  readonly after: string | null
}

export interface RowDiff {
  readonly key: readonly string[]
  readonly added: number
  readonly removed: number
  readonly changed: number
  readonly unchanged: number
  /** Columns with changed values, most changed first. */
  readonly columns: readonly { readonly column: string; readonly changed: number }[]
  readonly examples: {
    readonly added: readonly Readonly<Record<string, string | null>>[]
    readonly removed: readonly Readonly<Record<string, string | null>>[]
    readonly changed: readonly ChangedRow[]
  }
}

/** How far a column's distribution moved. */
export interface DistributionChange {
  readonly column: string
  readonly kind: ColumnKind
  /** Under Evidently's name; `wasserstein` in standard deviations of the base. */
  readonly method: 'wasserstein' | 'jensenshannon'
  readonly effect: number
  /** What this method would give for two samples of these sizes from one distribution: mean, and 95th percentile. */
  readonly expectedByChance: { readonly mean: number; readonly high: number }
  /** The larger of how far the values and the share of missing ones moved; the effect is 0 where a version has no values. */
  readonly size: 'none' | 'small' | 'medium' | 'large'
  readonly missingShare: { readonly before: number; readonly after: number }
  /** The most frequent, at most 20, each cut to 200 characters; none of private columns. */
  readonly newCategories: readonly string[]
  readonly vanishedCategories: readonly string[]
  /** How many there are in all, of private columns too; 0 for numbers and times. */
  readonly newCategoryCount: number
  readonly vanishedCategoryCount: number
}

export interface Review {
  readonly before: { readonly files: readonly FileHash[]; readonly rows: number; readonly bytes: number }
  readonly after: { readonly files: readonly FileHash[]; readonly rows: number; readonly bytes: number }
  /** Content is equal, so nothing else was looked at. */
  readonly identical: boolean
  readonly schema: readonly SchemaChange[]
  /** A reason instead where there is no key, or it does not identify rows. */
  readonly rows: RowDiff | { readonly notComputable: string }
  /** Those that moved first. */
  readonly distributions: readonly DistributionChange[]
  readonly profiles: readonly {
    readonly before: ColumnProfile | null
    readonly after: ColumnProfile | null
  }[]
}
