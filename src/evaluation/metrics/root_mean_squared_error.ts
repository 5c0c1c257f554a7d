import { type MetricDefinition, REGRESSION } from './definition.ts'
import { regressionLoss } from './mean-loss.ts'
import { rootOfMean } from './root-of-mean.ts'

/** Square root of the mean of (y − ŷ)². */
export const rootMeanSquaredError: MetricDefinition = {
  name: 'root_mean_squared_error',
  title: () => 'Root mean squared error',
  tasks: REGRESSION,
  direction: 'lower',
  statistic: () => rootOfMean(regressionLoss((observed, predicted) => (observed - predicted) ** 2)),
}
