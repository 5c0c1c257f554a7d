import { logGamma } from '../../../foundation/index.ts'

/**
 * P(T > t) of the limit of the Cramér–von Mises statistic (Anderson & Darling 1952, 1.3). The series ends at the first term
 * below 1e-7, where SciPy and Evidently end it.
 */
export function cramerVonMisesTail(t: number): number {
  if (Number.isNaN(t)) return Number.NaN
  if (t < 0.003) return 1
  let sum = 0
  for (let k = 0; k < 1000; k++) {
    const y = 4 * k + 1
    const q = (y * y) / (16 * t)
    const u = Math.exp(logGamma(k + 0.5) - logGamma(k + 1)) / (Math.PI ** 1.5 * Math.sqrt(t))
    const term = u * Math.sqrt(y) * scaledBessel(0.25, q)
    sum += term
    if (Math.abs(term) < 1e-7) break
  }
  return Math.max(0, 1 - sum)
}

/** exp(−q)·K_ν(q), by the trapezoidal rule on its integral, which converges geometrically. */
function scaledBessel(order: number, q: number): number {
  const step = 1 / 16
  const end = Math.acosh(1 + 50 / q)
  let sum = 0.5 * Math.exp(-2 * q)
  for (let t = step; t <= end; t += step) sum += Math.exp(-q * (1 + Math.cosh(t))) * Math.cosh(order * t)
  return sum * step
}
