import type { Rollout } from './progress.ts'
import { type Intent, type Move, move, type Situation } from './situation.ts'

/** A rollout of the version that is wanted, from the one that serves. */
export function begun({ progress, now, run }: Situation, intent: Intent, from: string | null): Move {
  const at = now.toISOString()
  const number = 1 + Number(/-(\d+)$/.exec(progress.rollout?.id ?? '')?.[1] ?? 0)
  const reason =
    from === null
      ? `${intent.version} is the first version here.`
      : `The main branch names ${intent.version}; ${from} serves.`
  const rollout: Rollout = {
    id: `${progress.environment}-${intent.version}-${number}`,
    version: intent.version,
    again: intent.again,
    from,
    strategy: from === null ? { kind: 'all-at-once' } : intent.strategy,
    pacing: intent.pacing,
    phase: 'deploying',
    step: 0,
    weight: 0,
    startedAt: at,
    stepStartedAt: at,
    stepStartedRequests: 0,
    measuredUntil: null,
    analysis: null,
    decision: null,
    endedAt: null,
    events: [{ at, kind: 'start', weight: 0, reason, run }],
    looks: [],
    deployment: null,
    issue: null,
  }
  return move({ ...progress, rollout }, 'start', reason, [{ kind: 'deploy', version: intent.version }])
}
