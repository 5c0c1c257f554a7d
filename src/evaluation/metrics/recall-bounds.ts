import { studentCritical } from '../statistics/distributions.ts'
import { precisionSlopes } from './precision-slopes.ts'
import type { ThresholdWalk } from './threshold-walk.ts'

/**
 * Interval of the recall at a precision: the recalls around the estimate at which the precision is not significantly
 * above (then the recall could be higher) or below (lower) what is asked, by a score test with the asked precision's variance.
 *
 * @param cut the estimate's threshold, or the number of rows where no threshold has the precision
 */
export function recallBounds(
  walk: ThresholdWalk,
  precision: number,
  cut: number,
  alpha: number,
): { low: number; high: number } {
  const critical = studentCritical(alpha, null)
  const inflation = kishFactor(walk)
  const recallAt = (k: number) => walk.positiveAhead(k) / walk.positiveWeight
  let low = 0
  for (let k = cut; k < walk.rows; k++)
    if (walk.isThreshold(k) && scoreAt(walk, k, precision, inflation) > critical) {
      low = recallAt(k)
      break
    }
  let high = 1
  for (let k = Math.min(cut, walk.rows - 1); k >= 0; k--)
    if (walk.isThreshold(k) && scoreAt(walk, k, precision, inflation) < -critical) {
      high = recallAt(k)
      break
    }
  const estimate = cut < walk.rows ? recallAt(cut) : 0
  return { low: Math.min(low, estimate), high: Math.max(high, estimate) }
}

/** How far the precision at a threshold lies from `precision`, in standard errors under that precision. */
function scoreAt(walk: ThresholdWalk, cut: number, precision: number, inflation: number): number {
  const ahead = walk.ahead(cut)
  if (!(ahead > 0)) return 0
  const recall = walk.positiveAhead(cut) / walk.positiveWeight
  const slopes = precisionSlopes(walk, cut, precision, recall)
  const behind = walk.positiveWeight - walk.positiveAhead(cut)
  const variance =
    (inflation *
      (precision * ahead * slopes.positiveAhead ** 2 +
        (1 - precision) * ahead * slopes.negativeAhead ** 2 +
        behind * slopes.positiveBehind ** 2)) /
    walk.total ** 2
  const distance = walk.positiveAhead(cut) / ahead - precision
  return variance > 0 ? distance / Math.sqrt(variance) : 0
}

/** Σw² / Σw: what unequal weights add to a variance. 1 without weights. */
function kishFactor({ weight, total }: ThresholdWalk): number {
  if (weight === null) return 1
  let squares = 0
  for (let i = 0; i < weight.length; i++) squares += weight[i]! * weight[i]!
  return squares / total
}
