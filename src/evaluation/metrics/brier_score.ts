import type { Judged, RowSet } from '../rows/row-set.ts'
import type { MetricDefinition, NotComputable } from './definition.ts'
import { CLASSIFICATION } from './definition.ts'
import { meanLoss } from './mean-loss.ts'
import { scoresAreProbabilities } from './probabilities.ts'

/** Binary: mean of (y − p)². Multiclass: mean of the sum over classes, between 0 and 2, as scikit-learn ≥ 1.7 has it. */
export const brierScore: MetricDefinition = {
  name: 'brier_score',
  aliases: ['brier_score_loss'],
  title: () => 'Brier score',
  tasks: CLASSIFICATION,
  direction: 'lower',
  statistic: () => meanLoss(losses),
}

function losses(model: Judged, set: RowSet): Float64Array | NotComputable {
  const probabilities = scoresAreProbabilities(model, set)
  if ('reason' in probabilities) return probabilities
  const loss = new Float64Array(set.rows)
  const { binary, columns } = probabilities
  if (binary !== null) for (let i = 0; i < loss.length; i++) loss[i] = (set.label[i]! - binary[i]!) ** 2
  // scikit-learn halves the sum where there are two classes only.
  const half = columns.length === 2 ? 0.5 : 1
  for (let k = 0; k < columns.length; k++) {
    const column = columns[k]!
    for (let i = 0; i < loss.length; i++) loss[i]! += half * ((set.label[i] === k ? 1 : 0) - column[i]!) ** 2
  }
  return loss
}
