/**
 * How far apart two distributions are. The names are Evidently's, the first argument is always the reference.
 *
 * Distances between histograms take counts or shares over the same bins in the same order, of any total; both are
 * brought to shares first. Where one of them is empty, the distance is NaN. Each is 0 for equal shares.
 */

/** Counts or shares over bins that both sides share. */
export type Histogram = ArrayLike<number>

/** A distribution of numbers: ascending values, each of the same weight unless `weights` says how much. */
export interface SortedValues {
  /** Ascending and finite: a whole sample, its distinct values, or points of its quantile function. */
  readonly values: ArrayLike<number>
  /** As many as values, 0 or more, of any total. */
  readonly weights?: ArrayLike<number>
}

/** Standard deviations below this count as this, so that a constant reference has a finite distance (Evidently 0.7). */
export const smallestDeviation = 0.001

/** Jensen–Shannon distance: square root of the divergence in nats. Between 0 and √ln 2 = 0.8326; symmetric. */
export function jensenShannon(reference: Histogram, current: Histogram): number {
  const p = shares(reference)
  const q = shares(current)
  const divergence = sum(p, (share, i) => {
    const middle = (share + q[i]!) / 2
    return (relativeEntropy(share, middle) + relativeEntropy(q[i]!, middle)) / 2
  })
  return Math.sqrt(Math.max(0, divergence))
}

/**
 * Population stability index, 0 or more and unbounded, symmetric. An empty bin counts as a share of 1e-4, or a
 * millionth of the smallest share where that is at most 1e-4; shares are not brought to 1 again (Evidently 0.7).
 */
export function psi(reference: Histogram, current: Histogram): number {
  const p = withoutZeros(shares(reference))
  const q = withoutZeros(shares(current))
  return sum(p, (share, i) => (share - q[i]!) * Math.log(share / q[i]!))
}

/** Kullback–Leibler divergence of the reference from the current data, in nats, unbounded; empty bins as in `psi`. */
export function klDivergence(reference: Histogram, current: Histogram): number {
  const p = shares(withoutZeros(shares(reference)))
  const q = shares(withoutZeros(shares(current)))
  return Math.max(
    0,
    sum(p, (share, i) => relativeEntropy(share, q[i]!)),
  )
}

/** Hellinger distance: between 0 and 1; symmetric. */
export function hellinger(reference: Histogram, current: Histogram): number {
  const p = shares(reference)
  const q = shares(current)
  const squares = sum(p, (share, i) => (Math.sqrt(share) - Math.sqrt(q[i]!)) ** 2)
  return Math.min(1, Math.sqrt(squares / 2))
}

/** Total variation distance: the share of rows that would have to move to another bin. Between 0 and 1; symmetric. */
export function totalVariation(reference: Histogram, current: Histogram): number {
  const p = shares(reference)
  const q = shares(current)
  return Math.min(1, sum(p, (share, i) => Math.abs(share - q[i]!)) / 2)
}

/**
 * First Wasserstein distance in standard deviations of the reference.
 * @param deviation of the reference, population form; computed from `reference` where it is left out
 */
export function wasserstein(
  reference: SortedValues,
  current: SortedValues,
  deviation: number = standardDeviation(reference),
): number {
  return wassersteinDistance(reference, current) / Math.max(deviation, smallestDeviation)
}

/** First Wasserstein distance in the unit of the values: the area between the two distribution functions. Symmetric. */
export function wassersteinDistance(reference: SortedValues, current: SortedValues): number {
  let area = 0
  walk(reference, current, (width, below, belowCurrent) => {
    area += width * Math.abs(below - belowCurrent)
  })
  return isEmpty(reference) || isEmpty(current) ? Number.NaN : area
}

/** Largest difference between the two distribution functions: between 0 and 1; symmetric. */
export function kolmogorovSmirnov(reference: SortedValues, current: SortedValues): number {
  let largest = 0
  walk(reference, current, (_, below, belowCurrent) => {
    largest = Math.max(largest, Math.abs(below - belowCurrent))
  })
  return isEmpty(reference) || isEmpty(current) ? Number.NaN : Math.min(1, largest)
}

/** Standard deviation in its population form (divided by n); NaN for no values. */
export function standardDeviation({ values, weights }: SortedValues): number {
  const weight = (i: number) => (weights === undefined ? 1 : weights[i]!)
  let total = 0
  let mean = 0
  let squares = 0
  for (let i = 0; i < values.length; i++) {
    if (weight(i) === 0) continue
    total += weight(i)
    const away = values[i]! - mean
    mean += (away * weight(i)) / total
    squares += weight(i) * away * (values[i]! - mean)
  }
  return Math.sqrt(Math.max(0, squares / total))
}

/** Goes over the gaps between neighbouring values of both sides, with both distribution functions in the gap. */
function walk(
  reference: SortedValues,
  current: SortedValues,
  visit: (width: number, below: number, belowCurrent: number) => void,
): void {
  const [a, b] = [reference.values, current.values]
  const [totalA, totalB] = [totalOf(reference), totalOf(current)]
  const weight = (side: SortedValues, at: number) => (side.weights === undefined ? 1 : side.weights[at]!)
  let [i, j] = [0, 0]
  let [sumA, sumB] = [0, 0]
  while (i < a.length || j < b.length) {
    const at = i < a.length && (j >= b.length || a[i]! <= b[j]!) ? a[i]! : b[j]!
    while (i < a.length && a[i]! === at) sumA += weight(reference, i++)
    while (j < b.length && b[j]! === at) sumB += weight(current, j++)
    const next = Math.min(a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY)
    if (next === Number.POSITIVE_INFINITY) return
    visit(next - at, sumA / totalA, sumB / totalB)
  }
}

const isEmpty = (side: SortedValues) => !(totalOf(side) > 0)

function totalOf({ values, weights }: SortedValues): number {
  return weights === undefined ? values.length : sum(weights, (weight) => weight)
}

/** `p ln(p/q)`, 0 for p = 0. */
function relativeEntropy(p: number, q: number): number {
  return p === 0 ? 0 : p * Math.log(p / q)
}

function shares(histogram: Histogram): Float64Array {
  const total = sum(histogram, (count) => count)
  return Float64Array.from({ length: histogram.length }, (_, i) => histogram[i]! / total)
}

function withoutZeros(of: Float64Array): Float64Array {
  const smallest = of.reduce((least, share) => (share > 0 && share < least ? share : least), 1)
  const instead = smallest <= 1e-4 ? smallest / 1e6 : 1e-4
  return of.map((share) => (share === 0 ? instead : share))
}

function sum(of: ArrayLike<number>, term: (value: number, index: number) => number): number {
  let total = 0
  for (let i = 0; i < of.length; i++) total += term(of[i]!, i)
  return total
}
