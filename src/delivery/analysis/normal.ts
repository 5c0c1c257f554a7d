/**
 * Logarithm of the standard normal distribution function, to about 1e-9: Laplace's continued fraction for the tails
 * (Abramowitz and Stegun 26.2.14), the series 26.2.10 in the middle.
 */
export function logNormalCdf(x: number): number {
  const log = -(x * x) / 2 - Math.log(2 * Math.PI) / 2
  if (Math.abs(x) < 2.5) {
    let [term, sum] = [x, x]
    for (let k = 1; Math.abs(term) > 1e-17; k++) {
      term *= (x * x) / (2 * k + 1)
      sum += term
    }
    return Math.log(0.5 + sum * Math.exp(log))
  }
  const away = Math.abs(x)
  let fraction = away
  for (let k = 120; k > 0; k--) fraction = away + k / fraction
  const tail = log - Math.log(fraction)
  return x < 0 ? tail : Math.log1p(-Math.exp(tail))
}

/** log(Σ exp(xᵢ)) without overflow; −∞ of nothing. */
export function logSumExp(values: readonly number[]): number {
  const most = Math.max(...values)
  if (most === Number.NEGATIVE_INFINITY || values.length === 0) return Number.NEGATIVE_INFINITY
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0))
}
