import type { Confusion } from '../rows/joint-table.ts'
import type { Judged, RowSet } from '../rows/row-set.ts'
import type { Task } from '../task.ts'

/** Options of a metric by their name in mlops.yaml, defaults filled in. */
export type MetricOptions = Readonly<Record<string, string | number>>

export type OptionRule =
  | { readonly kind: 'choice'; readonly values: readonly string[]; readonly default: string }
  | {
      readonly kind: 'number'
      readonly minimum: number
      readonly maximum: number
      /** Absent: the option is off unless given. */
      readonly default?: number
      readonly integer?: boolean
      /** Both limits are themselves refused. */
      readonly open?: boolean
    }

/** A metric under scikit-learn's name, with its definition. One file each; `registry.ts` lists them. */
export interface MetricDefinition {
  readonly name: string
  /** Other names that scikit-learn has for it, such as `r2_score`. */
  readonly aliases?: readonly string[]
  /** For people, with its options: `Recall at precision 0.5`. */
  title(options: MetricOptions): string
  readonly tasks: readonly Task[]
  readonly direction: 'higher' | 'lower'
  /** By name; a function where what may be said depends on the task. */
  readonly options?: (task: Task) => Readonly<Record<string, OptionRule>>
  /** Why these options do not go together, or null. */
  refuse?(options: MetricOptions): string | null
  statistic(options: MetricOptions, task: Task): Statistic
}

/** No value on these rows, and why. */
export interface NotComputable {
  readonly reason: string
}

export type Statistic = RowStatistic | CellStatistic | PointStatistic

/**
 * How the interval of one model's value is made; the difference of two models is always on the metric's own scale.
 * `symmetric`: value ± critical · SE. `unit-symmetric`: the same, kept within [0, 1]. `logit`: the same on the logit scale.
 * `wilson`: Wilson's score interval at the number of trials that the SE implies. `signed-wilson`: the same for [−1, 1].
 * `log-complement`: symmetric for the logarithm of 1 − value. `skewed`: of a mean of values of 0 and above, corrected for
 * their skewness. `root-skewed`: the same, of the root of such a mean.
 */
export type IntervalKind =
  | 'symmetric'
  | 'unit-symmetric'
  | 'logit'
  | 'log-complement'
  | 'skewed'
  | 'root-skewed'
  | 'wilson'
  | 'signed-wilson'

/** A metric whose every row moves it a little: value and influence of each row. */
export interface RowStatistic {
  readonly kind: 'rows'
  /** Named in the report for the difference. */
  readonly method: 'delong' | 'paired-t' | 'influence-function'
  readonly interval: IntervalKind
  measure(model: Judged, set: RowSet): RowMeasure | NotComputable
}

export interface RowMeasure {
  readonly estimate: number
  /**
   * Each row's contribution to the error of the estimate, summing to about 0, scaled so that the sum of squares is the
   * variance of the estimate. Null where an interval is not possible.
   */
  readonly influence: Float64Array | null
  /** Of Student's t; null for the normal. */
  readonly degreesOfFreedom: number | null
  /** Trials behind the value, for an interval where the variance is 0. */
  readonly trials?: number
  /** An interval of the metric's own, where the value moves too unevenly for one from its variance. */
  bounds?(alpha: number): { low: number; high: number }
  readonly notes?: readonly string[]
}

/** A metric that is a function of the confusion table. */
export interface CellStatistic {
  readonly kind: 'cells'
  readonly interval: IntervalKind
  measure(confusion: Confusion): CellMeasure | NotComputable
  /**
   * Where the metric is the share of successes among rows chosen by their label alone: whether a row counts, and as what.
   * Such metrics get Tango's score interval and the exact McNemar test.
   */
  trial?(label: number, prediction: number): 'success' | 'failure' | 'out'
}

export interface CellMeasure {
  readonly estimate: number
  /** ∂estimate / ∂weight of the cell, at `label * classes + prediction`. */
  readonly gradient: Float64Array
  /** Rows that the value stands on. */
  readonly trials: number
  /** Put together from several classes, any of which may have few rows: its variance counts one row more than seen. */
  readonly composed?: boolean
  readonly notes?: readonly string[]
}

/** A metric for which no interval is valid. */
export interface PointStatistic {
  readonly kind: 'point'
  /** Why there is no interval. */
  readonly why: string
  measure(model: Judged, set: RowSet): { readonly estimate: number } | NotComputable
}

export const CLASSIFICATION: readonly Task[] = ['binary-classification', 'multiclass-classification']
export const REGRESSION: readonly Task[] = ['regression']

/** The reason where a metric needs rows of more than one class. */
export const ONE_CLASS = 'one class only among the labels'
/** The reason for an empty slice. */
export const NO_ROWS = 'no rows'
/** The note where a class has a single row. */
export const TWO_OF_EACH = 'An interval needs at least two rows of each class.'
