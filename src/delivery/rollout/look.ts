import { type AnalysisState, analysisStateSchema, assess, look, startAnalysis } from '../analysis/index.ts'
import type { AnalysisPlan, Assessment } from '../analysis/plan.ts'
import type { ArmNames, MetricSource, Question, Window } from '../measurements/measurement.ts'
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
  /** The last window, for the record; null where too little time has passed. */
  readonly window: Window | null
}

/** Measures both versions since the last look, and weighs the evidence. What the source says amiss is in the assessment. */
export async function lookAt(rollout: Rollout, judgement: Judgement, now: Date): Promise<LookedAt> {
  const { plan, source, questions, lagSeconds } = judgement
  const windows =
    rollout.measuredUntil === null || rollout.from === null
      ? []
      : windowsSince(rollout.measuredUntil, now, lagSeconds)
  let state = stateOf(rollout, plan)
  for (const window of windows) {
    const answers = await source.measure(
      questions,
      { ...judgement.arms, candidate: rollout.version, champion: rollout.from ?? '' },
      window,
    )
    const measurements = Object.fromEntries(
      questions.map(({ name }, index) => [name, answers[index] ?? unanswered]),
    )
    state = look(plan, state, { window, measurements })
  }
  const last = windows.at(-1) ?? null
  return {
    rollout: { ...rollout, analysis: state, measuredUntil: last?.to ?? rollout.measuredUntil },
    assessment: assess(plan, state),
    window: last === null ? null : { from: windows[0]?.from ?? last.from, to: last.to },
  }
}

const unanswered = {
  kind: 'error',
  reason: 'The source gave no answer to this question.',
  notes: [],
} as const

/** Evidence of other guardrails or limits than those of the plan is of no use: it starts anew. */
function stateOf(rollout: Rollout, plan: AnalysisPlan): AnalysisState {
  if (rollout.analysis === null) return startAnalysis(plan)
  const read = analysisStateSchema.safeParse(rollout.analysis)
  return read.success ? read.data : startAnalysis(plan)
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
