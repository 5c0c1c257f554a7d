import { type MetricDefinition, NO_ROWS, REGRESSION } from './definition.ts'
import { scoreOf } from './mean-loss.ts'

/** Largest |y − ŷ|. */
export const maxError: MetricDefinition = {
  name: 'max_error',
  title: () => 'Largest error',
  tasks: REGRESSION,
  direction: 'lower',
  statistic: () => ({
    kind: 'point',
    why: 'A sample’s largest error says nothing certain about the next one: no valid interval exists.',
    measure(model, set) {
      const score = scoreOf(model)
      if ('reason' in score) return score
      if (set.rows === 0) return { reason: NO_ROWS }
      let largest = 0
      for (let i = 0; i < set.rows; i++) largest = Math.max(largest, Math.abs(set.label[i]! - score[i]!))
      return { estimate: largest }
    },
  }),
}
