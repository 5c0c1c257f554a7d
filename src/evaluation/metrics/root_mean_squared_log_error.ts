import { type MetricDefinition, REGRESSION } from './definition.ts'
import { squaredLogErrors } from './log-errors.ts'
import { rootOfMean } from './root-of-mean.ts'

/** Square root of the mean of (log(1 + y) − log(1 + ŷ))². */
export const rootMeanSquaredLogError: MetricDefinition = {
  name: 'root_mean_squared_log_error',
  title: () => 'Root mean squared log error',
  tasks: REGRESSION,
  direction: 'lower',
  statistic: () => rootOfMean(squaredLogErrors),
}
