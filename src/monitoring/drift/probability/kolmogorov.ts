import { binomialDensity, logGamma } from '../../../foundation/index.ts'

/**
 * P(D_n > x) of the two-sided one-sample Kolmogorov–Smirnov statistic, as SciPy's `kstwo.sf` takes it: exact where that is
 * quick, Pelz and Good's expansion (1976) else. Source of the choice: Simard & L'Ecuyer 2011. `n` whole, at least 1.
 */
export function kolmogorovTail(n: number, x: number): number {
  if (!(n >= 1)) return Number.NaN
  if (x >= 1) return 0
  if (x <= 0) return 1
  const t = n * x
  if (t <= 0.5) return 1
  // Ruben and Gambino's closed forms at both ends
  if (t <= 1) return 1 - Math.exp(logGamma(n + 1) - n * Math.log(n) + n * Math.log(2 * t - 1))
  if (t >= n - 1) return 2 * (1 - x) ** n
  if (x >= 0.5) return clip(2 * smirnovTail(n, x))
  const scaled = t * x
  if (n <= 140) return clip(scaled <= 4 ? 1 - durbin(n, x) : 2 * smirnovTail(n, x))
  if (scaled >= 370) return 0
  if (scaled >= 2.2) return clip(2 * smirnovTail(n, x))
  if (n <= 100_000 && n * x ** 1.5 <= 1.4) return clip(1 - durbin(n, x))
  return clip(1 - pelzGood(n, x))
}

/**
 * P(D_n⁺ > x), by Birnbaum and Tingey's sum (1951) of binomial densities. Where n is large only every so many terms are taken:
 * they are smooth and vanish with all derivatives at both ends, so that the coarser sum is the same to the last digits.
 */
function smirnovTail(n: number, x: number): number {
  let sum = 0
  const last = Math.floor(n * (1 - x))
  const step = Math.max(1, Math.floor(n / 20_000))
  for (let j = 0; j <= last; j += step) {
    const p = x + j / n
    sum += binomialDensity(j, n, p, Math.max(0, 1 - p)) / p
  }
  return x * step * sum
}

/** P(D_n ≤ x) by Durbin's matrix (1968), raised to the n-th power as Marsaglia, Tsang & Wang do (2003). */
function durbin(n: number, x: number): number {
  const k = Math.ceil(n * x)
  const size = 2 * k - 1
  const h = k - n * x
  let matrix = new Float64Array(size * size)
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      const order = i - j + 1
      if (order < 0) continue
      let value = 1
      if (j === 0) value -= h ** (i + 1)
      if (i === size - 1) value -= h ** (size - j)
      if (i === size - 1 && j === 0) value += Math.max(0, 2 * h - 1) ** size
      for (let g = 1; g <= order; g++) value /= g
      matrix[i * size + j] = value
    }
  let power = new Float64Array(size * size)
  for (let i = 0; i < size; i++) power[i * size + i] = 1
  let exponent = 0
  let matrixExponent = 0
  const middle = (k - 1) * size + (k - 1)
  for (let left = n; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) {
      power = multiply(power, matrix, size)
      exponent += matrixExponent
      if (power[middle]! > 1e140) {
        for (let i = 0; i < power.length; i++) power[i]! *= 1e-140
        exponent += 140
      }
    }
    matrix = multiply(matrix, matrix, size)
    matrixExponent *= 2
    if (matrix[middle]! > 1e140) {
      for (let i = 0; i < matrix.length; i++) matrix[i]! *= 1e-140
      matrixExponent += 140
    }
  }
  let p = power[middle]!
  for (let i = 1; i <= n; i++) {
    p = (p * i) / n
    if (p < 1e-140) {
      p *= 1e140
      exponent -= 140
    }
  }
  return p * 10 ** exponent
}

function multiply(a: Float64Array, b: Float64Array, size: number): Float64Array<ArrayBuffer> {
  const product = new Float64Array(size * size)
  for (let i = 0; i < size; i++)
    for (let k = 0; k < size; k++) {
      const left = a[i * size + k]!
      if (left === 0) continue
      for (let j = 0; j < size; j++) product[i * size + j]! += left * b[k * size + j]!
    }
  return product
}

/** P(D_n ≤ x) to 5e-6 at n = 1000 and better above, by a theta series with three corrections. */
function pelzGood(n: number, x: number): number {
  const z = Math.sqrt(n) * x
  const pi2 = Math.PI ** 2
  const z2 = z * z
  if (-pi2 / 8 / z2 < -708) return 0
  const [z4, z6, z8] = [z2 ** 2, z2 ** 3, z2 ** 4]
  const root = Math.sqrt(2 * Math.PI)
  const sums = [0, 0, 0, 0]
  const count = Math.ceil((16 * z) / Math.PI)
  for (let k = 1; k <= count; k++) {
    const m2 = (2 * k - 1) ** 2
    const [m4, m6] = [m2 ** 2, m2 ** 3]
    const weight = Math.exp((-pi2 / 8 / z2) * m2)
    sums[0]! += weight
    sums[1]! += weight * (-z2 + (pi2 / 4) * m2)
    sums[2]! +=
      weight *
      (6 * z6 + 2 * z4 + (((2 * z4 - 5 * z2) * pi2) / 4) * m2 + ((pi2 ** 2 * (1 - 2 * z2)) / 16) * m4)
    sums[3]! +=
      weight *
      (-30 * z6 -
        90 * z8 +
        ((pi2 * (135 * z4 - 96 * z6)) / 4) * m2 +
        ((pi2 ** 2 * (-60 * z2 + 212 * z4)) / 16) * m4 +
        ((pi2 ** 3 * (5 - 30 * z2)) / 64) * m6)
  }
  let second = 0
  let third = 0
  for (let k = count; k >= 1; k--) {
    const weight = k * k * Math.exp((-pi2 / 2 / z2) * k * k)
    second += weight
    third += (3 * z2 - pi2 * k * k) * weight
  }
  const k0 = (sums[0]! * root) / z
  const k1 = (sums[1]! * root) / (6 * z4)
  const k2 = (sums[2]! * root) / (72 * z ** 7) - (second * pi2 * root) / (36 * z ** 3)
  const k3 = (sums[3]! * root) / (6480 * z ** 10) + (third * pi2 * root) / (216 * z6)
  return k0 + k1 / Math.sqrt(n) + k2 / n + k3 / n ** 1.5
}

function clip(p: number): number {
  return Math.min(1, Math.max(0, p))
}
