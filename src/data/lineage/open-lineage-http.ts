import { setTimeout as wait } from 'node:timers/promises'
import { messageOf } from '../../foundation/index.ts'
import type { Delivery } from './delivery.ts'
import type { RunEvent } from './open-lineage.ts'

export interface HttpTransport {
  /** With the endpoint. */
  readonly url: string
  readonly key: string | null
  /** Of one attempt. */
  readonly timeoutSeconds: number
  readonly retrySeconds: number
}

const attempts = 3

/** What one attempt came to: `again` where another may go better, `stop` where no other event would either. */
type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'again' | 'refused' | 'stop'; readonly why: string }

/**
 * Posts events one after the other, as their order tells a run's start from its end. A server that does not answer is
 * given up after three attempts, for all events; an event that it refuses is left out. Never throws.
 */
export async function postEvents(
  transport: HttpTransport,
  events: readonly RunEvent[],
  signal: AbortSignal,
): Promise<Delivery> {
  let delivered = 0
  let failure: string | null = null
  for (const event of events) {
    const outcome = await postPatiently(transport, JSON.stringify(event), signal)
    if (outcome.kind === 'done') delivered++
    else {
      failure ??= outcome.why
      if (outcome.kind !== 'refused') break
    }
  }
  return { to: transport.url, delivered, failure }
}

async function postPatiently(transport: HttpTransport, body: string, signal: AbortSignal): Promise<Outcome> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await post(transport, body, signal)
    if (outcome.kind !== 'again' || attempt === attempts) return outcome
    const pause = transport.retrySeconds * 2 ** (attempt - 1) * 1000
    await wait(pause, undefined, { signal }).catch(() => {})
    if (signal.aborted) return { kind: 'stop', why: 'the run was cancelled' }
  }
}

async function post(
  { url, key, timeoutSeconds }: HttpTransport,
  body: string,
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      body,
      // A redirected POST would become a GET, and the key would go where nobody sent it.
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutSeconds * 1000)]),
    })
    const { status } = response
    await response.body?.cancel()
    if (response.ok) return { kind: 'done' }
    const why = `the server answered ${status}`
    if (status >= 500 || status === 408 || status === 429) return { kind: 'again', why }
    if (status >= 300 && status < 400) {
      return { kind: 'stop', why: `${why}, a redirection: give the address that it leads to` }
    }
    if (status === 401 || status === 403) return { kind: 'stop', why: `${why}: check OPENLINEAGE_API_KEY` }
    if (status === 404 || status === 405) return { kind: 'stop', why: `${why}: check OPENLINEAGE_ENDPOINT` }
    return { kind: 'refused', why }
  } catch (error) {
    if (signal.aborted) return { kind: 'stop', why: 'the run was cancelled' }
    if (error instanceof Error && error.name === 'TimeoutError') {
      return { kind: 'again', why: `no answer within ${timeoutSeconds} s` }
    }
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
    return { kind: 'again', why: (cause as { code?: string }).code ?? messageOf(cause) }
  }
}
