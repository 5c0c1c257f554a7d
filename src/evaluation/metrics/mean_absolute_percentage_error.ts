import { type MetricDefinition, REGRESSION } from './definition.ts'
import { meanLoss, regressionLoss } from './mean-loss.ts'

/** Mean of |y − ŷ| / max(|y|, ε), a share and not a percentage, as in scikit-learn. */
export const meanAbsolutePercentageError: MetricDefinition = {
  name: 'mean_absolute_percentage_error',
  title: () => 'Mean absolute percentage error',
  tasks: REGRESSION,
  direction: 'lower',
  statistic: () =>
    meanLoss(
      regressionLoss(
        (observed, predicted) =>
          Math.abs(observed - predicted) / Math.max(Math.abs(observed), Number.EPSILON),
      ),
    ),
}
