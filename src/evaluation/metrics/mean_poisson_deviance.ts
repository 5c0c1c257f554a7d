import { type MetricDefinition, REGRESSION } from './definition.ts'
import { meanLoss } from './mean-loss.ts'
import { tweedieDeviance } from './tweedie.ts'

/** Mean Poisson deviance: 2 (y log(y/ŷ) − y + ŷ). */
export const meanPoissonDeviance: MetricDefinition = {
  name: 'mean_poisson_deviance',
  title: () => 'Poisson deviance',
  tasks: REGRESSION,
  direction: 'lower',
  statistic: () => meanLoss(tweedieDeviance(1), 'skewed'),
}
