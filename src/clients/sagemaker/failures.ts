import { EnvironmentError, messageOf } from '../../foundation/index.ts'

/** A request that Amazon refused, or that did not reach it. */
export class AwsError extends EnvironmentError {
  /** Amazon's name for it, such as `ValidationException`; the system's (`ECONNREFUSED`) where no answer came. */
  readonly code: string
  /** Null where no answer came. */
  readonly status: number | null
  constructor(
    message: string,
    about: {
      readonly code: string
      readonly status: number | null
      readonly remedy: string
      readonly cause: unknown
    },
  ) {
    super(message, { remedy: about.remedy, cause: about.cause })
    this.name = 'AwsError'
    this.code = about.code
    this.status = about.status
  }
}

interface Thrown {
  readonly name?: string
  readonly code?: string
  readonly $metadata?: { readonly httpStatusCode?: number }
}

/** The error in our words, without anything that signs a request. */
export function awsFailure(error: unknown, to: string, region: string): Error {
  if (error instanceof EnvironmentError) return error
  if (
    (error as NodeJS.ErrnoException).syscall !== undefined &&
    (error as NodeJS.ErrnoException).path !== undefined
  )
    return new EnvironmentError(`Could not ${to}: ${messageOf(error)}`, { cause: error })
  const { name, code, $metadata } = error as Thrown
  const status = $metadata?.httpStatusCode ?? null
  const known = (name === 'Error' || name === undefined ? code : name) ?? 'Error'
  const said = withoutSecrets((messageOf(error).split('\n')[0] ?? '').slice(0, 500))
  const title =
    said === '' || said === 'UnknownError' ? known : said.includes(known) ? said : `${known}: ${said}`
  return new AwsError(
    `AWS (${region}): could not ${to}: ${title}${status === null ? '' : ` (status ${status})`}`,
    {
      code: known,
      status,
      remedy: remedyOf(known, status, said),
      cause: new Error(title),
    },
  )
}

/** Whether the answer says that the thing asked for is not there. SageMaker calls that a validation error. */
export function isMissing(error: unknown): boolean {
  return (
    error instanceof AwsError &&
    (error.status === 404 ||
      error.code === 'ResourceNotFoundException' ||
      error.code === 'ResourceNotFound' ||
      (error.code === 'ValidationException' &&
        /does not exist|not found|could not find|requested resource/i.test(error.message)))
  )
}

/** Whether the answer says that somebody made the same before. */
export function isTaken(error: unknown): boolean {
  return (
    error instanceof AwsError &&
    (error.code === 'ResourceInUse' ||
      error.code === 'ConflictException' ||
      (error.code === 'ValidationException' && /already exist/i.test(error.message)))
  )
}

/** Null in place of the failure that says that it is not there. */
export async function missingAsNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

function remedyOf(code: string, status: number | null, said: string): string {
  if (
    /credential|token.*expired|ExpiredToken|UnrecognizedClient|InvalidClientTokenId/i.test(`${code} ${said}`)
  )
    return 'Give the job credentials, best with `aws-actions/configure-aws-credentials` and `id-token: write`'
  if (status === 403 || /AccessDenied|not authorized/i.test(`${code} ${said}`))
    return 'Allow it in the policy of the role that the workflow assumes; docs/guides/sagemaker.md and docs/guides/rollout-sagemaker.md list what is needed'
  if (code === 'ResourceLimitExceeded')
    return 'Ask for a higher quota of this instance type in Service Quotas, or take another type'
  if (code === 'NoSuchBucket' || status === 404) return 'Check the name of the bucket, and its region'
  if (status === 400) return 'Correct what Amazon names, and run it again'
  return 'Run it again: what is done is not done twice'
}

/** Signatures, keys and tokens as they stand in addresses and messages. */
function withoutSecrets(text: string): string {
  return text
    .replace(/([a-z][a-z0-9+.-]*:\/\/)[^/\s@]*@/gi, '$1…@')
    .replace(/((?:x-amz-[a-z-]+|signature|credential)=)[^&\s"',]+/gi, '$1…')
    .replace(/\b(?:AKIA|ASIA)[A-Z0-9]{12,}/g, '…')
}

/** Whether the same may succeed a little later: no answer, too many requests, or a fault on Amazon's side. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof AwsError)) return false
  if (error.status === null) return !/credential/i.test(`${error.code} ${error.message}`)
  return (
    error.status >= 500 || error.status === 429 || /Throttl|TooManyRequests|RequestTimeout/.test(error.code)
  )
}
