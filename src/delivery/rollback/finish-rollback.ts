import { setTimeout as pause } from 'node:timers/promises'
import {
  type Clock,
  ConfigurationError,
  EnvironmentError,
  type Logger,
  messageOf,
} from '../../foundation/index.ts'
import type { FindVersion } from '../rollout/perform.ts'
import type { Progress } from '../rollout/progress.ts'
import type { ProgressStore, Remembered } from '../rollout/progress-store.ts'
import type { Target, TargetStatus } from '../targets/target.ts'

/** What a rollback does, in this order. Each may be done again. */
export const rollbackSteps = [
  /** All requests to the last good version. */
  'traffic',
  /** What the target says of itself afterwards. */
  'read-back',
  /** The main branch names the version that serves. */
  'intent',
  /** The stage in the registry. */
  'stage',
  /** GitHub's deployment. */
  'deployment',
  /** The issue with the timeline and the evidence. */
  'incident',
  /** Git and traffic say the same. */
  'agreement',
] as const
export type RollbackStep = (typeof rollbackSteps)[number]

export type Rollback = NonNullable<Progress['rollback']>

/** What belongs to a rollback beside the traffic, done by whoever knows git and GitHub. Each may be called again. */
export interface AfterTraffic {
  /** Has the main branch name the version; the number of the pull request where branch rules ask for one. */
  revertIntent(rollback: Rollback): Promise<{ readonly pullRequest: number | null }>
  moveStage(rollback: Rollback): Promise<void>
  markDeployment(rollback: Rollback, progress: Progress): Promise<void>
  /** @returns number of the issue, or null where there are none */
  tellIncident(rollback: Rollback, progress: Progress): Promise<{ readonly issue: number | null }>
  /** Version that the main branch names now; null where it names none. */
  intended(): Promise<string | null>
}

export interface RollbackParts {
  readonly target: Target
  readonly store: ProgressStore
  readonly find: FindVersion
  readonly afterTraffic: AfterTraffic
  readonly clock: Clock
  readonly logger: Logger
  readonly signal: AbortSignal
  /** Workflow run, for the record. */
  readonly run: string | null
  readonly patience: number
  /** Called once the target says that it serves the version. */
  readonly onTraffic?: () => void
  /** Between two looks at a target that is on its way; default 250. */
  readonly pollMilliseconds?: number
}

/**
 * Does what is left of a rollback that is remembered, in order. The traffic comes first, and is moved again where it has
 * gone astray; a later step that fails does not keep the ones after it from being done, and is told at the end.
 *
 * It is remembered twice: when the traffic is back, since that is what others must know while GitHub is slow, and at the end. A call that is
 * killed in between leaves steps that are done and not remembered; as each may be done again, the next call does, and a commit for each
 * of them would only take longer.
 * @throws EnvironmentError with every step that failed; the next call does them again
 */
export async function finishRollback(remembered: Remembered, parts: RollbackParts): Promise<Progress> {
  const rollback = remembered.progress.rollback
  if (rollback === null || rollback.endedAt !== null) return remembered.progress
  await moveTraffic(rollback, parts)
  parts.onTraffic?.()
  const back = await done(remembered, ['traffic', 'read-back'], {}, parts).catch(async (error: unknown) => {
    // git at least: while it names the version that was left, the next call of deploy-canary would bring it back
    if (error instanceof EnvironmentError) await doStep('intent', rollback, remembered.progress, parts)
    throw error
  })
  // somebody has asked for another one meanwhile, whose traffic comes first
  if (back.progress.rollback?.id !== rollback.id) return finishRollback(back, parts)
  const { steps, learned, failures } = await afterwards(back.progress, back.progress.rollback, parts)
  const { progress } = await done(back, steps, learned, parts)
  if (failures.length > 0)
    throw new EnvironmentError(
      `The traffic is back on ${rollback.to}; of the rollback is left: ${failures.join('; ')}`,
      { remedy: 'Run the step again: it does what is left' },
    )
  return progress
}

/** What is left to do once the traffic is back: what is done then, what was learned, and what failed. */
async function afterwards(progress: Progress, begun: Rollback, parts: RollbackParts) {
  let learned: Learned = {}
  const steps = rollbackSteps.filter((step) => begun.done.includes(step))
  const failures: string[] = []
  for (const step of rollbackSteps) {
    if (steps.includes(step)) continue
    const rollback = { ...begun, ...learned, done: [...steps] }
    try {
      const more = await doStep(step, rollback, { ...progress, rollback }, parts)
      if (more === 'not yet') continue
      learned = { ...learned, ...more }
      steps.push(step)
    } catch (error) {
      if (parts.signal.aborted || !(error instanceof EnvironmentError || error instanceof ConfigurationError))
        throw error
      failures.push(`${step}: ${messageOf(error)}`)
    }
  }
  return { steps, learned, failures }
}

