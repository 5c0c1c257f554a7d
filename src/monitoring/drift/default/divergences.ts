import { hypergeometricDensity } from '../../../foundation/index.ts'
import type { Table } from './contingency.ts'

/** A distance of two discrete distributions that is a sum over classes, and what is made of the sum. */
export interface Divergence {
  /** As findings call it. */
  readonly name: string
  /** Part of a class with shares p of the reference and q of the current values. */
  readonly part: (p: number, q: number) => number
  readonly whole: (sum: number) => number
  /** The sum that a whole stands for. */
  readonly sum: (whole: number) => number
  /** Added to every count, for those that are infinite at shares of 0. */
  readonly pseudocount: number
}

const xlog = (x: number, y: number) => (x === 0 ? 0 : x * Math.log(x / y))
const same = (x: number) => x
const root = (x: number) => Math.sqrt(Math.max(0, x))
const square = (x: number) => x * x

/** Under Evidently's names of methods. */
export const divergences = {
  jensenshannon: {
    name: 'Jensen–Shannon distance',
    part: (p, q) => (xlog(p, (p + q) / 2) + xlog(q, (p + q) / 2)) / 2,
    whole: root,
    sum: square,
    pseudocount: 0,
  },
  hellinger: {
    name: 'Hellinger distance',
    part: (p, q) => (Math.sqrt(p) - Math.sqrt(q)) ** 2 / 2,
    whole: root,
    sum: square,
    pseudocount: 0,
  },
  TVD: {
    name: 'total variation distance',
    part: (p, q) => Math.abs(p - q) / 2,
    whole: same,
    sum: same,
    pseudocount: 0,
  },
  psi: {
    name: 'population stability index',
    part: (p, q) => (p - q) * Math.log(p / q),
    whole: same,
    sum: same,
    pseudocount: 0.5,
  },
  kl_div: {
    name: 'Kullback–Leibler divergence',
    part: (p, q) => p * Math.log(p / q) - p + q,
    whole: same,
    sum: same,
    pseudocount: 0.5,
  },
} as const satisfies Readonly<Record<string, Divergence>>

/** The divergence of a table, beside the one that permutations of its rows have: the mean of the sum over all of them. */
export function measure(
  divergence: Divergence,
  table: Table,
): { readonly value: number; readonly withoutDrift: number } {
  const classes = table.reference.length
  const n = table.reference.reduce((sum, count) => sum + count, 0)
  const m = table.current.reduce((sum, count) => sum + count, 0)
  const extra = divergence.pseudocount
  const part = (a: number, b: number) =>
    divergence.part((a + extra) / (n + extra * classes), (b + extra) / (m + extra * classes))
  let [value, expected] = [0, 0]
  const known = new Map<number, number>()
  for (const [at, a] of table.reference.entries()) {
    const b = table.current[at]!
    value += part(a, b)
    let mean = known.get(a + b)
    if (mean === undefined) {
      mean = meanOverPermutations(a + b, n, m, part)
      known.set(a + b, mean)
    }
    expected += mean
  }
  return { value: divergence.whole(value), withoutDrift: divergence.whole(Math.max(0, expected)) }
}

/** Mean of `part` where `total` rows fall to sides of n and m: all counts up to about 500, a grid of the normal above. */
function meanOverPermutations(
  total: number,
  n: number,
  m: number,
  part: (a: number, b: number) => number,
): number {
  if (total === 0) return part(0, 0)
  const all = n + m
  const mean = (total * n) / all
  const deviation = all > 1 ? Math.sqrt((mean * (m / all) * (all - total)) / (all - 1)) : 0
  const [least, most] = [Math.max(0, total - m), Math.min(total, n)]
  if (deviation < 40) {
    const low = Math.max(least, Math.floor(mean - 8 * deviation - 12))
    const high = Math.min(most, Math.ceil(mean + 8 * deviation + 12))
    let [sum, weights] = [0, 0]
    const add = (x: number, weight: number) => {
      sum += weight * part(x, total - x)
      weights += weight
    }
    // from the middle outward, each density from the one beside it
    const middle = Math.min(high, Math.max(low, Math.round(mean)))
    const density = hypergeometricDensity(middle, n, total, all)
    add(middle, density)
    for (let x = middle, weight = density; x < high; x++) {
      weight *= ((n - x) * (total - x)) / ((x + 1) * (m - total + x + 1))
      add(x + 1, weight)
    }
    for (let x = middle, weight = density; x > low; x--) {
      weight *= (x * (m - total + x)) / ((n - x + 1) * (total - x + 1))
      add(x - 1, weight)
    }
    return weights > 0 ? sum / weights : part(mean, total - mean)
  }
  let [sum, weights] = [0, 0]
  for (let z = -6; z <= 6; z += 0.25) {
    const x = Math.min(most, Math.max(least, mean + z * deviation))
    const weight = Math.exp((-z * z) / 2)
    sum += weight * part(x, total - x)
    weights += weight
  }
  return sum / weights
}
