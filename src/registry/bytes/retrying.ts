import { setTimeout as wait } from 'node:timers/promises'
import { messageOf } from '../../foundation/index.ts'

/** How patient transfers are. */
export interface Patience {
  /** Tries in all, counted from the last progress. */
  readonly attempts: number
  /** Milliseconds before the second; doubled for each one after. */
  readonly firstDelay: number
}
export const usualPatience: Patience = { attempts: 5, firstDelay: 500 }
const longestDelay = 16_000

/** An answer that is no success. */
export class AnswerError extends Error {
  readonly status: number
  /** Seconds that the server asks to wait. */
  readonly retryAfter: number | null
  constructor(status: number, message: string, retryAfter: number | null = null) {
    super(message)
    this.name = 'AnswerError'
    this.status = status
    this.retryAfter = retryAfter
  }
}

/** A connection that ended early, which is tried again. */
export class BrokenTransfer extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'BrokenTransfer'
  }
}

const passingCodes = [
  ...['ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'ENETUNREACH'],
  ...[
    'EHOSTUNREACH',
    'UND_ERR_SOCKET',
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_BODY_TIMEOUT',
    'UND_ERR_CONNECT_TIMEOUT',
  ],
]

/** Whether the same request may succeed a little later. */
export function isPassing(error: unknown): boolean {
  for (let one = error, depth = 0; typeof one === 'object' && one !== null && depth < 5; depth++) {
    const { status, code, name, cause } = one as {
      status?: unknown
      code?: unknown
      name?: unknown
      cause?: unknown
    }
    if (typeof status === 'number' && [408, 425, 429, 500, 502, 503, 504].includes(status)) return true
    if (typeof code === 'string' && passingCodes.includes(code)) return true
    if (name === 'TimeoutError' || name === 'BrokenTransfer') return true
    if (/terminated|socket hang up|other side closed/i.test(messageOf(one))) return true
    one = cause
  }
  return false
}

/**
 * Repeats `work` while it fails for a passing reason, waiting longer each time.
 * @param work told with how to say that it got further, which starts the count anew
 */
export async function retrying<T>(
  work: (progressed: () => void) => Promise<T>,
  { attempts, firstDelay }: Patience,
  signal: AbortSignal,
): Promise<T> {
  let failures = 0
  const progressed = () => {
    failures = 0
  }
  for (;;) {
    signal.throwIfAborted()
    try {
      return await work(progressed)
    } catch (error) {
      failures += 1
      if (signal.aborted || failures >= attempts || !isPassing(error)) throw error
      const asked = error instanceof AnswerError ? error.retryAfter : null
      const delay =
        asked === null ? firstDelay * 2 ** (failures - 1) * (0.5 + Math.random() / 2) : asked * 1000
      await wait(Math.min(delay, longestDelay), undefined, { signal })
    }
  }
}
