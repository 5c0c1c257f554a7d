import { ConfigurationError, type Problem } from '../../foundation/index.ts'

/** Where a server with Prometheus' HTTP API is and who asks. Holds secrets: never logged, never written. */
export interface PrometheusConnection {
  /** Address with its path prefix, without a final slash and without a user; safe to show. */
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly tls: PrometheusTls | null
  /** What must never be seen: passwords, tokens, values of headers. */
  readonly secrets: readonly string[]
}

/** PEM texts. */
export interface PrometheusTls {
  /** Authorities trusted in place of the usual ones. */
  readonly ca?: string
  /** Certificate and key that the client shows. */
  readonly certificate?: string
  readonly key?: string
  /** Name expected in the server's certificate, where it differs from the host. */
  readonly serverName?: string
}

export interface ConnectionSettings {
  readonly address: string
  readonly bearerToken?: string | undefined
  readonly basic?: { readonly username: string; readonly password: string } | undefined
  /** Such as `X-Scope-OrgID`. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly tls?: PrometheusTls | undefined
}

/** Set by the client itself, or dangerous to set. */
const ownHeaders = new Set([
  'authorization',
  'content-type',
  'content-length',
  'host',
  'connection',
  'transfer-encoding',
  'accept-encoding',
])

/**
 * The connection that settings describe, checked without asking the server.
 * @param path of the source in mlops.yaml, for messages
 * @throws ConfigurationError with every problem; no value of a secret is in it
 */
export function prometheusConnection(settings: ConnectionSettings, path: string): PrometheusConnection {
  const { basic, bearerToken, headers = {}, tls } = settings
  const problems: Problem[] = []
  const url = URL.canParse(settings.address) ? new URL(settings.address) : null
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    problems.push({
      path: `${path}.prometheus`,
      message: 'is no address of a server',
      remedy: 'Give the address under which Prometheus opens, such as `https://prometheus.example.com`',
    })
  const written =
    url === null || url.username === ''
      ? null
      : { username: decodeURIComponent(url.username), password: decodeURIComponent(url.password) }
  const ways = [basic, bearerToken, written].filter((way) => way !== undefined && way !== null)
  if (ways.length > 1)
    problems.push({
      path,
      message: 'names more than one way to sign in',
      remedy: 'Keep one of `bearer-token`, `basic` and a user in the address',
    })
  for (const [name, value] of Object.entries(headers)) problems.push(...headerProblems(name, value, path))
  if ((tls?.certificate === undefined) !== (tls?.key === undefined))
    problems.push({
      path: `${path}.tls`,
      message: 'has one half of a client certificate',
      remedy: 'Give both `certificate` and `key`',
    })
  if (tls !== undefined && url?.protocol === 'http:')
    problems.push({
      path: `${path}.tls`,
      message: 'is set for an address without TLS',
      remedy: 'Begin the address with `https:`, or remove `tls`',
    })
  if (bearerToken !== undefined && !/^[\x21-\x7e]+$/.test(bearerToken))
    problems.push({
      path: `${path}.bearer-token`,
      message: 'is empty or holds what no header may hold',
      remedy: 'Give the token alone, in one line',
    })
  if (problems.length > 0 || url === null) throw new ConfigurationError(problems)

  const user = basic ?? written
  const authorization =
    user !== null && user !== undefined
      ? `Basic ${Buffer.from(`${user.username}:${user.password}`).toString('base64')}`
      : bearerToken !== undefined
        ? `Bearer ${bearerToken}`
        : null
  return {
    address: `${url.protocol}//${url.host}${url.pathname.replace(/\/+$/, '')}`,
    headers: { ...headers, ...(authorization === null ? {} : { authorization }) },
    tls: tls ?? null,
    secrets: [user?.password, bearerToken, authorization, tls?.key, ...Object.values(headers)].filter(
      (secret): secret is string => typeof secret === 'string' && secret !== '',
    ),
  }
}

function headerProblems(name: string, value: string, path: string): Problem[] {
  const at = `${path}.headers.${name}`
  if (!/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/.test(name))
    return [{ path: at, message: 'is no name of a header', remedy: 'Write a name such as `X-Scope-OrgID`' }]
  if (ownHeaders.has(name.toLowerCase()))
    return [{ path: at, message: 'may not be set here', remedy: 'Use `bearer-token` or `basic` to sign in' }]
  if (!/^[\x20-\x7e]*$/.test(value))
    return [{ path: at, message: 'holds what no header may hold', remedy: 'Give its value in one line' }]
  return []
}
