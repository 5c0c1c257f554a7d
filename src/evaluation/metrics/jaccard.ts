import { averageOption, averageSuffix, classwise } from './classwise-ratio.ts'
import type { MetricDefinition } from './definition.ts'
import { CLASSIFICATION } from './definition.ts'

/** TP / (TP + FP + FN). */
export const jaccard: MetricDefinition = {
  name: 'jaccard',
  aliases: ['jaccard_score'],
  title: (options) => `Jaccard index${averageSuffix(options)}`,
  tasks: CLASSIFICATION,
  direction: 'higher',
  options: averageOption,
  statistic: (options) =>
    classwise(
      {
        numerator: 1,
        labelled: 1,
        predicted: 1,
        truePositive: -1,
        emptyMeans: 'no row is labelled or predicted so',
      },
      options,
    ),
}
