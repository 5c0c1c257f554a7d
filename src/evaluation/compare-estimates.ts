import { normalQuantile, normalTwoSided } from './statistics/distributions.ts'
import { holm } from './statistics/holm.ts'

/** A value with its 95 % confidence interval. */
export interface EstimatedValue {
  readonly estimate: number
  readonly low: number | null
  readonly high: number | null
}

export interface EstimatePair {
  readonly direction: 'higher' | 'lower'
  readonly reference: EstimatedValue
  readonly current: EstimatedValue
  /** Loss that does not matter, in the values' unit; default by `maxRelativeLoss`. */
  readonly allowedLoss?: number
}

export interface JudgedEstimate {
  /** Two-sided, of no difference, corrected over all pairs (Holm 1979); null where an interval is missing. */
  readonly pValue: number | null
  readonly verdict: 'worse' | 'better' | 'as-good' | 'not-known'
}

/**
 * Compares values on different rows: the difference of two independent estimates, each with the standard error that its interval
 * tells. `worse` and `better` need a corrected p-value of at most `alpha`; `worse` also a loss above the pair's own `allowedLoss`,
 * or `maxRelativeLoss` of the reference's value. What is neither and could have been is `as-good`.
 */
export function compareEstimates(
  pairs: readonly EstimatePair[],
  { alpha, maxRelativeLoss }: { readonly alpha: number; readonly maxRelativeLoss: number },
): JudgedEstimate[] {
  const raw = pairs.map(({ reference, current }) => {
    const [before, now] = [standardError(reference), standardError(current)]
    if (before === null || now === null) return null
    const error = Math.hypot(before, now)
    const difference = current.estimate - reference.estimate
    if (error === 0) return difference === 0 ? 1 : 0
    return normalTwoSided(difference / error)
  })
  const adjusted = holm(raw)
  return pairs.map(({ direction, reference, current, allowedLoss }, at): JudgedEstimate => {
    const pValue = adjusted[at] ?? null
    if (pValue === null) return { pValue, verdict: 'not-known' }
    const gain = (direction === 'higher' ? 1 : -1) * (current.estimate - reference.estimate)
    if (pValue > alpha) return { pValue, verdict: 'as-good' }
    if (gain > 0) return { pValue, verdict: 'better' }
    const allowed = allowedLoss ?? maxRelativeLoss * Math.abs(reference.estimate)
    return { pValue, verdict: -gain > allowed ? 'worse' : 'as-good' }
  })
}

function standardError({ low, high }: EstimatedValue): number | null {
  return low === null || high === null ? null : (high - low) / (2 * normalQuantile(0.975))
}
