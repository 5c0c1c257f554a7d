import type { RowStatistic } from './definition.ts'
import { type RowLoss, weightedMean } from './mean-loss.ts'

/** The square root of a mean loss; influences by the delta method, the interval of one value from that of its square. */
export function rootOfMean(loss: RowLoss): RowStatistic {
  return {
    kind: 'rows',
    method: 'influence-function',
    interval: 'square-root',
    bootstrapBelow: 300,
    resample(model, set) {
      const losses = loss(model, set) as Float64Array
      return (draws) => { let t = 0, s = 0; for (let i = 0; i < losses.length; i++) { const w = draws[i]! * (set.weight === null ? 1 : set.weight[i]!); t += w; s += w * losses[i]! } return Math.sqrt(s / t) }
    },
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
