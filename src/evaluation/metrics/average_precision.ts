import type { Judged, RowSet } from '../rows/row-set.ts'
import type { MetricDefinition, NotComputable, RowMeasure } from './definition.ts'
import { precisionWalk } from './precision-walk.ts'

/**
 * Average precision: the sum over thresholds of the rise in recall times the precision there, without interpolation.
 * Its influence function is the derivative by each row's weight (infinitesimal jackknife).
 */
export const averagePrecision: MetricDefinition = {
  name: 'average_precision',
  aliases: ['average_precision_score'],
  title: () => 'Average precision',
  tasks: ['binary-classification'],
  direction: 'higher',
  statistic: () => ({
    kind: 'rows',
    method: 'influence-function',
    interval: 'logit',
    measure,
  }),
}

function measure(model: Judged, set: RowSet): RowMeasure | NotComputable {
  if (model.score === null) return { reason: 'the model gives no score' }
  return precisionWalk(model.ranking(0), set)
}
