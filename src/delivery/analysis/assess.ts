import { sequenceRadius } from './gaussian.ts'
import { classify } from './kayenta.ts'
import type { AnalysisPlan, Assessment, Guardrail, GuardrailAssessment, Verdict } from './plan.ts'
import { totalVariation } from './predicted-bins.ts'
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
  const counted = plan.guardrails.flatMap(({ name, kind }) =>
    kind === 'counts' ? [state.guardrails[name]?.candidate.total ?? 0] : [],
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
  const passThreshold = -Math.log(plan.beta)
  const harm = harmOf(guardrail, state)
  const nonInferiority = nonInferiorityOf(guardrail, state)
  const value = ({ total, sum }: GuardrailState['candidate']) =>
    guardrail.kind === 'bins' || total === 0 ? null : sum / total
  const told = {
    name: guardrail.name,
    advisory: guardrail.advisory,
    candidate: { total: state.candidate.total, value: value(state.candidate) },
    champion: { total: state.champion.total, value: value(state.champion) },
    difference: differenceOf(guardrail, state, plan.alpha),
    harm: { log10: harm / Math.LN10, threshold: harmThreshold / Math.LN10 },
    nonInferiority:
      nonInferiority === null
        ? null
        : { log10: nonInferiority / Math.LN10, threshold: passThreshold / Math.LN10 },
  }
  const judged =
    plan.judge === 'kayenta' && guardrail.kind !== 'bins'
      ? byKayenta(guardrail, state)
      : {
          harmful: harm >= harmThreshold,
          harmless: nonInferiority === null ? harm < harmThreshold : nonInferiority >= passThreshold,
        }
  const verdict = verdictOf(plan, guardrail, state, judged)
  return { ...told, verdict, reason: reasonFor(guardrail, told, verdict, state.last, plan) }
}

/** High is harm where lower is better, and the other way round; too few windows are neither. */
function byKayenta({ better }: Guardrail, { windows }: GuardrailState) {
  const found = classify(windows.candidate, windows.champion)
  const harmful = found === (better === 'lower' ? 'high' : 'low')
  return { harmful, harmless: !harmful && found !== 'nodata' }
}

function verdictOf(
  plan: AnalysisPlan,
  guardrail: Guardrail,
  state: GuardrailState,
  { harmful, harmless }: { harmful: boolean; harmless: boolean },
): Verdict {
  if (harmful && large(guardrail, state)) return 'fail'
  if (state.last === null) return 'inconclusive'
  if (state.last.kind !== 'measured') return state.last.kind
  if (state.candidate.total === 0 || state.champion.total === 0) return 'no-data'
  return harmless && state.candidate.total >= plan.minRequests ? 'pass' : 'inconclusive'
}

/** A distribution that differs by less than is allowed does no harm, however sure the difference is. */
function large({ kind, maxAbsoluteLoss }: Guardrail, { bins }: GuardrailState): boolean {
  if (kind !== 'bins' || maxAbsoluteLoss === null || bins === null) return true
  return (totalVariation(bins) ?? 0) > maxAbsoluteLoss
}

function harmOf({ kind }: Guardrail, state: GuardrailState): number {
  if (kind === 'counts') return state.harm.most
  return kind === 'bins' ? state.drift.most : state.mostHarm
}

/** The weaker of the margins that are declared: both are limits. Null for distributions, of which none can be shown. */
function nonInferiorityOf(
  { kind, better, maxAbsoluteLoss, maxRelativeLoss }: Guardrail,
  state: GuardrailState,
): number | null {
  if (kind === 'bins') return null
  const exact = kind === 'counts' && better === 'lower'
  const relative = exact ? state.nonInferiority.most : state.mostRelative
  const logs = [
    ...(maxAbsoluteLoss === null ? [] : [state.mostAbsolute]),
    ...(maxRelativeLoss === null ? [] : [relative]),
  ]
  return logs.length === 0 ? null : Math.min(...logs)
}

function differenceOf(
  { kind }: Guardrail,
  state: GuardrailState,
  alpha: number,
): GuardrailAssessment['difference'] {
  if (kind === 'bins') {
    const distance = state.bins === null ? null : totalVariation(state.bins)
    return distance === null ? null : { estimate: distance, low: 0, high: 1 }
  }
  const { excess, prior, candidate } = state
  if (prior === null || candidate.total === 0) return null
  const radius = sequenceRadius(excess.variance, prior, alpha)
  const [estimate, half] = [excess.sum / candidate.total, radius / candidate.total]
  return { estimate, low: estimate - half, high: estimate + half }
}
