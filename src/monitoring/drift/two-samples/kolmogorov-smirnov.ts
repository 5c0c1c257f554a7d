import { kolmogorovTail } from '../probability/kolmogorov.ts'
import { largestGap } from './empirical.ts'

/**
 * Two-sided p-value of the Kolmogorov–Smirnov test as SciPy's `ks_2samp` takes it: exact up to `exactUpTo` values on either
 * side, else that of one sample of round(nm / (n + m)). Samples sorted, neither empty.
 */
export function kolmogorovSmirnov(
  a: Float64Array,
  b: Float64Array,
  exactUpTo = 10_000,
): { readonly gap: number; readonly pValue: number } {
  const gap = largestGap(a, b)
  const [n, m] = [Math.max(a.length, b.length), Math.min(a.length, b.length)]
  if (n > exactUpTo) return { gap, pValue: kolmogorovTail(roundHalfEven((n * m) / (n + m)), gap) }
  const divisor = greatestCommonDivisor(n, m)
  const height = Math.round(gap * (n / divisor) * m)
  if (height === 0) return { gap, pValue: 1 }
  const pValue = n === m ? outsideSquare(n, height) : outside(n, m, divisor, height)
  return { gap, pValue: Math.min(1, Math.max(0, pValue)) }
}

/** Share of the paths from (0, 0) to (n, n) that reach a distance `height` from the diagonal, by reflection. */
function outsideSquare(n: number, height: number): number {
  let p = 0
  for (let k = Math.floor(n / height); k >= 0; k--) {
    let ratio = 1
    for (let j = 0; j < height; j++) ratio *= (n - k * height - j) / (n + k * height + j + 1)
    p = ratio * (1 - p)
  }
  return 2 * p
}

/** The same for a path to (n, m), n > m, column by column within the band (Hodges 1958). */
function outside(n: number, m: number, divisor: number, height: number): number {
  const [ng, mg] = [n / divisor, m / divisor]
  let first = 0
  let end = Math.min(Math.ceil(height / ng), m + 1)
  let length = end - first
  // share of the paths to each point of the column that have been outside; 1 outside the band
  const column = new Float64Array(Math.min(2 * end + 2, m + 1)).fill(1)
  column.fill(0, 0, length)
  // in this loop a division would take longer than all the rest
  const inverse = Float64Array.from({ length: n + m + 1 }, (_, steps) => 1 / steps)
  for (let i = 1; i <= n; i++) {
    const [lastFirst, lastLength] = [first, length]
    first = Math.min(Math.max(Math.floor((mg * i - height) / ng) + 1, 0), m)
    end = Math.min(Math.ceil((mg * i + height) / ng), m + 1)
    if (end <= first) return 1
    length = end - first
    let value = first === 0 ? 0 : 1
    for (let at = 0; at < length; at++) {
      const j = at + first
      const share = inverse[i + j]!
      value = column[j - lastFirst]! * (i * share) + value * (j * share)
      column[at] = value
    }
    if (lastLength > length) column.fill(1, length, lastLength)
  }
  return column[end - first - 1]!
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}

function roundHalfEven(value: number): number {
  const rounded = Math.round(value)
  return Math.abs(value % 1) === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded
}
