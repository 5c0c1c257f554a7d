import { type Assessment, delayOf, type Guardrail, type Reaction } from '../analysis/plan.ts'
import type { Rollout } from './progress.ts'
import { compares, sharesOf } from './shares.ts'
import { formatShare, secondsBetween, spoken } from './words.ts'

/** What becomes of a rollout whose candidate has its share, and why. */
export type Decision =
  | { readonly kind: 'hold'; readonly reason: string }
  | { readonly kind: 'advance'; readonly step: number; readonly reason: string }
  | { readonly kind: 'promote'; readonly reason: string }
  /** Ends without the candidate; `rejected` where it did harm or could not show that it does none. */
  | { readonly kind: 'abort'; readonly rejected: boolean; readonly reason: string }

/** What is known of the candidate at one look. */
export interface Evidence {
  /** Null where the strategy compares nothing, or no guardrail is declared. */
  readonly assessment: Assessment | null
  readonly guardrails: readonly Guardrail[]
}

/**
 * Decides one step of a rollout in the phase `progressing`. Harm ends it at any time; a step is left when its time and
 * its requests are there and no guardrail holds it; promotion needs every deciding guardrail to have passed. At the
 * deadline the policies say what is done with what is still open.
 */
export function decide(rollout: Rollout, { assessment, guardrails }: Evidence, now: Date): Decision {
  const verdicts = judged(assessment, guardrails)
  // what arrives late can only be judged late
  const delay = longestDelay(guardrails)
  const late = secondsBetween(rollout.startedAt, now) >= rollout.pacing.deadlineSeconds + delay
  const harmful = verdicts.find(
    ({ verdict, guardrail }) => verdict === 'fail' && guardrail.policy.fail.now === 'abort',
  )
  if (harmful !== undefined) return { kind: 'abort', rejected: true, reason: harmful.reason }
  const stopped = verdicts.find(({ now: reaction }) => reaction === 'abort')
  if (stopped !== undefined) return { kind: 'abort', rejected: true, reason: stopped.reason }

  const horizon = rollout.strategy.kind === 'ab-test' ? rollout.strategy.horizonSeconds : null
  const atStep = secondsBetween(rollout.stepStartedAt, now)
  if (horizon !== null && atStep < horizon)
    return hold(`The test runs for ${spoken(horizon - atStep)} more; it is decided once, at its end.`)
  if (horizon !== null && atStep < horizon + delay)
    return hold(`The test is over; what arrives late of it is there in ${spoken(horizon + delay - atStep)}.`)

  const shares = sharesOf(rollout.strategy)
  const last = rollout.step >= shares.length - 1
  const waiting = unmet(rollout, assessment, now)
  const open = verdicts.filter(
    ({ now: reaction, verdict }) =>
      reaction === 'hold' && (last || verdict === 'no-data' || verdict === 'error'),
  )
  if (horizon !== null && open.length > 0)
    return {
      kind: 'abort',
      rejected: false,
      reason: `The test has ended without a winner. ${open[0]?.reason}`,
    }
  if (late && (open.length > 0 || waiting !== null)) return atDeadline(rollout, delay, open, waiting)
  const blind = open.find(({ verdict }) => verdict === 'no-data' || verdict === 'error')
  if (blind !== undefined) return hold(blind.reason)
  if (waiting !== null) return hold(waiting)
  const first = open[0]
  if (first !== undefined) return hold(first.reason)

  if (!last) {
    const next = rollout.step + 1
    const weight = shares[next]?.weight ?? 0
    const why = compares(rollout.strategy) ? 'No guardrail speaks against it' : 'It is ready'
    return {
      kind: 'advance',
      step: next,
      reason: `${why}: ${formatShare(weight)} of the requests go to it now.`,
    }
  }
  if (rollout.strategy.kind === 'shadow' && rollout.strategy.afterwards === 'stop')
    return {
      kind: 'abort',
      rejected: false,
      reason: 'The shadow run is over: every guardrail passed. Nothing was to follow.',
    }
  return { kind: 'promote', reason: promotionReason(assessment, verdicts) }
}

interface Judged {
  readonly guardrail: Guardrail
  readonly verdict: string
  readonly now: Reaction
  readonly atDeadline: Reaction
  readonly reason: string
}

/** The guardrails that decide, with what their verdicts lead to; the others are only told. */
function judged(assessment: Assessment | null, guardrails: readonly Guardrail[]): readonly Judged[] {
  return (assessment?.guardrails ?? []).flatMap(({ name, verdict, reason, advisory }) => {
    const guardrail = guardrails.find((one) => one.name === name)
    if (guardrail === undefined || advisory) return []
    const policy = guardrail.policy[verdict]
    return [{ guardrail, verdict, ...policy, reason: `${name}: ${reason}` }]
  })
}

/** What a step still lacks before it may be left, or null. */
function unmet(rollout: Rollout, assessment: Assessment | null, now: Date): string | null {
  const { everySeconds, minRequests } = rollout.pacing
  const lasts = secondsBetween(rollout.stepStartedAt, now)
  if (lasts < everySeconds)
    return `The step lasts ${spoken(everySeconds)}; ${spoken(everySeconds - lasts)} are left.`
  if (assessment === null) return null
  const seen = assessment.requests - rollout.stepStartedRequests
  if (seen < minRequests)
    return `The step needs ${minRequests.toLocaleString('en')} requests of ${rollout.version}; ${Math.max(0, seen).toLocaleString('en')} are seen.`
  return null
}

/** Of the guardrails that decide. Seconds. */
function longestDelay(guardrails: readonly Guardrail[]): number {
  return Math.max(0, ...guardrails.filter(({ advisory }) => !advisory).map(delayOf))
}

function atDeadline(
  { pacing }: Rollout,
  delay: number,
  open: readonly Judged[],
  waiting: string | null,
): Decision {
  const more = delay === 0 ? '' : `, and the ${spoken(delay)} after which late labels are there,`
  const time = `The deadline of ${spoken(pacing.deadlineSeconds)}${more} ${delay === 0 ? 'has' : 'have'} passed.`
  const abort = open.find(({ atDeadline: reaction }) => reaction === 'abort')
  if (abort !== undefined) return { kind: 'abort', rejected: true, reason: `${time} ${abort.reason}` }
  const holding = open.find(({ atDeadline: reaction }) => reaction === 'hold')
  if (holding !== undefined) return hold(`${time} ${holding.reason} The policy is to hold.`)
  if (waiting !== null) return { kind: 'abort', rejected: true, reason: `${time} ${waiting}` }
  return {
    kind: 'promote',
    reason: `${time} The policies let what is still open pass: ${open.map(({ reason }) => reason).join(' ')}`,
  }
}

function promotionReason(assessment: Assessment | null, verdicts: readonly Judged[]): string {
  if (assessment === null) return 'It was ready for as long as was asked; nothing is compared.'
  if (verdicts.length === 0) return 'No guardrail decides; time and requests are as asked.'
  return `Every guardrail passed: ${verdicts.map(({ reason }) => reason).join(' ')}`
}

const hold = (reason: string): Decision => ({ kind: 'hold', reason })
