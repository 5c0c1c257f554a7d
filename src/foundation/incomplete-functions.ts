import { binomialDensity, poissonDensity } from './densities.ts'

/** Regularised upper incomplete gamma function Q(a, x), by its series below a + 1 and Lentz's fraction above. */
export function gammaTail(a: number, x: number): number {
  if (x <= 0) return 1
  if (x === Number.POSITIVE_INFINITY) return 0
  const front = poissonDensity(a, x)
  if (x < a + 1) {
    let term = 1
    let sum = 1
    for (let k = 1; term > sum * 1e-17 && k < 1_000_000; k++) {
      term *= x / (a + k)
      sum += term
    }
    return Math.max(0, 1 - front * sum)
  }
  let b = x + 1 - a
  let c = 1e300
  let d = 1 / b
  let fraction = d
  for (let k = 1; k < 1_000_000; k++) {
    const step = -k * (k - a)
    b += 2
    d = 1 / notZero(step * d + b)
    c = notZero(b + step / c)
    const change = c * d
    fraction *= change
    if (Math.abs(change - 1) < 1e-16) break
  }
  return front * a * fraction
}

/** Regularised incomplete beta I_x(a, b); `y` is 1 − x, given by the caller so that no digits are lost. */
export function incompleteBeta(a: number, b: number, x: number, y: number): number {
  if (x <= 0) return 0
  if (y <= 0) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - betaFraction(b, a, y, x)
  return betaFraction(a, b, x, y)
}

function betaFraction(a: number, b: number, x: number, y: number): number {
  const front = (binomialDensity(a, a + b, x, y) * b) / (a + b)
  let c = 1
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / notZero(1 + even * d)
    c = notZero(1 + even / c)
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / notZero(1 + odd * d)
    c = notZero(1 + odd / c)
    const change = d * c
    fraction *= change
    if (Math.abs(change - 1) < 1e-16) break
  }
  return front * fraction
}

function notZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value
}
