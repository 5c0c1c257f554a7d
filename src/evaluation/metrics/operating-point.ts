import type { Judged, RowSet } from '../rows/row-set.ts'
import { NO_ROWS, type NotComputable, ONE_CLASS, type RowMeasure, type RowStatistic } from './definition.ts'
import { precisionSlopes, type Slopes } from './precision-slopes.ts'
import { recallBounds } from './recall-bounds.ts'
import { type ThresholdWalk, walkOf } from './threshold-walk.ts'

/**
 * Highest recall among the thresholds whose precision is at least `precision`; 0 where there is none. A small step of the
 * curve can move it far, so its interval is found by turning round the test of the precision at each recall.
 */
export function recallAtPrecision(precision: number): RowStatistic {
  return {
    kind: 'rows',
    method: 'influence-function',
    interval: 'logit',
    measure(model, set) {
      const walk = walkRows(model, set)
      if ('reason' in walk) return walk
      const cut = bestCut(walk, (ahead, positiveAhead) =>
        positiveAhead >= precision * ahead ? positiveAhead / walk.positiveWeight : null,
      )
      const estimate = cut === null ? 0 : walk.positiveAhead(cut) / walk.positiveWeight
      // The threshold keeps Σ(y − precision) over the rows ahead at 0; along it the recall moves with the local share.
      const share = cut === null ? 0 : walk.shareAround(cut)
      const slope = share / walk.prevalence / Math.min(share - precision, -0.02)
      const influence =
        cut === null
          ? null
          : influences(walk, cut, {
              positiveAhead: (1 - estimate) / walk.prevalence - slope * (1 - precision),
              positiveBehind: -estimate / walk.prevalence,
              negativeAhead: slope * precision,
            })
      return {
        estimate,
        influence,
        degreesOfFreedom: null,
        trials: walk.positives,
        bounds: (alpha) => recallBounds(walk, precision, cut ?? walk.rows, alpha),
      }
    },
  }
}

/** Highest precision among the thresholds whose recall is at least `recall`. */
export function precisionAtRecall(recall: number): RowStatistic {
  return {
    kind: 'rows',
    method: 'influence-function',
    interval: 'logit',
    measure(model, set): RowMeasure | NotComputable {
      const walk = walkRows(model, set)
      if ('reason' in walk) return walk
      const cut = bestCut(walk, (ahead, positiveAhead) =>
        positiveAhead >= recall * walk.positiveWeight ? positiveAhead / ahead : null,
      )
      if (cut === null) return { reason: 'no threshold reaches the recall' }
      const estimate = walk.positiveAhead(cut) / walk.ahead(cut)
      const influence = influences(walk, cut, precisionSlopes(walk, cut, estimate, recall))
      return { estimate, influence, degreesOfFreedom: null, trials: walk.positives }
    },
  }
}

function walkRows(model: Judged, set: RowSet): ThresholdWalk | NotComputable {
  if (model.score === null) return { reason: 'the model gives no score' }
  const walk = walkOf(model.ranking(0), set.weight)
  if (walk.positives > 0 && walk.positives < walk.counted) return walk
  return { reason: set.rows === 0 ? NO_ROWS : ONE_CLASS }
}

/** The threshold of the highest value, the highest of equals; null where none has a value above 0. */
function bestCut(
  walk: ThresholdWalk,
  value: (ahead: number, positiveAhead: number) => number | null,
): number | null {
  let best = 0
  let bestAt: number | null = null
  for (let cut = walk.rows - 1; cut >= 0; cut--) {
    if (!walk.isThreshold(cut) || !(walk.ahead(cut) > 0)) continue
    const here = value(walk.ahead(cut), walk.positiveAhead(cut))
    if (here !== null && here > best) {
      best = here
      bestAt = cut
    }
  }
  return bestAt
}

function influences(walk: ThresholdWalk, cut: number, slopes: Slopes): Float64Array {
  const influence = new Float64Array(walk.rows)
  const scale = Math.sqrt(walk.counted / (walk.counted - 1)) / walk.total
  const { order, positive } = walk.ranking
  for (let k = 0; k < walk.rows; k++) {
    const slope =
      positive[k] === 1
        ? k >= cut
          ? slopes.positiveAhead
          : slopes.positiveBehind
        : k >= cut
          ? slopes.negativeAhead
          : 0
    const row = order[k]!
    influence[row] = (walk.weight === null ? 1 : walk.weight[row]!) * scale * slope
  }
  return influence
}
