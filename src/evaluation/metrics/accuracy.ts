import { gradientOf, marginsOf } from './confusion-margins.ts'
import type { MetricDefinition } from './definition.ts'
import { CLASSIFICATION, NO_ROWS } from './definition.ts'

/** Share of rows whose class is predicted. */
export const accuracy: MetricDefinition = {
  name: 'accuracy',
  aliases: ['accuracy_score'],
  title: () => 'Accuracy',
  tasks: CLASSIFICATION,
  direction: 'higher',
  statistic: () => ({
    kind: 'cells',
    interval: 'wilson',
    trial: (label, prediction) => (label === prediction ? 'success' : 'failure'),
    measure(confusion) {
      const { total, correct, rows } = marginsOf(confusion)
      if (!(total > 0)) return { reason: NO_ROWS }
      const estimate = correct / total
      return {
        estimate,
        trials: rows,
        gradient: gradientOf(confusion.classes, (y, p) => ((y === p ? 1 : 0) - estimate) / total),
      }
    },
  }),
}