/** Brings all requests to the version, from wherever the target is. */
async function moveTraffic({ to }: Rollback, parts: RollbackParts): Promise<void> {
  const { target, find, clock, signal, patience } = parts
  const started = clock.now().getTime()
  for (;;) {
    const actual = await target.status()
    if (actual.stable === to) {
      if (isAlone(actual)) return
      await target.abort()
    } else if (actual.candidate === to) {
      if (actual.ready) await target.promote()
    } else {
      await target.deploy(await find(to))
    }
    const after = await target.status()
    if (after.stable === to && isAlone(after)) return
    if ((clock.now().getTime() - started) / 1000 >= patience)
      throw new EnvironmentError(
        `${to} does not have all traffic after ${patience} s: ${after.stable ?? 'nothing'} is stable, the candidate ${after.candidate ?? 'none'} has ${after.weight} %${after.problem === null ? '' : `; ${after.problem}`}`,
        { remedy: 'Run the step again: it goes on where this one stopped' },
      )
    await pause(parts.pollMilliseconds ?? 250, undefined, { signal })
  }
}

/** Whether the stable version answers everybody, and nothing is on its way. */
function isAlone({ candidate, weight, mirrored, ready, settled }: TargetStatus): boolean {
  return candidate === null && weight === 0 && mirrored === 0 && ready && settled
}

type Learned = Partial<Pick<Rollback, 'issue' | 'pullRequest'>>

async function doStep(
  step: RollbackStep,
  rollback: Rollback,
  progress: Progress,
  { afterTraffic, target }: RollbackParts,
): Promise<Learned | 'not yet'> {
  switch (step) {
    case 'intent': {
      const { stable } = await target.status()
      // naming anything but the stable version would begin a rollout of it
      if (stable !== rollback.to)
        throw new EnvironmentError(
          `${stable ?? 'nothing'} is the stable version by now; naming ${rollback.to} would begin a new rollout, so that the main branch is left as it is`,
        )
      return await afterTraffic.revertIntent(rollback)
    }
    case 'stage':
      await afterTraffic.moveStage(rollback)
      return {}
    case 'deployment':
      await afterTraffic.markDeployment(rollback, progress)
      return {}
    case 'incident':
      return await afterTraffic.tellIncident(rollback, progress)
    case 'agreement': {
      const [intended, actual] = [await afterTraffic.intended(), await target.status()]
      if (intended === actual.stable && actual.weight === 0) return {}
      // somebody has decided otherwise since
      if (intended !== null && intended !== rollback.from && intended !== rollback.to) return {}
      // the pull request that names it has not been merged yet
      if (rollback.pullRequest !== null) return 'not yet'
      throw new EnvironmentError(
        `the main branch names ${intended ?? 'nothing'}, and ${actual.stable ?? 'nothing'} serves`,
      )
    }
    default:
      return {}
  }
}

/** Remembers that steps are done, and what was learned; somebody else's progress in between is kept. With all steps done it has ended. */
async function done(
  remembered: Remembered,
  steps: readonly RollbackStep[],
  learned: Learned,
  { store, clock, run }: RollbackParts,
): Promise<Remembered> {
  let state = remembered
  for (;;) {
    const rollback = state.progress.rollback
    if (rollback === null || rollback.id !== remembered.progress.rollback?.id) return state
    const all = rollbackSteps.filter((step) => rollback.done.includes(step) || steps.includes(step))
    const now = clock.now().toISOString()
    const endedAt = rollback.endedAt ?? (all.length === rollbackSteps.length ? now : null)
    const after = { ...state.progress, rollback: { ...rollback, ...learned, done: [...all], endedAt } }
    const next = ended(after, now, run)
    const saved = await store.save(
      state,
      next,
      `${next.environment}: ${next.model} back to ${rollback.to}\n\n${rollback.reason}\n`,
    )
    if (saved !== 'moved') return saved
    state = await store.read()
  }
}

/** Once the traffic is back, the rollout that was taken out is over, and the version that serves is the stable one. */
function ended(progress: Progress, now: string, run: string | null): Progress {
  const { rollback, rollout } = progress
  if (rollback === null || !rollback.done.includes('read-back')) return progress
  const last = progress.promoted.at(-1)?.version
  const promoted =
    last === rollback.to
      ? progress.promoted
      : [...progress.promoted, { version: rollback.to, at: rollback.at, rollout: rollback.id }]
  const closed =
    rollout !== null && rollout.endedAt === null
      ? {
          ...rollout,
          ...{ phase: 'aborted' as const, weight: 0, endedAt: now },
          decision: rollout.decision ?? rollback.reason,
          events: [
            ...rollout.events,
            {
              at: now,
              kind: 'rollback' as const,
              weight: 0,
              reason: `${rollback.to} has all requests again.`,
              run,
            },
          ],
        }
      : rollout
  return { ...progress, promoted, rollout: closed }
}
