import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { peer } from '../../support/peers.ts'
import type { Boto } from './boto.ts'
import type { Call, Moto } from './moto.ts'

interface Request {
  readonly TrainingJobName: string
  readonly AlgorithmSpecification: { ContainerEntrypoint: string[]; ContainerArguments: string[] }
  readonly InputDataConfig: {
    ChannelName: string
    DataSource: { S3DataSource: { S3DataType: string; S3Uri: string } }
  }[]
  readonly OutputDataConfig: { S3OutputPath: string }
  readonly CheckpointConfig?: { S3Uri: string }
  readonly Environment: Record<string, string>
  readonly EnableManagedSpotTraining: boolean
  readonly Tags: unknown
}

interface Job {
  readonly request: Request
  readonly answer: Record<string, unknown>
  readonly done: Promise<void>
  child: ChildProcess | null
  stopping: boolean
}

/**
 * Does what SageMaker does with a training job, which moto only takes note of: channels come from S3, the container's
 * entry point runs (here: as a process, with a folder in place of /opt/ml), its output goes to CloudWatch Logs, the
 * model and the checkpoints to S3. Stands before moto; S3 and the logs are moto's.
 */
export class TrainingMachine {
  readonly jobs = new Map<string, Job>()
  /** What each answer to DescribeTrainingJob was, to be judged by the service model. */
  readonly described: unknown[] = []
  readonly #boto: Boto

  constructor(moto: Moto, boto: Boto) {
    this.#boto = boto
    moto.answer = (call) => this.#answer(call)
  }

  async stop(): Promise<void> {
    for (const job of this.jobs.values()) job.child?.kill('SIGKILL')
    await Promise.all([...this.jobs.values()].map(({ done }) => done))
  }

