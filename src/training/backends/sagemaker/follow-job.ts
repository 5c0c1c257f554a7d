import { setTimeout as wait } from 'node:timers/promises'
import { type Aws, AwsError, isPassing, logPage, logStreams } from '../../../clients/sagemaker/index.ts'
import type { Logger } from '../../../foundation/index.ts'
import type { JobEnd } from '../backend.ts'
import { hasEnded, jobEnd, type TrainingJob } from './job-ending.ts'

/** How often is asked, in seconds. */
export interface Pace {
  readonly poll: number
  /** Pause between looks for the last lines, which reach CloudWatch some seconds after the job's end. */
  readonly drain: number
  /** How long SageMaker may be unreachable before the following is given up. */
  readonly patience: number
}

export const usualPace: Pace = { poll: 10, drain: 3, patience: 900 }

const group = '/aws/sagemaker/TrainingJobs'
/** Looks without a new line after which no more is expected. */
const silentLooks = 3
/** Kept to tell why it ended. */
const keptLines = 200

/**
 * Follows a job to its end: its lines from CloudWatch in the order of each machine's log, its steps (`Downloading`,
 * `Interrupted`, …) to the logger.
 * @throws EnvironmentError where SageMaker cannot be reached for longer than the pace's patience
 */
export async function followJob(
  name: string,
  describe: (aws: Aws) => Promise<TrainingJob>,
  onLine: (line: string) => void,
  aws: Aws,
  logger: Logger,
  pace: Pace,
): Promise<JobEnd> {
  const last: string[] = []
  const logs = new JobLogs(name, aws, logger, (line) => {
    last.push(line)
    if (last.length > keptLines) last.shift()
    onLine(line)
  })
  const steps = new Steps(logger)
  for (let reachedAt = Date.now(); ; await wait(pace.poll * 1000, undefined, { signal: aws.signal })) {
    let job: TrainingJob
    try {
      job = await describe(aws)
      reachedAt = Date.now()
    } catch (error) {
      if (!isPassing(error) || Date.now() - reachedAt > pace.patience * 1000) throw error
      continue
    }
    steps.tell(job)
    const started = (job.SecondaryStatusTransitions ?? []).some(({ Status }) => Status === 'Training')
    if (started || hasEnded(job)) await logs.read()
    if (!hasEnded(job)) continue
    for (let silent = 0; started && logs.readable && silent < silentLooks; ) {
      await wait(pace.drain * 1000, undefined, { signal: aws.signal })
      silent = (await logs.read()) > 0 ? 0 : silent + 1
    }
    return jobEnd(job, last)
  }
}

class JobLogs {
  /** Whether there is hope for lines. */
  readable = true
  readonly #name: string
  readonly #aws: Aws
  readonly #logger: Logger
  readonly #take: (line: string) => void
  /** Stream → where its next page begins. */
  readonly #places = new Map<string, string | null>()

  constructor(name: string, aws: Aws, logger: Logger, take: (line: string) => void) {
    this.#name = name
    this.#aws = aws
    this.#logger = logger
    this.#take = take
  }

  /** Hands over what is new. A failure that passes is met at the next look; the place is kept. @returns how many lines */
  async read(): Promise<number> {
    if (!this.readable) return 0
    let lines = 0
    try {
      for (const stream of await logStreams(this.#aws, group, `${this.#name}/`))
        if (!this.#places.has(stream)) this.#places.set(stream, null)
      for (const stream of this.#places.keys()) lines += await this.#readStream(stream)
    } catch (error) {
      if (!(error instanceof AwsError)) throw error
      if (isPassing(error)) return lines
      this.readable = false
      this.#logger.warning(
        `The output of the job cannot be shown: ${error.message}. Allow \`logs:DescribeLogStreams\` and \`logs:GetLogEvents\` on the log group ${group}.`,
      )
    }
    return lines
  }

  async #readStream(stream: string): Promise<number> {
    let lines = 0
    for (;;) {
      const from = this.#places.get(stream) ?? null
      const page = await logPage(this.#aws, group, stream, from)
      for (const line of page.lines) this.#take(this.#named(stream, line.replace(/\r?\n$/, '')))
      lines += page.lines.length
      this.#places.set(stream, page.next)
      if (page.next === from || (from === null && page.lines.length === 0)) return lines
    }
  }

  /** `JOB/algo-2-1700000000` says which of several machines; the first one's lines stand as they are. */
  #named(stream: string, line: string): string {
    const machine = /\/(algo-\d+)/.exec(stream)?.[1] ?? 'algo-1'
    return machine === 'algo-1' ? line : `[${machine}] ${line}`
  }
}

/** Tells each step of a job once. */
class Steps {
  readonly #logger: Logger
  #told = 0

  constructor(logger: Logger) {
    this.#logger = logger
  }

  tell({ SecondaryStatusTransitions: all = [] }: TrainingJob): void {
    for (const { Status, StatusMessage } of all.slice(this.#told)) {
      const words = `SageMaker: ${Status}${StatusMessage ? ` – ${StatusMessage}` : ''}`
      if (Status === 'Interrupted') this.#logger.warning(words)
      else this.#logger.info(words)
    }
    this.#told = Math.max(this.#told, all.length)
  }
}
