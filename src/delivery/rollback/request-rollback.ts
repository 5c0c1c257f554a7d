import { ConfigurationError } from '../../foundation/index.ts'
import type { Progress } from '../rollout/progress.ts'
import { isActive, stableOf } from '../rollout/situation.ts'
import type { TargetStatus } from '../targets/target.ts'

export interface RollbackRequest {
  /** Version to go back to; null for the last good one. */
  readonly to: string | null
  readonly reason: string
  /** Who asks: a user's name, an alert, `analysis`. */
  readonly by: string
}

/**
 * The progress in which a rollback has begun. One that has begun already, to the same version, is gone on with.
 * @param deployable versions of the registry that are not retired
 * @throws ConfigurationError where there is nothing to roll back to, or the version asked for is none, serves already or
 * was turned down
 */
export function requestRollback(
  progress: Progress,
  actual: TargetStatus,
  { to: wanted, reason, by }: RollbackRequest,
  deployable: readonly string[],
  now: Date,
): Progress {
  const running = progress.rollback !== null && progress.rollback.endedAt === null ? progress.rollback : null
  if (running !== null && (wanted === null || wanted === running.to)) return progress
  // where a call could move the traffic and not write it down, the target is back already: what is remembered says what is to be left
  const known = [stableOf(progress), actual.stable]
  const [first, second] = running === null ? known : known.toReversed()
  const from = isActive(progress.rollout) ? progress.rollout.version : (first ?? second ?? null)
  const to = wanted ?? lastGood(progress, from)
  const place = `${progress.model} in ${progress.environment}`
  if (to === null)
    throw new ConfigurationError({
      path: 'to',
      message: `There is nothing to roll back to: no version of ${place} served before ${from ?? 'now'} that was not turned down`,
      remedy: 'Name a registered version with `to`, or fix forward: merge a change of the environment file',
    })
  if (!deployable.includes(to))
    throw new ConfigurationError({
      path: 'to',
      value: to,
      message: `is no version of ${progress.model} that can be deployed`,
      remedy: `Name one of ${deployable.slice(-5).join(', ') || 'the registered versions; there is none'}`,
    })
  if (to === from)
    throw new ConfigurationError({
      path: 'to',
      value: to,
      message: `serves already, or is on its way: ${place}`,
      remedy: 'Name an earlier version',
    })
  const at = now.toISOString()
  const turnedDown =
    from === null || from === to
      ? []
      : [
          {
            version: from,
            at,
            reason,
            by,
            again: progress.rollout?.version === from ? progress.rollout.again : null,
          },
        ]
  return {
    ...progress,
    rejected: [...progress.rejected, ...turnedDown],
    rollback: {
      id: `${progress.environment}-${to}-${at.replaceAll(/[-:.]/g, '')}`,
      at,
      by,
      reason,
      from,
      to,
      done: [],
      issue: null,
      pullRequest: null,
      endedAt: null,
    },
  }
}

/** The newest version that was promoted here, is not the one to leave, and was not turned down later. */
function lastGood(progress: Progress, leaving: string | null): string | null {
  const bad = new Set(progress.rejected.map(({ version }) => version))
  return (
    progress.promoted.findLast(({ version }) => version !== leaving && !bad.has(version))?.version ?? null
  )
}
