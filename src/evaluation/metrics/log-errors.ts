import type { RowLoss } from './mean-loss.ts'
import { scoreOf } from './mean-loss.ts'

/** (log(1 + y) − log(1 + ŷ))² of every row; both must be above −1. */
export const squaredLogErrors: RowLoss = (model, set) => {
  const score = scoreOf(model)
  if ('reason' in score) return score
  const losses = new Float64Array(set.rows)
  for (let i = 0; i < losses.length; i++) {
    const observed = set.label[i]!
    const predicted = score[i]!
    if (observed <= -1 || predicted <= -1)
      return { reason: 'a value is at or below −1, whose log(1 + value) does not exist' }
    losses[i] = (Math.log1p(observed) - Math.log1p(predicted)) ** 2
  }
  return losses
}
