/** Densities that keep their digits at any size, by Loader's saddle point (2000). */

const LOG_2_PI = Math.log(2 * Math.PI)

/** P(X = x) of a Poisson variable, continued to real x > 0. */
export function poissonDensity(x: number, mean: number): number {
  if (mean === 0) return x === 0 ? 1 : 0
  if (x === 0) return Math.exp(-mean)
  return Math.exp(-stirlingError(x) - deviance(x, mean) - 0.5 * (LOG_2_PI + Math.log(x)))
}

/** P(X = x) of a binomial variable of `n` trials, continued to real x; q is 1 − p, given so that no digits are lost. */
export function binomialDensity(x: number, n: number, p: number, q: number): number {
  if (p <= 0) return x === 0 ? 1 : 0
  if (q <= 0) return x === n ? 1 : 0
  if (x === 0) return Math.exp(n * Math.log1p(-p))
  if (x === n) return Math.exp(n * Math.log1p(-q))
  const log =
    stirlingError(n) - stirlingError(x) - stirlingError(n - x) - deviance(x, n * p) - deviance(n - x, n * q)
  return Math.exp(log - 0.5 * (LOG_2_PI + Math.log(x) + Math.log1p(-x / n)))
}

/** P of `x` marked among `drawn`, where `marked` of `total` are. */
export function hypergeometricDensity(x: number, drawn: number, marked: number, total: number): number {
  if (x < 0 || x > marked || x > drawn || drawn - x > total - marked) return 0
  const p = drawn / total
  const q = (total - drawn) / total
  return (
    (binomialDensity(x, marked, p, q) * binomialDensity(drawn - x, total - marked, p, q)) /
    binomialDensity(drawn, total, p, q)
  )
}

/** log Γ(n + 1) minus Stirling's formula. */
function stirlingError(n: number): number {
  if (n <= 15) return logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - LOG_2_PI / 2
  const s = 1 / (n * n)
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188) * s) * s) * s) * s) / n
}

/** x·log(x / mean) + mean − x without cancellation where x is near the mean. */
function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x
  const v = (x - mean) / (x + mean)
  let sum = (x - mean) * v
  let term = 2 * x * v
  for (let j = 1; j < 1000; j++) {
    term *= v * v
    const next = sum + term / (2 * j + 1)
    if (next === sum) return next
    sum = next
  }
  return sum
}

/** log Γ(x) for x > 0 (Lanczos, g = 7). */
export function logGamma(x: number): number {
  const coefficients = [
    676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
    -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ]
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const shifted = x - 1
  let sum = 0.99999999999980993
  for (let i = 0; i < coefficients.length; i++) sum += coefficients[i]! / (shifted + i + 1)
  const t = shifted + coefficients.length - 0.5
  return LOG_2_PI / 2 + (shifted + 0.5) * Math.log(t) - t + Math.log(sum)
}
