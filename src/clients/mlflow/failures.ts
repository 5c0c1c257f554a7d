import { EnvironmentError, messageOf } from '../../foundation/index.ts'

/** What an MLflow server, or the way to it, said no with. */
export class MlflowError extends EnvironmentError {
  /** MLflow's own `error_code`, or `NETWORK`, `TIMEOUT`, `HTTP_502` where it had none. */
  readonly code: string
  /** Of HTTP; null where no answer came. */
  readonly status: number | null
  /** Whether the same request may succeed later: 408, 429, 5xx, a broken connection. */
  readonly passing: boolean
  /** Seconds that the server asked to wait. */
  readonly retryAfter: number | null
  constructor(
    message: string,
    about: {
      readonly code: string
      readonly status: number | null
      readonly passing: boolean
      readonly retryAfter?: number | null
      readonly remedy: string
      readonly cause?: unknown
    },
  ) {
    super(message, { remedy: about.remedy, ...(about.cause === undefined ? {} : { cause: about.cause }) })
    this.code = about.code
    this.status = about.status
    this.passing = about.passing
    this.retryAfter = about.retryAfter ?? null
  }
}

/** Whether it says that what was asked for is not there, as opposed to an address that leads nowhere. */
export function isMissing(error: unknown): boolean {
  return error instanceof MlflowError && error.code === 'RESOURCE_DOES_NOT_EXIST'
}

/** Whether a later attempt may go better. */
export function isPassing(error: unknown): boolean {
  return error instanceof MlflowError && error.passing
}

const passingStatuses = new Set([408, 425, 429, 500, 502, 503, 504])

/** The failure that an answer stands for. `body` is what the server wrote. */
export function failureOf(answer: Response, body: string, what: string, address: string): MlflowError {
  const { status } = answer
  const told = errorIn(body)
  const code = told?.code ?? `HTTP_${status}`
  const said = told === null ? '' : `: ${told.message}`
  const passing = passingStatuses.has(status) || code === 'TEMPORARILY_UNAVAILABLE'
  return new MlflowError(`MLflow at ${address} answered ${status} when asked to ${what}${said}`, {
    code,
    status,
    passing,
    retryAfter: secondsOf(answer.headers.get('retry-after')),
    remedy: remedyFor(status, told?.code ?? null),
  })
}

/** The failure behind an exception of `fetch`. */
export function networkFailure(error: unknown, what: string, address: string, seconds: number): MlflowError {
  const late = error instanceof Error && error.name === 'TimeoutError'
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  const named = (cause as { code?: unknown }).code
  const reason = late ? `no answer within ${seconds} s` : typeof named === 'string' ? named : messageOf(cause)
  return new MlflowError(`MLflow at ${address} could not be asked to ${what}: ${reason}`, {
    code: late ? 'TIMEOUT' : 'NETWORK',
    status: null,
    passing: !/CERT|SELF_SIGNED|ERR_TLS|ERR_INVALID_URL|UNABLE_TO_/.test(reason),
    remedy: /CERT|SELF_SIGNED|UNABLE_TO_/.test(reason)
      ? 'Name the authority that signed its certificate by NODE_EXTRA_CA_CERTS'
      : reason === 'ENOTFOUND'
        ? 'Check the host in the tracking address'
        : 'Check that the server runs and can be reached from this machine',
    cause: error,
  })
}

function remedyFor(status: number, code: string | null): string {
  if (status === 401)
    return 'Give MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, that the server accepts'
  if (status === 403 || code === 'PERMISSION_DENIED')
    return 'Give the account the right to edit the experiment and the registered model'
  if (code === 'RESOURCE_ALREADY_EXISTS') return 'Take another name, or what is there'
  if (code === 'RESOURCE_DOES_NOT_EXIST') return 'Check the name, and that nobody deleted it'
  if (status === 404 || status === 405)
    return 'Check the tracking address: it is the one under which the MLflow pages open, with its path prefix'
  if (status >= 300 && status < 400)
    return 'Give the address that it leads to, or credentials where it leads to a log-in page'
  if (status === 413) return 'Allow larger requests in the proxy before the server'
  if (status === 429) return 'Run it again later, or with fewer jobs at once'
  if (status >= 500) return 'Look at the log of the MLflow server, then run it again'
  return 'Correct what the message names'
}

/** Databases add their statement to a message, over several lines; the first says what is wrong. */
function errorIn(body: string): { code: string; message: string } | null {
  try {
    const { error_code: code, message } = JSON.parse(body) as Record<string, unknown>
    if (typeof code !== 'string') return null
    const [first = ''] = String(message ?? '').split('\n')
    return { code, message: shortened(first.replace(/ Error: \(.*$/, '')) }
  } catch {
    return null
  }
}

function shortened(text: string): string {
  return text.length <= 300 ? text : `${text.slice(0, 299)}…`
}

function secondsOf(header: string | null): number | null {
  if (header === null) return null
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null
}
