import type { Measurement } from '../measurements/measurement.ts'
import { damageIn } from './damage.ts'
import { withMoments } from './means.ts'
import { type AnalysisPlan, delayOf, type Guardrail, type Look } from './plan.ts'
import { withBins } from './predictions.ts'
import { withCounts } from './shares.ts'
import { planText, startAnalysis } from './start.ts'
import type { AnalysisState, GuardrailState } from './state.ts'

/** Windows whose single values are kept, for a judge that compares windows. */
const mostWindows = 500

/**
 * Adds what was measured in one window. A window that begins before what has been seen ends changes nothing, so that a look that
 * is repeated counts once. Evidence of another plan is dropped.
 */
export function look(
  plan: AnalysisPlan,
  state: AnalysisState,
  { window, delaySeconds = 0, measurements }: Look,
): AnalysisState {
  const before = state.plan === planText(plan) ? state : startAnalysis(plan)
  const until = seenUntil(before, delaySeconds)
  if (until !== null && Date.parse(window.from) < Date.parse(until)) return before
  const untouched = startAnalysis(plan).guardrails
  const guardrails: Record<string, GuardrailState> = {}
  for (const guardrail of plan.guardrails) {
    const known = before.guardrails[guardrail.name] ?? untouched[guardrail.name]
    if (known === undefined) continue
    if (delayOf(guardrail) !== delaySeconds) {
      guardrails[guardrail.name] = known
      continue
    }
    const measured = Object.hasOwn(measurements, guardrail.name) ? measurements[guardrail.name] : undefined
    guardrails[guardrail.name] = added(plan, guardrail, known, measured ?? unasked)
  }
  const seen =
    delaySeconds === 0
      ? { until: window.to }
      : { lateUntil: { ...before.lateUntil, [delaySeconds]: window.to } }
  return { ...before, ...seen, guardrails }
}

/** End of the last window that guardrails of a delay were looked at; null before the first. */
export function seenUntil({ until, lateUntil }: AnalysisState, delaySeconds: number): string | null {
  return delaySeconds === 0 ? until : (lateUntil[delaySeconds] ?? null)
}

const unasked: Measurement = { kind: 'no-data', reason: 'It was not measured in this window.', notes: [] }

function added(
  plan: AnalysisPlan,
  guardrail: Guardrail,
  state: GuardrailState,
  measured: Measurement,
): GuardrailState {
  if (measured.kind === 'no-data' || measured.kind === 'error')
    return { ...state, last: { kind: measured.kind, reason: measured.reason } }
  const damage =
    measured.kind === guardrail.kind
      ? damageIn(measured)
      : `The source answered with ${measured.kind} instead of ${guardrail.kind}.`
  if (damage !== null) return { ...state, last: { kind: 'error', reason: damage } }
  const seen = { ...state, last: { kind: 'measured' as const, reason: '' } }
  switch (measured.kind) {
    case 'counts': {
      const { candidate, champion } = measured.arms
      const next = withCounts(guardrail, seen, measured.arms)
      return withValues(plan, next, candidate.events / candidate.total, champion.events / champion.total)
    }
    case 'moments': {
      const { candidate, champion } = measured.arms
      const next = withMoments(plan, guardrail, seen, measured.arms)
      return withValues(plan, next, candidate.sum / candidate.count, champion.sum / champion.count)
    }
    case 'bins':
      return withBins(seen, measured.arms)
  }
}

/** Keeps the windows' values for the judge that needs them; a window without requests has none. */
function withValues(
  { judge }: AnalysisPlan,
  state: GuardrailState,
  candidate: number,
  champion: number,
): GuardrailState {
  if (judge !== 'kayenta') return state
  const kept = (values: readonly number[], value: number) =>
    Number.isFinite(value) ? [...values, value].slice(-mostWindows) : [...values]
  return {
    ...state,
    values: {
      candidate: kept(state.values.candidate, candidate),
      champion: kept(state.values.champion, champion),
    },
  }
}
