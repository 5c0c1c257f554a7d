import type { Judged, Ranking, RowSet } from '../rows/row-set.ts'
import { NO_ROWS, type NotComputable, ONE_CLASS, type RowMeasure, type RowStatistic } from './definition.ts'

/** Highest recall among the thresholds whose precision is at least `precision`; 0 where there is none. */
export function recallAtPrecision(precision: number): RowStatistic {
  return operatingPoint(
    (truePositive, falsePositive, positives) =>
      truePositive >= precision * (truePositive + falsePositive) ? truePositive / positives : null,
    (point) => {
      // The threshold keeps Σ(y − precision) over the rows ahead at 0; along it the recall moves with the local share.
      const drop = Math.min(point.localShare - precision, -0.02)
      const slope = point.localShare / point.prevalence / drop
      return {
        positiveAhead: (1 - point.value) / point.prevalence - slope * (1 - precision),
        positiveBehind: -point.value / point.prevalence,
        negativeAhead: slope * precision,
        negativeBehind: 0,
      }
    },
  )
}

/** Highest precision among the thresholds whose recall is at least `recall`. */
export function precisionAtRecall(recall: number): RowStatistic {
  return operatingPoint(
    (truePositive, falsePositive, positives) =>
      truePositive >= recall * positives ? truePositive / (truePositive + falsePositive) : null,
    (point) => {
      const share = Math.max(point.localShare, 0.02)
      // dPrecision / dRecall along the curve.
      const slope = ((share - point.value) * point.prevalence) / (point.ahead * share)
      return {
        positiveAhead: (1 - point.value) / point.ahead - (slope * (1 - recall)) / point.prevalence,
        positiveBehind: (slope * recall) / point.prevalence,
        negativeAhead: -point.value / point.ahead,
        negativeBehind: 0,
      }
    },
  )
}

/** A point of the precision–recall curve, as shares of all rows. */
interface Point {
  readonly value: number
  readonly prevalence: number
  /** Share of rows at or above the threshold. */
  readonly ahead: number
  /** Share of positives among the rows scored near the threshold. */
  readonly localShare: number
}

/** Influence of a row by its label and its side of the threshold. */
interface Slopes {
  readonly positiveAhead: number
  readonly positiveBehind: number
  readonly negativeAhead: number
  readonly negativeBehind: number
}

type Criterion = (truePositive: number, falsePositive: number, positives: number) => number | null

function operatingPoint(value: Criterion, slopes: (point: Point) => Slopes): RowStatistic {
  return {
    kind: 'rows',
    method: 'influence-function',
    interval: 'logit',
    measure: (model, set) => measure(model, set, value, slopes),
    bootstrapBelow: 0,
    resample: (model, set) => resampler(model, set, value),
  }
}

function measure(
  model: Judged,
  set: RowSet,
  value: Criterion,
  slopes: (point: Point) => Slopes,
): RowMeasure | NotComputable {
  if (model.score === null) return { reason: 'the model gives no score' }
  const { weight, rows } = set
  const ranking = model.ranking(0)
  const { order, tied, positive } = ranking
  let positiveWeight = 0
  let total = 0
  let positives = 0
  let counted = 0
  for (let k = 0; k < rows; k++) {
    const w = weight === null ? 1 : weight[order[k]!]!
    if (w === 0) continue
    counted++
    total += w
    if (positive[k] === 1) {
      positives++
      positiveWeight += w
    }
  }
  if (positives === 0 || positives === counted) return { reason: rows === 0 ? NO_ROWS : ONE_CLASS }
  let best = 0
  let bestAhead = 0
  let bestCut = rows
  let truePositive = 0
  let falsePositive = 0
  for (let k = rows - 1; k >= 0; k--) {
    const w = weight === null ? 1 : weight[order[k]!]!
    if (positive[k] === 1) truePositive += w
    else falsePositive += w
    const threshold = k === 0 || tied[k - 1] === 0
    if (!threshold || !(truePositive + falsePositive > 0)) continue
    const here = value(truePositive, falsePositive, positiveWeight)
    if (here !== null && here > best) {
      best = here
      bestCut = k
      bestAhead = truePositive + falsePositive
    }
  }
  const influence = new Float64Array(rows)
  const point: Point = {
    value: best,
    prevalence: positiveWeight / total,
    ahead: bestAhead / total,
    localShare: shareAround(bestCut, ranking, set.weight),
  }
  const slope = slopes(point)
  const scale = Math.sqrt(counted / (counted - 1)) / total
  for (let k = 0; k < rows; k++) {
    const row = order[k]!
    const w = weight === null ? 1 : weight[row]!
    const ahead = k >= bestCut
    const by =
      positive[k] === 1
        ? ahead
          ? slope.positiveAhead
          : slope.positiveBehind
        : ahead
          ? slope.negativeAhead
          : slope.negativeBehind
    influence[row] = w * scale * by
  }
  return {
    estimate: best,
    influence: bestCut === rows ? null : influence,
    degreesOfFreedom: null,
    trials: positives,
  }
}

/** Weighted share of positives among the rows around a place in the order. */
function shareAround(cut: number, { order, positive }: Ranking, weight: Float64Array | null): number {
  const reach = Math.max(5, Math.round(0.5 * order.length ** 0.8))
  let ofPositive = 0.5
  let total = 1
  for (let k = Math.max(0, cut - reach); k < Math.min(order.length, cut + reach); k++) {
    const w = weight === null ? 1 : weight[order[k]!]!
    total += w
    if (positive[k] === 1) ofPositive += w
  }
  return ofPositive / total
}

/** The value as a function of how often each row is drawn. */
function resampler(model: Judged, set: RowSet, value: Criterion): (draws: ArrayLike<number>) => number {
  const { order, tied, positive } = model.ranking(0)
  const n = order.length
  const { weight } = set
  return (draws) => {
    let positives = 0
    for (let k = 0; k < n; k++) if (positive[k] === 1) positives += drawnWeight(draws, order[k]!, weight)
    if (!(positives > 0)) return Number.NaN
    let truePositive = 0
    let falsePositive = 0
    let best = 0
    for (let k = n - 1; k >= 0; k--) {
      const drawn = drawnWeight(draws, order[k]!, weight)
      if (positive[k] === 1) truePositive += drawn
      else falsePositive += drawn
      if (k > 0 && tied[k - 1] === 1) continue
      if (!(truePositive + falsePositive > 0)) continue
      const here = value(truePositive, falsePositive, positives)
      if (here !== null && here > best) best = here
    }
    return best
  }
}

function drawnWeight(draws: ArrayLike<number>, row: number, weight: Float64Array | null): number {
  return weight === null ? draws[row]! : draws[row]! * weight[row]!
}
