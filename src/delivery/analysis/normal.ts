/**
 * Logarithm of the standard normal distribution function, to about 1e-7 relative in the probability, also far in the lower tail.
 * Abramowitz and Stegun 26.2.17 in the middle, the asymptotic series 26.2.12 below −6.
 */
export function logNormalCdf(x: number): number {
  if (x < -6) {
    const square = x * x
    const series = 1 - 1 / square + 3 / square ** 2 - 15 / square ** 3 + 105 / square ** 4
    return -square / 2 - Math.log(-x) - Math.log(2 * Math.PI) / 2 + Math.log(series)
  }
  const t = 1 / (1 + 0.2316419 * Math.abs(x))
  const polynomial =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  const tail = (Math.exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI)) * polynomial
  return x >= 0 ? Math.log1p(-tail) : Math.log(tail)
}

/** log(Σ exp(xᵢ)) without overflow; −∞ of nothing. */
export function logSumExp(values: readonly number[]): number {
  const most = Math.max(...values)
  if (most === Number.NEGATIVE_INFINITY || values.length === 0) return Number.NEGATIVE_INFINITY
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0))
}
