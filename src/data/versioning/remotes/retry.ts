import { isPassing } from './failures.ts'

/** How often and after how long something is tried again. */
export interface RetryPolicy {
  /** In all, the first included, counted from the last progress. */
  readonly attempts: number
  /** Milliseconds before the second; doubled for each one after. */
  readonly firstDelay: number
  /** Milliseconds. */
  readonly longestDelay: number
}

export const usualRetries: RetryPolicy = { attempts: 6, firstDelay: 250, longestDelay: 16_000 }

/**
 * Repeats `work` while it fails for a passing reason, waiting longer each time, half of it by chance so that many do not
 * come back at once.
 * @param work told with how to say that it got further, which starts the count anew
 */
export async function retrying<T>(
  work: (progressed: () => void) => Promise<T>,
  policy: RetryPolicy,
  signal: AbortSignal,
  onRetry: (error: unknown) => void = () => {},
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
      if (signal.aborted || failures >= policy.attempts || !isPassing(error)) throw error
      onRetry(error)
      const longest = Math.min(policy.firstDelay * 2 ** (failures - 1), policy.longestDelay)
      await waited(longest * (0.5 + Math.random() / 2), signal)
    }
  }
}

function waited(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    signal.addEventListener('abort', stop, { once: true })
  })
}
