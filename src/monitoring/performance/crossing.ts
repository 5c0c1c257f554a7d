import { normalTail } from '../drift/probability/tails.ts'

/** Places more alike than this are one: the largest of both is hardly larger than either. */
const SAME = 0.999

/**
 * Chance that the standardised difference of the means before and after some place reaches `z` in either direction at one or more of the
 * places, where nothing changed. Over places it is a standardised Brownian bridge, which is a Markov chain (an Ornstein-Uhlenbeck process
 * in the logarithm of share / (1 − share)): the chance to stay within ±z is summed place by place by Gauss and Legendre's rule. It is
 * exact for normal means with known errors, for any number of windows of any weights.
 * @param shares of all weight, that before each place: growing, between 0 and 1
 */
export function crossingProbability(shares: readonly number[], z: number): number {
  if (!(z > 0)) return 1
  const correlations = correlationsOf(shares)
  const narrowest = Math.sqrt(1 - Math.max(0, ...correlations) ** 2)
  const { nodes, weights } = legendre(Math.max(48, Math.ceil((2.5 * z) / narrowest)))
  const points = nodes.map((node) => node * z)
  const area = weights.map((weight) => weight * z)
  let inside = points.map((x) => density(x))
  for (const correlation of correlations) {
    const spread = Math.sqrt(1 - correlation * correlation)
    const masses = inside.map((value, from) => (value * (area[from] ?? 0)) / spread)
    inside = points.map((to) => {
      let sum = 0
      for (let from = 0; from < points.length; from++)
        sum += masses[from]! * density((to - correlation * points[from]!) / spread)
      return sum
    })
  }
  const stays = inside.reduce((sum, value, at) => sum + value * (area[at] ?? 0), 0)
  // a difference from 1 loses small chances: there the sum over places is as good, and never too small
  const bound = 2 * normalTail(z) * (correlations.length + 1)
  return bound < 1e-9 ? bound : Math.min(1, Math.max(2 * normalTail(z), 1 - stays))
}

const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)

/** From each place to the next one that differs. */
function correlationsOf(shares: readonly number[]): number[] {
  const odds = shares.map((share) => share / (1 - share))
  const correlations: number[] = []
  let last = odds[0] ?? 1
  for (const one of odds.slice(1)) {
    const correlation = Math.sqrt(last / one)
    if (correlation > SAME) continue
    correlations.push(correlation)
    last = one
  }
  return correlations
}

/** Nodes and weights on [−1, 1], by Newton's method on the polynomial of Legendre. */
function legendre(n: number): { readonly nodes: readonly number[]; readonly weights: readonly number[] } {
  const found = Array.from({ length: n }, (_, at) => {
    let x = Math.cos((Math.PI * (at + 0.75)) / (n + 0.5))
    let slope = 1
    for (let step = 0; step < 100; step++) {
      let [before, value] = [0, 1]
      for (let degree = 1; degree <= n; degree++)
        [before, value] = [value, ((2 * degree - 1) * x * value - (degree - 1) * before) / degree]
      slope = (n * (x * value - before)) / (x * x - 1)
      const moved = value / slope
      x -= moved
      if (Math.abs(moved) < 1e-15) break
    }
    return { node: x, weight: 2 / ((1 - x * x) * slope * slope) }
  })
  return { nodes: found.map(({ node }) => node), weights: found.map(({ weight }) => weight) }
}
