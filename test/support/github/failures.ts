import type { Answer } from './operation.ts'

/** Trouble that GitHub makes now and then, in its own words and headers. */
export type Trouble =
  | 'secondary-rate-limit'
  | 'rate-limit'
  | 'too-many-requests'
  | 'server-error'
  | 'bad-gateway'
  /** What the owner's plan does not have for private repositories. */
  | 'paid-plan'
  | 'reset'

export interface Failure {
  /** An operation's id, such as `issues/create-comment`; any operation when left out. */
  readonly operation?: string
  readonly trouble: Trouble
  /** Default 1. */
  readonly times?: number
  /** Seconds in `retry-after`; default 0. */
  readonly retryAfter?: number
  /** The request is carried out, and its answer lost: what a retry must survive. */
  readonly afterEffect?: boolean
}

export interface FailureQueue {
  add(failure: Failure): void
  /** The next trouble for an operation, counted down. */
  take(operation: string): Failure | undefined
}

export function createFailureQueue(): FailureQueue {
  const queue: { failure: Failure; left: number }[] = []
  return {
    add: (failure) => void queue.push({ failure, left: failure.times ?? 1 }),
    take: (operation) => {
      const entry = queue.find(
        ({ failure, left }) =>
          left > 0 && (failure.operation === undefined || failure.operation === operation),
      )
      if (entry === undefined) return undefined
      entry.left -= 1
      return entry.failure
    },
  }
}

/** The answer that stands for a trouble; undefined means the connection breaks. */
export function answerOf({ trouble, retryAfter = 0 }: Failure): Answer | undefined {
  const retry = { 'retry-after': String(retryAfter) }
  const error = (status: number, message: string, headers: Record<string, string> = {}): Answer => ({
    status,
    headers,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  })
  switch (trouble) {
    case 'paid-plan':
      return error(403, 'Upgrade to GitHub Pro or make this repository public to enable this feature.')
    case 'secondary-rate-limit':
      return error(
        403,
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        retry,
      )
    case 'too-many-requests':
      return error(
        429,
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        retry,
      )
    case 'rate-limit':
      return error(403, 'API rate limit exceeded for installation.', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + retryAfter),
      })
    case 'server-error':
      return error(500, 'Server Error')
    case 'bad-gateway':
      return error(502, 'Server Error')
    case 'reset':
      return undefined
  }
}
