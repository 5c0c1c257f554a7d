import { nameProblem } from '../../../clients/sagemaker/index.ts'
import { ConfigurationError, type Problem } from '../../../foundation/index.ts'

/** How the promotion moves traffic to new instances. Seconds; percent of the instances. */
export type Guardrail =
  | { readonly kind: 'none' }
  | { readonly kind: 'all-at-once'; readonly wait: number }
  | { readonly kind: 'canary' | 'linear'; readonly percent: number; readonly wait: number }

/** An endpoint of SageMaker's; `deploy.environments.<name>.target` of `mlops.yaml`. */
export interface SageMakerTargetSettings {
  readonly endpoint: string
  readonly region?: string | undefined
  /** ARN of the role that the containers run as. */
  readonly role: string
  /** Templates: see `addressOf`. */
  readonly image: string
  readonly modelUri: string
  readonly instanceType: string
  /** Instances of a new version. */
  readonly instanceCount: number
  readonly env: Readonly<Record<string, string>>
  readonly vpc?:
    | { readonly subnets: readonly string[]; readonly securityGroups: readonly string[] }
    | undefined
  /** CloudWatch alarms upon which SageMaker takes a promotion back by itself. */
  readonly alarms: readonly string[]
  readonly guardrail: Guardrail
  /** Seconds that the old instances stay after a guarded promotion. */
  readonly terminationWait: number
  readonly dataCapture?: { readonly uri: string; readonly percent: number } | undefined
}

export const settingsPath = 'target'

const longestWait = 3600

/** @throws ConfigurationError with all that SageMaker would refuse */
export function checkSettings(settings: SageMakerTargetSettings): void {
  const { guardrail, alarms } = settings
  const problems: Problem[] = []
  const check = (fine: boolean, name: string, value: string | number, message: string, remedy: string) => {
    if (!fine) problems.push({ path: `${settingsPath}.${name}`, value: String(value), message, remedy })
  }
  const wrong = nameProblem(settings.endpoint)
  check(wrong === null, 'endpoint', settings.endpoint, wrong ?? '', 'Name it so')
  check(
    /^arn:aws[a-z-]*:iam::\d{12}:role\/?[\w+=,.@\-/]+$/.test(settings.role),
    'role',
    settings.role,
    'is no ARN of a role',
    'Write `arn:aws:iam::ACCOUNT:role/NAME`',
  )
  check(
    /^ml\.[a-z0-9-]+\.[a-z0-9]+$/.test(settings.instanceType),
    'instance-type',
    settings.instanceType,
    'is no instance type',
    'Write one such as `ml.m5.large`',
  )
  check(
    /^s3:\/\/[a-z0-9.-]+\/.+\.tar\.gz$/.test(settings.modelUri),
    'model-uri',
    settings.modelUri,
    'is no `.tar.gz` in S3',
    'Write it as `s3://bucket/{model}/{version}/model.tar.gz`',
  )
  check(
    /\{(version|commit|number)\}/.test(settings.modelUri + settings.image),
    'model-uri',
    settings.modelUri,
    'names the same bytes for every version, and so does the image',
    'Put `{version}` into one of them',
  )
  for (const name of Object.keys(settings.env))
    check(
      /^[a-zA-Z_]\w*$/.test(name) && !name.startsWith('MLOPS_'),
      'env',
      name,
      'cannot be set',
      'Name it otherwise',
    )
  check(alarms.length <= 10, 'alarms', alarms.length, 'are more than SageMaker takes', 'Name 10 at most')
  for (const [name, seconds] of [
    ['guardrail', guardrail.kind === 'none' ? 0 : guardrail.wait],
    ['termination-wait', settings.terminationWait],
  ] as const)
    check(
      seconds <= longestWait,
      name,
      `${seconds} s`,
      'waits longer than SageMaker lets it',
      'Shorten it to `1h` at most',
    )
  if (guardrail.kind === 'none') {
    const idle = 'does nothing with `guardrail: none`'
    check(
      alarms.length === 0,
      'alarms',
      alarms.join(', '),
      idle,
      'Write `guardrail: all-at-once`, or leave it out',
    )
    check(
      settings.terminationWait === 0,
      'termination-wait',
      `${settings.terminationWait} s`,
      idle,
      'Leave it out',
    )
  } else {
    check(
      alarms.length > 0,
      'guardrail',
      guardrail.kind,
      'waits for alarms, and none are named',
      'Name them under `alarms`',
    )
    check(
      guardrail.kind === 'all-at-once' || settings.instanceCount > 1,
      'instance-count',
      settings.instanceCount,
      `cannot be divided: ${guardrail.kind} shifts half of the instances at most`,
      'Take 2 at least, or `guardrail: all-at-once`',
    )
  }
  if (problems.length > 0) throw new ConfigurationError(problems)
}
