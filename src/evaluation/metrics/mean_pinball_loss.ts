import { type MetricDefinition, REGRESSION } from './definition.ts'
import { meanLoss, regressionLoss } from './mean-loss.ts'

/** Quantile loss: α(y − ŷ) above the prediction, (1 − α)(ŷ − y) below it. */
export const meanPinballLoss: MetricDefinition = {
  name: 'mean_pinball_loss',
  title: (options) => `Pinball loss (α = ${options.alpha})`,
  tasks: REGRESSION,
  direction: 'lower',
  options: () => ({ alpha: { kind: 'number', minimum: 0, maximum: 1, default: 0.5 } }),
  statistic(options) {
    const alpha = Number(options.alpha)
    return meanLoss(
      regressionLoss((observed, predicted) => {
        const above = observed - predicted
        return above >= 0 ? alpha * above : (alpha - 1) * above
      }),
    )
  },
}
