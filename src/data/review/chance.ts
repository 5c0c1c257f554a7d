import { chiSquareQuantile, logGamma } from './chi-square.ts'
import type { Histogram, SortedValues } from './distances.ts'
import { standardDeviation } from './distances.ts'
import { normalNumbers } from './random.ts'

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
 * For the total variation distance: the differences of shares are normal with the covariance of a multinomial. The
 * mean is exact in that limit, the percentile comes from 1,000 seeded draws.
 * @param pooled counts or shares of both sides together
 */
export function expectedTotalVariation(pooled: Histogram, sizes: Sizes, seed = 1): Chance {
  const total = Array.from(pooled).reduce((sum, count) => sum + count, 0)
  const p = Array.from(pooled, (count) => count / total).filter((share) => share > 0)
  const scale = Math.sqrt(1 / sizes.reference + 1 / sizes.current)
  const roots = p.map(Math.sqrt)
  const normal = normalNumbers(seed)
  const high = percentile95(draws, () => {
    const z = roots.map((root) => root * normal())
    const drift = z.reduce((sum, each) => sum + each, 0)
    return z.reduce((sum, each, i) => sum + Math.abs(each - p[i]! * drift), 0) / 2
  })
  const mean = p.reduce((sum, share) => sum + Math.sqrt(share * (1 - share)), 0) / Math.sqrt(2 * Math.PI)
  return { mean: Math.min(1, mean * scale), high: Math.min(1, high * scale) }
}

/**
 * For the Wasserstein distance. √(nm/(n+m)) times the difference of two distribution functions of one distribution F
 * tends to a Brownian bridge at F, so that the distance is the area below |bridge|: its mean is √(2/π) ∫√(F(1−F)), its
 * percentile comes from 1,000 seeded bridges. (del Barrio, Giné, Matrán 1999.)
 * @param pooled of both sides together; a few hundred quantile points are enough
 * @param deviation of the reference, which the distance is divided by; as in `wasserstein`
 */
export function expectedWasserstein(
  pooled: SortedValues,
  sizes: Sizes,
  deviation: number = standardDeviation(pooled),
  seed = 1,
): Chance {
  const steps = stepsOf(pooled)
  const scale = Math.sqrt(1 / sizes.reference + 1 / sizes.current) / Math.max(deviation, 0.001)
  const normal = normalNumbers(seed)
  const path = new Float64Array(steps.length)
  const high = percentile95(draws, () => {
    let at = 0
    let walk = 0
    for (const [i, { below }] of steps.entries()) {
      walk += Math.sqrt(below - at) * normal()
      at = below
      path[i] = walk
    }
    const end = walk + Math.sqrt(Math.max(0, 1 - at)) * normal()
    return steps.reduce((area, { below, width }, i) => area + width * Math.abs(path[i]! - below * end), 0)
  })
  const mean = steps.reduce((area, { below, width }) => area + width * Math.sqrt(below * (1 - below)), 0)
  return { mean: Math.sqrt(2 / Math.PI) * mean * scale, high: high * scale }
}

const draws = 1000

/** The gaps between different values: how wide, and the share of values below. */
function stepsOf({ values, weights }: SortedValues): { width: number; below: number }[] {
  const weight = (i: number) => (weights === undefined ? 1 : weights[i]!)
  let total = 0
  for (let i = 0; i < values.length; i++) total += weight(i)
  const steps: { width: number; below: number }[] = []
  let sum = 0
  for (let i = 0; i + 1 < values.length; i++) {
    sum += weight(i)
    const width = values[i + 1]! - values[i]!
    const below = sum / total
    if (width > 0 && below > 0 && below < 1) steps.push({ width, below })
  }
  return steps
}

function percentile95(times: number, draw: () => number): number {
  const sorted = Float64Array.from({ length: times }, draw).sort()
  return sorted[Math.ceil(0.95 * times) - 1]!
}
