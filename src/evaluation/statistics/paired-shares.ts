import { binomialHalfCdf, normalTwoSided, studentCritical } from './distributions.ts'

/** Rows that one of two models got right, of `rows` that both were tried on. */
export interface PairedShares {
  readonly rows: number
  /** Right in the candidate, wrong in the champion. */
  readonly gained: number
  /** Wrong in the candidate, right in the champion. */
  readonly lost: number
}

/** Exact two-sided McNemar test: the discordant rows against a fair coin, twice the smaller tail, at most 1. */
export function mcnemarExact(gained: number, lost: number): number {
  if (gained === lost) return 1
  return Math.min(1, 2 * binomialHalfCdf(Math.min(gained, lost), gained + lost))
}

/** Two-sided p-value of Tango's score test that the difference of the two shares is `difference`. */
export function tangoTest(shares: PairedShares, difference: number): number {
  return normalTwoSided(tangoScore(shares, difference))
}

/**
 * Tango's score interval for the difference of two paired shares (Statistics in Medicine 17, 1998), widened to reach 0
 * where the exact McNemar test does not reject, so that the interval and the p-value never contradict each other.
 */
export function tangoInterval(shares: PairedShares, alpha: number): { low: number; high: number } {
  const critical = studentCritical(alpha, null)
  const estimate = (shares.gained - shares.lost) / shares.rows
  let low = solve((d) => tangoScore(shares, d) - critical, -1, estimate)
  let high = solve((d) => tangoScore(shares, d) + critical, estimate, 1)
  if (mcnemarExact(shares.gained, shares.lost) > alpha) {
    low = Math.min(low, 0)
    high = Math.max(high, 0)
  }
  return { low, high }
}

/** The score statistic, falling in `difference`; the lost share is at its maximum likelihood given the difference. */
function tangoScore({ rows, gained, lost }: PairedShares, difference: number): number {
  const observed = gained - lost - rows * difference
  const b = -gained - lost + (2 * rows - gained + lost) * difference
  const c = -lost * difference * (1 - difference)
  const root = Math.sqrt(Math.max(0, b * b - 8 * rows * c))
  // Of the two forms of the root, the one that does not subtract nearly equal numbers.
  const lostShare = b <= 0 ? (root - b) / (4 * rows) : (-2 * c) / (root + b)
  const variance = rows * (2 * Math.max(0, lostShare) + difference * (1 - difference))
  if (observed === 0) return 0
  return variance > 0 ? observed / Math.sqrt(variance) : observed > 0 ? Infinity : -Infinity
}

/** Root of a falling function in [low, high] by bisection to the last bit; the end where there is no change of sign. */
function solve(f: (x: number) => number, low: number, high: number): number {
  let a = low
  let b = high
  if (!(f(a) > 0)) return a
  if (!(f(b) < 0)) return b
  for (let step = 0; step < 200; step++) {
    const middle = (a + b) / 2
    if (middle <= a || middle >= b) break
    if (f(middle) > 0) a = middle
    else b = middle
  }
  return (a + b) / 2
}
