import { rm } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import {
  ConfigurationError,
  EnvironmentError,
  type Problem,
  type Services,
} from '../../../foundation/index.ts'
import { LineTail } from '../../running/line-tail.ts'
import type { Backend, JobEnd, JobHandle, JobStatus, RemoteJob } from '../backend.ts'
import { jobName, mostStarts } from '../job-name.ts'
import { receiveOutputs } from '../receive.ts'
import { RayApi } from './api.ts'
import { readLine } from './driver-lines.ts'
import { endOfJob, type SeenOfRun, secondsOf } from './end-of-job.ts'
import { followLog, hasEnded } from './follow-log.ts'
import { findOutputs, largestInLog, storedAt, unpacked } from './outputs.ts'
import { uploadWorkspace } from './package.ts'
import type { RaySettings } from './settings.ts'

/** How long Ray waits between SIGTERM and SIGKILL; its own 3 s are little for a last checkpoint. */
const stopSeconds = '30'

const statusOf = {
  PENDING: 'waiting',
  RUNNING: 'running',
  STOPPED: 'cancelled',
  SUCCEEDED: 'succeeded',
  FAILED: 'failed',
} as const satisfies Record<string, JobStatus>

/**
 * Trains as a job of a Ray cluster, through the Jobs API of its dashboard.
 *
 * @throws ConfigurationError where the settings cannot be right
 */
export async function openRay(settings: RaySettings, services: Services): Promise<Backend> {
  refuseWrong(settings)
  const api = new RayApi(settings.address, services)
  const jobs = new Map<string, RemoteJob>()
  const handleOf = (id: string, joined: boolean): JobHandle => ({
    kind: 'ray',
    id,
    url: `${api.address}/#/jobs/${id}`,
    joined,
  })
  const outputsOf = async (id: string) => findOutputs(await api.logs(id), markOf(id), id, settings.outputs)

  return {
    kind: 'ray',

    async submit(job) {
      for (let start = 1; start <= mostStarts; start++) {
        const id = jobName(job, start)
        jobs.set(id, job)
        const known = await api.job(id)
        if (known !== null) {
          const usable =
            !hasEnded(known) ||
            (known.status === 'SUCCEEDED' && (await outputsOf(id).catch(() => null)) !== null)
          if (usable) return handleOf(id, true)
          continue
        }
        const workingDir = await uploadWorkspace(api, job.files, {
          mark: markOf(id),
          id,
          words: job.words,
          cwd: job.cwd,
          checkpoints: job.checkpoints,
          timeoutSeconds: job.timeoutSeconds,
          outputs: [...Object.values(job.outputs), ...(job.checkpoints === null ? [] : [job.checkpoints])],
          storage: settings.outputs ?? null,
          largest: largestInLog,
        })
        const outcome = await api.submit({
          entrypoint: 'exec python3 .mlops/run_in_ray.py',
          submission_id: id,
          runtime_env: {
            ...settings.runtimeEnv,
            working_dir: workingDir,
            env_vars: {
              RAY_JOB_STOP_WAIT_TIME_S: stopSeconds,
              ...(settings.runtimeEnv.env_vars as Record<string, string> | undefined),
              ...job.env,
            },
          },
          metadata: metadataOf(job),
          ...(settings.entrypointNumCpus === undefined
            ? {}
            : { entrypoint_num_cpus: settings.entrypointNumCpus }),
          ...(settings.entrypointNumGpus === undefined
            ? {}
            : { entrypoint_num_gpus: settings.entrypointNumGpus }),
        })
        return handleOf(id, outcome === 'exists')
      }
      throw new EnvironmentError(`Ray has ${mostStarts} ended jobs of this training.`, {
        remedy: 'Look why it fails, and delete them with `ray job delete`',
      })
    },

    async follow({ id }, onLine, signal): Promise<JobEnd> {
      const output = new LineTail()
      const job = jobs.get(id)
      let seen: SeenOfRun = {
        started: null,
        ended: null,
        output,
        cwd: job?.cwd ?? '.',
        timeoutSeconds: job?.timeoutSeconds ?? null,
      }
      const mark = markOf(id)
      const take = (line: string) => {
        const { text, word } = readLine(line, mark)
        if (word?.kind === 'started') seen = { ...seen, started: word }
        if (word?.kind === 'ended') seen = { ...seen, ended: word }
        if (text === null) return
        output.push(text)
        onLine(text)
      }
      const waiting = (message: string) => {
        if (message !== '') services.logger.info(`Ray: ${message}`)
      }
      const end = await followLog(api, id, take, waiting, signal)
      return {
        ending: endOfJob(end, id, seen),
        seconds: seen.ended?.seconds ?? (end === null || seen.started === null ? 0 : secondsOf(end)),
        startedAt: seen.started === null ? null : new Date(seen.started.at * 1000).toISOString(),
      }
    },

    async status({ id }) {
      const job = await api.job(id)
      return job === null ? 'lost' : statusOf[job.status]
    },

    cancel: ({ id }) => api.stop(id),

    async fetchOutputs({ id }, outputs, into) {
      const sent = await outputsOf(id)
      // the archive holds all that the job has, of which these are wanted
      return sent === null ? [] : receiveOutputs(unpacked(sent), outputs, into)
    },

    async release({ id }) {
      if (settings.outputs !== undefined) await rm(storedAt(settings.outputs, id), { force: true })
    },
  }
}

function markOf(id: string): string {
  return `::${id}:: `
}

function metadataOf(job: RemoteJob): Record<string, string> {
  const { origin } = job
  return {
    'mlops.key': job.key,
    'mlops.model': job.name,
    ...(origin === null
      ? {}
      : {
          'mlops.repository': origin.repository,
          'mlops.commit': origin.commit,
          'mlops.run': `${origin.runId}/${origin.runAttempt}`,
          'mlops.url': origin.url,
        }),
  }
}

function refuseWrong({ runtimeEnv, outputs }: RaySettings): void {
  const problems: Problem[] = []
  if ('working_dir' in runtimeEnv)
    problems.push({
      path: 'train.on.ray.runtime-env.working_dir',
      message: 'is set by us: it is the workspace',
      remedy: 'Remove it',
    })
  const variables = runtimeEnv.env_vars ?? {}
  if (typeof variables !== 'object' || Object.values(variables).some((value) => typeof value !== 'string'))
    problems.push({
      path: 'train.on.ray.runtime-env.env_vars',
      message: 'holds something that is not a text',
      remedy: 'Put numbers in quotation marks',
    })
  if (outputs !== undefined && !isAbsolute(outputs))
    problems.push({
      path: 'train.on.ray.outputs',
      value: outputs,
      message: 'is not an absolute folder',
      remedy: 'Name a folder that the runner and the cluster both mount, or leave it out',
    })
  if (problems.length > 0) throw new ConfigurationError(problems)
}
