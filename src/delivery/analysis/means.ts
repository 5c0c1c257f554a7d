import type { Arms, Moments } from '../measurements/measurement.ts'
import { gaussianEvidence, isNotable, withWindow } from './excess.ts'
import type { AnalysisPlan, Guardrail } from './plan.ts'
import type { GuardrailState } from './state.ts'

/** Values of each arm below which a sum is not taken for Gaussian, and nothing is concluded. */
export const fewestValues = 100

/** Adds what both arms' values in one window say of a mean. */
export function withMoments(
  plan: AnalysisPlan,
  guardrail: Guardrail,
  state: GuardrailState,
  { candidate, champion }: Arms<Moments>,
): GuardrailState {
  const plus = (arm: GuardrailState['candidate'], { count, sum }: Moments) => ({
    total: arm.total + count,
    sum: arm.sum + sum,
  })
  const totals = {
    ...state,
    candidate: plus(state.candidate, candidate),
    champion: plus(state.champion, champion),
  }
  if (candidate.count === 0 || champion.count === 0) return totals
  const excess = withWindow(guardrail, state.excess, sampleOf(candidate), sampleOf(champion))
  const next = { ...totals, excess, windows: state.windows + 1 }
  if (Math.min(next.candidate.total, next.champion.total) < fewestValues) return next
  const { better, maxAbsoluteLoss, maxRelativeLoss } = guardrail
  const against = (allowed: number, weight = 1) => gaussianEvidence(excess, plan, { better, allowed, weight })
  const absolute = maxAbsoluteLoss === null ? null : against(maxAbsoluteLoss * excess.values)
  const relative =
    maxRelativeLoss === null ? null : against(maxRelativeLoss * Math.abs(excess.usual), 1 + maxRelativeLoss)
  const more = (evidence: GuardrailState['absolute'], log = 0) => ({
    ...evidence,
    most: Math.max(evidence.most, log),
  })
  const harm = isNotable(excess) ? against(0).harm : 0
  return {
    ...next,
    harm: { ...state.harm, most: Math.max(state.harm.most, harm) },
    absolute: more(state.absolute, absolute?.harmless),
    relative: more(state.relative, relative?.harmless),
  }
}

function sampleOf({ count, sum, sumOfSquares }: Moments) {
  const variance = count < 2 ? null : Math.max(0, sumOfSquares - (sum * sum) / count) / (count - 1)
  return { count, mean: sum / count, variance }
}
