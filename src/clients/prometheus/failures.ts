import { EnvironmentError, messageOf } from '../../foundation/index.ts'

/** What a Prometheus server, or the way to it, said no with. */
export class PrometheusError extends EnvironmentError {
  /** Prometheus' own `errorType` (`bad_data`, `execution`, `timeout`, …), or `network`, `http`, `not-prometheus`, `too-large`. */
  readonly type: string
  /** Of HTTP; null where no answer came. */
  readonly status: number | null
  /** Whether the same request may succeed later. */
  readonly passing: boolean
  /** Seconds that the server asked to wait. */
  readonly retryAfter: number | null
  constructor(
    message: string,
    about: {
      readonly type: string
      readonly status: number | null
      readonly passing: boolean
      readonly retryAfter?: number | null
      readonly remedy: string
      readonly cause?: unknown
    },
  ) {
    super(message, { remedy: about.remedy, ...(about.cause === undefined ? {} : { cause: about.cause }) })
    this.name = 'PrometheusError'
    this.type = about.type
    this.status = about.status
    this.passing = about.passing
    this.retryAfter = about.retryAfter ?? null
  }
}

const passingStatuses = new Set([408, 425, 429, 500, 502, 503, 504])

/** The failure that an answer of another status than 2xx stands for. */
export function failureOf(
  status: number,
  body: string,
  retryAfter: string | null,
  address: string,
): PrometheusError {
  const told = errorIn(body)
  const said =
    told !== null
      ? `: ${told.error}`
      : body.trim() === ''
        ? ''
        : ', in words that are not those of Prometheus'
  return new PrometheusError(`Prometheus at ${address} answered ${status}${said}`, {
    type: told?.type ?? 'http',
    status,
    passing: passingStatuses.has(status),
    retryAfter: secondsOf(retryAfter),
    remedy: remedyFor(status, told !== null),
  })
}

/** The failure of a query that came back as an error with status 200, as some proxies send it. */
export function saidNo(type: string, error: string, address: string): PrometheusError {
  return new PrometheusError(`Prometheus at ${address} said no (${type}): ${shortened(error)}`, {
    type,
    status: 200,
    passing: type === 'timeout' || type === 'unavailable' || type === 'internal',
    remedy: 'Correct the query, or look at the log of the Prometheus server',
  })
}

/** Something answers with success, and it is no Prometheus. */
export function notPrometheus(address: string, why: string, status: number): PrometheusError {
  return new PrometheusError(`What answers at ${address} is no Prometheus server: ${why}`, {
    type: 'not-prometheus',
    status,
    passing: false,
    remedy: 'Check the address with its path prefix, and whether a log-in page stands before the server',
  })
}

/** The failure behind a connection that did not come about or broke. */
export function networkFailure(error: unknown, address: string, seconds: number): PrometheusError {
  const late = error instanceof Error && error.name === 'TimeoutError'
  const named = (error as { code?: unknown } | null)?.code
  const reason = late ? `no answer within ${seconds} s` : typeof named === 'string' ? named : messageOf(error)
  const ofTls = /CERT|SELF_SIGNED|ERR_TLS|ERR_SSL|UNABLE_TO_|ERR_OSSL/.test(reason)
  return new PrometheusError(`Prometheus at ${address} could not be asked: ${shortened(reason)}`, {
    type: 'network',
    status: null,
    passing: !ofTls && !/ERR_INVALID/.test(reason),
    remedy: ofTls
      ? 'Name the authority that signed its certificate under `tls.ca`, and a client certificate where the server wants one'
      : reason === 'ENOTFOUND'
        ? 'Check the host in the address'
        : 'Check that the server runs and can be reached from this machine',
    cause: error,
  })
}

function remedyFor(status: number, byPrometheus: boolean): string {
  if (status === 401) return 'Give `bearer-token` or `basic` that the server accepts'
  if (status === 403)
    return 'Give the account the right to query, and the tenant under `headers` where it needs one'
  if (status === 404 || status === 405)
    return 'Check the address: it is the one under which the Prometheus pages open, with its path prefix'
  if (status >= 300 && status < 400)
    return 'Give the address that it leads to, or credentials where it leads to a log-in page'
  if (status === 400 || status === 422)
    return byPrometheus ? 'Correct the query' : 'Check the address and the headers'
  if (status === 429) return 'Ask less often, or raise the limit of the tenant'
  return 'Look at the log of the Prometheus server and of the proxy before it'
}

function errorIn(body: string): { type: string; error: string } | null {
  try {
    const { status, errorType, error } = JSON.parse(body) as Record<string, unknown>
    if (status !== 'error' || typeof error !== 'string') return null
    return { type: typeof errorType === 'string' ? errorType : 'http', error: shortened(error) }
  } catch {
    return null
  }
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 300 ? line : `${line.slice(0, 299)}…`
}

function secondsOf(header: string | null): number | null {
  if (header === null) return null
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null
}
