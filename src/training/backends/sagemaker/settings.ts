import { ConfigurationError, type Problem } from '../../../foundation/index.ts'

/** `train.on.sagemaker`. */
export interface SageMakerSettings {
  /** Image in ECR that the command runs in; it must hold `python3`. */
  readonly image: string
  /** ARN of the role that the job runs as. */
  readonly role: string
  /** `s3://bucket/prefix` for code, data, checkpoints and outputs. */
  readonly bucket: string
  readonly region?: string | undefined
  /** Such as `ml.g5.xlarge`. */
  readonly instanceType: string
  readonly instanceCount: number
  /** Disk of each machine in GB. */
  readonly volumeSize: number
  readonly spot: boolean
  /** Seconds; default the command's time limit, else 24 h. */
  readonly maxRun?: number | undefined
  /** Seconds of waiting for spare capacity and running together; default twice `maxRun`. Only with `spot`. */
  readonly maxWait?: number | undefined
}

export const settingsPath = 'train.on.sagemaker'

const day = 86_400
/** SageMaker's own limit of a job. */
const longest = 28 * day

/** Seconds that a job may run, and wait and run; null where it does not wait for spare capacity. */
export interface JobTimes {
  readonly run: number
  readonly wait: number | null
}

/** @param timeoutSeconds of the command, or null. @throws ConfigurationError with all that SageMaker would refuse */
export function checkedTimes(settings: SageMakerSettings, timeoutSeconds: number | null): JobTimes {
  const wanted = [settings.maxRun, timeoutSeconds].filter((one): one is number => typeof one === 'number')
  const run = Math.max(1, Math.ceil(wanted.length === 0 ? day : Math.min(...wanted)))
  const wait = settings.spot ? Math.ceil(settings.maxWait ?? Math.min(2 * run, longest)) : null
  const problems: Problem[] = []
  const problem = (name: string, value: string, message: string, remedy: string) =>
    problems.push({ path: `${settingsPath}.${name}`, value, message, remedy })
  if (!/^arn:aws[a-z-]*:iam::\d{12}:role\/?[\w+=,.@\-/]+$/.test(settings.role))
    problem('role', settings.role, 'is no ARN of a role', 'Write `arn:aws:iam::ACCOUNT:role/NAME`')
  if (!/^ml\.[a-z0-9-]+\.[a-z0-9]+$/.test(settings.instanceType))
    problem('instance-type', settings.instanceType, 'is no instance type', 'Write one such as `ml.m5.xlarge`')
  if (run > longest)
    problem('max-run', `${run} s`, 'is longer than the 28 days that SageMaker lets a job run', 'Shorten it')
  if (!settings.spot && settings.maxWait !== undefined)
    problem(
      'max-wait',
      `${settings.maxWait} s`,
      'is for spare capacity alone',
      'Set `spot: true`, or leave it out',
    )
  if (wait !== null && wait < run)
    problem(
      'max-wait',
      `${wait} s`,
      `is shorter than the run may take (${run} s)`,
      'Make it as long at least',
    )
  if (problems.length > 0) throw new ConfigurationError(problems)
  return { run, wait }
}
