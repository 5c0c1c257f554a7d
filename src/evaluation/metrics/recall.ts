import { averageOption, averageSuffix, classwise } from './classwise-ratio.ts'
import type { CellStatistic, MetricDefinition } from './definition.ts'
import { CLASSIFICATION } from './definition.ts'
import { recallAtPrecision } from './operating-point.ts'

/** TP / (TP + FN); with `at-precision`, the best recall among thresholds whose precision is at least that. */
export const recall: MetricDefinition = {
  name: 'recall',
  aliases: ['recall_score'],
  title: (options) =>
    options['at-precision'] === undefined
      ? `Recall${averageSuffix(options)}`
      : `Recall at precision ${options['at-precision']}`,
  tasks: CLASSIFICATION,
  direction: 'higher',
  options: (task) => ({
    ...averageOption(task),
    ...(task === 'binary-classification'
      ? { 'at-precision': { kind: 'number', minimum: 0, maximum: 1, open: true } as const }
      : {}),
  }),
  refuse: (options) =>
    options['at-precision'] !== undefined && options.average !== 'binary'
      ? 'at-precision is of the positive class and goes with no average'
      : null,
  statistic(options) {
    if (options['at-precision'] !== undefined) return recallAtPrecision(Number(options['at-precision']))
    const ratio = {
      numerator: 1,
      labelled: 1,
      predicted: 0,
      truePositive: 0,
      emptyMeans: 'no row is labelled so',
    }
    const statistic = classwise(ratio, options)
    return options.average === 'binary' ? shareOfClass(statistic, 1, 'no positive label') : statistic
  },
}

/** The recall of one class of a binary task, as a share among the rows that have its label. */
export function shareOfClass(
  statistic: Pick<CellStatistic, 'kind' | 'interval' | 'measure'>,
  of: number,
  absent: string,
): CellStatistic {
  return {
    ...statistic,
    trial: (label, prediction) => (label !== of ? 'out' : prediction === of ? 'success' : 'failure'),
    measure(confusion) {
      const { classes: k, weight } = confusion
      let labelled = 0
      for (let p = 0; p < k; p++) labelled += weight[of * k + p]!
      // A recall of 0 for a class that does not occur would be a statement about nothing.
      return labelled > 0 ? statistic.measure(confusion) : { reason: absent }
    },
  }
}
