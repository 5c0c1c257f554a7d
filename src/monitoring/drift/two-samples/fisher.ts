import { hypergeometricDensity } from '../../../foundation/index.ts'

/** Two-sided p-value of Fisher's exact test: all tables at most as likely as this one. `a` of `n`, `b` of `m`. */
export function fisherExact(a: number, n: number, b: number, m: number): number {
  const [marked, total] = [a + b, n + m]
  const density = (x: number) => hypergeometricDensity(x, n, marked, total)
  const limit = density(a) * (1 + 1e-9)
  const [low, high] = [Math.max(0, n - (total - marked)), Math.min(n, marked)]
  const mode = Math.min(high, Math.max(low, Math.floor(((n + 1) * (marked + 1)) / (total + 2))))
  // both tails are summed from where they fall to the limit, outward until nothing is added
  let p = 0
  for (const direction of [-1, 1]) {
    const inside = (x: number) => x >= low && x <= high
    let near = direction < 0 ? mode : mode + 1
    let far = direction < 0 ? low : high
    if (!inside(near)) continue
    if (density(far) > limit) continue
    if (density(near) > limit) {
      while (Math.abs(far - near) > 1) {
        const middle = Math.floor((near + far) / 2)
        if (density(middle) > limit) near = middle
        else far = middle
      }
      near = far
    }
    for (let x = near; inside(x); x += direction) {
      const term = density(x)
      p += term
      if (term < p * 1e-18) break
    }
  }
  return Math.min(1, p)
}
