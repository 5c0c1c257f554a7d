import { gammaTail, incompleteBeta } from '../../../foundation/index.ts'

/** P(Z > z) of a standard normal Z, precise in both tails. */
export function normalTail(z: number): number {
  if (Number.isNaN(z)) return Number.NaN
  if (z < 0) return 1 - normalTail(-z)
  return 0.5 * gammaTail(0.5, (z * z) / 2)
}

/** P(X > x) of a chi-square variable with `df` > 0 degrees of freedom, which need not be whole. */
export function chiSquareTail(x: number, df: number): number {
  if (!(x > 0)) return x <= 0 ? 1 : Number.NaN
  if (x === Number.POSITIVE_INFINITY) return 0
  return gammaTail(df / 2, x / 2)
}

/** P(|T| ≥ |t|) of Student's t with `df` degrees of freedom. */
export function studentTwoSided(t: number, df: number): number {
  if (Number.isNaN(t)) return Number.NaN
  if (!Number.isFinite(t)) return 0
  if (t === 0) return 1
  const square = t * t
  return incompleteBeta(df / 2, 0.5, df / (df + square), square / (df + square))
}
