import { type MetricDefinition, REGRESSION } from './definition.ts'
import { meanLoss } from './mean-loss.ts'
import { tweedieDeviance } from './tweedie.ts'

/** Mean gamma deviance: 2 (log(ŷ/y) + y/ŷ − 1). */
export const meanGammaDeviance: MetricDefinition = {
  name: 'mean_gamma_deviance',
  title: () => 'Gamma deviance',
  tasks: REGRESSION,
  direction: 'lower',
  statistic: () => meanLoss(tweedieDeviance(2), 'skewed'),
}
