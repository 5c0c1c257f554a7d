import { messageOf, type Retries, retrying as retryingBy } from '../../foundation/index.ts'

/** How patient transfers are. */
export type Patience = Pick<Retries, 'attempts' | 'firstDelay'>
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

/** Repeats a transfer while it fails for a passing reason. */
export function retrying<T>(
  work: (progressed: () => void) => Promise<T>,
  patience: Patience,
  signal: AbortSignal,
): Promise<T> {
  const asked = (error: unknown) =>
    error instanceof AnswerError && error.retryAfter !== null
      ? Math.min(error.retryAfter * 1000, longestDelay)
      : null
  return retryingBy(work, { ...patience, longestDelay }, { isPassing, asked }, signal)
}
