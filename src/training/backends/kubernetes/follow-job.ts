import { setTimeout as wait } from 'node:timers/promises'
import type { V1Pod } from '@kubernetes/client-node'
import type { Services } from '../../../foundation/index.ts'
import { LineTail } from '../../running/line-tail.ts'
import type { JobEnd, RemoteJob } from '../backend.ts'
import { endingOfJob } from '../job-ending.ts'
import type { Cluster } from './cluster.ts'
import {
  bytesOfQuantity,
  eventInWords,
  lostPod,
  neverStarted,
  stageOf,
  statusOf,
  stuckOn,
} from './explain.ts'
import { LogPosition } from './log-position.ts'
import { containers } from './manifest.ts'
import { defaultStartSeconds, type KubernetesSettings } from './settings.ts'
import { sendWorkspace } from './transfer.ts'

export interface Following {
  readonly cluster: Cluster
  readonly settings: KubernetesSettings
  readonly job: RemoteJob
  readonly id: string
  readonly onLine: (line: string) => void
  readonly signal: AbortSignal
  /** Milliseconds between two looks. */
  readonly pollMs: number
  /** How long an image that cannot be pulled is pulled again before that is the end. */
  readonly patienceMs: number
}

/**
 * Follows a job to its end: sends the workspace once its pod waits for it, tells what it waits for, hands over the
 * output of the command, and stops it at its time limit.
 */
export async function followJob(following: Following, services: Services): Promise<JobEnd> {
  const { cluster, settings, job, id, signal } = following
  const { logger } = services
  const output = new LineTail()
  const log = new LogReader(following, output)
  const told = new Set<string>()
  const startMs = (settings.startSeconds ?? defaultStartSeconds) * 1000
  const began = performance.now()
  let stuckSince: number | null = null
  let last: string | null = null
  let seen: V1Pod | null = null
  let sent = false
  const endWithout = async (what: string): Promise<JobEnd> => {
    await cluster.deleteJob(id)
    return { ending: neverStarted(id, what, last), seconds: 0, startedAt: null }
  }
  for (;;) {
    signal.throwIfAborted()
    const pod = await cluster.pod(id)
    const stage = stageOf(pod)
    if (pod !== null) seen = pod
    if (stage === 'running' || stage === 'ended') await log.read(pod!)
    if (stage === 'ended') return ended(following, pod!, output)
    if (stage === 'receiving' && !sent) {
      await sendWorkspace(cluster, pod!.metadata!.name!, job.files, { logger, signal })
      sent = true
      continue
    }
    if (stage === 'running') {
      const started = startOf(pod!)
      const ran = started === null ? 0 : (services.clock.now().getTime() - started.getTime()) / 1000
      if (job.timeoutSeconds !== null && ran > job.timeoutSeconds) {
        await cluster.deleteJob(id)
        return endOf(following, output, { exitCode: null, timedOut: true, oom: false, seconds: ran, started })
      }
    } else {
      for (const event of await eventsOf(cluster, id, pod)) {
        if (event.type !== 'Normal') last = event.words
        if (told.has(event.words)) continue
        told.add(event.words)
        logger.info(event.words)
      }
      const known = stage === 'waiting' && pod === null ? await cluster.job(id) : undefined
      const jobFailed = known?.status?.conditions?.some(
        ({ type, status }) => type === 'Failed' && status === 'True',
      )
      if (stage === 'gone' || known === null || jobFailed === true)
        return {
          ending: lostPod(id, seen, known === undefined ? await cluster.job(id) : known),
          seconds: 0,
          startedAt: null,
        }
      const problem = pod === null ? null : stuckOn(pod)
      stuckSince = problem === null ? null : (stuckSince ?? performance.now())
      if (problem !== null && performance.now() - stuckSince! > following.patienceMs)
        return endWithout(`${problem.reason}${problem.message === '' ? '' : `: ${problem.message}`}`)
      if (performance.now() - began > startMs)
        return endWithout(`it has not started within ${Math.round(startMs / 60_000)} min`)
    }
    await wait(following.pollMs, undefined, { signal })
  }
}

/** Reads what is new in the log of the command. */
class LogReader {
  readonly #following: Following
  readonly #output: LineTail
  readonly #position = new LogPosition()
  #asked: number | null = null

  constructor(following: Following, output: LineTail) {
    this.#following = following
    this.#output = output
  }

  async read(pod: V1Pod): Promise<void> {
    const now = performance.now()
    // by the span since the last look and not by its time, so that the clocks need not agree
    const since = this.#asked === null ? null : Math.ceil((now - this.#asked) / 1000) + 5
    const { cluster, onLine } = this.#following
    const text = await cluster.log(pod.metadata!.name!, containers.command, since)
    if (text === null) return
    this.#asked = now
    for (const line of this.#position.fresh(text)) {
      this.#output.push(line)
      onLine(line)
    }
  }
}

async function eventsOf(cluster: Cluster, id: string, pod: V1Pod | null) {
  const name = pod?.metadata?.name ?? id
  const found = await cluster.events(name)
  return found.flatMap((event) => {
    const words = eventInWords(event)
    return words === null ? [] : [{ words, type: event.type ?? 'Normal' }]
  })
}

function startOf(pod: V1Pod): Date | null {
  const state = statusOf(pod, 'command')?.state
  const at = state?.running?.startedAt ?? state?.terminated?.startedAt
  return at === undefined ? null : new Date(at)
}

function ended(following: Following, pod: V1Pod, output: LineTail): JobEnd {
  const state = statusOf(pod, 'command')!.state!.terminated!
  const started = startOf(pod)
  const finished = state.finishedAt === undefined ? null : new Date(state.finishedAt)
  const seconds = started === null || finished === null ? 0 : (finished.getTime() - started.getTime()) / 1000
  const disrupted = pod.status?.conditions?.some(
    ({ type, status }) => type === 'DisruptionTarget' && status === 'True',
  )
  if (state.exitCode !== 0 && state.reason !== 'OOMKilled' && (disrupted || pod.status?.reason === 'Evicted'))
    return {
      ending: lostPod(following.id, pod, { metadata: {} }),
      seconds,
      startedAt: started?.toISOString() ?? null,
    }
  return endOf(following, output, {
    exitCode: state.exitCode,
    timedOut: false,
    oom: state.reason === 'OOMKilled',
    seconds,
    started,
  })
}

interface End {
  readonly exitCode: number | null
  readonly timedOut: boolean
  readonly oom: boolean
  readonly seconds: number
  readonly started: Date | null
}

function endOf({ job, settings }: Following, output: LineTail, end: End): JobEnd {
  return {
    ending: endingOfJob(
      {
        exitCode: end.exitCode,
        seconds: end.seconds,
        timedOut: end.timedOut,
        timeoutSeconds: job.timeoutSeconds,
        memory: { kills: end.oom ? 'ours' : 'none', limit: bytesOfQuantity(settings.limits.memory) },
        workspace: '/workspace',
        cwd: `/workspace/${job.cwd}`,
      },
      output,
    ),
    seconds: end.seconds,
    startedAt: end.started?.toISOString() ?? null,
  }
}
