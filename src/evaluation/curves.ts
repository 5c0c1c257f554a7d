import type { Judged, Ranking, RowSet } from './rows/row-set.ts'
import { sortedOrder } from './rows/sorting.ts'

export type Side = 'candidate' | 'champion'
export type Point = [number, number]

/** What the HTML report draws; at most a few hundred points each. */
export interface Curves {
  readonly roc: { side: Side; points: Point[] }[]
  readonly precisionRecall: { side: Side; points: Point[] }[]
  readonly calibration: { side: Side; points: Point[] }[]
  readonly scores: { edges: number[]; series: { name: string; shares: number[] }[] } | null
}

const MOST_POINTS = 200
const CALIBRATION_BINS = 15
const HISTOGRAM_BINS = 30

/**
 * Curves on all rows. Binary: ROC, precision–recall, calibration where scores are probabilities, scores by class.
 * Multiclass: calibration and distribution of the highest probability. Regression: observed against predicted, and residuals.
 */
export function curvesOf(set: RowSet): Curves {
  const sides: [Side, Judged][] = [
    ['candidate', set.candidate],
    ...(set.champion === null ? [] : [['champion', set.champion] as [Side, Judged]]),
  ]
  if (set.rows === 0) return { roc: [], precisionRecall: [], calibration: [], scores: null }
  if (set.task === 'binary-classification') return binaryCurves(set, sides)
  return set.task === 'regression' ? regressionCurves(set, sides) : multiclassCurves(set, sides)
}

function binaryCurves(set: RowSet, sides: readonly [Side, Judged][]): Curves {
  const scored = sides.filter(([, model]) => model.score !== null)
  const roc: Curves['roc'] = []
  const precisionRecall: Curves['precisionRecall'] = []
  for (const [side, model] of scored) {
    const curve = rankingCurves(set, model)
    if (curve === null) continue
    roc.push({ side, points: curve.roc })
    precisionRecall.push({ side, points: curve.precisionRecall })
  }
  return {
    roc,
    precisionRecall,
    calibration: set.probabilities
      ? scored.map(([side, model]) => ({
          side,
          points: calibrationPoints(model.score!, set.label, model.ranking(0), set.weight),
        }))
      : [],
    scores: histogram(
      scored.flatMap(([side, model]) => [
        { name: `${side}, ${set.classes[0] ?? '0'}`, values: model.score!, keep: set.label, of: 0 },
        { name: `${side}, ${set.classes[1] ?? '1'}`, values: model.score!, keep: set.label, of: 1 },
      ]),
      set.probabilities,
    ),
  }
}

function multiclassCurves(set: RowSet, sides: readonly [Side, Judged][]): Curves {
  const confident = sides.flatMap(([side, model]) => {
    if (model.probabilities === null || model.prediction === null) return []
    const score = new Float64Array(set.rows)
    const hit = new Float64Array(set.rows)
    for (let i = 0; i < set.rows; i++) {
      score[i] = model.probabilities[model.prediction[i]!]![i]!
      hit[i] = model.prediction[i] === set.label[i] ? 1 : 0
    }
    return [{ side, score, hit }]
  })
  return {
    roc: [],
    precisionRecall: [],
    calibration: confident.map(({ side, score, hit }) => ({
      side,
      points: calibrationPoints(score, hit, { order: sortedOrder(score) }, set.weight),
    })),
    scores: histogram(
      confident.map(({ side, score }) => ({ name: side, values: score, keep: null, of: 0 })),
      true,
    ),
  }
}

function regressionCurves(set: RowSet, sides: readonly [Side, Judged][]): Curves {
  const scored = sides.filter(([, model]) => model.score !== null)
  return {
    roc: [],
    precisionRecall: [],
    calibration: scored.map(([side, model]) => ({
      side,
      points: calibrationPoints(model.score!, set.label, model.ranking(0), set.weight),
    })),
    scores: histogram(
      scored.map(([side, model]) => ({
        name: `${side}, residual`,
        values: model.score!.map((value, i) => set.label[i]! - value),
        keep: null,
        of: 0,
      })),
      false,
    ),
  }
}

