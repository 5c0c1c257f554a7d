import { logNormalCdf } from './normal.ts'

/** A sum of differences with the variance of its noise, over all windows so far. */
export interface Drifting {
  /** Candidate minus what the champion would have made of as many requests. */
  readonly sum: number
  readonly variance: number
}

/**
 * log of the one-sided e-value for "the sum has no positive drift": a mixture of Gaussian likelihood ratios over drifts with
 * a half-normal prior of precision `prior`. Howard et al., "Time-uniform, nonparametric, nonasymptotic confidence sequences" (2021),
 * one-sided normal mixture; for averages of anything with a finite variance by Waudby-Smith et al., "Time-uniform central
 * limit theory and asymptotic confidence sequences" (2024).
 */
export function logGaussianEvidence({ sum, variance }: Drifting, prior: number): number {
  const spread = variance + prior
  const z = sum / Math.sqrt(spread)
  return Math.LN2 + (Math.log(prior) - Math.log(spread)) / 2 + (z * z) / 2 + logNormalCdf(z)
}

/** Half the width, in units of the sum, of the two-sided sequence that holds at all looks together with 1 − alpha. */
export function sequenceRadius(variance: number, prior: number, alpha: number): number {
  const spread = variance + prior
  return Math.sqrt(spread * (Math.log(spread / prior) - 2 * Math.log(alpha)))
}
