import { setTimeout as pause } from 'node:timers/promises'
import type { Clock, Logger } from '../../foundation/index.ts'
import type { Assessment } from '../analysis/plan.ts'
import { type AfterTraffic, finishRollback } from '../rollback/finish-rollback.ts'
import type { Target, TargetStatus } from '../targets/target.ts'
import { begunAnew, evidenceOf } from './evidence.ts'
import { type Judgement, type LookedAt, lookAt, recorded, withLook } from './look.ts'
import { next } from './next.ts'
import { type FindVersion, perform } from './perform.ts'
import type { Progress } from './progress.ts'
import type { ProgressStore, Remembered } from './progress-store.ts'
import { compares } from './shares.ts'
import { type Intent, isActive, type Move, type Wish } from './situation.ts'

export interface ReconcileParts {
  readonly target: Target
  readonly store: ProgressStore
  /** What the main branch says now. */
  readonly readIntent: () => Promise<Intent | null>
  readonly find: FindVersion
  /** Null where no guardrail is declared. */
  readonly judgement: Judgement | null
  /** What a rollback takes with it beside the traffic. */
  readonly afterTraffic: AfterTraffic
  readonly clock: Clock
  readonly logger: Logger
  readonly signal: AbortSignal
  readonly run: string | null
  /** How long a call waits for the target to do what was asked, before it leaves the rest to the next call. Seconds. */
  readonly patience: number
  /** Between two looks at a target that is on its way; default 250. */
  readonly pollMilliseconds?: number
}

export interface Reconciled {
  readonly progress: Progress
  readonly actual: TargetStatus
  /** What was done last, and why. */
  readonly move: Pick<Move, 'kind' | 'reason'>
  readonly assessment: Assessment | null
  readonly intent: Intent | null
}

/** More rounds than any chain of steps has: two callers that undo each other's work must not go on for ever. */
const mostRounds = 40
const usualPollMilliseconds = 250

/**
 * Leads an environment one decision nearer to what the main branch says. Each round reads what is remembered, what is
 * wanted and what really is; remembers what follows, by compare and swap; asks the target for it; and reads back. So a
 * call may be lost at any point, be repeated, or run beside another: the one that comes next, or that lost the race, does
 * what is left.
 * @throws EnvironmentError where the target, the metrics' source or the state branch fails. A decision to take a version
 * out of service is carried out also where it could not be remembered; the next call finds the same evidence.
 */
export async function reconcile(parts: ReconcileParts): Promise<Reconciled> {
  const { target, store, clock, signal } = parts
  const started = clock.now().getTime()
  let last: Pick<Move, 'kind' | 'reason'> | null = null
  let looked: LookedAt | null = null
  for (let round = 0; ; round++) {
    signal.throwIfAborted()
    const [remembered, intent] = await Promise.all([store.read(), parts.readIntent()])
    if (isOpen(remembered.progress)) {
      const progress = await finishRollback(remembered, parts)
      last ??= { kind: 'abort', reason: progress.rollback?.reason ?? '' }
      return {
        progress,
        actual: await target.status(),
        move: last,
        assessment: looked?.assessment ?? null,
        // the rollback has changed it
        intent: await parts.readIntent(),
      }
    }
    const actual = await target.status()
    const considered = await consider(parts, remembered, intent, actual, looked)
    const { move } = considered
    looked = considered.looked ?? looked
    const saved = await remember(parts, remembered, move)
    if (saved === 'moved') continue
    const done = { progress: saved.progress, actual, assessment: looked?.assessment ?? null, intent }
    // what was done in this call is told, not that nothing more is to be done
    const quiet = move.kind === 'steady' || move.kind === 'wait' || move.kind === 'hold'
    const told = last !== null && quiet ? last : move
    if (!quiet) last = pick(move)
    if (isOpen(saved.progress)) continue
    await perform(move.wishes, target, parts.find)
    const waited = (clock.now().getTime() - started) / 1000
    const resting = move.kind === 'steady' || move.kind === 'refused' || move.kind === 'hold'
    if (resting || round >= mostRounds || waited >= parts.patience)
      return { ...done, move: resting ? pick(told) : pick(move), actual: await target.status() }
    if (round > 0 || move.kind === 'wait')
      await pause(parts.pollMilliseconds ?? usualPollMilliseconds, undefined, { signal })
  }
}

/** A decision, with a look at the candidate first where one is due; one look a call. */
async function consider(
  parts: ReconcileParts,
  { progress }: Remembered,
  intent: Intent | null,
  actual: TargetStatus,
  earlier: LookedAt | null,
): Promise<{ readonly move: Move; readonly looked: LookedAt | null }> {
  const now = parts.clock.now()
  const situation = { progress, intent, actual, now, run: parts.run }
  const first = next({ ...situation, evidence: null })
  if (first.look !== true || !isActive(progress.rollout)) return { move: first, looked: null }
  const { judgement } = parts
  if (judgement === null || !compares(progress.rollout.strategy)) {
    const evidence = { assessment: null, guardrails: [] }
    return { move: next({ ...situation, evidence }), looked: null }
  }
  // what was looked at in this call is not looked at again, unless it was not remembered
  const again = earlier !== null && earlier.rollout.measuredUntil === progress.rollout.measuredUntil
  const looked = again ? earlier : await lookAt(progress.rollout, judgement, now)
  const evidence = { assessment: looked.assessment, guardrails: judgement.plan.guardrails }
  const { restart } = evidenceOf(progress.rollout, judgement.plan)
  const seen = {
    ...progress,
    rollout: {
      ...(restart === null ? progress.rollout : begunAnew(progress.rollout, restart, now, parts.run)),
      analysis: looked.rollout.analysis,
      measuredUntil: looked.rollout.measuredUntil,
    },
  }
  const move = next({ ...situation, progress: seen, evidence })
  if (again || move.progress.rollout === null) return { move, looked }
  const rollout = withLook(move.progress.rollout, recorded(looked, progress.rollout.weight, move))
  return { move: { ...move, progress: { ...move.progress, rollout } }, looked }
}

async function remember(
  { store, target, find }: ReconcileParts,
  remembered: Remembered,
  move: Move,
): Promise<Remembered | 'moved'> {
  try {
    return await store.save(remembered, move.progress, messageFor(move))
  } catch (error) {
    // users come before records
    if (move.kind === 'abort') await perform(emergency(move.wishes), target, find)
    throw error
  }
}

const emergency = (wishes: readonly Wish[]) => wishes.filter(({ kind }) => kind === 'abort')

function messageFor({ progress, kind, reason }: Move): string {
  const version = progress.rollout?.version ?? progress.promoted.at(-1)?.version ?? ''
  return `${progress.environment}: ${kind} ${progress.model} ${version}\n\n${reason}\n`
}

function isOpen(progress: Progress): boolean {
  return progress.rollback !== null && progress.rollback.endedAt === null
}

const pick = ({ kind, reason }: Pick<Move, 'kind' | 'reason'>) => ({ kind, reason })
