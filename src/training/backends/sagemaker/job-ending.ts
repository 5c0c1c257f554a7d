import type { DescribeTrainingJobCommandOutput } from '@aws-sdk/client-sagemaker'
import { endingOf } from '../../running/classify.ts'
import type { Ending } from '../../running/index.ts'
import { spanInWords } from '../../running/words.ts'
import type { JobEnd, JobStatus } from '../backend.ts'
import { toldEnding } from '../job-ending.ts'
import { container, outOfMemory, reasonStart } from './container.ts'

/** What `DescribeTrainingJob` answers, as far as it is looked at. */
export type TrainingJob = {
  readonly [Name in Told]?: DescribeTrainingJobCommandOutput[Name] | undefined
}
type Told =
  | 'TrainingJobStatus'
  | 'SecondaryStatus'
  | 'FailureReason'
  | 'SecondaryStatusTransitions'
  | 'TrainingStartTime'
  | 'TrainingEndTime'
  | 'TrainingTimeInSeconds'
  | 'BillableTimeInSeconds'
  | 'EnableManagedSpotTraining'
  | 'StoppingCondition'

/** What a job on spare capacity came to. */
export interface SpotUse {
  readonly interruptions: number
  readonly trainingSeconds: number
  /** What is paid for. */
  readonly billableSeconds: number
}

export function statusOf({ TrainingJobStatus: status, SecondaryStatus: now }: TrainingJob): JobStatus {
  if (status === 'Completed') return 'succeeded'
  if (status === 'Failed') return 'failed'
  if (status === 'Stopped' || status === 'Deleting')
    return now === 'Stopped' || status === 'Deleting' ? 'cancelled' : 'failed'
  return now === 'Training' || now === 'Uploading' || now === 'Stopping' ? 'running' : 'waiting'
}

/** Whether there is nothing more to come. */
export function hasEnded({ TrainingJobStatus: status }: TrainingJob): boolean {
  return status === 'Completed' || status === 'Failed' || status === 'Stopped'
}

/** Null where the job was not on spare capacity, or has not said. */
export function spotUse(job: TrainingJob): SpotUse | null {
  const { TrainingTimeInSeconds: trainingSeconds, BillableTimeInSeconds: billableSeconds } = job
  if (
    job.EnableManagedSpotTraining !== true ||
    trainingSeconds === undefined ||
    billableSeconds === undefined
  )
    return null
  const interruptions = transitionsOf(job, 'Interrupted').length
  return { interruptions, trainingSeconds, billableSeconds }
}

/** How a job ended, in the kinds of a command on this machine. Pure. @param lines the last of its output */
export function jobEnd(job: TrainingJob, lines: readonly string[]): JobEnd {
  const { seconds, startedAt } = timesOf(job)
  const ending = endingFrom(job, lines, seconds)
  const spot = spotInWords(spotUse(job))
  return {
    ending: spot === null ? ending : { ...ending, words: `${ending.words} ${spot}` },
    seconds,
    startedAt,
  }
}

function endingFrom(job: TrainingJob, lines: readonly string[], seconds: number): Ending {
  const reason = job.FailureReason?.trim() ?? ''
  if (job.TrainingJobStatus === 'Completed') return ofCommand(0, lines, seconds)
  if (job.TrainingJobStatus === 'Stopped') return stopped(job, lines, seconds)
  const command = ofReason(reason)
  if (command !== null && reason.includes(outOfMemory))
    return { ...ofCommand(command, lines, seconds), kind: 'out-of-memory', ...memoryWords(command, true) }
  if (command !== null) return ofCommand(command, lines, seconds)
  const told = (kind: Ending['kind'], how: string, remedy: string | null): Ending =>
    ended(kind, `The training job ${how}: ${reason || 'SageMaker gives no reason'}`, remedy, lines)
  if (/more memory|out.?of.?memory/i.test(reason))
    return told('out-of-memory', 'ran out of memory', 'Use smaller batches, or a larger `instance-type`')
  if (/no space left|disk (is )?full|volume size/i.test(reason))
    return told('disk-full', 'ran out of disk space', 'Raise `volume-size`')
  if (/^CapacityError|capacity/i.test(reason))
    return told('not-started', 'got no machine', 'Try later, or take another `instance-type` or region')
  if (/^InternalServerError|hardware|host.*(failure|unhealthy)/i.test(reason))
    return told('lost-node', 'lost its machine', 'Try again')
  if (transitionsOf(job, 'Training').length === 0)
    return told(
      'not-started',
      'could not start',
      'Check the image, the role and what it may read in the bucket',
    )
  return told('exit-status', 'failed', null)
}

