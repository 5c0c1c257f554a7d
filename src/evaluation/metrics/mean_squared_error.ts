import { type MetricDefinition, REGRESSION } from './definition.ts'
import { meanLoss, regressionLoss } from './mean-loss.ts'

/** Mean of (y − ŷ)². */
export const meanSquaredError: MetricDefinition = {
  name: 'mean_squared_error',
  title: () => 'Mean squared error',
  tasks: REGRESSION,
  direction: 'lower',
  statistic: () =>
    meanLoss(
      regressionLoss((observed, predicted) => (observed - predicted) ** 2),
      'skewed',
    ),
}
