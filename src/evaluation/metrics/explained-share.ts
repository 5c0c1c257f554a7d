import type { MetricOptions, RowStatistic } from './definition.ts'
import { NO_ROWS } from './definition.ts'
import { scoreOf } from './mean-loss.ts'

/**
 * 1 − (residual variation) / (variation of y), around 0 for R² and around the mean residual for explained variance.
 * The influence of a row is −(e² − (1 − value)(y − ȳ)²) over the variation; the means move it only in second order.
 */
export function explainedShare(centreResiduals: boolean): (options: MetricOptions) => RowStatistic {
  return () => ({
    kind: 'rows',
    method: 'influence-function',
    interval: 'log-complement',
    measure(model, set) {
      const score = scoreOf(model)
      if ('reason' in score) return score
      const { label, weight, rows } = set
      let total = 0
      let counted = 0
      let sumLabel = 0
      let sumResidual = 0
      let least = Infinity
      let most = -Infinity
      for (let i = 0; i < rows; i++) {
        const w = weight === null ? 1 : weight[i]!
        if (w === 0) continue
        counted++
        total += w
        sumLabel += w * label[i]!
        sumResidual += w * (label[i]! - score[i]!)
        if (label[i]! < least) least = label[i]!
        if (label[i]! > most) most = label[i]!
      }
      if (counted === 0) return { reason: NO_ROWS }
      if (counted === 1) return { reason: 'needs at least two rows' }
      const meanLabel = sumLabel / total
      const meanResidual = centreResiduals ? sumResidual / total : 0
      let residual = 0
      let variation = 0
      for (let i = 0; i < rows; i++) {
        const w = weight === null ? 1 : weight[i]!
        residual += w * (label[i]! - score[i]! - meanResidual) ** 2
        variation += w * (label[i]! - meanLabel) ** 2
      }
      // Not by the variation, which rounding leaves above 0.
      if (!(most > least)) return { reason: 'every observed value is the same' }
      const unexplained = residual / variation
      if (!Number.isFinite(unexplained)) return { reason: 'the values are too large for a finite result' }
      const influence = new Float64Array(rows)
      const scale = Math.sqrt(counted / (counted - 1)) / variation
      for (let i = 0; i < rows; i++) {
        const w = weight === null ? 1 : weight[i]!
        const error = (label[i]! - score[i]! - meanResidual) ** 2
        influence[i] = -w * scale * (error - unexplained * (label[i]! - meanLabel) ** 2)
      }
      return { estimate: 1 - unexplained, influence, degreesOfFreedom: counted - 1 }
    },
  })
}
