import { setTimeout as wait } from 'node:timers/promises'
import type { DescribeTrainingJobCommandOutput } from '@aws-sdk/client-sagemaker'
import {
  type Aws,
  type Bucket,
  consoleOf,
  isMissing,
  isTaken,
  missingAsNull,
  openAws,
  openBucket,
} from '../../../clients/sagemaker/index.ts'
import { EnvironmentError, type Services } from '../../../foundation/index.ts'
import type { Backend, JobEnd, JobHandle, JobStatus, RemoteJob } from '../backend.ts'
import { jobName, mostStarts } from '../job-name.ts'
import { followJob, type Pace, usualPace } from './follow-job.ts'
import { hasEnded, type SpotUse, spotUse, statusOf } from './job-ending.ts'
import { fetchJobOutputs } from './outputs.ts'
import { trainingRequest } from './request.ts'
import { checkedTimes, type SageMakerSettings, settingsPath } from './settings.ts'
import { planOf, uploadFiles } from './upload.ts'

export interface SageMakerBackend extends Backend {
  readonly kind: 'sagemaker'
  /** What a job on spare capacity came to; null for any other, and while SageMaker has not said. */
  spot(handle: JobHandle): Promise<SpotUse | null>
}

/**
 * Opens SageMaker's training jobs.
 * @throws ConfigurationError where settings cannot be, or no region is named
 */
export async function openSageMaker(
  settings: SageMakerSettings,
  services: Services,
  pace: Pace = usualPace,
): Promise<SageMakerBackend> {
  checkedTimes(settings, null)
  const aws = await openAws(settings, services, `${settingsPath}.region`)
  return new TrainingJobs(
    settings,
    services,
    aws,
    openBucket(settings.bucket, aws, `${settingsPath}.bucket`),
    pace,
  )
}

class TrainingJobs implements SageMakerBackend {
  readonly kind = 'sagemaker'
  readonly #settings: SageMakerSettings
  readonly #services: Services
  readonly #aws: Aws
  readonly #bucket: Bucket
  readonly #pace: Pace

  constructor(settings: SageMakerSettings, services: Services, aws: Aws, bucket: Bucket, pace: Pace) {
    this.#settings = settings
    this.#services = services
    this.#aws = aws
    this.#bucket = bucket
    this.#pace = pace
  }

  async submit(job: RemoteJob): Promise<JobHandle> {
    const times = checkedTimes(this.#settings, job.timeoutSeconds)
    for (let attempt = 1, taken = 0; attempt <= mostStarts; attempt++) {
      const name = jobName(job, attempt)
      const there = await missingAsNull(this.#describe(name, this.#aws))
      if (there !== null && (await this.#mayJoin(name, there, job))) return this.#handle(name, true)
      if (there !== null) continue
      const uploaded = await uploadFiles(name, job, this.#bucket)
      const request = trainingRequest(name, job, this.#settings, times, uploaded, this.#bucket)
      const { sdk, client } = this.#aws.sagemaker
      try {
        await this.#aws.asked(`create the training job ${name}`, () =>
          client.send(new sdk.CreateTrainingJobCommand(request), { abortSignal: this.#aws.signal }),
        )
        return this.#handle(name, false)
      } catch (error) {
        // Somebody else, or we before a lost answer: the next look says what it is.
        taken += 1
        if (!isTaken(error) || taken > 3) throw error
        await wait(1000 * taken, undefined, { signal: this.#aws.signal })
        attempt -= 1
      }
    }
    throw new EnvironmentError(`${mostStarts} training jobs have been tried for this run`, {
      remedy: 'Look at why they fail; any change of code, data or parameters starts anew',
    })
  }

  follow(handle: JobHandle, onLine: (line: string) => void, signal: AbortSignal): Promise<JobEnd> {
    const aws = this.#aws.until(signal)
    const describe = (at: Aws) => this.#describe(handle.id, at)
    return followJob(handle.id, describe, onLine, aws, this.#services.logger, this.#pace)
  }

  async status(handle: JobHandle): Promise<JobStatus> {
    const found = await missingAsNull(this.#describe(handle.id, this.#aws))
    return found === null ? 'lost' : statusOf(found)
  }

  async cancel(handle: JobHandle): Promise<void> {
    // The workflow's own signal is aborted when this is called.
    const aws = this.#aws.until(AbortSignal.timeout(7000))
    const { sdk, client } = aws.sagemaker
    const command = new sdk.StopTrainingJobCommand({ TrainingJobName: handle.id })
    try {
      await aws.asked(`stop the training job ${handle.id}`, () =>
        client.send(command, { abortSignal: aws.signal }),
      )
    } catch (error) {
      if (isMissing(error)) return
      const now = await this.#describe(handle.id, aws).catch(() => null)
      if (now === null || !(hasEnded(now) || now.TrainingJobStatus === 'Stopping')) throw error
    }
  }

  async fetchOutputs(
    handle: JobHandle,
    outputs: Readonly<Record<string, string>>,
    into: string,
  ): Promise<readonly string[]> {
    const plan = await planOf(handle.id, this.#bucket)
    return fetchJobOutputs(handle.id, plan, outputs, into, this.#bucket)
  }

  async release(handle: JobHandle): Promise<void> {
    const plan = await planOf(handle.id, this.#bucket)
    const folders = [`jobs/${handle.id}/`]
    // Where it failed, another attempt continues from its checkpoints.
    if (plan?.checkpointsKey != null && (await this.status(handle)) === 'succeeded')
      folders.push(`${plan.checkpointsKey}/`)
    for (const folder of folders)
      await this.#bucket.remove((await this.#bucket.list(folder)).map(({ key }) => key))
  }

  async spot(handle: JobHandle): Promise<SpotUse | null> {
    const found = await missingAsNull(this.#describe(handle.id, this.#aws))
    return found === null ? null : spotUse(found)
  }

  /** Running, or done with outputs that are still there. */
  async #mayJoin(name: string, there: DescribeTrainingJobCommandOutput, job: RemoteJob): Promise<boolean> {
    if (there.TrainingJobStatus === 'InProgress') return true
    if (there.TrainingJobStatus !== 'Completed') return false
    const kept = Object.keys(job.outputs).length === 0 ? 'input/plan.json' : 'output/model.tar.gz'
    return (await this.#bucket.size(`jobs/${name}/${kept}`)) !== null
  }

  #describe(name: string, aws: Aws): Promise<DescribeTrainingJobCommandOutput> {
    const { sdk, client } = aws.sagemaker
    const command = new sdk.DescribeTrainingJobCommand({ TrainingJobName: name })
    return aws.asked(`look at the training job ${name}`, () =>
      client.send(command, { abortSignal: aws.signal }),
    )
  }

  #handle(id: string, joined: boolean): JobHandle {
    const { region } = this.#aws
    const url = `https://${consoleOf(region)}/sagemaker/home?region=${region}#/jobs/${id}`
    return { kind: 'sagemaker', id, url, joined }
  }
}
