import type { Judged, RowSet } from '../rows/row-set.ts'
import type { NotComputable, RowMeasure, RowStatistic } from './definition.ts'

/** Loss of every row, or why it has none. */
export type RowLoss = (model: Judged, set: RowSet) => Float64Array | NotComputable

/**
 * The (weighted) mean of a loss; the interval is Student's t, on the paired differences for two models.
 * @param interval of one model's value; `skewed` for squares and the like, where a few rows make up most of the sum
 */
export function meanLoss(loss: RowLoss, interval: 'symmetric' | 'skewed' = 'symmetric'): RowStatistic {
  return {
    kind: 'rows',
    method: 'paired-t',
    interval,
    measure(model, set) {
      const losses = loss(model, set)
      return 'reason' in losses ? losses : weightedMean(losses, set.weight)
    },
  }
}

/**
 * Mean of `values` with influences w(x − mean)/Σw · √(n/(n−1)), whose squares sum to s²/n without weights and to the
 * HC1 variance of weighted least squares with them. Overwrites nothing.
 */
export function weightedMean(values: Float64Array, weight: Float64Array | null): RowMeasure | NotComputable {
  const n = values.length
  let total = 0
  let sum = 0
  let counted = 0
  for (let i = 0; i < n; i++) {
    const w = weight === null ? 1 : weight[i]!
    if (w === 0) continue
    counted++
    total += w
    sum += w * values[i]!
  }
  if (counted === 0) return { reason: n === 0 ? 'no rows' : 'every weight is 0' }
  const estimate = sum / total
  if (!Number.isFinite(estimate)) return { reason: 'the values are too large for a finite mean' }
  if (counted === 1) return { estimate, influence: null, degreesOfFreedom: null }
  const scale = Math.sqrt(counted / (counted - 1)) / total
  const influence = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const w = weight === null ? 1 : weight[i]!
    influence[i] = w * (values[i]! - estimate) * scale
  }
  return { estimate, influence, degreesOfFreedom: counted - 1 }
}

/** The prediction of a regression model, or the score of a binary one. */
export function scoreOf(model: Judged): Float64Array | NotComputable {
  return model.score ?? { reason: 'the model gives no score' }
}

/** Losses of a regression model from the observed value and the prediction. */
export function regressionLoss(loss: (observed: number, predicted: number) => number): RowLoss {
  return (model, set) => {
    const score = scoreOf(model)
    if ('reason' in score) return score
    const losses = new Float64Array(set.rows)
    for (let i = 0; i < losses.length; i++) losses[i] = loss(set.label[i]!, score[i]!)
    return losses
  }
}
