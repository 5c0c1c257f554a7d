import type { RowLoss } from './mean-loss.ts'
import { scoreOf } from './mean-loss.ts'

/** Unit Tweedie deviance of every row: power 0 is squared error, 1 Poisson, 2 gamma. */
export function tweedieDeviance(power: number): RowLoss {
  return (model, set) => {
    const score = scoreOf(model)
    if ('reason' in score) return score
    const losses = new Float64Array(set.rows)
    for (let i = 0; i < losses.length; i++) {
      const y = set.label[i]!
      const mu = score[i]!
      if (power !== 0 && mu <= 0) return { reason: 'a prediction is not positive' }
      if (power >= 1 && (power < 2 ? y < 0 : y <= 0))
        return { reason: power < 2 ? 'an observed value is negative' : 'an observed value is not positive' }
      losses[i] = unitDeviance(y, mu, power)
    }
    return losses
  }
}

function unitDeviance(y: number, mu: number, p: number): number {
  if (p === 0) return (y - mu) ** 2
  if (p === 1) return 2 * ((y === 0 ? 0 : y * Math.log(y / mu)) - y + mu)
  if (p === 2) return 2 * (Math.log(mu / y) + y / mu - 1)
  const own = p < 0 ? Math.max(y, 0) : y
  return 2 * (own ** (2 - p) / ((1 - p) * (2 - p)) - (y * mu ** (1 - p)) / (1 - p) + mu ** (2 - p) / (2 - p))
}
