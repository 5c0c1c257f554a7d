import type { Ranking } from '../rows/row-set.ts'

/** What a row is to a two-sample comparison. */
export const NEGATIVE = 0
export const POSITIVE = 1
export const LEFT_OUT = 2

export interface Auc {
  readonly auc: number
  readonly positives: number
  readonly negatives: number
}

/**
 * Area under the ROC curve with ties counted half, in one walk over the sorted rows, and each row's DeLong component
 * added to `influence` times `factor`. The components are scaled by √(m/(m−1)) within each class, so that without
 * weights their squares sum to DeLong's variance (DeLong, DeLong & Clarke-Pearson 1988; Sun & Xu 2014 for O(n log n)).
 * With weights, placements and means are weighted alike. Null where a class has no weight.
 *
 * @param role NEGATIVE, POSITIVE or LEFT_OUT by place in the ranking
 */
export function areaUnderRoc(
  { order, tied }: Ranking,
  role: Uint8Array,
  weight: Float64Array | null,
  factor: number,
  influence: Float64Array,
): Auc | null {
  const n = order.length
  let positives = 0
  let negatives = 0
  let positiveWeight = 0
  let negativeWeight = 0
  for (let k = 0; k < n; k++) {
    const w = weight === null ? 1 : weight[order[k]!]!
    if (w === 0 || role[k] === LEFT_OUT) continue
    if (role[k] === POSITIVE) {
      positives++
      positiveWeight += w
    } else {
      negatives++
      negativeWeight += w
    }
  }
  if (positives === 0 || negatives === 0) return null
  // By place: a positive's share of negatives below it, a negative's share of positives above it.
  const placement = new Float64Array(n)
  let below = 0
  let passed = 0
  let sum = 0
  for (let from = 0; from < n; ) {
    let to = from
    let tiedPositive = 0
    let tiedNegative = 0
    for (let more = true; more; to++) {
      const w = weight === null ? 1 : weight[order[to]!]!
      if (role[to] === POSITIVE) tiedPositive += w
      else if (role[to] === NEGATIVE) tiedNegative += w
      more = tied[to] === 1
    }
    const ofPositive = (below + tiedNegative / 2) / negativeWeight
    const ofNegative = (positiveWeight - passed - tiedPositive / 2) / positiveWeight
    for (let k = from; k < to; k++) placement[k] = role[k] === POSITIVE ? ofPositive : ofNegative
    sum += tiedPositive * ofPositive
    below += tiedNegative
    passed += tiedPositive
    from = to
  }
  const auc = sum / positiveWeight
  if (positives > 1 && negatives > 1) {
    const ofPositive = (factor * Math.sqrt(positives / (positives - 1))) / positiveWeight
    const ofNegative = (factor * Math.sqrt(negatives / (negatives - 1))) / negativeWeight
    for (let k = 0; k < n; k++) {
      if (role[k] === LEFT_OUT) continue
      const row = order[k]!
      const w = weight === null ? 1 : weight[row]!
      influence[row]! += w * (placement[k]! - auc) * (role[k] === POSITIVE ? ofPositive : ofNegative)
    }
  }
  return { auc, positives, negatives }
}
