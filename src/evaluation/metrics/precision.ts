import { averageOption, averageSuffix, classwise } from './classwise-ratio.ts'
import type { MetricDefinition } from './definition.ts'
import { CLASSIFICATION } from './definition.ts'
import { precisionAtRecall } from './operating-point.ts'

/** TP / (TP + FP); with `at-recall`, the best precision among thresholds whose recall is at least that. */
export const precision: MetricDefinition = {
  name: 'precision',
  aliases: ['precision_score'],
  title: (options) =>
    options['at-recall'] === undefined
      ? `Precision${averageSuffix(options)}`
      : `Precision at recall ${options['at-recall']}`,
  tasks: CLASSIFICATION,
  direction: 'higher',
  options: (task) => ({
    ...averageOption(task),
    ...(task === 'binary-classification'
      ? { 'at-recall': { kind: 'number', minimum: 0, maximum: 1, open: true } as const }
      : {}),
  }),
  refuse: (options) =>
    options['at-recall'] !== undefined && options.average !== 'binary'
      ? 'at-recall is of the positive class and goes with no average'
      : null,
  statistic(options) {
    if (options['at-recall'] !== undefined) return precisionAtRecall(Number(options['at-recall']))
    return classwise(
      { numerator: 1, labelled: 0, predicted: 1, truePositive: 0, emptyMeans: 'no row is predicted so' },
      options,
    )
  },
}
