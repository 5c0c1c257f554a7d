/** What a column holds, as drift sees it. Evidently's rule decides it where nobody says: see `kindOf`. */
export type ColumnKind = 'numerical' | 'categorical' | 'text' | 'datetime'

/** Values of one column on one side. Missing values are counted and not among the values. */
export type ColumnValues =
  | {
      readonly type: 'numbers'
      /** Finite and infinite ones; NaN counts as missing. Order does not matter. */
      readonly values: Float64Array
      /** The same in ascending order, where somebody has them. */
      readonly sorted?: Float64Array | undefined
      readonly missing: number
      /** Stored as integers, none missing: NumPy makes its bins at least 1 wide then. False where nobody says. */
      readonly integers?: boolean
    }
  | {
      readonly type: 'categories'
      /** Value as text to how often it occurs. */
      readonly counts: ReadonlyMap<string, number>
      readonly missing: number
    }

/** A column on both sides. */
export interface ColumnPair {
  readonly name: string
  readonly kind: ColumnKind
  readonly reference: ColumnValues
  readonly current: ColumnValues
}

/** Under Evidently's names. */
export type DriftMethod =
  | 'ks'
  | 'wasserstein'
  | 'psi'
  | 'jensenshannon'
  | 'kl_div'
  | 'hellinger'
  | 'chisquare'
  | 'z'
  | 'fisher_exact'
  | 'g_test'
  | 'anderson'
  | 'cramer_von_mises'
  | 'mannw'
  | 't_test'
  | 'TVD'
  | 'empirical_mmd'

/** What was found of one column, or of the columns that form an embedding. */
export interface ColumnDrift {
  readonly column: string
  readonly kind: ColumnKind | 'embedding'
  readonly method: DriftMethod | 'mmd' | 'distance'
  /** What Evidently calls the drift score: the p-value where the method is a test, else the distance. Null where it cannot be computed. */
  readonly score: number | null
  readonly threshold: number
  /** Of a two-sample test of no drift; null where there is none. */
  readonly pValue: number | null
  /** Effect size with its name; null in `compat: evidently`. */
  readonly effect: { readonly name: string; readonly value: number; readonly withoutDrift: number } | null
  readonly drifted: boolean
  /** Why it cannot be computed, in words; null where it can. */
  readonly notComputable: string | null
  /** New and vanished categories, a changed missing rate, another type: each a sentence. */
  readonly findings: readonly string[]
  /** What was tested apart, in our own scoring: values, missing ones. `judgeDefault` corrects them over all columns. */
  readonly aspects?: readonly DriftAspect[]
}

/** One question asked of a column: are the values distributed otherwise, are more or fewer missing, are they of another type. */
export interface DriftAspect {
  readonly what: 'values' | 'missing' | 'type'
  readonly effect: { readonly name: string; readonly value: number; readonly withoutDrift: number }
  /** The effect above what chance gives has to reach this. */
  readonly minimum: number
  readonly large: boolean
  readonly pValue: number
  /** In words, with the numbers of both sides. */
  readonly finding: string
}
