import { setTimeout as wait } from 'node:timers/promises'
import type { Services } from '../../foundation/index.ts'
import { type CheckpointOptions, CheckpointSaver, type CheckpointsKept } from '../checkpoints/index.ts'
import type { DeclaredCommand } from '../command.ts'
import {
  type FollowedMetrics,
  followMetrics,
  type MetricsFollower,
  type MetricsOptions,
} from '../metrics/index.ts'
import { cancelledBy, runAttempt } from './attempt.ts'
import type { Ending } from './ending.ts'
import { faultOf, signalOfStatus } from './exit-status.ts'
import { graceAfter } from './grace.ts'
import { decideRetry } from './retry.ts'

export interface TrainingOptions {
  /** Attempts beyond the first, made only after endings that another attempt can mend; default 0. */
  readonly retries?: number
  /** Seconds between attempts; default 10. */
  readonly pauseSeconds?: number
  readonly checkpoints?: CheckpointOptions
  readonly metrics?: MetricsOptions
}

export interface TrainingAttempt {
  /** From 1; the command sees it as `MLOPS_ATTEMPT`. */
  readonly number: number
  /** ISO 8601. */
  readonly startedAt: string
  readonly seconds: number
  /** Whether there was a checkpoint to continue from; the command sees it as `MLOPS_RESUMED`. */
  readonly resumed: boolean
  readonly ending: Ending
  /** Why there was another attempt, or none; null for the end that was wanted. */
  readonly next: string | null
}

export interface TrainingRun {
  /** Of the last attempt. */
  readonly ending: Ending
  /** Wall time of all attempts. */
  readonly seconds: number
  readonly attempts: readonly TrainingAttempt[]
  readonly metrics: FollowedMetrics | null
  readonly checkpoints: CheckpointsKept | null
}

/**
 * Runs a training command: its output to the log, its metrics as lines of progress and curves, its checkpoint folder
 * saved while it runs and when it ends, further attempts where they can mend something. The command's time limit holds
 * for all attempts together.
 * The command's environment has `MLOPS_ATTEMPT`, `MLOPS_RESUMED` (`true` or `false`) and, where checkpoints are kept,
 * `MLOPS_CHECKPOINTS`, the absolute path of their folder.
 *
 * @returns however the command ended; `failureOf` makes an error of it
 * @throws ConfigurationError where the checkpoint folder cannot be one
 * @throws EnvironmentError where the command is empty or its folder is not there
 */
export async function runTraining(
  command: DeclaredCommand,
  options: TrainingOptions,
  services: Services,
): Promise<TrainingRun> {
  const { logger, signal, clock } = services
  const saver =
    options.checkpoints === undefined ? null : await CheckpointSaver.open(options.checkpoints, services)
  let follower: MetricsFollower | null = null
  const limit = 1 + (options.retries ?? 0)
  const attempts: TrainingAttempt[] = []
  let seconds = 0
  try {
    for (let number = 1; ; number++) {
      const startedAt = clock.now().toISOString()
      const resumed = (await saver?.begin(number)) ?? false
      if (options.metrics !== undefined) follower ??= await followMetrics(options.metrics, services, resumed)
      if (resumed) logger.info('Continuing from the checkpoint that was saved.')
      const grace = graceAfter(signal, () => saver?.hurry())
      const { ending, seconds: taken } = await runAttempt(
        prepared(command, number, resumed, options),
        services,
        command.timeoutSeconds === undefined ? undefined : Math.max(0.001, command.timeoutSeconds - seconds),
      )
      seconds += taken
      const advanced = await grace.within(saver?.end(endedByItself(ending)), false, () =>
        logger.warning('The last checkpoint could not be saved in the time that a cancelled job has.'),
      )
      grace.clear()
      const decision = decideRetry(ending, advanced)
      const again = decision.again && number < limit && !signal.aborted
      const spent =
        decision.again && number === limit && limit > 1 ? `all ${limit} attempts are spent` : decision.why
      const next = ending.kind === 'succeeded' ? null : again ? decision.why : spent
      attempts.push({ number, startedAt, seconds: taken, resumed, ending, next })
      if (!again) break
      logger.warning(`${ending.words} Trying again, attempt ${number + 1} of ${limit}: ${decision.why}.`)
      await wait((options.pauseSeconds ?? 10) * 1000, undefined, { signal }).catch(() => undefined)
      if (signal.aborted) break
    }
  } finally {
    await follower?.stop()
  }
  const last = attempts.at(-1)!.ending
  return {
    ending:
      signal.aborted && last.kind !== 'cancelled' && last.kind !== 'succeeded'
        ? cancelledBetween(last, signal)
        : last,
    seconds,
    attempts,
    metrics: follower?.followed() ?? null,
    checkpoints: saver?.kept() ?? null,
  }
}

/**
 * Whether what the command wrote last is whole: it ended by itself, also where it answered SIGTERM or SIGINT by saving
 * and leaving with status 143 or 130.
 */
function endedByItself({ kind, signal, exitCode }: Ending): boolean {
  const reported = exitCode === null ? null : signalOfStatus(exitCode)
  const cutOff = reported !== null && (reported === 'SIGKILL' || faultOf(reported) !== null)
  return signal === null && !cutOff && kind !== 'disk-full'
}

function prepared(
  command: DeclaredCommand,
  attempt: number,
  resumed: boolean,
  options: TrainingOptions,
): DeclaredCommand {
  const env = {
    ...command.env,
    MLOPS_ATTEMPT: String(attempt),
    MLOPS_RESUMED: String(resumed),
    ...(options.checkpoints === undefined ? {} : { MLOPS_CHECKPOINTS: options.checkpoints.folder }),
  }
  return { ...command, env }
}

function cancelledBetween(last: Ending, signal: AbortSignal): Ending {
  const words = `${last.words} Cancelled by ${cancelledBy(signal)} before another attempt.`
  return { ...last, kind: 'cancelled', words }
}
