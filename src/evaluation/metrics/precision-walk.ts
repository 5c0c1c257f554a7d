import type { Ranking, RowSet } from '../rows/row-set.ts'
import { NO_ROWS, type NotComputable, ONE_CLASS, type RowMeasure, TWO_OF_EACH } from './definition.ts'

/**
 * Average precision and its influences in one walk from the lowest score up: at each distinct score the rows still ahead
 * are those predicted positive at that threshold. A positive row's weight moves the precision at its own threshold and at
 * every lower one, a negative row's only those it is above, hence the running sums.
 */
export function precisionWalk({ order, tied, positive }: Ranking, set: RowSet): RowMeasure | NotComputable {
  const { weight } = set
  const n = set.rows
  let positiveWeight = 0
  let negativeWeight = 0
  let positives = 0
  let counted = 0
  for (let k = 0; k < n; k++) {
    const w = weight === null ? 1 : weight[order[k]!]!
    if (w === 0) continue
    counted++
    if (positive[k] === 1) {
      positives++
      positiveWeight += w
    } else negativeWeight += w
  }
  if (positives === 0 || positives === counted) return { reason: n === 0 ? NO_ROWS : ONE_CLASS }
  // By place in the ranking: the slope of the area by the row's weight, but for the share that all positives lose.
  const slope = new Float64Array(n)
  let truePositive = positiveWeight
  let falsePositive = negativeWeight
  let area = 0
  let gained = 0
  let lost = 0
  for (let from = 0; from < n; ) {
    let to = from
    let tiedPositive = 0
    let tiedNegative = 0
    for (let more = true; more; to++) {
      const w = weight === null ? 1 : weight[order[to]!]!
      if (positive[to] === 1) tiedPositive += w
      else tiedNegative += w
      more = tied[to] === 1
    }
    const predicted = truePositive + falsePositive
    const precision = predicted > 0 ? truePositive / predicted : 0
    const rise = tiedPositive / positiveWeight
    if (predicted > 0) {
      area += rise * precision
      gained += (rise * falsePositive) / (predicted * predicted)
      lost += (rise * truePositive) / (predicted * predicted)
    }
    const ofPositive = precision / positiveWeight + gained
    for (let k = from; k < to; k++) slope[k] = positive[k] === 1 ? ofPositive : -lost
    truePositive = Math.max(0, truePositive - tiedPositive)
    falsePositive = Math.max(0, falsePositive - tiedNegative)
    from = to
  }
  const trials = Math.min(positives, counted - positives)
  if (trials < 2) return { estimate: area, influence: null, degreesOfFreedom: null, notes: [TWO_OF_EACH] }
  // The value stands on the rarer class: its small-sample factor and degrees of freedom, as a two-sample statistic.
  const ofPositive = Math.sqrt(positives / (positives - 1))
  const ofNegative = Math.sqrt((counted - positives) / (counted - positives - 1))
  const centre = area / positiveWeight
  const influence = new Float64Array(n)
  for (let k = 0; k < n; k++) {
    const row = order[k]!
    const w = weight === null ? 1 : weight[row]!
    influence[row] = w * (positive[k] === 1 ? ofPositive * (slope[k]! - centre) : ofNegative * slope[k]!)
  }
  return { estimate: area, influence, degreesOfFreedom: trials - 1, trials: positives }
}
