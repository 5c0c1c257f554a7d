import { gradientOf, marginsOf } from './confusion-margins.ts'
import type { MetricDefinition } from './definition.ts'
import { CLASSIFICATION, NO_ROWS, ONE_CLASS } from './definition.ts'

/** Matthews' correlation coefficient, for many classes Gorodkin's R_K. */
export const matthewsCorrcoef: MetricDefinition = {
  name: 'matthews_corrcoef',
  title: () => 'Matthews correlation',
  tasks: CLASSIFICATION,
  direction: 'higher',
  statistic: () => ({
    kind: 'cells',
    interval: 'signed-wilson',
    measure(confusion) {
      const { total, correct, labelled, predicted, rows } = marginsOf(confusion)
      if (!(total > 0)) return { reason: NO_ROWS }
      const k = confusion.classes
      let both = 0
      let predictedSquares = 0
      let labelledSquares = 0
      for (let c = 0; c < k; c++) {
        both += labelled[c]! * predicted[c]!
        predictedSquares += predicted[c]! ** 2
        labelledSquares += labelled[c]! ** 2
      }
      const covariance = correct * total - both
      const ofPredicted = total * total - predictedSquares
      const ofLabelled = total * total - labelledSquares
      if (!(ofLabelled > 0)) return { reason: ONE_CLASS }
      if (!(ofPredicted > 0))
        return {
          estimate: 0,
          gradient: new Float64Array(k * k),
          trials: rows,
          notes: ['0 by convention: every row is predicted as the same class.'],
        }
      const root = Math.sqrt(ofPredicted) * Math.sqrt(ofLabelled)
      const estimate = covariance / root
      return {
        estimate,
        composed: true,
        trials: rows,
        gradient: gradientOf(k, (y, p) => {
          const covarianceSlope = (y === p ? total : 0) + correct - predicted[y]! - labelled[p]!
          const predictedSlope = 2 * (total - predicted[p]!)
          const labelledSlope = 2 * (total - labelled[y]!)
          return (
            covarianceSlope / root -
            (estimate / 2) * (predictedSlope / ofPredicted + labelledSlope / ofLabelled)
          )
        }),
      }
    },
  }),
}
