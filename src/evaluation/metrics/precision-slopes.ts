import type { ThresholdWalk } from './threshold-walk.ts'

/** Influence of a row by its label and its side of the threshold, times the total weight; 0 for a negative behind. */
export interface Slopes {
  readonly positiveAhead: number
  readonly positiveBehind: number
  readonly negativeAhead: number
}

/** Of the precision at the threshold where the recall is `recall`, which moves as well. */
export function precisionSlopes(walk: ThresholdWalk, cut: number, precision: number, recall: number): Slopes {
  const share = Math.max(walk.shareAround(cut), 0.02)
  const ahead = walk.ahead(cut) / walk.total
  // dPrecision / dRecall along the curve.
  const slope = ((share - precision) * walk.prevalence) / (ahead * share)
  return {
    positiveAhead: (1 - precision) / ahead - (slope * (1 - recall)) / walk.prevalence,
    positiveBehind: (slope * recall) / walk.prevalence,
    negativeAhead: -precision / ahead,
  }
}
