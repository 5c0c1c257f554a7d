/** Distances of mean vectors, under SciPy's names, as Evidently's `distance` takes them. */
export const meanDistances = ['euclidean', 'cosine', 'cityblock', 'chebyshev'] as const
export type MeanDistance = (typeof meanDistances)[number]

/** NaN where it is undefined: the cosine of a vector of zeros. */
export function distanceOf(name: MeanDistance, a: Float64Array, b: Float64Array): number {
  if (name === 'cosine') return cosine(a, b)
  return lengthOf(
    name,
    a.map((value, k) => value - b[k]!),
  )
}

/** Length of a difference in the norm of a distance. */
export function lengthOf(name: Exclude<MeanDistance, 'cosine'>, difference: Float64Array): number {
  let length = 0
  for (const value of difference) {
    if (name === 'euclidean') length += value * value
    else if (name === 'cityblock') length += Math.abs(value)
    else length = Math.max(length, Math.abs(value))
  }
  return name === 'euclidean' ? Math.sqrt(length) : length
}

function cosine(a: Float64Array, b: Float64Array): number {
  let [product, left, right] = [0, 0, 0]
  for (let k = 0; k < a.length; k++) {
    product += a[k]! * b[k]!
    left += a[k]! * a[k]!
    right += b[k]! * b[k]!
  }
  // SciPy keeps it within 0 and 2
  return Math.min(2, Math.max(0, 1 - product / Math.sqrt(left * right)))
}
