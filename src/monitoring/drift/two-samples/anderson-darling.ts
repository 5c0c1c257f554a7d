import { ties } from './empirical.ts'

const LEVELS = [0.25, 0.1, 0.05, 0.025, 0.01, 0.005, 0.001]
/** Critical values of two samples: b0 + b1 + b2 of Scholz & Stephens 1987, table 2. */
const CRITICAL = [0.675, 1.281, 1.645, 1.96, 2.326, 2.573, 3.085].map(
  (b0, at) =>
    b0 +
    [-0.245, 0.25, 0.678, 1.149, 1.822, 2.364, 3.615][at]! +
    [-0.105, -0.305, -0.362, -0.391, -0.396, -0.345, -0.154][at]!,
)

/**
 * p-value of the two-sample Anderson–Darling test with midranks, as SciPy's `anderson_ksamp` interpolates it: between 0.001
 * and 0.25, at the end beyond. NaN below four values. Samples sorted, neither empty, not all values equal.
 */
export function andersonDarling(a: Float64Array, b: Float64Array): number {
  const [n, m] = [a.length, b.length]
  const total = n + m
  if (total < 4) return Number.NaN
  let [below, belowA, belowB, sumA, sumB] = [0, 0, 0, 0, 0]
  for (const tie of ties(a, b)) {
    const count = tie.a + tie.b
    const middle = below + count / 2
    const bottom = middle * (total - middle) - (total * count) / 4
    sumA += ((count / total) * (total * (belowA + tie.a / 2) - middle * n) ** 2) / bottom
    sumB += ((count / total) * (total * (belowB + tie.b / 2) - middle * m) ** 2) / bottom
    below += count
    belowA += tie.a
    belowB += tie.b
  }
  const statistic = (sumA / n + sumB / m) * ((total - 1) / total)
  const standardised = (statistic - 1) / Math.sqrt(variance(n, m))
  if (standardised < CRITICAL[0]!) return LEVELS[0]!
  if (standardised > CRITICAL[6]!) return LEVELS[6]!
  return Math.exp(parabola(CRITICAL, LEVELS.map(Math.log), standardised))
}

/** Of the statistic under no difference, equation 4 of Scholz & Stephens with k = 2. */
function variance(n: number, m: number): number {
  const total = n + m
  const inverse = 1 / n + 1 / m
  let [h, g] = [0, 0]
  for (let i = total - 1; i >= 1; i--) {
    // the sum of 1/(N − i)/j over i < j, one row a step
    if (i < total - 1) g += h / (total - i)
    h += 1 / i
  }
  const a = 4 * g - 6 + (10 - 6 * g) * inverse
  const b = (2 * g - 4) * 4 + 16 * h + (2 * g - 14 * h - 4) * inverse - 8 * h + 4 * g - 6
  const c = (6 * h + 2 * g - 2) * 4 + (4 * h - 4 * g + 6) * 2 + (2 * h - 6) * inverse + 4 * h
  const d = (2 * h + 6) * 4 - 8 * h
  return (a * total ** 3 + b * total ** 2 + c * total + d) / ((total - 1) * (total - 2) * (total - 3))
}

/** Value at `at` of the parabola that fits best in the least squares, through orthogonal polynomials. */
function parabola(x: readonly number[], y: readonly number[], at: number): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const dot = (p: readonly number[], q: readonly number[]) =>
    p.reduce((sum, value, i) => sum + value * q[i]!, 0)
  const centre = mean(x)
  const linear = x.map((value) => value - centre)
  const squares = linear.map((value) => value * value)
  const tilt = dot(squares, linear) / dot(linear, linear)
  const level = mean(squares)
  const quadratic = linear.map((value) => value * value - tilt * value - level)
  const t = at - centre
  return (
    mean(y) +
    (dot(y, linear) / dot(linear, linear)) * t +
    (dot(y, quadratic) / dot(quadratic, quadratic)) * (t * t - tilt * t - level)
  )
}
