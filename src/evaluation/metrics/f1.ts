import { averageOption, averageSuffix, classwise } from './classwise-ratio.ts'
import type { MetricDefinition } from './definition.ts'
import { CLASSIFICATION } from './definition.ts'

/** Harmonic mean of precision and recall: 2 TP / (2 TP + FP + FN). */
export const f1: MetricDefinition = {
  name: 'f1',
  aliases: ['f1_score'],
  title: (options) => `F1${averageSuffix(options)}`,
  tasks: CLASSIFICATION,
  direction: 'higher',
  options: averageOption,
  statistic: (options) =>
    classwise(
      {
        numerator: 2,
        labelled: 1,
        predicted: 1,
        truePositive: 0,
        emptyMeans: 'no row is labelled or predicted so',
      },
      options,
    ),
}
