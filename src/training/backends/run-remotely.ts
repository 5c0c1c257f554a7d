import { setTimeout as wait } from 'node:timers/promises'
import { messageOf, type Services } from '../../foundation/index.ts'
import { cancelledBy } from '../running/attempt.ts'
import { decideRetry } from '../running/retry.ts'
import type { TrainingAttempt } from '../running/run-training.ts'
import { spanInWords } from '../running/words.ts'
import type { Backend, JobEnd, JobHandle, RemoteJob } from './backend.ts'
import { type CheckpointFetching, checkpointsName, keepCheckpoints } from './fetch-checkpoints.ts'
import { toldEnding } from './job-ending.ts'
import { addFiles } from './select-files.ts'

export interface RemoteOptions extends CheckpointFetching {
  /** Attempts beyond the first, made only after endings that another attempt can mend; default 0. */
  readonly retries?: number
  /** Seconds between attempts; default 10. */
  readonly pauseSeconds?: number
  /** Sees every line of output after it went to the log. */
  readonly onLine?: (line: string) => void
}

export interface RemoteRun {
  /** Of the last attempt. */
  readonly ending: JobEnd['ending']
  /** Of the commands of all attempts, without waiting for machines. */
  readonly seconds: number
  /** From the first submission to the last output fetched. */
  readonly wallSeconds: number
  readonly attempts: readonly TrainingAttempt[]
  /** The last one. */
  readonly job: JobHandle
  /** Names of the outputs that came back. */
  readonly outputs: readonly string[]
}

/** The runner kills a cancelled job 10 s after SIGINT. */
const cancelMs = 8000

/**
 * Runs a training command elsewhere: sends the workspace, hands its output to the log, fetches its outputs and its
 * checkpoints into `job.files.folder`. When the services' signal comes, the job is cancelled there within 8 s. Where we
 * are killed, the job stays, and the next run that has the same key joins it.
 *
 * @returns however the command ended; outputs are fetched only after it ended well
 * @throws what the backend throws where the service cannot be reached or refuses
 */
export async function runRemotely(
  backend: Backend,
  job: RemoteJob,
  options: RemoteOptions,
  services: Services,
): Promise<RemoteRun> {
  const { logger, signal, clock } = services
  const limit = 1 + (options.retries ?? 0)
  const attempts: TrainingAttempt[] = []
  const started = performance.now()
  for (let number = 1; ; number++) {
    signal.throwIfAborted()
    const startedAt = clock.now().toISOString()
    const one = await runJob(backend, await prepared(job, number), options, services)
    const { ending, seconds } = one.end
    const decision = decideRetry(ending, one.advanced)
    const again = decision.again && number < limit && !signal.aborted
    const spent =
      decision.again && number === limit && limit > 1 ? `all ${limit} attempts are spent` : decision.why
    attempts.push({
      number,
      startedAt: one.end.startedAt ?? startedAt,
      seconds,
      resumed: one.resumed,
      ending,
      next: ending.kind === 'succeeded' ? null : again ? decision.why : spent,
    })
    if (again) {
      logger.warning(`${ending.words} Trying again, attempt ${number + 1} of ${limit}: ${decision.why}.`)
      await wait((options.pauseSeconds ?? 10) * 1000, undefined, { signal }).catch(() => undefined)
    }
    if (!again || signal.aborted)
      return {
        ending,
        seconds: attempts.reduce((sum, attempt) => sum + attempt.seconds, 0),
        wallSeconds: (performance.now() - started) / 1000,
        attempts,
        job: one.handle,
        outputs: one.outputs,
      }
  }
}

async function prepared(job: RemoteJob, attempt: number): Promise<RemoteJob> {
  const { checkpoints } = job
  const files = checkpoints === null ? job.files : await addFiles(job.files, [checkpoints])
  const resumed = checkpoints !== null && files.paths.some((path) => path.startsWith(`${checkpoints}/`))
  return {
    ...job,
    files,
    env: { ...job.env, MLOPS_ATTEMPT: String(attempt), MLOPS_RESUMED: String(resumed) },
  }
}

interface OneJob {
  readonly handle: JobHandle
  readonly end: JobEnd
  readonly resumed: boolean
  /** Whether checkpoints came back. */
  readonly advanced: boolean
  readonly outputs: readonly string[]
}

async function runJob(
  backend: Backend,
  job: RemoteJob,
  options: RemoteOptions,
  services: Services,
): Promise<OneJob> {
  const { logger, signal } = services
  const handle = await backend.submit(job)
  const what = handle.url === null ? handle.id : `${handle.id} (${handle.url})`
  logger.info(`${handle.joined ? 'Joined' : 'Started'} the job ${what} on ${backend.kind}.`)
  const resumed = job.env.MLOPS_RESUMED === 'true'
  const began = performance.now()
  const keeper = await keepCheckpoints(backend, handle, job, options, services)
  let end: JobEnd
  try {
    end = await backend.follow(
      handle,
      (line) => {
        logger.info(line)
        options.onLine?.(line)
      },
      signal,
    )
  } catch (error) {
    await keeper.stop()
    if (!signal.aborted) throw error
    const words = await cancelInTime(backend, handle, services, (performance.now() - began) / 1000)
    return {
      handle,
      end: {
        ending: toldEnding('cancelled', words, null),
        seconds: (performance.now() - began) / 1000,
        startedAt: null,
      },
      resumed,
      advanced: false,
      outputs: [],
    }
  }
  await keeper.stop()
  if (end.ending.kind !== 'succeeded') {
    const advanced = await keeper.fetch()
    await backend.release(handle)
    return { handle, end, resumed, advanced, outputs: [] }
  }
  const wanted = {
    ...job.outputs,
    ...(job.checkpoints === null ? {} : { [checkpointsName]: job.checkpoints }),
  }
  const fetched = await backend.fetchOutputs(handle, wanted, job.files.folder)
  await backend.release(handle)
  return {
    handle,
    end,
    resumed,
    advanced: false,
    outputs: fetched.filter((name) => name !== checkpointsName),
  }
}

async function cancelInTime(
  backend: Backend,
  handle: JobHandle,
  { logger, signal }: Services,
  seconds: number,
): Promise<string> {
  const by = `The training command was cancelled by ${cancelledBy(signal)} after ${spanInWords(seconds)}`
  const time = new AbortController()
  const late = wait(cancelMs, 'late' as const, { signal: time.signal }).catch(() => 'late' as const)
  const outcome = await Promise.race([
    backend.cancel(handle).then(
      () => 'done' as const,
      (error: unknown) => messageOf(error),
    ),
    late,
  ])
  time.abort()
  if (outcome === 'done') return `${by}, and its job ${handle.id} with it.`
  const why = outcome === 'late' ? `${backend.kind} did not answer within 8 s` : outcome
  logger.warning(`The job ${handle.id} may still run on ${backend.kind}: ${why}`)
  return `${by}; its job ${handle.id} on ${backend.kind} may still run: ${why}`
}
