import { type MetricDefinition, REGRESSION } from './definition.ts'
import { meanLoss } from './mean-loss.ts'
import { tweedieDeviance } from './tweedie.ts'

/** Mean Tweedie deviance of a power; the powers between 0 and 1 have no distribution. */
export const meanTweedieDeviance: MetricDefinition = {
  name: 'mean_tweedie_deviance',
  title: (options) => `Tweedie deviance (power ${options.power})`,
  tasks: REGRESSION,
  direction: 'lower',
  options: () => ({ power: { kind: 'number', minimum: -10, maximum: 10, default: 0 } }),
  refuse: (options) =>
    Number(options.power) > 0 && Number(options.power) < 1 ? 'power must be ≤ 0 or ≥ 1' : null,
  statistic: (options) => meanLoss(tweedieDeviance(Number(options.power)), 'skewed'),
}
