import { gammaTail } from '../../foundation/index.ts'

/** P(X ≤ x) for `freedom` > 0 degrees of freedom. */
export function chiSquareCdf(x: number, freedom: number): number {
  return x <= 0 ? 0 : 1 - gammaTail(freedom / 2, x / 2)
}

/** The x with P(X ≤ x) = `probability`, 0 < probability < 1, to about 1e-12 relative. */
export function chiSquareQuantile(probability: number, freedom: number): number {
  let [low, high] = [0, freedom + 10]
  while (chiSquareCdf(high, freedom) < probability) high *= 2
  while (high - low > high * 1e-13) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (chiSquareCdf(middle, freedom) < probability) low = middle
    else high = middle
  }
  return (low + high) / 2
}
