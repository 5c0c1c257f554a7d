import type { Vectors } from './vectors.ts'

/** Values of a kernel for all pairs of rows, `size` × `size`, symmetric. */
export interface Kernel {
  readonly size: number
  readonly matrix: Float64Array
}

/** Squared Euclidean distances of all rows of one side to all of another, `a.rows` × `b.rows`. */
export function squaredDistances(a: Vectors, b: Vectors): Float64Array {
  const { dimensions } = a
  const [x, y] = [a.values, b.values]
  const found = new Float64Array(a.rows * b.rows)
  const same = a === b
  for (let i = 0; i < a.rows; i++)
    for (let j = same ? i + 1 : 0; j < b.rows; j++) {
      const sum = squaredDistance(x, i * dimensions, y, j * dimensions, dimensions)
      found[i * b.rows + j] = sum
      if (same) found[j * b.rows + i] = sum
    }
  return found
}

/** Two sums side by side, as a processor adds to both at once. */
function squaredDistance(
  x: Float64Array,
  from: number,
  y: Float64Array,
  at: number,
  dimensions: number,
): number {
  let [even, odd] = [0, 0]
  let k = 0
  for (; k + 1 < dimensions; k += 2) {
    const first = x[from + k]! - y[at + k]!
    const second = x[from + k + 1]! - y[at + k + 1]!
    even += first * first
    odd += second * second
  }
  if (k < dimensions) even += (x[from + k]! - y[at + k]!) ** 2
  return even + odd
}

/** exp(−γ · squared distance), in place. */
export function gaussian(squared: Float64Array, size: number, gamma: number): Kernel {
  for (let at = 0; at < squared.length; at++) squared[at] = Math.exp(-gamma * squared[at]!)
  return { size, matrix: squared }
}

/** Median of the roots, as NumPy has it: the mean of the two in the middle of an even number. */
export function medianRoot(squared: Float64Array): number {
  const sorted = squared.slice().sort()
  const half = sorted.length >>> 1
  const upper = Math.sqrt(sorted[half] ?? Number.NaN)
  return sorted.length % 2 === 1 ? upper : (Math.sqrt(sorted[half - 1] ?? Number.NaN) + upper) / 2
}

/**
 * Unbiased estimate of the squared maximum mean discrepancy (Gretton et al. 2012, equation 3) between the rows `x` and `y`, which may
 * name a row more than once; a row is not compared with itself at the same place.
 */
export function squaredDiscrepancy(
  { size, matrix }: Kernel,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
): number {
  const [m, n] = [x.length, y.length]
  return (
    (2 * within(matrix, size, x)) / (m * (m - 1)) +
    (2 * within(matrix, size, y)) / (n * (n - 1)) -
    (2 * across(matrix, size, x, y)) / (m * n)
  )
}

function within(matrix: Float64Array, size: number, rows: ArrayLike<number>): number {
  let sum = 0
  for (let i = 1; i < rows.length; i++) {
    const start = rows[i]! * size
    let row = 0
    for (let j = 0; j < i; j++) row += matrix[start + rows[j]!]!
    sum += row
  }
  return sum
}

function across(matrix: Float64Array, size: number, x: ArrayLike<number>, y: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < x.length; i++) {
    const start = x[i]! * size
    let row = 0
    for (let j = 0; j < y.length; j++) row += matrix[start + y[j]!]!
    sum += row
  }
  return sum
}

/** Of a kernel with 0 on the diagonal: sum over all pairs of the rows, each pair twice. */
export function sumWithin({ size, matrix }: Kernel, rows: ArrayLike<number>): number {
  return 2 * within(matrix, size, rows)
}
