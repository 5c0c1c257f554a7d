import { type Evidence, type EvidenceOptions, mergeNotes, sideReason, without } from './evidence.ts'
import type { RowMeasure, RowStatistic } from './metrics/definition.ts'
import type { Interval } from './result.ts'
import type { RowSet } from './rows/row-set.ts'
import {
  constantDifference,
  type DifferenceEvidence,
  differenceOfIntervals,
  identicalDifference,
  pointDifference,
  studentDifference,
} from './statistics/difference.ts'
import { singleInterval } from './statistics/single-interval.ts'

/** Evidence from every row's influence: the variance of a value is the sum of its squares, that of a difference of the squares of differences. */
export function rowEvidence(statistic: RowStatistic, set: RowSet, options: EvidenceOptions): Evidence {
  const { method } = statistic
  const candidate = statistic.measure(set.candidate, set)
  if ('reason' in candidate) return without(method, sideReason('candidate', candidate.reason, set))
  const candidateInterval = intervalOf(statistic, candidate, options.alpha)
  if (set.champion === null)
    return {
      method,
      candidate: candidateInterval,
      champion: null,
      difference: null,
      notComputable: null,
      notes: candidate.notes ?? [],
    }
  const champion = options.identical ? candidate : statistic.measure(set.champion, set)
  if ('reason' in champion) return without(method, sideReason('champion', champion.reason, set))
  const championInterval = intervalOf(statistic, champion, options.alpha)
  return {
    method,
    candidate: candidateInterval,
    champion: championInterval,
    difference: options.identical
      ? identicalDifference(method)
      : differenceOf(statistic, candidate, champion, candidateInterval, championInterval, options.alpha),
    notComputable: null,
    notes: mergeNotes(candidate.notes, champion.notes),
  }
}

function intervalOf(statistic: RowStatistic, measure: RowMeasure, alpha: number): Interval {
  if (measure.bounds !== undefined) return { estimate: measure.estimate, ...measure.bounds(alpha) }
  return singleInterval(
    statistic.interval,
    {
      estimate: measure.estimate,
      variance: measure.influence === null ? null : sumOfSquares(measure.influence),
      degreesOfFreedom: measure.degreesOfFreedom,
      trials: measure.trials ?? null,
      ...(measure.influence === null ? {} : { skewness: skewnessOf(measure.influence) }),
    },
    alpha,
  )
}

function differenceOf(
  statistic: RowStatistic,
  candidate: RowMeasure,
  champion: RowMeasure,
  candidateInterval: Interval,
  championInterval: Interval,
  alpha: number,
): DifferenceEvidence {
  const { method } = statistic
  const estimate = candidate.estimate - champion.estimate
  if (candidate.bounds !== undefined || champion.bounds !== undefined) {
    const correlation = correlationOf(candidate.influence, champion.influence)
    return differenceOfIntervals(
      method,
      evened(candidateInterval),
      evened(championInterval),
      alpha,
      correlation,
    )
  }
  if (candidate.influence === null || champion.influence === null) return pointDifference(method, estimate)
  const variance = sumOfSquaredDifferences(candidate.influence, champion.influence)
  const df = candidate.degreesOfFreedom
  const rounding = 1e-14 * Math.max(Math.abs(candidate.estimate), Math.abs(champion.estimate))
  if (variance > rounding * rounding)
    return studentDifference(method, estimate, Math.sqrt(variance), df, alpha)
  if (method === 'paired-t') return constantDifference(method, estimate, candidate.influence.length, alpha)
  return differenceOfIntervals(method, candidateInterval, championInterval, alpha)
}

/** Of the two estimates, from the influences of the same rows; 0 where unknown. */
function correlationOf(a: Float64Array | null, b: Float64Array | null): number {
  if (a === null || b === null) return 0
  let both = 0
  for (let i = 0; i < a.length; i++) both += a[i]! * b[i]!
  const spread = Math.sqrt(sumOfSquares(a) * sumOfSquares(b))
  return spread > 0 ? Math.max(-1, Math.min(1, both / spread)) : 0
}

/**
 * Either reach drawn half-way to their mean. How far an interval of the metric's own is lopsided is uncertain itself, and
 * two models' errors in it add up: taken as they are, intervals of differences would be too wide (bench/coverage.ts).
 */
function evened({ estimate, low, high }: Interval): Interval {
  if (low === null || high === null) return { estimate, low, high }
  const mean = (high - low) / 2
  return { estimate, low: (low + estimate - mean) / 2, high: (high + estimate + mean) / 2 }
}

/** Third moment over the second's power of 3/2: the skewness of the influences over √rows. */
function skewnessOf(influence: Float64Array): number {
  let squares = 0
  let cubes = 0
  for (let i = 0; i < influence.length; i++) {
    const square = influence[i]! * influence[i]!
    squares += square
    cubes += square * influence[i]!
  }
  return squares > 0 ? cubes / squares ** 1.5 : 0
}

function sumOfSquares(values: Float64Array): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]! * values[i]!
  return sum
}

function sumOfSquaredDifferences(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) {
    const difference = a[i]! - b[i]!
    sum += difference * difference
  }
  return sum
}
