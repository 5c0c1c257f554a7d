import { differenceSequence } from './excess.ts'
import { classify } from './kayenta.ts'
import { isNonInferior, logNonInferiority } from './non-inferiority.ts'
import {
  type AnalysisPlan,
  type ArmEstimate,
  type Assessment,
  delayOf,
  type Guardrail,
  type GuardrailAssessment,
  type Verdict,
} from './plan.ts'
import { distance } from './predictions.ts'
import { reasonFor } from './reason.ts'
import { planText, startAnalysis } from './start.ts'
import type { AnalysisState, GuardrailState } from './state.ts'

const severity: readonly Verdict[] = ['pass', 'inconclusive', 'no-data', 'error', 'fail']

/** What the evidence so far says of each guardrail, and of all that decide together. */
export function assess(plan: AnalysisPlan, given: AnalysisState): Assessment {
  const state = given.plan === planText(plan) ? given : startAnalysis(plan)
  const deciding = plan.guardrails.filter(({ advisory }) => !advisory).length
  const guardrails = plan.guardrails.flatMap((guardrail) => {
    const known = state.guardrails[guardrail.name]
    return known === undefined ? [] : [assessed(plan, guardrail, known, Math.max(1, deciding))]
  })
  const decisive = guardrails.filter(({ advisory }) => !advisory)
  const verdict = severity[Math.max(0, ...decisive.map((one) => severity.indexOf(one.verdict)))] ?? 'pass'
  const counting = plan.guardrails.filter(({ kind }) => kind === 'counts')
  const prompt = counting.filter((one) => delayOf(one) === 0)
  const counted = (prompt.length > 0 ? prompt : counting).map(
    ({ name }) => state.guardrails[name]?.candidate.total ?? 0,
  )
  const any = guardrails.map(({ candidate }) => candidate.total)
  return {
    verdict,
    guardrails,
    requests: Math.min(...(counted.length > 0 ? counted : [Math.max(0, ...any)])),
  }
}

function assessed(
  plan: AnalysisPlan,
  guardrail: Guardrail,
  state: GuardrailState,
  deciding: number,
): GuardrailAssessment {
  // each deciding guardrail has its part of the false alarms that are allowed
  const harmThreshold = Math.log(deciding / plan.alpha)
  const harm = guardrail.kind === 'bins' ? state.drift.most : state.harm.most
  const nonInferiority = logNonInferiority(guardrail, state)
  const told = {
    name: guardrail.name,
    advisory: guardrail.advisory,
    candidate: estimateOf(guardrail, state.candidate),
    champion: estimateOf(guardrail, state.champion),
    difference: differenceOf(plan, guardrail, state),
    harm: { log10: harm / Math.LN10, threshold: harmThreshold / Math.LN10 },
    nonInferiority:
      nonInferiority === null
        ? null
        : { log10: nonInferiority / Math.LN10, threshold: -Math.log10(plan.beta) },
  }
  const judged =
    plan.judge === 'kayenta' && guardrail.kind !== 'bins'
      ? byKayenta(guardrail, state)
      : {
          harmful: harm >= harmThreshold,
          harmless: isNonInferior(plan, guardrail, state),
        }
  const verdict = verdictOf(plan, guardrail, state, judged)
  return { ...told, verdict, reason: reasonFor(guardrail, told, verdict, state, plan) }
}

function estimateOf({ kind }: Guardrail, { total, sum }: GuardrailState['candidate']): ArmEstimate {
  return { total, value: kind === 'bins' || total === 0 ? null : sum / total }
}

/** High is harm where lower is better, and the other way round; too few windows are neither. */
function byKayenta({ better }: Guardrail, { values }: GuardrailState) {
  const found = classify(values.candidate, values.champion)
  const harmful = found === (better === 'lower' ? 'high' : 'low')
  return { harmful, harmless: !harmful && found !== 'nodata' }
}

function verdictOf(
  plan: AnalysisPlan,
  guardrail: Guardrail,
  state: GuardrailState,
  { harmful, harmless }: { harmful: boolean; harmless: boolean },
): Verdict {
  if (harmful && large(plan, guardrail, state)) return 'fail'
  if (state.last === null) return 'inconclusive'
  if (state.last.kind !== 'measured') return state.last.kind
  if (state.candidate.total === 0 || state.champion.total === 0) return 'no-data'
  return harmless && state.candidate.total >= plan.minRequests ? 'pass' : 'inconclusive'
}

/** A distribution that differs by less than is allowed does no harm, however sure the difference is. */
function large(plan: AnalysisPlan, { kind, maxAbsoluteLoss }: Guardrail, state: GuardrailState): boolean {
  if (kind !== 'bins' || maxAbsoluteLoss === null) return true
  return (distance(state, plan)?.estimate ?? 0) > maxAbsoluteLoss
}

function differenceOf(
  plan: AnalysisPlan,
  { kind }: Guardrail,
  state: GuardrailState,
): GuardrailAssessment['difference'] {
  switch (kind) {
    case 'bins':
      return distance(state, plan)
    case 'moments':
      return differenceSequence(state.excess, plan)
    case 'counts':
      // some events more than were seen: none so far is no proof of none
      return differenceSequence(state.excess, plan, {
        candidate: 1.5 / (state.candidate.total + 1),
        champion: 1.5 / (state.champion.total + 1),
      })
  }
}
