import { ConfigurationError, EnvironmentError, messageOf } from '../../../foundation/index.ts'
import type { Remote } from './remote.ts'

/** What the SDKs and Node.js put on the errors that they throw. */
interface Failure {
  readonly name?: string
  readonly code?: string | number
  readonly status?: number
  readonly statusCode?: number
  readonly $metadata?: { readonly httpStatusCode?: number }
  readonly cause?: unknown
}

const passingCodes = new Set([
  ...['ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'ENETUNREACH'],
  ...['EHOSTUNREACH', 'ERR_STREAM_PREMATURE_CLOSE', 'HPE_INVALID_CONSTANT', 'REQUEST_SEND_ERROR'],
])
const passingNames = new Set([
  ...['TimeoutError', 'RequestTimeout', 'RequestTimeoutException', 'RequestTimeTooSkewed', 'SlowDown'],
  ...['Throttling', 'ThrottlingException', 'TooManyRequestsException', 'InternalError', 'PartialTransfer'],
])
const passingStatuses = new Set([408, 425, 429, 500, 502, 503, 504, 509])

/** What this machine's file system says, whichever side of a transfer it is on. */
const localRemedies: Readonly<Record<string, string>> = {
  ENOSPC: 'Free space on the disk',
  EDQUOT: 'Free space within the quota',
  EROFS: 'Mount it so that it can be written',
  EACCES: 'Give the user that runs this the right to read and write there',
  EPERM: 'Give the user that runs this the right to read and write there',
  EMFILE: 'Allow more open files, or transfer fewer at once',
}

/** What S3, MinIO, GCS, Azure and WebDAV servers say that have no room left. */
const saysFull = /storage ?full|insufficient ?storage|quota|no space left/i

/** A connection that ended before all bytes had arrived. */
export class PartialTransfer extends Error {
  constructor(received: number, expected: number) {
    super(`the connection ended after ${received} of ${expected} bytes`)
    this.name = 'PartialTransfer'
  }
}

/** An answer of a server that is no success. */
export class HttpStatusError extends Error {
  readonly status: number
  constructor(method: string, status: number, reason: string) {
    super(`${method} was answered with ${status}${reason === '' ? '' : ` ${reason}`}`)
    this.name = 'HttpStatusError'
    this.status = status
  }
}

/** The HTTP status behind an error of any of the SDKs. */
export function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null) return null
  const { $metadata, statusCode, status, code } = error as Failure
  const found = $metadata?.httpStatusCode ?? statusCode ?? status ?? (typeof code === 'number' ? code : null)
  return typeof found === 'number' ? found : null
}

/**
 * Whether the same request may succeed a little later. An abort counts: one that was asked for is seen by its signal, and
 * Azure's SDK calls a broken connection so.
 */
export function isPassing(error: unknown): boolean {
  for (let one = error, depth = 0; typeof one === 'object' && one !== null && depth < 5; depth++) {
    const { name, code, cause } = one as Failure
    if (passingStatuses.has(statusOf(one) ?? 0) || passingNames.has(name ?? '')) return true
    if (typeof code === 'string' && (passingCodes.has(code) || passingNames.has(code))) return true
    if (/aborted|socket hang up|network timeout|received less data/i.test(messageOf(one))) return true
    one = cause
  }
  return false
}

/** What a lasting failure of a remote means and what to do about it; no secrets, whatever the SDK wrote. */
export function remoteFailure(error: unknown, remote: Pick<Remote, 'name' | 'address'>): Error {
  if (error instanceof EnvironmentError || error instanceof ConfigurationError) return error
  const status = statusOf(error)
  const local = localRemedies[String((error as Failure | null)?.code)]
  const remedy =
    local !== undefined && (error as NodeJS.ErrnoException).syscall !== undefined
      ? local
      : status === 507 || saysFull.test(`${(error as Failure | null)?.name} ${messageOf(error)}`)
        ? 'Free space on the remote, or raise its quota, and run it again: what is there is not sent again'
        : status === 401 || status === 403 || /credential/i.test(messageOf(error))
          ? 'Give it credentials that may list, read and write there: in the environment, or in .dvc/config.local'
          : (error as Failure | null)?.code === 'ENOTFOUND' || status === 404
            ? 'Check the address in .dvc/config'
            : 'Run it again: what is done is not done twice, and what was interrupted continues'
  const name = (error as Failure | null)?.name
  const said = withoutSecrets(messageOf(error).split('\n')[0] ?? '')
  const title = name === undefined || name === 'Error' || said.includes(name) ? said : `${name}: ${said}`
  const named = status === null || title.includes(String(status)) ? title : `${title} (status ${status})`
  return new EnvironmentError(`Remote \`${remote.name}\` (${remote.address}) failed: ${named}`, {
    cause: new Error(named),
    remedy,
  })
}

/** Signatures, keys, tokens and passwords as they stand in addresses and connection strings. */
export function withoutSecrets(text: string): string {
  return text
    .replace(/([a-z][a-z0-9+.-]*:\/\/)[^/\s@]*@/gi, '$1…@')
    .replace(/((?:sig|signature|x-amz-[a-z-]+|x-goog-[a-z-]+|token|se|sp|sv)=)[^&\s"']+/gi, '$1…')
    .replace(/((?:AccountKey|SharedAccessSignature|password)=)[^;\s"']+/gi, '$1…')
}
