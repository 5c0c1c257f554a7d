import type { Judged, RowSet } from '../rows/row-set.ts'
import type { MetricDefinition, NotComputable } from './definition.ts'
import { CLASSIFICATION } from './definition.ts'
import { meanLoss } from './mean-loss.ts'
import { scoresAreProbabilities } from './probabilities.ts'

/** Probabilities are clipped to [ε, 1 − ε], ε the double's machine epsilon, as scikit-learn does. */
export const logLoss: MetricDefinition = {
  name: 'log_loss',
  title: () => 'Log loss',
  tasks: CLASSIFICATION,
  direction: 'lower',
  statistic: () => meanLoss(losses),
}

function losses(model: Judged, set: RowSet): Float64Array | NotComputable {
  const probabilities = scoresAreProbabilities(model, set)
  if ('reason' in probabilities) return probabilities
  const loss = new Float64Array(set.rows)
  const { binary, columns } = probabilities
  for (let i = 0; i < loss.length; i++) {
    const label = set.label[i]!
    const given = binary === null ? columns[label]![i]! : label === 1 ? binary[i]! : 1 - binary[i]!
    loss[i] = -Math.log(Math.min(Math.max(given, Number.EPSILON), 1 - Number.EPSILON))
  }
  return loss
}
