import { chiSquareTail } from '../drift/probability/tails.ts'

/** How scores have to be bent to be the chances that came true: logit(p) = intercept + slope · logit(score). */
export interface Recalibration {
  readonly rows: number
  /** 0 where scores are neither too high nor too low on the whole, at a slope of 1. */
  readonly intercept: number
  /** Below 1: scores are too far from the middle. */
  readonly slope: number
  /** Of intercept and slope: their variances, and the covariance. */
  readonly covariance: readonly [intercept: number, both: number, slope: number]
  /** Mean of the scores, and the share of positives. */
  readonly meanScore: number
  readonly positives: number
}

export interface CalibrationDrift {
  readonly reference: Recalibration
  readonly current: Recalibration
  /**
   * By how much the same score means another chance: the mean, over the current rows, of the distance between what their scores
   * stand for now and what they stood for on the reference. From 0 to 1.
   */
  readonly distance: number
  /** Of the hypothesis that intercept and slope are the same on both sides: Wald's test with two degrees of freedom. */
  readonly pValue: number
}

export interface ScoredLabels {
  /** Chances of the class, from 0 to 1, one a row. */
  readonly scores: Float64Array
  /** 1 for the class, 0 for the others. */
  readonly labels: Uint8Array
}

/** Scores nearer to 0 and 1 than this are taken for this, because their logit has no bound. */
const nearest = 1e-6
const steps = 50

/**
 * Whether scores mean what they meant: Cox's logistic recalibration on both sides, and its difference.
 * Source: D. R. Cox, "Two further applications of a model for binary regression", Biometrika 45 (1958); Van Calster et al.,
 * "Calibration: the Achilles heel of predictive analytics", BMC Medicine 17 (2019).
 * @returns in words why there is none where a side has labels of one class, or scores that part the classes
 */
export function calibrationDrift(
  reference: ScoredLabels,
  current: ScoredLabels,
): CalibrationDrift | { readonly reason: string } {
  const before = recalibrate(reference)
  if (before === null)
    return { reason: 'the labels of the reference are of one class, or its scores part them' }
  const now = recalibrate(current)
  if (now === null) return { reason: 'the current labels are of one class, or their scores part them' }
  const [a, b] = [now.intercept - before.intercept, now.slope - before.slope]
  const [aa, ab, bb] = [0, 1, 2].map((at) => before.covariance[at]! + now.covariance[at]!)
  const wald = (a * a * bb! - 2 * a * b * ab! + b * b * aa!) / (aa! * bb! - ab! * ab!)
  let distance = 0
  for (const score of current.scores) {
    const x = logit(score)
    distance += Math.abs(expit(now.intercept + now.slope * x) - expit(before.intercept + before.slope * x))
  }
  return {
    reference: before,
    current: now,
    distance: distance / current.scores.length,
    pValue: chiSquareTail(Math.max(0, wald), 2),
  }
}

/**
 * Fits intercept and slope by maximum likelihood (Newton's method); their covariance is the inverse of the information.
 * @returns null where there is no maximum, or it is not found
 */
export function recalibrate({ scores, labels }: ScoredLabels): Recalibration | null {
  const rows = scores.length
  let positives = 0
  let sum = 0
  const x = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    positives += labels[row]!
    sum += scores[row]!
    x[row] = logit(scores[row]!)
  }
  if (positives === 0 || positives === rows) return null
  let [intercept, slope] = [0, 1]
  let likelihood = Number.NEGATIVE_INFINITY
  for (let step = 0; step < steps; step++) {
    const at = informationAt(x, labels, intercept, slope)
    const [g, h, aa, ab, bb] = at.sums
    const determinant = aa * bb - ab * ab
    if (!(determinant > 0) || !Number.isFinite(determinant)) return null
    if (Math.abs(at.likelihood - likelihood) <= 1e-12 * Math.abs(at.likelihood))
      return {
        rows,
        intercept,
        slope,
        covariance: [bb / determinant, -ab / determinant, aa / determinant],
        meanScore: sum / rows,
        positives: positives / rows,
      }
    likelihood = at.likelihood
    intercept += (bb * g - ab * h) / determinant
    slope += (aa * h - ab * g) / determinant
    if (Math.abs(intercept) > 1e4 || Math.abs(slope) > 1e4) return null
  }
  return null
}

/** Log-likelihood with its gradient (2) and information (3). */
function informationAt(x: Float64Array, labels: Uint8Array, intercept: number, slope: number) {
  let [likelihood, g, h, aa, ab, bb] = [0, 0, 0, 0, 0, 0]
  for (let row = 0; row < x.length; row++) {
    const value = x[row]!
    const linear = intercept + slope * value
    const chance = expit(linear)
    const residual = labels[row]! - chance
    const weight = chance * (1 - chance)
    // log(1 + e^linear) without overflow
    likelihood += labels[row]! * linear - (Math.max(linear, 0) + Math.log1p(Math.exp(-Math.abs(linear))))
    g += residual
    h += residual * value
    aa += weight
    ab += weight * value
    bb += weight * value * value
  }
  return { likelihood, sums: [g, h, aa, ab, bb] as const }
}

function logit(score: number): number {
  const inside = Math.min(1 - nearest, Math.max(nearest, score))
  return Math.log(inside / (1 - inside))
}

function expit(linear: number): number {
  return linear >= 0 ? 1 / (1 + Math.exp(-linear)) : Math.exp(linear) / (1 + Math.exp(linear))
}
