import type { RowStatistic } from './definition.ts'
import { type RowLoss, weightedMean } from './mean-loss.ts'

/** The square root of a mean loss; influences by the delta method; one value's interval is the root of the mean's. */
export function rootOfMean(loss: RowLoss): RowStatistic {
  return {
    kind: 'rows',
    method: 'influence-function',
    interval: 'root-skewed',
    measure(model, set) {
      const losses = loss(model, set)
      if ('reason' in losses) return losses
      const mean = weightedMean(losses, set.weight)
      if ('reason' in mean) return mean
      const estimate = Math.sqrt(mean.estimate)
      const influence =
        mean.influence === null || estimate === 0
          ? mean.influence
          : mean.influence.map((value) => value / (2 * estimate))
      return { ...mean, estimate, influence }
    },
  }
}
