import { logGamma } from '../../foundation/index.ts'
import { chiSquareQuantile } from './chi-square.ts'
import { type Histogram, type SortedValues, smallestDeviation, standardDeviation } from './distances.ts'

/** What a distance would be between two samples of one distribution: its mean and its 95th percentile. */
export interface Chance {
  readonly mean: number
  readonly high: number
}

/** Rows of the reference and of the current data. */
export interface Sizes {
  readonly reference: number
  readonly current: number
}

/**
 * For distances between histograms of `bins` bins that all are in use, and for the Kolmogorov–Smirnov statistic of
 * continuous values (smaller with ties).
 *
 * With n and m rows and k bins, (n m / (n + m)) Σ (p − q)²/pooled is chi-square with k − 1 degrees of freedom; to
 * second order, PSI is that sum, and the squares of the Jensen–Shannon and Hellinger distances are an eighth, and the
 * Kullback–Leibler divergence is half of it. Good from about 5 expected rows a bin on; below, bins are better merged.
 */
export function expectedByChance(
  method: 'jensenshannon' | 'psi' | 'hellinger' | 'kl_div',
  bins: number,
  sizes: Sizes,
): Chance {
  const noise = 1 / sizes.reference + 1 / sizes.current
  const freedom = bins - 1
  if (freedom < 1) return { mean: 0, high: 0 }
  const high = chiSquareQuantile(0.95, freedom)
  if (method === 'psi') return { mean: freedom * noise, high: high * noise }
  if (method === 'kl_div') return { mean: (freedom * noise) / 2, high: (high * noise) / 2 }
  const most = method === 'hellinger' ? 1 : Math.sqrt(Math.LN2)
  const chi = Math.SQRT2 * Math.exp(logGamma((freedom + 1) / 2) - logGamma(freedom / 2))
  const scale = Math.sqrt(noise / 8)
  return { mean: Math.min(most, chi * scale), high: Math.min(most, Math.sqrt(high) * scale) }
}

/** For the Kolmogorov–Smirnov statistic of continuous values: Kolmogorov's limit; values with ties stay below it. */
export function expectedKolmogorovSmirnov(sizes: Sizes): Chance {
  const scale = Math.sqrt(1 / sizes.reference + 1 / sizes.current)
  return {
    mean: Math.min(1, Math.sqrt(Math.PI / 2) * Math.LN2 * scale),
    high: Math.min(1, 1.3580986 * scale),
  }
}

/**
 * For the total variation distance: the differences of shares are normal with the covariance of a multinomial.
 * @param pooled counts or shares of both sides together
 */
export function expectedTotalVariation(pooled: Histogram, sizes: Sizes): Chance {
  const total = Array.from(pooled).reduce((sum, count) => sum + count, 0)
  const p = Array.from(pooled, (count) => count / total).filter((share) => share > 0)
  const terms = p.map((share) => ({ factor: 0.5, deviation: Math.sqrt(share * (1 - share)) }))
  const correlation = (i: number, j: number) => -Math.sqrt((p[i]! * p[j]!) / ((1 - p[i]!) * (1 - p[j]!)))
  const { mean, high } = sumOfAbsoluteNormals(terms, correlation)
  const scale = Math.sqrt(1 / sizes.reference + 1 / sizes.current)
  return { mean: Math.min(1, mean * scale), high: Math.min(1, high * scale) }
}

/** Steps of a distribution function that the percentile is computed from; the mean uses all. */
const coarseSteps = 60

/**
 * For the Wasserstein distance. √(nm/(n+m)) times the difference of two empirical distribution functions of one
 * distribution F tends to a Brownian bridge at F, so that the distance is the area below |bridge|, with the mean
 * √(2/π) ∫√(F(1−F)) (del Barrio, Giné, Matrán 1999).
 * @param pooled of both sides together; a few hundred quantile points are enough
 * @param deviation of the reference, which the distance is divided by; as in `wasserstein`
 */
export function expectedWasserstein(
  pooled: SortedValues,
  sizes: Sizes,
  deviation: number = standardDeviation(pooled),
): Chance {
  const steps = stepsOf(pooled)
  const termsOf = (some: readonly Step[]) =>
    some.map(({ width, below }) => ({ factor: width, deviation: Math.sqrt(below * (1 - below)) }))
  const mean =
    Math.sqrt(2 / Math.PI) * termsOf(steps).reduce((sum, term) => sum + term.factor * term.deviation, 0)
  if (!(mean > 0 && mean < Number.POSITIVE_INFINITY)) return { mean: 0, high: 0 }
  const coarse = thinned(steps)
  const correlation = (i: number, j: number) => {
    const [s, t] = [coarse[Math.min(i, j)]!.below, coarse[Math.max(i, j)]!.below]
    return Math.sqrt((s * (1 - t)) / (t * (1 - s)))
  }
  const shape = sumOfAbsoluteNormals(termsOf(coarse), correlation)
  const scale = Math.sqrt(1 / sizes.reference + 1 / sizes.current) / Math.max(deviation, smallestDeviation)
  return { mean: mean * scale, high: mean * (shape.high / shape.mean) * scale }
}

interface Step {
  readonly width: number
  /** Share of values below the gap. */
  readonly below: number
}

/** The gaps between different values. */
function stepsOf({ values, weights }: SortedValues): Step[] {
  const weight = (i: number) => (weights === undefined ? 1 : weights[i]!)
  let total = 0
  for (let i = 0; i < values.length; i++) total += weight(i)
  const steps: Step[] = []
  let sum = 0
  for (let i = 0; i + 1 < values.length; i++) {
    sum += weight(i)
    const width = values[i + 1]! - values[i]!
    const below = sum / total
    if (width > 0 && below > 0 && below < 1) steps.push({ width, below })
  }
  return steps
}

/** Neighbouring steps taken together, so that few are left. */
function thinned(steps: readonly Step[]): Step[] {
  const each = Math.ceil(steps.length / coarseSteps)
  return Array.from({ length: Math.ceil(steps.length / each) }, (_, at) => {
    const group = steps.slice(at * each, (at + 1) * each)
    return { width: group.reduce((sum, { width }) => sum + width, 0), below: group[group.length >> 1]!.below }
  })
}

/**
 * Mean and 95th percentile of Σ factor·|X|, where the X are normal with mean 0: the first two moments are exact, the
 * percentile is that of the gamma distribution with these moments.
 */
function sumOfAbsoluteNormals(
  terms: readonly { readonly factor: number; readonly deviation: number }[],
  correlation: (i: number, j: number) => number,
): Chance {
  // In shares of their sum, so that squares of large numbers stay finite.
  const total = terms.reduce((sum, { factor, deviation }) => sum + factor * deviation, 0)
  if (!(total > 0 && total < Number.POSITIVE_INFINITY)) return { mean: 0, high: 0 }
  const sizes = terms.map(({ factor, deviation }) => (factor * deviation) / total)
  let variance = 0
  for (const [i, size] of sizes.entries()) {
    variance += size * size * (Math.PI / 2 - 1)
    for (let j = 0; j < i; j++) {
      const rho = Math.max(-1, Math.min(1, correlation(i, j)))
      const product = Math.sqrt(1 - rho * rho) + rho * Math.asin(rho)
      variance += 2 * size * sizes[j]! * (product - 1)
    }
  }
  const mean = Math.sqrt(2 / Math.PI) * total
  const freedom = 2 / variance
  return { mean, high: (mean * chiSquareQuantile(0.95, freedom)) / freedom }
}
