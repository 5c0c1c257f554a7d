import type { IntervalKind } from '../metrics/definition.ts'
import type { Interval } from '../result.ts'
import { studentCritical } from './distributions.ts'

/** What is known about one value. */
export interface Uncertain {
  readonly estimate: number
  /** Null where no interval is possible. */
  readonly variance: number | null
  /** Of Student's t; null for the normal. */
  readonly degreesOfFreedom: number | null
  /** Trials behind a share, for where the variance is 0. */
  readonly trials: number | null
  /** Skewness of the rows' influences over √rows; needed for `skewed`. */
  readonly skewness?: number
}

/** The two-sided interval of one model's value at error rate `alpha`. */
export function singleInterval(kind: IntervalKind, value: Uncertain, alpha: number): Interval {
  const { estimate, variance } = value
  if (variance === null) return { estimate, low: null, high: null }
  const critical = studentCritical(alpha, value.degreesOfFreedom)
  const half = critical * Math.sqrt(variance)
  switch (kind) {
    case 'symmetric':
      return { estimate, low: estimate - half, high: estimate + half }
    case 'skewed':
      return { estimate, ...skewedMean(estimate, Math.sqrt(variance), value.skewness ?? 0, critical) }
    case 'root-skewed': {
      const errorOfMean = 2 * estimate * Math.sqrt(variance)
      const mean = skewedMean(estimate * estimate, errorOfMean, value.skewness ?? 0, critical)
      return { estimate, low: Math.sqrt(mean.low), high: Math.sqrt(mean.high) }
    }
    case 'log-complement': {
      const left = 1 - estimate
      if (!(left > 0)) return { estimate, low: estimate - half, high: estimate + half }
      const factor = Math.exp(half / left)
      return { estimate, low: 1 - left * factor, high: 1 - left / factor }
    }
    case 'unit-symmetric':
      if (variance === 0) return { estimate, ...atBoundary(value, alpha) }
      return { estimate, low: Math.max(0, estimate - half), high: Math.min(1, estimate + half) }
    case 'logit': {
      if (variance === 0 || estimate <= 0 || estimate >= 1) return { estimate, ...atBoundary(value, alpha) }
      const centre = Math.log(estimate / (1 - estimate))
      const spread = half / (estimate * (1 - estimate))
      return { estimate, low: expit(centre - spread), high: expit(centre + spread) }
    }
    case 'wilson':
      return { estimate, ...wilson(estimate, effectiveTrials(estimate, variance, value.trials), critical) }
    case 'signed-wilson': {
      const share = (estimate + 1) / 2
      const { low, high } = wilson(share, effectiveTrials(share, variance / 4, value.trials), critical)
      return { estimate, low: 2 * low - 1, high: 2 * high - 1 }
    }
  }
}

/**
 * Interval of a mean that cannot be negative, from Hall's cubic transformation of t (JRSS B 54, 1992), which takes the
 * skewness out of it to the order of 1/rows: g(t) = t + at²/3 + a²t³/27 + a/6.
 */
function skewedMean(
  mean: number,
  standardError: number,
  skewness: number,
  critical: number,
): { low: number; high: number } {
  return {
    low: Math.max(0, mean - standardError * unskewed(critical, skewness)),
    high: mean - standardError * unskewed(-critical, skewness),
  }
}

/** The t with g(t) = `z`, since g(t) − a/6 = ((1 + at/3)³ − 1) / a. */
function unskewed(z: number, a: number): number {
  if (a === 0) return z
  const by = a * (z - a / 6)
  return ((by > -0.5 ? Math.expm1(Math.log1p(by) / 3) : Math.cbrt(1 + by) - 1) * 3) / a
}

/** Wilson's score interval (1927) of a share observed in `trials`, which need not be whole. */
export function wilson(share: number, trials: number, critical: number): { low: number; high: number } {
  const square = critical * critical
  const centre = (share + square / (2 * trials)) / (1 + square / trials)
  const half =
    (critical / (1 + square / trials)) *
    Math.sqrt((share * (1 - share)) / trials + square / (4 * trials * trials))
  return {
    low: share <= 0 ? 0 : Math.max(0, centre - half),
    high: share >= 1 ? 1 : Math.min(1, centre + half),
  }
}

/** Trials at which a share would have this variance (Korn & Graubard 1998). */
function effectiveTrials(share: number, variance: number, trials: number | null): number {
  const spread = share * (1 - share)
  if (variance > 0 && spread > 0) return spread / variance
  return Math.max(1, trials ?? 1)
}

/** Clopper–Pearson's bound where every trial went the same way; nothing is uncertain at an inner value. */
function atBoundary(value: Uncertain, alpha: number): { low: number; high: number } {
  const bound = (alpha / 2) ** (1 / Math.max(1, value.trials ?? 1))
  if (value.estimate >= 1) return { low: bound, high: 1 }
  if (value.estimate <= 0) return { low: 0, high: 1 - bound }
  return { low: value.estimate, high: value.estimate }
}

function expit(x: number): number {
  return 1 / (1 + Math.exp(-x))
}