  #answer({ target, body }: Call) {
    const name = (body as Request).TrainingJobName
    const job = this.jobs.get(name)
    const invalid = (message: string) => ({ status: 400, body: { __type: 'ValidationException', message } })
    switch (target) {
      case 'SageMaker.CreateTrainingJob':
        if (job !== undefined)
          return {
            status: 400,
            body: { __type: 'ResourceInUse', message: 'Training job names must be unique within an account' },
          }
        this.#start(body as Request)
        return { status: 200, body: { TrainingJobArn: arn(name) } }
      case 'SageMaker.DescribeTrainingJob':
        if (job === undefined) return invalid('Requested resource not found.')
        this.described.push(structuredClone(job.answer))
        return { status: 200, body: job.answer }
      case 'SageMaker.StopTrainingJob':
        if (job === undefined) return invalid('Requested resource not found.')
        if (job.answer.TrainingJobStatus !== 'InProgress')
          return invalid('The request was rejected because the training job is in status Completed.')
        job.stopping = true
        job.answer.TrainingJobStatus = 'Stopping'
        job.answer.SecondaryStatus = 'Stopping'
        job.child?.kill('SIGTERM')
        return { status: 200, body: {} }
      default:
        return null
    }
  }

  #start(request: Request): void {
    const now = seconds()
    const { Tags: _, ...told } = request
    const answer: Record<string, unknown> = {
      ...told,
      TrainingJobArn: arn(request.TrainingJobName),
      ModelArtifacts: { S3ModelArtifacts: this.#artifacts(request) },
      TrainingJobStatus: 'InProgress',
      SecondaryStatus: 'Starting',
      SecondaryStatusTransitions: [
        { Status: 'Starting', StartTime: now, StatusMessage: 'Starting the training job' },
      ],
      CreationTime: now,
    }
    const job: Job = { request, answer, child: null, stopping: false, done: Promise.resolve() }
    Object.assign(job, { done: this.#run(job) })
    this.jobs.set(request.TrainingJobName, job)
  }

  #artifacts({ OutputDataConfig: { S3OutputPath }, TrainingJobName }: Request): string {
    return `${S3OutputPath}/${TrainingJobName}/output/model.tar.gz`
  }

  async #run(job: Job): Promise<void> {
    const { request, answer } = job
    const ml = mkdtempSync(join(tmpdir(), 'mlops-opt-ml-'))
    try {
      const step = (Status: string, StatusMessage: string) => {
        const all = answer.SecondaryStatusTransitions as Record<string, unknown>[]
        const now = seconds()
        Object.assign(all.at(-1)!, { EndTime: now })
        all.push({ Status, StatusMessage, StartTime: now })
        if (!job.stopping) answer.SecondaryStatus = Status
      }
      step('Downloading', 'Downloading input data')
      for (const channel of request.InputDataConfig) await this.#download(channel, ml)
      const saved = request.CheckpointConfig
      if (saved !== undefined) await this.#copyFolder(saved.S3Uri, join(ml, 'checkpoints'))
      step('Training', 'Training image download completed. Training in progress.')
      answer.TrainingStartTime = seconds()
      const { status, lines } = await this.#train(job, ml)
      step('Uploading', 'Uploading generated training model')
      await this.#log(request.TrainingJobName, lines)
      if (saved !== undefined) await this.#upload(join(ml, 'checkpoints'), saved.S3Uri)
      if (existsSync(join(ml, 'model'))) {
        const packed = spawnSync('tar', ['-czf', '-', '-C', join(ml, 'model'), '.']).stdout
        const [bucket, key] = split(this.#artifacts(request))
        await this.#boto.write(bucket, key, packed)
      }
      answer.TrainingEndTime = seconds()
      answer.TrainingTimeInSeconds = 100
      answer.BillableTimeInSeconds = request.EnableManagedSpotTraining ? 30 : 100
      const end = job.stopping ? 'Stopped' : status === 0 ? 'Completed' : 'Failed'
      if (end === 'Failed') {
        const file = join(ml, 'output', 'failure')
        const said = existsSync(file) ? readFileSync(file, 'utf8') : ''
        answer.FailureReason = `AlgorithmError: ${said}, exit code: ${status}`
      }
      step(end, end)
      answer.SecondaryStatus = end
      answer.TrainingJobStatus = end
    } finally {
      rmSync(ml, { recursive: true, force: true })
    }
  }

  #train(job: Job, ml: string): Promise<{ status: number; lines: string[] }> {
    const { ContainerEntrypoint: entry, ContainerArguments: args } = job.request.AlgorithmSpecification
    const words = [...entry, ...args].map((word) => word.replace('/opt/ml', ml))
    const [program = '', ...rest] = words
    const env = { PATH: process.env.PATH, MLOPS_ML_FOLDER: ml, ...job.request.Environment }
    job.child = spawn(program === 'python3' ? peer('python') : program, rest, { env })
    let said = ''
    const take = (chunk: Buffer) => {
      said += chunk
    }
    job.child.stdout?.on('data', take)
    job.child.stderr?.on('data', take)
    return new Promise((resolve) =>
      job.child?.once('close', (code) =>
        resolve({ status: code ?? 137, lines: said.replaceAll(ml, '/opt/ml').split('\n').slice(0, -1) }),
      ),
    )
  }

  async #log(name: string, lines: readonly string[]): Promise<void> {
    const logGroupName = '/aws/sagemaker/TrainingJobs'
    const logStreamName = `${name}/algo-1-1700000000`
    await this.#boto.ask('logs', 'create_log_group', { logGroupName }).catch(() => undefined)
    await this.#boto.ask('logs', 'create_log_stream', { logGroupName, logStreamName })
    const logEvents = lines.map((message, index) => ({
      timestamp: Date.now() + index,
      message: message || ' ',
    }))
    if (logEvents.length > 0)
      await this.#boto.ask('logs', 'put_log_events', { logGroupName, logStreamName, logEvents })
  }

  async #download(
    { ChannelName, DataSource }: Request['InputDataConfig'][number],
    ml: string,
  ): Promise<void> {
    const { S3DataType, S3Uri } = DataSource.S3DataSource
    const folder = join(ml, 'input', 'data', ChannelName)
    if (S3DataType === 'S3Prefix') return this.#copyFolder(S3Uri, folder)
    const [bucket, key] = split(S3Uri)
    const [{ prefix }, ...names] = JSON.parse((await this.#boto.read(bucket, key)).toString()) as [
      { prefix: string },
      ...string[],
    ]
    for (const name of names) await this.#copy(`${prefix}${name}`, join(folder, name))
  }

  async #copyFolder(uri: string, folder: string): Promise<void> {
    const [bucket, prefix] = split(uri)
    mkdirSync(folder, { recursive: true })
    for (const key of await this.#boto.keys(bucket, prefix))
      await this.#copy(`s3://${bucket}/${key}`, join(folder, key.slice(prefix.length)))
  }

  async #copy(uri: string, path: string): Promise<void> {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, await this.#boto.read(...split(uri)))
  }

  async #upload(folder: string, uri: string): Promise<void> {
    const [bucket, prefix] = split(uri)
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (entry.isFile())
        await this.#boto.write(bucket, `${prefix}${path.slice(folder.length)}`, readFileSync(path))
    }
  }
}

function split(uri: string): [string, string] {
  const [, bucket = '', key = ''] = /^s3:\/\/([^/]+)\/(.*)$/.exec(uri) ?? []
  return [bucket, key]
}

/** As Amazon's JSON tells times. */
function seconds(): number {
  return Date.now() / 1000
}

function arn(name: string): string {
  return `arn:aws:sagemaker:eu-west-1:123456789012:training-job/${name}`
}
