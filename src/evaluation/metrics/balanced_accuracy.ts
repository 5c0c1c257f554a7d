import { gradientOf, marginsOf } from './confusion-margins.ts'
import type { MetricDefinition } from './definition.ts'
import { CLASSIFICATION, NO_ROWS, ONE_CLASS } from './definition.ts'

/** Mean recall over the classes that occur among the labels. */
export const balancedAccuracy: MetricDefinition = {
  name: 'balanced_accuracy',
  aliases: ['balanced_accuracy_score'],
  title: () => 'Balanced accuracy',
  tasks: CLASSIFICATION,
  direction: 'higher',
  statistic: () => ({
    kind: 'cells',
    interval: 'wilson',
    measure(confusion) {
      const { classes: k, weight } = confusion
      const { labelled, rows } = marginsOf(confusion)
      const seen = [...labelled.keys()].filter((c) => labelled[c]! > 0)
      if (seen.length < 2) return { reason: seen.length === 0 ? NO_ROWS : ONE_CLASS }
      const recall = (c: number) => weight[c * k + c]! / labelled[c]!
      return {
        estimate: seen.reduce((sum, c) => sum + recall(c), 0) / seen.length,
        composed: true,
        trials: rows,
        gradient: gradientOf(k, (y, p) =>
          labelled[y]! > 0 ? ((y === p ? 1 : 0) - recall(y)) / labelled[y]! / seen.length : 0,
        ),
      }
    },
  }),
}
