import { ConfigurationError, EnvironmentError, messageOf, retrying } from '../../foundation/index.ts'

export interface PushgatewayOptions {
  /** With a path prefix where the gateway has one. */
  readonly address: string
  readonly basic?: { readonly username: string; readonly password: string } | undefined
  readonly bearerToken?: string | undefined
  /** Value of the label `job`; `mlops_drift` by default. */
  readonly job?: string | undefined
  /** Of one attempt, 15 by default. */
  readonly timeoutSeconds?: number | undefined
  /** In all, 3 by default. */
  readonly attempts?: number | undefined
  /** Before the second attempt, doubled after; 1 by default. */
  readonly delaySeconds?: number | undefined
}

/**
 * Replaces all metrics of the group job/model with these. PUT and not POST: a column that is gone must not keep its
 * last value for ever. https://github.com/prometheus/pushgateway#put-method
 * @param text in Prometheus' text format, without timestamps
 * @throws ConfigurationError for an address that is none, EnvironmentError where the gateway says no; neither shows a secret
 */
export async function pushMetrics(
  options: PushgatewayOptions,
  model: string,
  text: string,
  signal: AbortSignal,
): Promise<void> {
  const { url, shown, headers, secrets } = target(options, model)
  const { timeoutSeconds = 15, attempts = 3, delaySeconds = 1 } = options
  const hidden = (words: string) => secrets.reduce((left, secret) => left.replaceAll(secret, '***'), words)
  await retrying(
    once,
    { attempts, firstDelay: delaySeconds * 1000, longestDelay: timeoutSeconds * 1000 },
    { isPassing: (error) => error instanceof PushFailure && error.passing },
    signal,
  )

  async function once(): Promise<void> {
    const timeout = AbortSignal.timeout(Math.ceil(timeoutSeconds * 1000))
    try {
      const answer = await fetch(url, {
        method: 'PUT',
        body: text,
        headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', ...headers },
        redirect: 'manual',
        signal: AbortSignal.any([signal, timeout]),
      })
      const said = (await answer.text()).replace(/\s+/g, ' ').trim().slice(0, 300)
      if (answer.ok) return
      throw new PushFailure(
        hidden(`The Pushgateway at ${shown} answered ${answer.status}${said === '' ? '' : `: ${said}`}`),
        { remedy: remedyFor(answer.status), passing: answer.status === 429 || answer.status >= 500 },
      )
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof PushFailure) throw error
      const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
      const why = timeout.aborted ? `no answer within ${timeoutSeconds} s` : messageOf(cause)
      throw new PushFailure(hidden(`The Pushgateway at ${shown} could not be reached: ${why}`), {
        remedy: 'Check that the gateway runs and can be reached from this machine',
        passing: true,
      })
    }
  }
}

class PushFailure extends EnvironmentError {
  readonly passing: boolean
  constructor(message: string, { remedy, passing }: { readonly remedy: string; readonly passing: boolean }) {
    super(message, { remedy })
    this.passing = passing
  }
}

function target(options: PushgatewayOptions, model: string) {
  const { address, basic, bearerToken, job = 'mlops_drift' } = options
  const base = URL.canParse(address) ? new URL(address) : null
  if (base === null || (base.protocol !== 'http:' && base.protocol !== 'https:'))
    throw new ConfigurationError({
      path: 'monitor.prometheus.pushgateway',
      message: 'is no address of a server',
      remedy: 'Give an address such as `https://pushgateway.example.com`',
    })
  const written =
    base.username === ''
      ? undefined
      : { username: decodeURIComponent(base.username), password: decodeURIComponent(base.password) }
  const user = basic ?? written
  if (user !== undefined && bearerToken !== undefined)
    throw new ConfigurationError({
      path: 'monitor.prometheus',
      message: 'names more than one way to sign in to the Pushgateway',
      remedy: 'Keep a user or a bearer token',
    })
  const authorization =
    user !== undefined
      ? `Basic ${Buffer.from(`${user.username}:${user.password}`).toString('base64')}`
      : bearerToken === undefined
        ? null
        : `Bearer ${bearerToken}`
  const shown = `${base.protocol}//${base.host}${base.pathname.replace(/\/+$/, '')}`
  return {
    url: `${shown}/metrics/job@base64/${base64(job)}/model@base64/${base64(model)}`,
    shown,
    headers: authorization === null ? {} : { authorization },
    secrets: [user?.password, bearerToken, authorization].filter(
      (secret): secret is string => typeof secret === 'string' && secret !== '',
    ),
  }
}

/** An empty path segment would be lost on the way, so that the empty value is one sign of padding. */
function base64(value: string): string {
  return value === '' ? '=' : Buffer.from(value, 'utf8').toString('base64url')
}

function remedyFor(status: number): string {
  if (status === 400) return 'Look whether another job pushes metrics of the same names with other types'
  if (status === 401 || status === 403) return 'Give a user or a bearer token that the gateway accepts'
  if (status >= 300 && status < 400) return 'Give the address that it leads to'
  if (status === 404 || status === 405) return 'Check the address, with its path prefix'
  return 'Look at the log of the Pushgateway and of the proxy before it'
}
