/** The chi-square distribution, by the incomplete gamma function (Numerical Recipes 6.2) and Lanczos' log-gamma. */

/** ln Γ(x) for x > 0, to about 1e-13. */
export function logGamma(x: number): number {
  const shifted = x + 6.5
  const series = lanczos.reduce((total, term, i) => total + term / (x + i), 0.9999999999998099)
  return (x - 0.5) * Math.log(shifted) - shifted + Math.log(2.5066282746310005 * series)
}

const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
]

/** P(X ≤ x) for `freedom` > 0 degrees of freedom. */
export function chiSquareCdf(x: number, freedom: number): number {
  if (x <= 0) return 0
  const [a, z] = [freedom / 2, x / 2]
  const scale = Math.exp(a * Math.log(z) - z - logGamma(a))
  if (z < a + 1) {
    let term = 1 / a
    let total = term
    for (let n = a + 1; Math.abs(term) > total * 1e-15; n++) total += term *= z / n
    return total * scale
  }
  let b = z + 1 - a
  let c = 1e300
  let d = 1 / b
  let fraction = d
  for (let n = 1; n < 100_000; n++) {
    const step = -n * (n - a)
    b += 2
    d = 1 / (step * d + b)
    c = b + step / c
    fraction *= d * c
    if (Math.abs(d * c - 1) < 1e-15) break
  }
  return 1 - scale * fraction
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
