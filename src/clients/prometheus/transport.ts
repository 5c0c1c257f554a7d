import { retrying } from '../../foundation/index.ts'
import { type Answer, numberOf, parseAnswer } from './answers.ts'
import type { PrometheusConnection } from './connection.ts'
import { failureOf, networkFailure, notPrometheus, PrometheusError, saidNo } from './failures.ts'
import { post } from './post.ts'

/** How patient a client is. */
export interface Patience {
  /** Of one attempt, up to the answer's end. */
  readonly timeoutSeconds: number
  /** In all, the first included. */
  readonly attempts: number
  /** Before the second attempt; doubled for each one after, half of it by chance. */
  readonly firstDelaySeconds: number
  readonly longestDelaySeconds: number
}

export const usualPatience: Patience = {
  timeoutSeconds: 15,
  attempts: 4,
  firstDelaySeconds: 0.5,
  longestDelaySeconds: 5,
}

/** A server with Prometheus' HTTP API: Prometheus, Thanos, Mimir, VictoriaMetrics, … */
export interface Prometheus {
  /** Without credentials: safe to show. */
  readonly address: string
  readonly secrets: readonly string[]
  /**
   * What an expression comes to at one moment. A range selector gives the raw samples.
   * @param seconds since 1970; without it, the server's now
   * @throws PrometheusError
   */
  query(expression: string, seconds?: number): Promise<Answer>
  /** What an expression comes to at many moments. @throws PrometheusError */
  queryRange(
    expression: string,
    range: { readonly from: number; readonly to: number; readonly stepSeconds: number },
  ): Promise<Answer>
  /** The server's clock, in seconds since 1970. @throws PrometheusError */
  now(): Promise<number>
}

/**
 * Asks again on a connection that broke, on 429 and on 5xx; not on a query that is wrong.
 * @param signal gives up at once, with its own reason
 */
export function openPrometheus(
  connection: PrometheusConnection,
  signal: AbortSignal,
  patience: Patience = usualPatience,
): Prometheus {
  const { address } = connection
  const seconds = patience.timeoutSeconds

  async function once(path: string, form: URLSearchParams): Promise<Answer> {
    const timeout = AbortSignal.timeout(Math.ceil(seconds * 1000))
    const posted = await post(connection, path, form, AbortSignal.any([signal, timeout])).catch(
      (error: unknown) => {
        signal.throwIfAborted()
        if (error instanceof PrometheusError) throw error
        throw networkFailure(timeout.aborted ? timeout.reason : error, address, seconds)
      },
    )
    if (posted.status < 200 || posted.status > 299)
      throw failureOf(posted.status, posted.body, posted.retryAfter, address)
    const parsed = parseAnswer(posted.body)
    if (parsed.kind === 'answer') return parsed.answer
    throw parsed.kind === 'error'
      ? saidNo(parsed.type, parsed.error, address)
      : notPrometheus(address, parsed.why, posted.status)
  }

  const longestDelay = patience.longestDelaySeconds * 1000
  const retries = { attempts: patience.attempts, firstDelay: patience.firstDelaySeconds * 1000, longestDelay }
  const isPassing = (error: unknown) => error instanceof PrometheusError && error.passing
  const asked = (error: unknown) =>
    error instanceof PrometheusError && error.retryAfter !== null
      ? Math.min(error.retryAfter * 1000, 2 * longestDelay)
      : null

  async function patiently(path: string, parameters: Record<string, string>): Promise<Answer> {
    const form = new URLSearchParams({
      ...parameters,
      timeout: `${Math.max(1, Math.floor(seconds))}s`,
      // Half an answer of Thanos or VictoriaMetrics would read as less traffic; others do not know these.
      partial_response: 'false',
      deny_partial_response: '1',
    })
    return retrying(() => once(path, form), retries, { isPassing, asked }, signal)
  }

  const query = (expression: string, at?: number) =>
    patiently('api/v1/query', { query: expression, ...(at === undefined ? {} : { time: at.toFixed(3) }) })
  return {
    address,
    secrets: connection.secrets,
    query,
    queryRange: (expression, { from, to, stepSeconds }) =>
      patiently('api/v1/query_range', {
        query: expression,
        start: from.toFixed(3),
        end: to.toFixed(3),
        step: stepSeconds.toFixed(3),
      }),
    async now() {
      const value = numberOf((await query('time()')).series[0]?.samples[0]?.[1] ?? 'NaN')
      if (Number.isFinite(value)) return value
      throw notPrometheus(address, 'it does not know the time', 200)
    },
  }
}
