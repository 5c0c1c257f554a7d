import type { Counts } from '../measurements/measurement.ts'

/**
 * log P(this many of the events are the candidate's | events, requests of both arms; odds ratio θ), up to a term without θ: the
 * noncentral hypergeometric distribution of Fisher. It holds whatever the rate itself is, also where it changes from window
 * to window, and whatever share of the traffic an arm has: both are conditioned on.
 * Evaluated for many θ at once by one pass over the support, in logs.
 */
export function logLikelihoods(
  candidate: Counts,
  champion: Counts,
  logOddsRatios: readonly number[],
): readonly number[] {
  const events = candidate.events + champion.events
  const requests = candidate.total + champion.total
  // the rarer of events and others is counted: their odds ratio is the inverse
  if (events > requests - events) {
    const others = ({ total, events: bad }: Counts): Counts => ({ total, events: total - bad })
    return logLikelihoods(
      others(candidate),
      others(champion),
      logOddsRatios.map((value) => -value),
    )
  }
  const low = Math.max(0, events - champion.total)
  const high = Math.min(events, candidate.total)
  if (low >= high) return logOddsRatios.map(() => 0)
  const terms = logTerms(candidate.total, champion.total, events, low, high)
  return logOddsRatios.map((theta) => candidate.events * theta - logNormaliser(terms, low, theta))
}

/** log C(n₁, j) C(n₀, k − j) for each j, less the largest. */
function logTerms(n1: number, n0: number, k: number, low: number, high: number): Float64Array {
  const terms = new Float64Array(high - low + 1)
  let most = 0
  for (let j = low; j < high; j++) {
    const at = j - low
    const ratio = ((n1 - j) * (k - j)) / ((j + 1) * (n0 - k + j + 1))
    terms[at + 1] = (terms[at] ?? 0) + Math.log(ratio)
    most = Math.max(most, terms[at + 1] ?? 0)
  }
  for (let at = 0; at < terms.length; at++) terms[at] = (terms[at] ?? 0) - most
  return terms
}

function logNormaliser(terms: Float64Array, low: number, theta: number): number {
  let most = Number.NEGATIVE_INFINITY
  for (let at = 0; at < terms.length; at++) most = Math.max(most, (terms[at] ?? 0) + (low + at) * theta)
  let sum = 0
  for (let at = 0; at < terms.length; at++) {
    const away = (terms[at] ?? 0) + (low + at) * theta - most
    if (away > -745) sum += Math.exp(away)
  }
  return most + Math.log(sum)
}
