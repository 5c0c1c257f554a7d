import { chiSquareTail, normalTail } from '../probability/tails.ts'
import { randomNumbers } from '../random.ts'

const trials = 499
/** Draws that must reach a statistic for their share to be its p-value. */
const enough = 10

/** What a statistic is where rows are dealt to the sides at random. */
export interface Permuted {
  readonly observed: number
  /** Mean over the draws: what no drift gives at these numbers of rows. */
  readonly withoutDrift: (of: (statistic: number) => number) => number
  readonly pValue: number
}

/**
 * Permutation test of a statistic that drift makes larger. The p-value is the share of 499 seeded draws that reach it (and the rows as
 * they are: exact at its levels); where fewer than 10 do, the smaller one of that and the tail of a Pearson type III distribution of
 * the draws' mean, variance and skewness, so that it can be small enough to survive the correction over many columns.
 * @param statistic of a deal: the first `n` of `order` are the reference
 */
export function permute(
  size: number,
  n: number,
  statistic: (first: Uint32Array, rest: Uint32Array) => number,
): Permuted {
  const order = Uint32Array.from({ length: size }, (_, at) => at)
  const [first, rest] = [order.subarray(0, n), order.subarray(n)]
  const observed = statistic(first, rest)
  const random = randomNumbers(0)
  const drawn = new Float64Array(trials)
  for (let trial = 0; trial < trials; trial++) {
    for (let i = 0; i < n; i++) {
      const j = i + Math.floor(random() * (size - i))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    drawn[trial] = statistic(first, rest)
  }
  let reached = 0
  for (const value of drawn) if (value >= observed - 1e-12 * Math.abs(observed)) reached += 1
  const share = (reached + 1) / (trials + 1)
  return {
    observed,
    withoutDrift: (of) => drawn.reduce((sum, value) => sum + of(value), 0) / trials,
    pValue: reached >= enough ? share : Math.min(share, tail(drawn, observed)),
  }
}

function tail(drawn: Float64Array, observed: number): number {
  const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length
  let [second, third] = [0, 0]
  for (const value of drawn) {
    second += (value - mean) ** 2 / drawn.length
    third += (value - mean) ** 3 / drawn.length
  }
  const deviation = Math.sqrt(second)
  // all draws are equal, as where all rows are: nothing can be told
  if (!(deviation > 1e-12 * Math.abs(mean))) return 1
  const z = (observed - mean) / deviation
  const skewness = third / deviation ** 3
  if (skewness < 0.01) return normalTail(z)
  const shape = 4 / skewness ** 2
  return chiSquareTail(2 * (shape + z * Math.sqrt(shape)), 2 * shape)
}
