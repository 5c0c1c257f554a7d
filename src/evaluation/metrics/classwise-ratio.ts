import type { Confusion } from '../rows/joint-table.ts'
import type { Task } from '../task.ts'
import { gradientOf, type Margins, marginsOf, rowsIn } from './confusion-margins.ts'
import type { CellMeasure, CellStatistic, MetricOptions, NotComputable, OptionRule } from './definition.ts'
import { NO_ROWS } from './definition.ts'

/**
 * A metric of one class of the form n·TP / (t·T + p·P + tp·TP), with T the weight labelled and P the weight predicted as
 * the class: precision, recall, Fβ and Jaccard are all of this form.
 */
export interface Ratio {
  readonly numerator: number
  readonly labelled: number
  readonly predicted: number
  readonly truePositive: number
  /** What an empty denominator means, for the note: `no predicted`. */
  readonly emptyMeans: string
}

/** scikit-learn's `average`; `binary` for the positive class of a binary task. */
export const averageOption = (task: Task): Record<string, OptionRule> => ({
  average: {
    kind: 'choice',
    values:
      task === 'binary-classification'
        ? ['binary', 'macro', 'micro', 'weighted']
        : ['macro', 'micro', 'weighted'],
    default: task === 'binary-classification' ? 'binary' : 'macro',
  },
})

/** ` (macro)`, or nothing for the positive class. */
export function averageSuffix(options: MetricOptions): string {
  return options.average === undefined || options.average === 'binary' ? '' : ` (${options.average})`
}

/** The statistic of a ratio under the chosen average. */
export function classwise(
  ratio: Ratio,
  options: MetricOptions,
): Pick<CellStatistic, 'kind' | 'interval' | 'measure'> {
  const average = String(options.average)
  return {
    kind: 'cells',
    interval: 'wilson',
    measure(confusion) {
      const margins = marginsOf(confusion)
      if (!(margins.total > 0)) return { reason: NO_ROWS }
      if (average === 'binary') return oneClass(ratio, confusion, margins, 1)
      if (average === 'micro') return micro(ratio, confusion, margins)
      return averaged(ratio, confusion, margins, average === 'weighted')
    },
  }
}

/** The ratio of one class. Where its denominator is 0 the value is 0, scikit-learn's default, and a note says so. */
export function oneClass(
  ratio: Ratio,
  confusion: Confusion,
  margins: Margins,
  k: number,
): CellMeasure | NotComputable {
  const value = classValue(ratio, confusion, margins, k)
  const relevant = (y: number, p: number) =>
    (ratio.labelled > 0 && y === k) || (ratio.predicted > 0 && p === k)
  return {
    estimate: value.estimate,
    gradient: gradientOf(confusion.classes, value.gradient),
    trials: rowsIn(confusion, relevant),
    ...(value.empty ? { notes: [`0 by convention: ${ratio.emptyMeans}.`] } : {}),
  }
}

interface ClassValue {
  readonly estimate: number
  readonly empty: boolean
  gradient(label: number, prediction: number): number
}

function classValue(ratio: Ratio, confusion: Confusion, margins: Margins, k: number): ClassValue {
  const hit = confusion.weight[k * confusion.classes + k]!
  const denominator =
    ratio.labelled * margins.labelled[k]! + ratio.predicted * margins.predicted[k]! + ratio.truePositive * hit
  if (!(denominator > 0)) {
    // The first row of mean weight that is labelled and predicted so would make it 1.
    const slope = margins.rows / margins.total
    return { estimate: 0, empty: true, gradient: (y, p) => (y === k && p === k ? slope : 0) }
  }
  const estimate = (ratio.numerator * hit) / denominator
  return {
    estimate,
    empty: false,
    gradient(y, p) {
      const both = y === k && p === k ? 1 : 0
      const rise =
        ratio.labelled * (y === k ? 1 : 0) + ratio.predicted * (p === k ? 1 : 0) + ratio.truePositive * both
      return (ratio.numerator * both - estimate * rise) / denominator
    },
  }
}

function micro(ratio: Ratio, confusion: Confusion, margins: Margins): CellMeasure {
  const denominator =
    (ratio.labelled + ratio.predicted) * margins.total + ratio.truePositive * margins.correct
  const estimate = (ratio.numerator * margins.correct) / denominator
  return {
    estimate,
    trials: margins.rows,
    gradient: gradientOf(confusion.classes, (y, p) => {
      const hit = y === p ? 1 : 0
      const rise = ratio.labelled + ratio.predicted + ratio.truePositive * hit
      return (ratio.numerator * hit - estimate * rise) / denominator
    }),
  }
}

/** Mean over the classes present, plain or by the weight labelled with each. */
function averaged(ratio: Ratio, confusion: Confusion, margins: Margins, bySupport: boolean): CellMeasure {
  const values = margins.present.map((k) => classValue(ratio, confusion, margins, k))
  const shares = margins.present.map((k) =>
    bySupport ? margins.labelled[k]! / margins.total : 1 / values.length,
  )
  const estimate = values.reduce((sum, value, i) => sum + value.estimate * shares[i]!, 0)
  const place = new Map(margins.present.map((k, i) => [k, i]))
  const gradient = gradientOf(confusion.classes, (y, p) => {
    // Only the two classes involved in a cell move with it.
    let slope = 0
    for (const k of y === p ? [y] : [y, p]) {
      const i = place.get(k)
      if (i !== undefined) slope += shares[i]! * values[i]!.gradient(y, p)
    }
    const own = place.get(y)
    if (bySupport && own !== undefined) slope += (values[own]!.estimate - estimate) / margins.total
    return slope
  })
  const empty = values.filter((value) => value.empty).length
  return {
    estimate,
    gradient,
    composed: true,
    trials: margins.rows,
    ...(empty > 0
      ? { notes: [`0 by convention for ${empty} of ${values.length} classes: ${ratio.emptyMeans}.`] }
      : {}),
  }
}
