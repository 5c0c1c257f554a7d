import type { TargetStatus } from '../targets/target.ts'
import type { Evidence } from './decide.ts'
import type { Pacing, Progress, Rollout, RolloutEvent, Strategy } from './progress.ts'

/** What the main branch says that an environment should run. */
export interface Intent {
  readonly version: string
  /** Why a version that was turned down is tried again. */
  readonly again: string | null
  readonly strategy: Strategy
  readonly pacing: Pacing
}

/** What a target is asked for. */
export type Wish =
  | { readonly kind: 'deploy'; readonly version: string }
  | { readonly kind: 'weight'; readonly percent: number }
  | { readonly kind: 'shadow'; readonly percent: number }
  | { readonly kind: 'promote' }
  | { readonly kind: 'abort' }

export interface Situation {
  readonly progress: Progress
  /** Null where the main branch names no version for this model here. */
  readonly intent: Intent | null
  readonly actual: TargetStatus
  /** Null before the candidate was looked at in this call. */
  readonly evidence: Evidence | null
  readonly now: Date
  /** Workflow run, for the record. */
  readonly run: string | null
}

/** What is to be remembered, and then to be asked of the target. */
export interface Move {
  readonly progress: Progress
  readonly wishes: readonly Wish[]
  /** What this is, for the report. */
  readonly kind:
    | 'steady'
    | 'refused'
    | 'start'
    | 'wait'
    | 'hold'
    | 'advance'
    | 'promote'
    | 'abort'
    | 'repair'
    | 'ended'
  readonly reason: string
  /** Whether the candidate has to be looked at first: then nothing is to be remembered or asked. */
  readonly look?: true
}

/** Ended rollouts have no say any more. */
export function isActive(rollout: Rollout | null): rollout is Rollout {
  return rollout !== null && rollout.phase !== 'promoted' && rollout.phase !== 'aborted'
}

export function stableOf(progress: Progress): string | null {
  return progress.promoted.at(-1)?.version ?? null
}

export function withEvent(
  progress: Progress,
  kind: RolloutEvent['kind'],
  weight: number,
  reason: string,
  now: Date,
  run: string | null,
): Progress {
  const { rollout } = progress
  if (rollout === null) return progress
  const event: RolloutEvent = { at: now.toISOString(), kind, weight, reason, run }
  return { ...progress, rollout: { ...rollout, events: [...rollout.events, event] } }
}

export function move(
  progress: Progress,
  kind: Move['kind'],
  reason: string,
  wishes: readonly Wish[] = [],
): Move {
  return { progress, kind, reason, wishes }
}
