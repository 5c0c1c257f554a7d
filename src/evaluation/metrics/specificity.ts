import { oneClass } from './classwise-ratio.ts'
import { marginsOf } from './confusion-margins.ts'
import type { MetricDefinition } from './definition.ts'
import { shareOfClass } from './recall.ts'

/** TN / (TN + FP): the recall of the negative class. */
export const specificity: MetricDefinition = {
  name: 'specificity',
  title: () => 'Specificity',
  tasks: ['binary-classification'],
  direction: 'higher',
  statistic: () =>
    shareOfClass(
      {
        kind: 'cells',
        interval: 'wilson',
        measure: (confusion) =>
          oneClass(
            { numerator: 1, labelled: 1, predicted: 0, truePositive: 0, emptyMeans: 'no negative label' },
            confusion,
            marginsOf(confusion),
            0,
          ),
      },
      0,
      'no negative label',
    ),
}
