import { type MetricDefinition, REGRESSION } from './definition.ts'
import { explainedShare } from './explained-share.ts'

/** 1 − Var(y − ŷ) / Var(y): R² that forgives a constant bias. */
export const explainedVariance: MetricDefinition = {
  name: 'explained_variance',
  aliases: ['explained_variance_score'],
  title: () => 'Explained variance',
  tasks: REGRESSION,
  direction: 'higher',
  statistic: explainedShare(true),
}
