import { normalTail } from '../probability/tails.ts'
import { ties } from './empirical.ts'

/**
 * One-sided p-value of "a tends to be less than b" as SciPy's `mannwhitneyu(a, b, alternative="less")` takes it: exact where
 * a side has at most eight values and none is tied, else normal with corrections for ties and continuity. NaN where all
 * values are equal. Samples sorted, neither empty.
 */
export function mannWhitneyLess(a: Float64Array, b: Float64Array): number {
  const [n, m] = [a.length, b.length]
  const total = n + m
  let [below, rankSum, tieTerm] = [0, 0, 0]
  let tied = false
  for (const tie of ties(a, b)) {
    const count = tie.a + tie.b
    rankSum += tie.a * (below + (count + 1) / 2)
    tieTerm += count ** 3 - count
    tied ||= count > 1
    below += count
  }
  const u = n * m - (rankSum - (n * (n + 1)) / 2)
  if (Math.min(n, m) <= 8 && !tied) return exactTail(Math.min(n, m), Math.max(n, m), u)
  const deviation = Math.sqrt(((n * m) / 12) * (total + 1 - tieTerm / (total * (total - 1))))
  return normalTail((u - (n * m) / 2 - 0.5) / deviation)
}

/** Σ over the shares of arrangements with a statistic of at least `u`. */
function exactTail(n: number, m: number, u: number): number {
  const complement = n * m - u
  const shares = arrangements(n, m, Math.min(u, complement))
  const sum = shares.reduce((total, share) => total + share, 0)
  return u < complement ? 1 - sum + shares[u]! : sum
}

/** Share of the arrangements of n among m + n with a statistic of 0, 1, …, `last`: Gauss's binomial coefficients. */
function arrangements(n: number, m: number, last: number): Float64Array {
  const counts = new Float64Array(last + 1)
  counts[0] = 1
  for (let i = 1; i <= n; i++) {
    // scaled in each step, so that it ends in shares
    const factor = i / (m + i)
    for (let u = last; u >= m + i; u--) counts[u]! -= counts[u - m - i]!
    for (let u = i; u <= last; u++) counts[u]! += counts[u - i]!
    for (let u = 0; u <= last; u++) counts[u]! *= factor
  }
  return counts
}
