import type { Ending } from '../../running/ending.ts'
import type { LineTail } from '../../running/line-tail.ts'
import { endingOfJob, toldEnding } from '../job-ending.ts'
import type { RayJob } from './api.ts'
import type { DriverWord } from './driver-lines.ts'

export interface SeenOfRun {
  readonly started: Extract<DriverWord, { kind: 'started' }> | null
  readonly ended: Extract<DriverWord, { kind: 'ended' }> | null
  readonly output: LineTail
  /** Relative to the workspace. */
  readonly cwd: string
  readonly timeoutSeconds: number | null
}

/** How a job ended, from what Ray and our driver say of it. Null: Ray does not know the job. */
export function endOfJob(job: RayJob | null, id: string, seen: SeenOfRun): Ending {
  if (job === null)
    return toldEnding(
      'lost-node',
      `Ray does not know the job ${id} any more, as after a new start of its head.`,
      'Try again; a head that keeps its jobs needs fault tolerance of the GCS',
      seen.output.lines().slice(-10),
    )
  if (job.status === 'STOPPED')
    return toldEnding('cancelled', `The training command was stopped in Ray (job ${id}).`, null)
  const status = job.status === 'SUCCEEDED' ? 0 : (job.driver_exit_code ?? null)
  if (status === null) return ofMessage(job.message ?? '', id)
  const workspace = seen.started?.workspace ?? '/'
  return endingOfJob(
    {
      exitCode: status < 0 ? 128 - status : status,
      seconds: seen.ended?.seconds ?? secondsOf(job),
      timedOut: seen.ended?.timedOut ?? false,
      timeoutSeconds: seen.timeoutSeconds,
      memory: { kills: seen.ended?.kills ?? 'none', limit: seen.ended?.limit ?? 0 },
      workspace,
      cwd: `${workspace}/${seen.cwd}`,
    },
    seen.output,
  )
}

export function secondsOf(job: RayJob): number {
  return job.start_time == null || job.end_time == null ? 0 : (job.end_time - job.start_time) / 1000
}

interface Told {
  readonly pattern: RegExp
  readonly kind: Ending['kind']
  readonly how: string
  readonly remedy: string
}

/** What Ray says where the command has no exit status. In order. */
const told: readonly Told[] = [
  {
    pattern: /low on memory|OutOfMemoryError|memory monitor/i,
    kind: 'out-of-memory',
    how: 'ran out of memory: Ray ended it because its node had too little left',
    remedy: 'Use smaller batches, read data in pieces, or take a node with more memory',
  },
  {
    pattern: /runtime_env|runtime environment|RuntimeEnvSetup/i,
    kind: 'not-started',
    how: 'did not start: Ray could not make its runtime environment',
    remedy: 'Look at `train.on.ray.runtime-env`, and at what the cluster may download',
  },
  {
    pattern:
      /failed to start within|waiting for resources|cannot be scheduled|not enough resources|resources available/i,
    kind: 'not-started',
    how: 'did not start: the cluster has not got what the entry point asks for',
    remedy: 'Lower `entrypoint-num-cpus` or `entrypoint-num-gpus`, or enlarge the cluster',
  },
  {
    pattern:
      /node .{0,120}(died|dead|terminated|preempted|lost)|actor .{0,80}(died|is dead)|ActorDied|NodeDied|worker process has died/is,
    kind: 'lost-node',
    how: 'was lost: the node or the process that ran it went away',
    remedy: 'Try again; look at the node if it comes back',
  },
]

function ofMessage(message: string, id: string): Ending {
  const found = told.find(({ pattern }) => pattern.test(message))
  const lines = message.split('\n').filter((line) => line.trim() !== '')
  return toldEnding(
    found?.kind ?? 'not-started',
    `The training command ${found?.how ?? 'did not run to its end'} (job ${id}).`,
    found?.remedy ?? 'Look at the job on the dashboard of Ray',
    lines.slice(-10).map((line) => line.slice(0, 500)),
  )
}
