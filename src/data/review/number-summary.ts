import { quantile } from './numbers.ts'

/** What a column of numbers is told by; null where there are too few values, or the result is beyond a number. */
export interface NumberSummary {
  readonly mean: number | null
  /** In the sample form (divided by n − 1), as pandas has it. */
  readonly standardDeviation: number | null
  /** At 5, 25, 50, 75 and 95 %, by linear interpolation as NumPy has it by default. */
  readonly quantiles: readonly [number, number, number, number, number] | null
}

/** @param sorted finite and ascending, so that the same numbers give the same result in every digit */
export function describeNumbers(sorted: Float64Array): NumberSummary {
  const count = sorted.length
  if (count === 0) return { mean: null, standardDeviation: null, quantiles: null }
  const at = (probability: number) => quantile(sorted, probability)
  return {
    mean: finite(meanOf(sorted)),
    standardDeviation: count < 2 ? null : finite(Math.sqrt(squaresOf(sorted) / (count - 1))),
    quantiles: [at(0.05), at(0.25), at(0.5), at(0.75), at(0.95)],
  }
}

/** Standard deviation in the population form (divided by n), which distances are divided by. */
export function populationDeviation(sorted: Float64Array): number {
  return Math.sqrt(squaresOf(sorted) / sorted.length)
}

/** Sum of the squared distances from the mean. */
function squaresOf(numbers: Float64Array): number {
  const mean = meanOf(numbers)
  let squares = 0
  for (let i = 0; i < numbers.length; i++) squares += (numbers[i]! - mean) ** 2
  return squares
}

/** Runs along, so that a sum never overflows. */
function meanOf(numbers: Float64Array): number {
  let mean = 0
  for (let i = 0; i < numbers.length; i++) mean += (numbers[i]! - mean) / (i + 1)
  return mean
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
