import type { TargetStatus } from '../targets/target.ts'
import { type Decision, decide } from './decide.ts'
import { aborted, ending, overdue, promoted } from './endings.ts'
import type { Progress, Rollout } from './progress.ts'
import { sharesOf } from './shares.ts'
import { type Move, move, type Situation, type Wish, withEvent } from './situation.ts'
import { formatShare } from './words.ts'

/** The next step of a rollout that has begun and has not ended. */
export function continued(situation: Situation, rollout: Rollout): Move {
  const { progress, intent, actual, now, run } = situation
  if (rollout.phase === 'promoting') {
    if (actual.stable === rollout.version && actual.settled && actual.ready)
      return promoted(situation, rollout)
    // the target took it back by itself, or cannot do it: asking again would go on for ever
    if (actual.problem !== null && actual.settled)
      return ending(situation, rollout, { kind: 'abort', rejected: true, reason: actual.problem })
    return move(progress, 'promote', rollout.decision ?? '', [{ kind: 'promote' }])
  }
  if (rollout.phase === 'aborting') {
    if (actual.candidate !== rollout.version && actual.stable !== rollout.version && actual.weight === 0)
      return aborted(situation, rollout)
    // of the first version there is none to go back to
    if (rollout.from === null && actual.stable === rollout.version) return aborted(situation, rollout)
    return move(progress, 'abort', rollout.decision ?? '', [{ kind: 'abort' }])
  }
  const withdrawn = intent?.version !== rollout.version
  if (withdrawn)
    return ending(situation, rollout, {
      kind: 'abort',
      rejected: false,
      reason:
        intent === null
          ? 'The main branch names no version any more.'
          : `The main branch names ${intent.version} now, no longer ${rollout.version}.`,
    })
  // the first version ever has nobody to be compared with; and somebody may have promoted it at the target
  if (actual.stable === rollout.version) {
    if (actual.ready && actual.settled) return promoted(situation, rollout)
    return waitFor(situation, rollout, `${rollout.version} is starting.`)
  }
  if (actual.problem !== null && actual.candidate === rollout.version)
    return ending(situation, rollout, { kind: 'abort', rejected: true, reason: actual.problem })
  if (rollout.phase === 'deploying') return started(situation, rollout)
  if (actual.candidate !== rollout.version) {
    // it may have been taken out for harm by a call that could not write that down: the same evidence says so again
    if (situation.evidence === null) return lookFirst(progress)
    const decision = decide(rollout, situation.evidence, now)
    if (decision.kind === 'abort') return ending(situation, rollout, decision)
    const reason = `${rollout.version} is not there any more: it is deployed again.`
    const back = { ...rollout, phase: 'deploying' as const, weight: 0 }
    return move(withEvent({ ...progress, rollout: back }, 'repair', 0, reason, now, run), 'repair', reason, [
      { kind: 'deploy', version: rollout.version },
    ])
  }
  const astray = strayed(rollout, actual)
  if (astray !== null && actual.settled) return move(progress, 'repair', astray.reason, astray.wishes)
  if (!actual.settled)
    return waitFor(
      situation,
      rollout,
      `The target is still at ${formatShare(actual.weight)} of ${formatShare(rollout.weight)}.`,
    )
  if (situation.evidence === null) return lookFirst(progress)
  return decided(situation, rollout, decide(rollout, situation.evidence, now))
}

const lookFirst = (progress: Progress): Move => ({
  ...move(progress, 'wait', 'It is looked at.'),
  look: true,
})

/** Waiting for the candidate to be ready; or it is, and gets its first share. */
function started(situation: Situation, rollout: Rollout): Move {
  const { progress, actual, now, run } = situation
  const deploy: Wish = { kind: 'deploy', version: rollout.version }
  if (actual.candidate !== rollout.version) {
    const late = overdue(situation, rollout)
    return late ?? move(progress, 'wait', `${rollout.version} is asked for.`, [deploy])
  }
  if (!actual.ready || !actual.settled)
    return waitFor(situation, rollout, `${rollout.version} is not ready yet.`)
  const [first] = sharesOf(rollout.strategy)
  if (first === undefined)
    return ending(situation, rollout, {
      kind: 'promote',
      reason: `${rollout.version} is ready; the strategy is all at once.`,
    })
  const share = sharesOf(rollout.strategy)[rollout.step] ?? first
  const reason =
    share.mirrored > 0
      ? `${rollout.version} is ready: ${formatShare(share.mirrored)} of the requests are copied to it.`
      : `${rollout.version} is ready: ${formatShare(share.weight)} of the requests go to it.`
  return move(
    withEvent(
      {
        ...progress,
        rollout: atShare(rollout, rollout.step, share.weight, now, rollout.stepStartedRequests),
      },
      'ready',
      share.weight,
      reason,
      now,
      run,
    ),
    'advance',
    reason,
    wishesFor(share),
  )
}

function decided(situation: Situation, rollout: Rollout, decision: Decision): Move {
  const { progress, evidence, now, run } = situation
  switch (decision.kind) {
    case 'hold':
      return move(progress, 'hold', decision.reason)
    case 'advance': {
      const share = sharesOf(rollout.strategy)[decision.step]
      if (share === undefined) return move(progress, 'hold', decision.reason)
      const requests = evidence?.assessment?.requests ?? 0
      return move(
        withEvent(
          { ...progress, rollout: atShare(rollout, decision.step, share.weight, now, requests) },
          'advance',
          share.weight,
          decision.reason,
          now,
          run,
        ),
        'advance',
        decision.reason,
        wishesFor(share),
      )
    }
    default:
      return ending(situation, rollout, decision)
  }
}

function atShare(rollout: Rollout, step: number, weight: number, now: Date, requests: number): Rollout {
  const at = now.toISOString()
  // what comes in while the weights change belongs to neither share
  return {
    ...rollout,
    phase: 'progressing',
    step,
    weight,
    stepStartedAt: at,
    stepStartedRequests: requests,
    measuredUntil: at,
  }
}

function wishesFor(share: { readonly weight: number; readonly mirrored: number }): readonly Wish[] {
  return share.mirrored > 0
    ? [{ kind: 'shadow', percent: share.mirrored }]
    : [{ kind: 'weight', percent: share.weight }]
}

/** Turns what the target does into what was asked for. */
function strayed(rollout: Rollout, actual: TargetStatus): { reason: string; wishes: readonly Wish[] } | null {
  const share = sharesOf(rollout.strategy)[rollout.step]
  if (share === undefined) return null
  if (share.mirrored > 0)
    return Math.abs(actual.mirrored - share.mirrored) > 0.5
      ? {
          reason: `${formatShare(actual.mirrored)} of the requests are copied instead of ${formatShare(share.mirrored)}.`,
          wishes: wishesFor(share),
        }
      : null
  return Math.abs(actual.weight - share.weight) > 0.5
    ? {
        reason: `The candidate has ${formatShare(actual.weight)} instead of ${formatShare(share.weight)}: that is put right.`,
        wishes: wishesFor(share),
      }
    : null
}

function waitFor(situation: Situation, rollout: Rollout, reason: string): Move {
  return overdue(situation, rollout) ?? move(situation.progress, 'wait', reason)
}
