import { type MetricDefinition, REGRESSION } from './definition.ts'
import { squaredLogErrors } from './log-errors.ts'
import { meanLoss } from './mean-loss.ts'

/** Mean of (log(1 + y) − log(1 + ŷ))². */
export const meanSquaredLogError: MetricDefinition = {
  name: 'mean_squared_log_error',
  title: () => 'Mean squared log error',
  tasks: REGRESSION,
  direction: 'lower',
  statistic: () => meanLoss(squaredLogErrors, 'skewed'),
}
