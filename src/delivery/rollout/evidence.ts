import { type AnalysisState, analysisStateSchema, planText, startAnalysis } from '../analysis/index.ts'
import type { AnalysisPlan } from '../analysis/plan.ts'
import type { Rollout } from './progress.ts'

/** Why the evidence so far is of no use, and begins anew. */
export interface Restart {
  /** `damaged`: it cannot be read. `other plan`: it is evidence of other guardrails or limits, which somebody has changed since. */
  readonly kind: 'damaged' | 'other plan'
  /** A sentence of plain text. */
  readonly reason: string
}

/** The evidence that a rollout remembers, or none yet; and why it begins anew, where it does. */
export function evidenceOf(
  { analysis }: Rollout,
  plan: AnalysisPlan,
): { readonly state: AnalysisState; readonly restart: Restart | null } {
  if (analysis === null) return { state: startAnalysis(plan), restart: null }
  const read = analysisStateSchema.safeParse(analysis)
  if (!read.success) {
    const [issue] = read.error.issues
    const place = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`
    const reason = `What was remembered of the evidence cannot be read${place} (${issue?.message ?? 'damaged'}). It is kept aside, and the evidence begins anew.`
    return { state: startAnalysis(plan), restart: { kind: 'damaged', reason } }
  }
  if (read.data.plan === planText(plan)) return { state: read.data, restart: null }
  const reason =
    'Guardrails or limits were changed: evidence of the former ones says nothing of these, and begins anew.'
  return { state: startAnalysis(plan), restart: { kind: 'other plan', reason } }
}

/** A rollout whose evidence begins anew: told in the timeline, what could not be read kept, and requests counted from none. */
export function begunAnew(
  rollout: Rollout,
  { kind, reason }: Restart,
  now: Date,
  run: string | null,
): Rollout {
  const at = now.toISOString()
  const { analysis, weight } = rollout
  return {
    ...rollout,
    stepStartedRequests: 0,
    events: [...rollout.events, { at, kind: 'note', weight, reason, run }],
    ...(kind === 'damaged' ? { setAside: { at, reason, analysis } } : {}),
  }
}
