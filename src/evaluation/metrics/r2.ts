import { type MetricDefinition, REGRESSION } from './definition.ts'
import { explainedShare } from './explained-share.ts'

/** Coefficient of determination: 1 − Σ(y − ŷ)² / Σ(y − ȳ)². */
export const r2: MetricDefinition = {
  name: 'r2',
  aliases: ['r2_score'],
  title: () => 'R²',
  tasks: REGRESSION,
  direction: 'higher',
  statistic: explainedShare(false),
}
