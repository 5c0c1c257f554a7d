import type { Judged, RowSet } from '../rows/row-set.ts'
import { sortedOrder } from '../rows/sorting.ts'
import {
  type MetricDefinition,
  NO_ROWS,
  type NotComputable,
  REGRESSION,
  type RowMeasure,
} from './definition.ts'
import { scoreOf } from './mean-loss.ts'

/** Median of |y − ŷ|; with weights the mean of the two rows that half the weight falls between, as scikit-learn ≥ 1.8. */
export const medianAbsoluteError: MetricDefinition = {
  name: 'median_absolute_error',
  title: () => 'Median absolute error',
  tasks: REGRESSION,
  direction: 'lower',
  statistic: () => ({
    kind: 'rows',
    method: 'influence-function',
    interval: 'symmetric',
    measure,
  }),
}

function measure(model: Judged, set: RowSet): RowMeasure | NotComputable {
  const score = scoreOf(model)
  if ('reason' in score) return score
  const { label, weight, rows } = set
  const errors = new Float64Array(rows)
  for (let i = 0; i < rows; i++) errors[i] = Math.abs(label[i]! - score[i]!)
  const order = sortedOrder(errors)
  let total = 0
  let squares = 0
  let counted = 0
  for (let i = 0; i < rows; i++) {
    const w = weight === null ? 1 : weight[i]!
    total += w
    squares += w * w
    if (w > 0) counted++
  }
  if (!(total > 0)) return { reason: rows === 0 ? NO_ROWS : 'every weight is 0' }
  const quantile = (share: number) => errors[order[rankAt(order, weight, share * total).at]!]!
  const middle = rankAt(order, weight, total / 2)
  const estimate = (errors[order[middle.at]!]! + errors[order[middle.next]!]!) / 2
  if (counted < 2) return { estimate, influence: null, degreesOfFreedom: null }
  // Density at the median from the spacing of two quantiles around it, Hall & Sheather's bandwidth (1988) for intervals.
  const effective = (total * total) / squares
  const bandwidth = Math.min(0.45, 0.971 * effective ** (-1 / 3))
  const spacing = (quantile(0.5 + bandwidth) - quantile(0.5 - bandwidth)) / (2 * bandwidth)
  const scale = (spacing * Math.sqrt(counted / (counted - 1))) / total
  const influence = new Float64Array(rows)
  for (let i = 0; i < rows; i++) {
    const w = weight === null ? 1 : weight[i]!
    influence[i] = w * scale * (errors[i]! === estimate ? 0 : errors[i]! > estimate ? 0.5 : -0.5)
  }
  return { estimate, influence, degreesOfFreedom: counted - 1 }
}

/** First place in the order at which the cumulated weight reaches `share`, and the next that counts where it just does. */
function rankAt(order: Int32Array, weight: Float64Array | null, share: number): { at: number; next: number } {
  const last = order.length - 1
  if (weight === null) {
    const at = Math.min(last, Math.max(0, Math.ceil(share) - 1))
    return { at, next: at + 1 === share ? Math.min(last, at + 1) : at }
  }
  let cumulated = 0
  for (let k = 0; k <= last; k++) {
    cumulated += weight[order[k]!]!
    if (cumulated < share || cumulated === 0) continue
    let next = k
    if (cumulated - share <= Number.EPSILON)
      for (let ahead = k + 1; ahead <= last; ahead++)
        if (weight[order[ahead]!]! > 0) {
          next = ahead
          break
        }
    return { at: k, next }
  }
  return { at: last, next: last }
}
