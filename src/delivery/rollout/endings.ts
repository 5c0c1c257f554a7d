import type { Decision } from './decide.ts'
import type { Progress, Rollout } from './progress.ts'
import { type Move, move, type Situation, withEvent } from './situation.ts'
import { secondsBetween, spoken } from './words.ts'

/** Writes down that a rollout is to end, and asks the target for it. */
export function ending(
  { progress, now, run }: Situation,
  rollout: Rollout,
  decision: Exclude<Decision, { kind: 'hold' | 'advance' }>,
): Move {
  const { reason } = decision
  const promote = decision.kind === 'promote'
  const next: Rollout = {
    ...rollout,
    phase: promote ? 'promoting' : 'aborting',
    weight: promote ? 100 : 0,
    decision: reason,
  }
  const kind = promote ? 'promote' : 'abort'
  const told = withEvent({ ...progress, rollout: next }, kind, next.weight, reason, now, run)
  const rejected = !promote && decision.rejected
  return move(rejected ? turnedDown(told, next, reason, now) : told, kind, reason, [{ kind }])
}

/** Remembers that a version did harm, and that everything has to be taken back to the one before. */
function turnedDown(progress: Progress, rollout: Rollout, reason: string, now: Date): Progress {
  const at = now.toISOString()
  const rejected = [
    ...progress.rejected,
    { version: rollout.version, at, reason, by: 'analysis', again: rollout.again },
  ]
  if (rollout.from === null) return { ...progress, rejected }
  return {
    ...progress,
    rejected,
    rollback: {
      id: `${rollout.id}-back`,
      at,
      by: 'analysis',
      reason,
      from: rollout.version,
      to: rollout.from,
      done: [],
      issue: null,
      pullRequest: null,
      endedAt: null,
    },
  }
}

/** All is done: the candidate is the stable version. */
export function promoted({ progress, now, run }: Situation, rollout: Rollout): Move {
  const at = now.toISOString()
  const reason = `${rollout.version} serves all requests, ${spoken(secondsBetween(rollout.startedAt, now))} after the start.`
  const ended: Rollout = { ...rollout, phase: 'promoted', weight: 100, endedAt: at }
  const next = {
    ...withEvent({ ...progress, rollout: ended }, 'done', 100, reason, now, run),
    promoted: [...progress.promoted, { version: rollout.version, at, rollout: rollout.id }],
  }
  return move(next, 'ended', reason)
}

/** All is done: the candidate is gone. */
export function aborted({ progress, actual, now, run }: Situation, rollout: Rollout): Move {
  const reason = `${actual.stable ?? 'Nothing'} serves all requests.`
  const ended: Rollout = { ...rollout, phase: 'aborted', weight: 0, endedAt: now.toISOString() }
  return move(withEvent({ ...progress, rollout: ended }, 'done', 0, reason, now, run), 'ended', reason)
}

/** The end of a candidate that did not become ready in time, or null. */
export function overdue(situation: Situation, rollout: Rollout): Move | null {
  const { deadlineSeconds } = rollout.pacing
  if (secondsBetween(rollout.startedAt, situation.now) < deadlineSeconds) return null
  const reason = `${rollout.version} did not become ready within ${spoken(deadlineSeconds)}.`
  return ending(situation, rollout, { kind: 'abort', rejected: true, reason })
}
