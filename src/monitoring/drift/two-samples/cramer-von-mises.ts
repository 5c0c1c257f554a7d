import { cramerVonMisesTail } from '../probability/cramer-von-mises.ts'
import { ties } from './empirical.ts'

/** The rank statistics of Anderson 1962: U of equation 10 and T of equation 9, with midranks. Samples sorted. */
export function cramerVonMisesStatistic(
  a: Float64Array,
  b: Float64Array,
): { readonly u: number; readonly t: number } {
  const [n, m] = [a.length, b.length]
  let [below, beforeA, beforeB, sumA, sumB] = [0, 0, 0, 0, 0]
  for (const tie of ties(a, b)) {
    const rank = below + (tie.a + tie.b + 1) / 2
    for (let i = 1; i <= tie.a; i++) sumA += (rank - beforeA - i) ** 2
    for (let i = 1; i <= tie.b; i++) sumB += (rank - beforeB - i) ** 2
    below += tie.a + tie.b
    beforeA += tie.a
    beforeB += tie.b
  }
  const u = n * sumA + m * sumB
  const product = n * m
  return { u, t: u / (product * (n + m)) - (4 * product - 1) / (6 * (n + m)) }
}

/** p-value from the limit of the statistic, with its mean and variance at these sizes (Anderson 1962, 11 and 14). */
export function cramerVonMisesAsymptotic(t: number, n: number, m: number): number {
  const [product, total] = [n * m, n + m]
  const mean = (1 + 1 / total) / 6
  const variance =
    ((total + 1) * (4 * product * total - 3 * (n ** 2 + m ** 2) - 2 * product)) /
    (45 * total ** 2 * 4 * product)
  return cramerVonMisesTail(1 / 6 + (t - mean) / Math.sqrt(45 * variance))
}
