import { type MetricDefinition, REGRESSION } from './definition.ts'
import { meanLoss, regressionLoss } from './mean-loss.ts'

/** Mean of |y − ŷ|. */
export const meanAbsoluteError: MetricDefinition = {
  name: 'mean_absolute_error',
  title: () => 'Mean absolute error',
  tasks: REGRESSION,
  direction: 'lower',
  statistic: () => meanLoss(regressionLoss((observed, predicted) => Math.abs(observed - predicted))),
}
