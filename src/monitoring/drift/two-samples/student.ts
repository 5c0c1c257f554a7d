import { studentTwoSided } from '../probability/tails.ts'
import { moments } from './empirical.ts'

/** Two-sided p-value of Student's t of equal variances; NaN where nothing varies and the means are equal, or rows lack. */
export function studentTest(a: Float64Array, b: Float64Array): number {
  const [n, m] = [a.length, b.length]
  const df = n + m - 2
  if (df < 1) return Number.NaN
  const [first, second] = [a, b].map((values) => {
    if (values.length === 1) return { mean: values[0]!, variance: 0 }
    return moments(values, 1)
  })
  const pooled = ((n - 1) * first!.variance + (m - 1) * second!.variance) / df
  return studentTwoSided((first!.mean - second!.mean) / Math.sqrt(pooled * (1 / n + 1 / m)), df)
}
