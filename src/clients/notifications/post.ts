import { ConfigurationError, EnvironmentError, messageOf, retrying } from '../../foundation/index.ts'

export interface Patience {
  /** Of one attempt, 15 by default. */
  readonly timeoutSeconds?: number | undefined
  /** In all, 4 by default. */
  readonly attempts?: number | undefined
  /** Before the second attempt, doubled after; 1 by default. */
  readonly delaySeconds?: number | undefined
  /** Longest wait that a receiver may ask for, 60 by default. */
  readonly longestDelaySeconds?: number | undefined
}

class PostFailure extends EnvironmentError {
  readonly passing: boolean
  /** Seconds. */
  readonly retryAfter: number | null
  constructor(
    message: string,
    about: { readonly remedy: string; readonly passing: boolean; readonly retryAfter: number | null },
  ) {
    super(message, { remedy: about.remedy })
    this.passing = about.passing
    this.retryAfter = about.retryAfter
  }
}

/**
 * Posts JSON to a webhook. Its address is a secret as a whole: messages name the receiver and nothing else.
 * A redirect is not followed, since the message would go where nobody sent it.
 * @param receiver such as `Slack`, for messages
 * @throws ConfigurationError for an address that is neither https nor on this machine, EnvironmentError where it says no
 */
export async function postMessage(
  receiver: string,
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
  patience: Patience = {},
): Promise<void> {
  const url = webhookAddress(receiver, address)
  const { timeoutSeconds = 15, attempts = 4, delaySeconds = 1, longestDelaySeconds = 60 } = patience
  const longestDelay = longestDelaySeconds * 1000
  await retrying(
    once,
    { attempts, firstDelay: delaySeconds * 1000, longestDelay },
    {
      isPassing: (error) => error instanceof PostFailure && error.passing,
      asked: (error) =>
        error instanceof PostFailure && error.retryAfter !== null
          ? Math.min(error.retryAfter * 1000, longestDelay)
          : null,
    },
    signal,
  )

  async function once(): Promise<void> {
    const timeout = AbortSignal.timeout(Math.ceil(timeoutSeconds * 1000))
    try {
      const answer = await fetch(url, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
        redirect: 'manual',
        signal: AbortSignal.any([signal, timeout]),
      })
      const said = (await answer.text()).replace(/\s+/g, ' ').trim()
      if (answer.ok) return
      const { status } = answer
      const words = `${receiver} answered ${status}${said === '' ? '' : `: ${said.slice(0, 2000)}`}`
      throw new PostFailure(masked(words, url), {
        remedy: remedyFor(status),
        passing: status === 429 || status >= 500,
        retryAfter: retryAfterOf(answer.headers),
      })
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof PostFailure) throw error
      const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
      const why = timeout.aborted ? `no answer within ${timeoutSeconds} s` : messageOf(cause)
      throw new PostFailure(masked(`${receiver} could not be reached: ${why}`, url), {
        remedy: 'Check the address of the webhook, and that this machine may reach it',
        // A message that timed out may have arrived; twice would break the rule of one message an incident.
        passing: !timeout.aborted,
        retryAfter: null,
      })
    }
  }
}

function webhookAddress(receiver: string, address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null
  const here = url !== null && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)
  if (
    url !== null &&
    (url.protocol === 'https:' || (url.protocol === 'http:' && here)) &&
    url.username === ''
  )
    return url
  throw new ConfigurationError({
    path: 'monitor.notify',
    message: `the address of the webhook of ${receiver} does not begin with https, or holds a user`,
    remedy: 'Store the whole address, as the receiver shows it, in the secret that the setting names',
  })
}

/** Words without the address, nor any part of it that a token could be. */
function masked(words: string, url: URL): string {
  const parts = [
    url.href,
    `${url.pathname}${url.search}`,
    url.pathname,
    ...url.pathname.split('/'),
    ...url.searchParams.values(),
  ]
  return parts
    .flatMap((part) => [part, safelyDecoded(part)])
    .filter((part) => part.length >= 4)
    .sort((a, b) => b.length - a.length)
    .reduce((left, part) => left.replaceAll(part, '***'), words)
    .slice(0, 400)
}

function safelyDecoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Seconds to wait; a date is read against the receiver's own clock. */
function retryAfterOf(headers: Headers): number | null {
  const after = headers.get('retry-after')
  if (after === null) return null
  const seconds = /^\d+$/.test(after)
    ? Number(after)
    : (Date.parse(after) - Date.parse(headers.get('date') ?? '')) / 1000
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null
}

function remedyFor(status: number): string {
  if (status === 400 || status === 413)
    return 'Look whether the webhook is of the kind that the setting names'
  if (status === 401 || status === 403 || status === 404 || status === 410)
    return 'Make a new webhook and store its address in the secret that the setting names'
  if (status >= 300 && status < 400) return 'Store the address that it leads to'
  return 'Try again later, or look at the receiver'
}
