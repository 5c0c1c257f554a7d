import { setTimeout as wait } from 'node:timers/promises'
import type { V1Job } from '@kubernetes/client-node'
import { ConfigurationError, EnvironmentError, messageOf, type Services } from '../../../foundation/index.ts'
import type { Backend, JobHandle, RemoteJob } from '../backend.ts'
import { jobName, mostStarts } from '../job-name.ts'
import { refuseLargerThan } from '../workspace.ts'
import type { Cluster } from './cluster.ts'
import { connect } from './connect.ts'
import { stageOf, statusOf } from './explain.ts'
import { followJob } from './follow-job.ts'
import { jobManifest } from './manifest.ts'
import type { KubernetesSettings } from './settings.ts'
import { fetchOutputsFrom, releasePod } from './transfer.ts'

/** What is sent through the API server; more is better read from storage by the job. */
const largestWorkspace = 5 * 1000 * 1000 * 1000

/** How long the keeper of the outputs is given to go. */
const releaseMs = 15_000

/** Pace of the following; shorter in tests. */
export interface Pace {
  readonly pollMs: number
  readonly patienceMs: number
}

/**
 * Trains as a Job of Kubernetes.
 *
 * @throws ConfigurationError where the settings cannot be right
 * @throws EnvironmentError where no cluster can be asked
 */
export async function openKubernetes(
  settings: KubernetesSettings,
  services: Services,
  pace: Pace = { pollMs: 2000, patienceMs: 120_000 },
): Promise<Backend> {
  if (settings.runAsUser === 0)
    throw new ConfigurationError({
      path: 'train.on.kubernetes.run-as-user',
      value: '0',
      message: 'is root, which restricted clusters refuse',
      remedy: 'Name another user, or leave it out for 1000',
    })
  return kubernetesBackend(await connect(settings, services), settings, services, pace)
}

function kubernetesBackend(
  cluster: Cluster,
  settings: KubernetesSettings,
  services: Services,
  pace: Pace,
): Backend {
  const jobs = new Map<string, RemoteJob>()
  const handleOf = (id: string, joined: boolean): JobHandle => ({ kind: 'kubernetes', id, url: null, joined })
  const podOf = async (id: string) => {
    const pod = await cluster.pod(id)
    const keeps = pod !== null && statusOf(pod, 'keep')?.state?.running !== undefined
    return keeps ? pod.metadata!.name! : null
  }
  /** Whether it will run, runs, or ended well and keeps its outputs. */
  const isUsable = async (job: V1Job) => {
    if (isOver(job)) return false
    const pod = await cluster.pod(job.metadata!.name!)
    const stage = stageOf(pod)
    if (stage !== 'ended') return stage !== 'gone'
    const keeps = statusOf(pod!, 'keep')?.state?.running !== undefined
    return keeps && statusOf(pod!, 'command')!.state!.terminated!.exitCode === 0
  }

  return {
    kind: 'kubernetes',

    async submit(job) {
      await refuseLargerThan(
        largestWorkspace,
        job.files,
        'the transfer to a pod',
        'Let the job read large data from storage of its own',
      )
      for (let start = 1; start <= mostStarts; start++) {
        const id = jobName(job, start)
        jobs.set(id, job)
        const known = await cluster.job(id)
        if (known !== null) {
          if (await isUsable(known)) return handleOf(id, true)
          continue
        }
        return handleOf(id, !(await cluster.createJob(jobManifest(id, job, settings))))
      }
      throw new EnvironmentError(
        `The namespace ${cluster.namespace} has ${mostStarts} ended jobs of this training.`,
        {
          remedy: 'Look why it fails, and delete them with `kubectl delete job`',
        },
      )
    },

    async follow({ id }, onLine, signal) {
      const job = jobs.get(id)
      if (job === undefined) throw new Error(`follow() of a job that was not submitted: ${id}`)
      return followJob({ cluster, settings, job, id, onLine, signal, ...pace }, services)
    },

    async status({ id }) {
      const job = await cluster.job(id)
      if (job === null) return 'lost'
      if (job.metadata?.deletionTimestamp !== undefined) return 'cancelled'
      const pod = await cluster.pod(id)
      const stage = stageOf(pod)
      if (stage === 'ended')
        return statusOf(pod!, 'command')!.state!.terminated!.exitCode === 0 ? 'succeeded' : 'failed'
      if (isOver(job) || stage === 'gone') return 'failed'
      return stage === 'running' ? 'running' : 'waiting'
    },

    cancel: ({ id }) => cluster.deleteJob(id),

    async fetchOutputs({ id }, outputs, into) {
      const pod = await podOf(id)
      if (pod === null) return []
      return fetchOutputsFrom(cluster, pod, outputs, into, services.signal)
    },

    async release({ id }) {
      try {
        const pod = await podOf(id)
        if (pod === null) return
        await releasePod(cluster, pod)
        // so that nobody joins a job that holds nothing any more
        const until = performance.now() + releaseMs
        while (performance.now() < until && (await podOf(id)) !== null) await wait(pace.pollMs / 2)
      } catch (error) {
        services.logger.warning(
          `The pod of ${id} could not be let go and ends by itself: ${messageOf(error)}`,
        )
      }
    },
  }
}

/** Whether a job runs no more: its pod has given up what it held. */
function isOver({ status, metadata }: V1Job): boolean {
  const ended = status?.conditions?.some(
    ({ type, status: holds }) => (type === 'Complete' || type === 'Failed') && holds === 'True',
  )
  return ended === true || metadata?.deletionTimestamp !== undefined
}
