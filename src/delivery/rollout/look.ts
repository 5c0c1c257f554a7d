import { type AnalysisState, assess, delayOf, look, seenUntil } from '../analysis/index.ts'
import type { AnalysisPlan, Assessment } from '../analysis/plan.ts'
import type { ArmNames, MetricSource, Question, Window } from '../measurements/measurement.ts'
import { evidenceOf } from './evidence.ts'
import { lateWindows } from './late-windows.ts'
import type { RecordedLook, Rollout } from './progress.ts'
import { windowsSince } from './windows.ts'

/** How a candidate is judged: what is asked, of whom, and what must hold. */
export interface Judgement {
  readonly plan: AnalysisPlan
  readonly questions: readonly Question[]
  readonly source: MetricSource
  readonly arms: Omit<ArmNames, 'candidate' | 'champion'>
  /** How long the newest measurements are still on their way. */
  readonly lagSeconds: number
}

export interface LookedAt {
  /** With the evidence of the new windows; not saved yet. */
  readonly rollout: Rollout
  readonly assessment: Assessment
  /** What was looked at, for the record; null where too little time has passed. */
  readonly window: Window | null
}

/** Measures both versions since the last look, and weighs the evidence. What the source says amiss is in the assessment. */
export async function lookAt(rollout: Rollout, judgement: Judgement, now: Date): Promise<LookedAt> {
  const { plan, source, questions, arms } = judgement
  const { state: remembered, restart } = evidenceOf(rollout, plan)
  let state = remembered
  const names = { ...arms, candidate: rollout.version, champion: rollout.from ?? '' }
  const seen: (readonly Window[])[] = []
  let { measuredUntil } = rollout
  for (const delaySeconds of [...new Set(plan.guardrails.map(delayOf))].sort((one, other) => one - other)) {
    const windows = windowsOf(rollout, judgement, state, delaySeconds, now)
    const asked = questions.filter(({ name }) =>
      plan.guardrails.some((one) => one.name === name && delayOf(one) === delaySeconds),
    )
    for (const window of windows) {
      const answers = await source.measure(asked, names, window)
      const measurements = Object.fromEntries(
        asked.map(({ name }, index) => [name, answers[index] ?? unanswered]),
      )
      state = look(plan, state, { window, delaySeconds, measurements })
    }
    if (windows.length > 0) seen.push(windows)
    if (delaySeconds === 0) measuredUntil = windows.at(-1)?.to ?? measuredUntil
  }
  // late measures are of older minutes than the others of the same look
  const [shown] = seen
  const assessment = assess(plan, state)
  return {
    rollout: { ...rollout, analysis: state, measuredUntil },
    assessment: restart?.kind === 'damaged' ? unreadable(assessment, restart.reason) : assessment,
    window: shown === undefined ? null : spanOf(shown),
  }
}

const unanswered = {
  kind: 'error',
  reason: 'The source gave no answer to this question.',
  notes: [],
} as const

function windowsOf(
  rollout: Rollout,
  { source, lagSeconds }: Judgement,
  state: AnalysisState,
  delaySeconds: number,
  now: Date,
): readonly Window[] {
  if (rollout.measuredUntil === null || rollout.from === null) return []
  if (delaySeconds === 0) return windowsSince(rollout.measuredUntil, now, lagSeconds)
  const countedBy = source.kind === 'prometheus' ? 'arrival' : 'prediction'
  const measured = seenUntil(state, delaySeconds)
  return lateWindows(rollout, { delaySeconds, countedBy }, measured, now, lagSeconds)
}

function spanOf(windows: readonly Window[]): Window | null {
  const [first, last] = [windows[0], windows.at(-1)]
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to }
}

/** Nothing can be said where the evidence is lost; what that leads to is for each guardrail's policy of errors to say. */
function unreadable(assessment: Assessment, reason: string): Assessment {
  return {
    ...assessment,
    verdict: 'error',
    guardrails: assessment.guardrails.map((one) => ({ ...one, verdict: 'error', reason })),
  }
}

/** What is kept of a look for the drawing. */
export function recorded(
  { assessment, window }: Pick<LookedAt, 'assessment' | 'window'>,
  weight: number,
  decision: { readonly kind: string; readonly reason: string },
): RecordedLook | null {
  if (window === null) return null
  return {
    ...window,
    weight,
    verdict: assessment.verdict,
    decision: decision.kind,
    reason: decision.reason,
    guardrails: Object.fromEntries(
      assessment.guardrails.map(
        ({ name, verdict, candidate, champion, difference, harm, nonInferiority }) => [
          name,
          {
            verdict,
            candidate: candidate.value,
            champion: champion.value,
            difference: difference === null ? null : [difference.estimate, difference.low, difference.high],
            harm: harm?.log10 ?? null,
            nonInferiority: nonInferiority?.log10 ?? null,
          },
        ],
      ),
    ),
  }
}

const mostLooks = 300

/** Adds a look; of a long rollout every second older one is left out. */
export function withLook(rollout: Rollout, look: RecordedLook | null): Rollout {
  if (look === null) return rollout
  const looks = [...rollout.looks, look]
  if (looks.length <= mostLooks) return { ...rollout, looks }
  const older = looks.slice(0, -mostLooks / 2).filter((_, index) => index % 2 === 0)
  return { ...rollout, looks: [...older, ...looks.slice(-mostLooks / 2)] }
}