/** Points of both ranking curves at thresholds spread evenly over the rows. */
function rankingCurves(set: RowSet, model: Judged): { roc: Point[]; precisionRecall: Point[] } | null {
  const { order, tied, positive } = model.ranking(0)
  let positives = 0
  let negatives = 0
  for (let k = 0; k < set.rows; k++) {
    const w = set.weight === null ? 1 : set.weight[order[k]!]!
    if (positive[k] === 1) positives += w
    else negatives += w
  }
  if (!(positives > 0) || !(negatives > 0)) return null
  const roc: Point[] = [[0, 0]]
  const precisionRecall: Point[] = []
  const step = set.rows / (MOST_POINTS - 2)
  let due = step
  let truePositive = 0
  let falsePositive = 0
  for (let k = set.rows - 1; k >= 0; k--) {
    const w = set.weight === null ? 1 : set.weight[order[k]!]!
    if (positive[k] === 1) truePositive += w
    else falsePositive += w
    const lastOfTie = k === 0 || tied[k - 1] === 0
    if (!lastOfTie || (set.rows - k < due && k > 0) || !(truePositive + falsePositive > 0)) continue
    while (due <= set.rows - k) due += step
    roc.push([falsePositive / negatives, truePositive / positives])
    precisionRecall.push([truePositive / positives, truePositive / (truePositive + falsePositive)])
  }
  return { roc, precisionRecall }
}

/** Mean score and mean outcome in bins of equal row counts; tied scores stay together. */
function calibrationPoints(
  score: Float64Array,
  outcome: Float64Array,
  { order }: Pick<Ranking, 'order'>,
  weight: Float64Array | null,
): Point[] {
  const points: Point[] = []
  const size = order.length / CALIBRATION_BINS
  let sumWeight = 0
  let sumScore = 0
  let sumOutcome = 0
  let due = size
  for (let k = 0; k < order.length; k++) {
    const row = order[k]!
    const w = weight === null ? 1 : weight[row]!
    sumWeight += w
    sumScore += w * score[row]!
    sumOutcome += w * outcome[row]!
    const last = k === order.length - 1
    const tied = !last && score[order[k + 1]!]! === score[row]!
    if (last || (k + 1 >= due - 1e-9 && !tied)) {
      if (sumWeight > 0) points.push([sumScore / sumWeight, sumOutcome / sumWeight])
      sumWeight = 0
      sumScore = 0
      sumOutcome = 0
      while (due <= k + 1 + 1e-9) due += size
    }
  }
  return points
}

interface Series {
  readonly name: string
  readonly values: Float64Array
  /** Only rows whose entry here equals `of`; all rows where null. */
  readonly keep: Float64Array | null
  readonly of: number
}

function histogram(series: readonly Series[], unitRange: boolean): Curves['scores'] {
  if (series.length === 0) return null
  let low = unitRange ? 0 : Infinity
  let high = unitRange ? 1 : -Infinity
  if (!unitRange)
    for (const { values } of series)
      for (let i = 0; i < values.length; i++) {
        if (values[i]! < low) low = values[i]!
        if (values[i]! > high) high = values[i]!
      }
  if (!(high > low)) {
    const pad = Math.max(0.5, Math.abs(low) * 1e-6)
    low -= pad
    high += pad
  }
  const width = (high - low) / HISTOGRAM_BINS
  return {
    edges: Array.from({ length: HISTOGRAM_BINS + 1 }, (_, i) => low + width * i),
    series: series.map(({ name, values, keep, of }) => {
      const counts = new Array<number>(HISTOGRAM_BINS).fill(0)
      let total = 0
      for (let i = 0; i < values.length; i++) {
        if (keep !== null && keep[i] !== of) continue
        const bin = Math.floor((values[i]! - low) / width)
        counts[Math.min(HISTOGRAM_BINS - 1, Math.max(0, bin))]!++
        total++
      }
      return { name, shares: counts.map((count) => (total > 0 ? count / total : 0)) }
    }),
  }
}