function stopped(job: TrainingJob, lines: readonly string[], seconds: number): Ending {
  const { MaxRuntimeInSeconds: run = 0, MaxWaitTimeInSeconds: wait = 0 } = job.StoppingCondition ?? {}
  switch (job.SecondaryStatus) {
    case 'MaxRuntimeExceeded':
      return ended(
        'timeout',
        `The training job was stopped at its time limit of ${spanInWords(run)}.`,
        'Raise `max-run` or `train.timeout`, or keep checkpoints so that the next run continues where this one stopped',
        lines,
      )
    case 'MaxWaitTimeExceeded':
      return ended(
        'timeout',
        `The training job did not end within the ${spanInWords(wait)} that it may wait for spare capacity and run.`,
        'Raise `max-wait`, set `spot: false`, or take another `instance-type`',
        lines,
      )
    case 'Interrupted':
      return ended(
        'lost-node',
        'The machine was taken away and the training job did not start again.',
        'Keep checkpoints and set `train.retries`, or set `spot: false`',
        lines,
      )
    default:
      return ended('cancelled', `The training job was stopped after ${spanInWords(seconds)}.`, null, lines)
  }
}

/** Exit status that the reason tells: the start script's words, else SageMaker's. */
function ofReason(reason: string): number | null {
  if (!reason.startsWith('AlgorithmError')) return null
  const signal = new RegExp(`${reasonStart} was ended by signal (\\d+)`).exec(reason)
  if (signal !== null) return 128 + Number(signal[1])
  if (reason.includes(`${reasonStart} was not found`)) return 127
  if (reason.includes(`${reasonStart} could not be started`)) return 126
  const status = /exit (?:status|code):? ?(\d+)/i.exec(reason)
  return status === null ? null : Number(status[1])
}

function ofCommand(exitCode: number, lines: readonly string[], wallSeconds: number): Ending {
  const ending = endingOf({
    purpose: 'training',
    result: { exitCode, signal: null, timedOut: false, wallSeconds },
    stderr: lines,
    stdout: [],
    memoryKills: 'none',
    memoryLimit: 0,
    disks: [],
    cancelledBy: null,
    cwd: container.workspace,
    workspace: container.workspace,
  })
  // Of the machine's memory nothing is known here.
  if (ending.kind === 'out-of-memory') return { ...ending, ...memoryWords(exitCode, false) }
  if (exitCode !== 137) return ending
  return {
    ...ending,
    words: 'The training command was ended from outside by SIGKILL (exit status 137).',
    remedy:
      'Look at the memory of the instance in CloudWatch; where it was full, take a larger `instance-type`',
  }
}

function memoryWords(exitCode: number, killed: boolean): Pick<Ending, 'words' | 'remedy'> {
  const how = killed ? outOfMemory : 'ran out of memory'
  return {
    words: `${reasonStart} ${how} (exit status ${exitCode}).`,
    remedy: 'Use smaller batches, read data in pieces, or take a larger `instance-type`',
  }
}

function ended(kind: Ending['kind'], words: string, remedy: string | null, lines: readonly string[]): Ending {
  return toldEnding(kind, words, remedy, lines.filter((line) => line.trim() !== '').slice(-10))
}

/** Of the command itself: waiting, downloading and uploading are not in it. */
function timesOf(job: TrainingJob): { seconds: number; startedAt: string | null } {
  const training = transitionsOf(job, 'Training')
  const started = training[0]?.StartTime ?? job.TrainingStartTime
  const summed = training.reduce(
    (sum, { StartTime, EndTime }) =>
      sum + ((EndTime ?? job.TrainingEndTime ?? StartTime)!.getTime() - StartTime!.getTime()) / 1000,
    0,
  )
  const seconds = training.length > 0 ? summed : (job.TrainingTimeInSeconds ?? 0)
  return { seconds: Math.max(0, seconds), startedAt: started?.toISOString() ?? null }
}

function transitionsOf({ SecondaryStatusTransitions: all = [] }: TrainingJob, status: string) {
  return all.filter((one) => one.Status === status && one.StartTime !== undefined)
}

function spotInWords(spot: SpotUse | null): string | null {
  if (spot === null) return null
  const { interruptions, trainingSeconds, billableSeconds } = spot
  const taken =
    interruptions === 0
      ? 'Spare capacity was not taken away'
      : `Spare capacity was taken away ${interruptions === 1 ? 'once' : `${interruptions} times`}`
  return `${taken}; ${billableSeconds} s of ${trainingSeconds} s are billed.`
}
