/** Largest distance of two empirical distribution functions, over all values of both; samples sorted. */
export function largestGap(a: Float64Array, b: Float64Array): number {
  let [i, j, lowest, highest] = [0, 0, 0, 0]
  while (i < a.length && j < b.length) {
    const value = Math.min(a[i]!, b[j]!)
    while (i < a.length && a[i]! <= value) i += 1
    while (j < b.length && b[j]! <= value) j += 1
    const gap = i / a.length - j / b.length
    if (gap < lowest) lowest = gap
    if (gap > highest) highest = gap
  }
  return Math.max(highest, -lowest)
}

/** One distinct value of two pooled samples. */
export interface Tie {
  readonly value: number
  /** How often in each. */
  readonly a: number
  readonly b: number
}

/** The distinct values of two sorted samples in rising order, −0 and 0 as one. */
export function* ties(a: Float64Array, b: Float64Array): Generator<Tie> {
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const value = j >= b.length || (i < a.length && a[i]! <= b[j]!) ? a[i]! : b[j]!
    const [startA, startB] = [i, j]
    while (i < a.length && a[i]! <= value) i += 1
    while (j < b.length && b[j]! <= value) j += 1
    yield { value, a: i - startA, b: j - startB }
  }
}

/** Number of distinct values of both sorted samples together. */
export function distinctOf(a: Float64Array, b: Float64Array): number {
  let [i, j, distinct] = [0, 0, 0]
  while (i < a.length || j < b.length) {
    const value = Math.min(a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY)
    while (i < a.length && a[i]! <= value) i += 1
    while (j < b.length && b[j]! <= value) j += 1
    distinct += 1
  }
  return distinct
}

/** ∫|F − G| of two sorted finite samples, in the unit of the values (Vallender 1974). */
export function wassersteinDistance(a: Float64Array, b: Float64Array): number {
  let [i, j, sum] = [0, 0, 0]
  let previous = Math.min(a[0]!, b[0]!)
  while (i < a.length || j < b.length) {
    const value = j >= b.length || (i < a.length && a[i]! <= b[j]!) ? a[i]! : b[j]!
    sum += Math.abs(i / a.length - j / b.length) * (value - previous)
    previous = value
    while (i < a.length && a[i]! <= value) i += 1
    while (j < b.length && b[j]! <= value) j += 1
  }
  return sum
}

/** NumPy's order of summation: pairwise, in blocks of 128 of eight running sums. Its rounding is part of its results. */
export function pairwiseSum(values: ArrayLike<number>, start = 0, count = values.length): number {
  if (count < 8) {
    let sum = count > 0 ? values[start]! : 0
    for (let i = 1; i < count; i++) sum += values[start + i]!
    return sum
  }
  if (count <= 128) {
    const r = [0, 1, 2, 3, 4, 5, 6, 7].map((lane) => values[start + lane]!)
    let i = 8
    for (; i < count - (count % 8); i += 8)
      for (let lane = 0; lane < 8; lane++) r[lane]! += values[start + i + lane]!
    let sum = r[0]! + r[1]! + (r[2]! + r[3]!) + (r[4]! + r[5]! + (r[6]! + r[7]!))
    for (; i < count; i++) sum += values[start + i]!
    return sum
  }
  let half = Math.floor(count / 2)
  half -= half % 8
  return pairwiseSum(values, start, half) + pairwiseSum(values, start + half, count - half)
}

/** Mean and variance (divided by n − `less`) in two passes. */
export function moments(
  values: Float64Array,
  less: number,
): { readonly mean: number; readonly variance: number } {
  const mean = pairwiseSum(values) / values.length
  return { mean, variance: pairwiseSum(values.map((value) => (mean - value) ** 2)) / (values.length - less) }
}
