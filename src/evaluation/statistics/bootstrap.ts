import type { Interval } from '../result.ts'
import { normalCdf, normalQuantile, normalTwoSided } from './distributions.ts'

/** Deterministic uniform numbers in [0, 1): xoshiro128** seeded by splitmix32. */
export function randomNumbers(seed: number): () => number {
  let mix = seed >>> 0
  const next = () => {
    mix = (mix + 0x9e3779b9) >>> 0
    let z = mix
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
    return (z ^ (z >>> 16)) >>> 0
  }
  let a = next()
  let b = next()
  let c = next()
  let d = next()
  const rotate = (x: number, by: number) => ((x << by) | (x >>> (32 - by))) >>> 0
  const word = () => {
    const result = Math.imul(rotate(Math.imul(b, 5) >>> 0, 7), 9) >>> 0
    const shifted = (b << 9) >>> 0
    c = (c ^ a) >>> 0
    d = (d ^ b) >>> 0
    b = (b ^ c) >>> 0
    a = (a ^ d) >>> 0
    c = (c ^ shifted) >>> 0
    d = rotate(d, 11)
    return result
  }
  return () => ((word() >>> 5) * 67108864 + (word() >>> 6)) / 9007199254740992
}

/** Row indices of `resamples` draws of `rows` rows with replacement. */
export function resampleIndices(rows: number, resamples: number, seed: number): Int32Array[] {
  const random = randomNumbers(seed)
  return Array.from({ length: resamples }, () => {
    const indices = new Int32Array(rows)
    for (let i = 0; i < rows; i++) indices[i] = Math.floor(random() * rows)
    return indices
  })
}

/**
 * A statistic on resamples of its rows.
 * @param statistic takes how often each row is drawn, length `rows`
 * @param indices a resample's row indices a row of the matrix
 */
export function replicate(
  statistic: (draws: ArrayLike<number>) => number,
  rows: number,
  indices: Iterable<ArrayLike<number>>,
): number[] {
  const values: number[] = []
  const draws = new Float64Array(rows)
  for (const sample of indices) {
    draws.fill(0)
    for (let i = 0; i < sample.length; i++) draws[sample[i]!]!++
    values.push(statistic(draws))
  }
  return values
}

/** The statistic with each row left out once. */
export function leaveOneOut(statistic: (draws: ArrayLike<number>) => number, rows: number): number[] {
  const draws = new Float64Array(rows).fill(1)
  return Array.from({ length: rows }, (_, i) => {
    draws[i] = 0
    const value = statistic(draws)
    draws[i] = 1
    return value
  })
}

/** What the bias-corrected and accelerated bootstrap needs (Efron & Tibshirani 1993, 14.3). */
export interface Bca {
  readonly estimate: number
  /** Ascending. */
  readonly replicates: Float64Array
  readonly bias: number
  readonly acceleration: number
}

/** Bias from the share of replicates below the estimate, acceleration from the leave-one-out values; undefined values are left out. */
export function bca(estimate: number, replicates: readonly number[], jackknife: readonly number[]): Bca {
  const sorted = Float64Array.from(replicates.filter((value) => Number.isFinite(value))).sort()
  let below = 0
  let notAbove = 0
  for (const value of sorted) {
    if (value < estimate) below++
    if (value <= estimate) notAbove++
  }
  const left = jackknife.filter((value) => Number.isFinite(value))
  const mean = left.reduce((sum, value) => sum + value, 0) / left.length
  let squares = 0
  let cubes = 0
  for (const value of left) {
    squares += (mean - value) ** 2
    cubes += (mean - value) ** 3
  }
  return {
    estimate,
    replicates: sorted,
    bias: normalQuantile((below + notAbove) / (2 * sorted.length)),
    acceleration: squares > 0 ? cubes / (6 * squares ** 1.5) : 0,
  }
}

/** The BCa interval at error rate `alpha`, as scipy.stats.bootstrap makes it from the same replicates; null bounds where degenerate. */
export function bcaInterval(found: Bca, alpha: number): Interval {
  const { estimate, replicates, bias, acceleration } = found
  if (!Number.isFinite(bias)) return { estimate, low: null, high: null }
  const at = (share: number) => {
    const z = bias + normalQuantile(share)
    return quantile(replicates, normalCdf(bias + z / (1 - acceleration * z)))
  }
  return { estimate, low: at(alpha / 2), high: at(1 - alpha / 2) }
}

/**
 * Two-sided p-value of "the value is `point`": the error rate at which the BCa interval just reaches it. Beyond the
 * replicates, where counting ends, it continues as a normal tail with the replicates' own spread.
 */
export function bcaTest(found: Bca, point: number): number | null {
  const { estimate, replicates, bias, acceleration } = found
  if (!Number.isFinite(bias)) return null
  const n = replicates.length
  const share = Math.min(Math.max(shareBelow(replicates, point), 0.5 / n), 1 - 0.5 / n)
  const w = normalQuantile(share) - bias
  const counted = normalTwoSided(w / (1 + acceleration * w) - bias)
  if (share * n >= 5 && (1 - share) * n >= 5) return counted
  const spread = standardDeviation(replicates)
  return spread > 0 ? Math.min(counted, normalTwoSided((estimate - point) / spread)) : counted
}

export function standardDeviation(values: ArrayLike<number>): number {
  let mean = 0
  for (let i = 0; i < values.length; i++) mean += values[i]!
  mean /= values.length
  let squares = 0
  for (let i = 0; i < values.length; i++) squares += (values[i]! - mean) ** 2
  return Math.sqrt(squares / (values.length - 1))
}

/** Share of sorted values below a point, interpolated as `quantile` does. */
function shareBelow(sorted: Float64Array, point: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < point) low = middle + 1
    else high = middle
  }
  let equal = low
  while (equal < sorted.length && sorted[equal] === point) equal++
  return (low + equal) / 2 / sorted.length
}

/** Quantile of sorted values with linear interpolation, numpy's default. */
export function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1)
  const below = Math.floor(place)
  const above = Math.min(sorted.length - 1, below + 1)
  return sorted[below]! + (sorted[above]! - sorted[below]!) * (place - below)
}
