import { logGaussianEvidence, sequenceRadius } from './gaussian.ts'
import type { AnalysisPlan, Guardrail } from './plan.ts'
import type { GuardrailState } from './state.ts'

export type Excess = GuardrailState['excess']

/** One arm in one window; the variance of one value, null where one value alone says nothing of it. */
export interface Sample {
  readonly count: number
  readonly mean: number
  readonly variance: number | null
}

export const noExcess: Excess = {
  values: 0,
  sum: 0,
  usual: 0,
  scaled: 0,
  beyond: 0,
  recent: { sum: 0, exposure: 0 },
  candidate: { weighted: 0, exposure: 0 },
  champion: { weighted: 0, exposure: 0 },
}

/** Holds the candidate's sum against what the champion would have made of as many requests in the same window. */
export function withWindow(
  guardrail: Guardrail,
  excess: Excess,
  candidate: Sample,
  champion: Sample,
): Excess {
  const scaled = candidate.count ** 2 / champion.count
  const exposure = candidate.count + scaled
  const spread = (arm: Excess['candidate'], { variance }: Sample) =>
    variance === null
      ? arm
      : { weighted: arm.weighted + exposure * variance, exposure: arm.exposure + exposure }
  const sum = candidate.count * (candidate.mean - champion.mean)
  const usual = candidate.count * champion.mean
  const beyond = worseOf(guardrail, sum) - tolerated * smallestMargin(guardrail, candidate.count, usual)
  const recent = excess.recent.sum + beyond
  return {
    values: excess.values + candidate.count,
    sum: excess.sum + sum,
    usual: excess.usual + usual,
    scaled: excess.scaled + scaled,
    beyond: excess.beyond + beyond,
    recent:
      recent > 0 ? { sum: recent, exposure: excess.recent.exposure + exposure } : { sum: 0, exposure: 0 },
    candidate: spread(excess.candidate, candidate),
    champion: spread(excess.champion, champion),
  }
}

/** Share of the smallest margin up to which a difference is no harm. */
const tolerated = 1 / 3

const worseOf = ({ better }: Guardrail, sum: number) => (better === 'lower' ? sum : -sum)

/** What so many values may lose; 0 where no margin is declared. */
function smallestMargin(
  { maxAbsoluteLoss, maxRelativeLoss }: Guardrail,
  values: number,
  usual: number,
): number {
  const margins = [
    ...(maxAbsoluteLoss === null ? [] : [maxAbsoluteLoss * values]),
    ...(maxRelativeLoss === null ? [] : [maxRelativeLoss * Math.abs(usual)]),
  ]
  return margins.length === 0 ? 0 : Math.min(...margins)
}

/** Standard deviations by which the latest stretch must be beyond that. */
const clearly = 2.5

/**
 * Whether what was seen is worse by more than a third of the smallest margin: over all windows, or clearly so since some window.
 * A difference that is tolerated is not harm, however sure many requests make it. This is asked besides the evidence, and can only
 * make false alarms fewer.
 */
export function isNotable(excess: Excess): boolean {
  const { beyond, recent } = excess
  if (beyond > 0) return true
  return recent.sum > 0 && recent.sum >= clearly * Math.sqrt(varianceOfOne(excess) * recent.exposure)
}

/**
 * Variance of one value: the larger of the two arms'. Where the candidate has few values and they are skewed, its own is small
 * just when its mean is low; the champion's is better known, and no narrower than what a harmless candidate has.
 * @param least of each arm, added to what was seen: of a share without an event yet
 */
function varianceOfOne({ candidate, champion }: Excess, least = { candidate: 0, champion: 0 }): number {
  const of = ({ weighted, exposure }: Excess['candidate']) => (exposure === 0 ? 0 : weighted / exposure)
  return Math.max(of(candidate) + least.candidate, of(champion) + least.champion)
}

/** The mixture is most sensitive at some times as many values as this. */
const priorOf = ({ minRequests }: AnalysisPlan) => Math.max(100, minRequests) / 2

/**
 * log of the one-sided evidence that the candidate is worse by more than `allowed` a value (`harm`), and that it is worse by less.
 * @param weight of the champion's mean in what is compared: 1, or more where what is allowed is a share of it
 */
export function gaussianEvidence(
  excess: Excess,
  plan: AnalysisPlan,
  { better, allowed, weight }: { better: 'lower' | 'higher'; allowed: number; weight: number },
): { readonly harm: number; readonly harmless: number } {
  const one = varianceOfOne(excess)
  // values that never differ: no noise, and no evidence that could be weighed
  if (!(one > 0)) return { harm: 0, harmless: 0 }
  const worse = (better === 'lower' ? 1 : -1) * excess.sum - allowed
  const variance = one * (excess.values + weight ** 2 * excess.scaled)
  const prior = one * priorOf(plan)
  return {
    harm: logGaussianEvidence({ sum: worse, variance }, prior),
    harmless: logGaussianEvidence({ sum: -worse, variance }, prior),
  }
}

/** The difference of one value with its sequence, which holds at all looks together. */
export function differenceSequence(
  excess: Excess,
  plan: AnalysisPlan,
  least?: { readonly candidate: number; readonly champion: number },
): { readonly estimate: number; readonly low: number; readonly high: number } | null {
  const { values, sum, scaled } = excess
  const one = varianceOfOne(excess, least)
  if (values === 0 || !(one > 0)) return null
  const radius = sequenceRadius(one * (values + scaled), one * priorOf(plan), plan.alpha) / values
  return { estimate: sum / values, low: sum / values - radius, high: sum / values + radius }
}

/**
 * By how much a share of values differs at least, at all looks together, for each of the ways to split bins into two: a share of a
 * subset is sub-Gaussian with 1/4 a value.
 */
export function sharesRadius({ values, scaled }: Excess, plan: AnalysisPlan, bins: number): number {
  const level = Math.log(plan.alpha) - Math.max(0, bins - 1) * Math.LN2
  return sequenceRadius((values + scaled) / 4, priorOf(plan) / 4, Math.exp(level)) / values
}
