import { averageOption, averageSuffix, classwise } from './classwise-ratio.ts'
import type { MetricDefinition } from './definition.ts'
import { CLASSIFICATION } from './definition.ts'

/** Weighted harmonic mean of precision and recall, recall weighing β² times as much. */
export const fbeta: MetricDefinition = {
  name: 'fbeta',
  aliases: ['fbeta_score'],
  title: (options) => `F${options.beta}${averageSuffix(options)}`,
  tasks: CLASSIFICATION,
  direction: 'higher',
  options: (task) => ({
    ...averageOption(task),
    beta: { kind: 'number', minimum: 0, maximum: 1000, open: true, default: 2 },
  }),
  statistic(options) {
    const square = Number(options.beta) ** 2
    return classwise(
      {
        numerator: 1 + square,
        labelled: square,
        predicted: 1,
        truePositive: 0,
        emptyMeans: 'no row is labelled or predicted so',
      },
      options,
    )
  },
}
