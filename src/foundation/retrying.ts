import { setTimeout as wait } from 'node:timers/promises'

/** How often and after how long something is tried again. */
export interface Retries {
  /** Tries in all, the first included, counted from the last progress. */
  readonly attempts: number
  /** Milliseconds before the second; doubled for each one after, half of it by chance, so that many do not come back at once. */
  readonly firstDelay: number
  /** Milliseconds. */
  readonly longestDelay: number
}

/** What failures mean. */
export interface FailureRules {
  /** Whether the same may succeed a little later. */
  isPassing(error: unknown): boolean
  /** Milliseconds that the other side asked to wait, which then are waited; null where it did not. */
  asked?(error: unknown): number | null
  /** Told before each wait. */
  onRetry?(error: unknown): void
}

/**
 * Repeats `work` while it fails for a passing reason, waiting longer each time.
 * @param work told with how to say that it got further, which starts the count anew
 * @throws what `work` threw last, or the signal's reason
 */
export async function retrying<T>(
  work: (progressed: () => void) => Promise<T>,
  { attempts, firstDelay, longestDelay }: Retries,
  { isPassing, asked, onRetry }: FailureRules,
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
      onRetry?.(error)
      const grown = Math.min(firstDelay * 2 ** (failures - 1), longestDelay)
      const delay = asked?.(error) ?? grown * (0.5 + Math.random() / 2)
      // the signal's own reason is thrown above
      await wait(delay, undefined, { signal }).catch(() => undefined)
    }
  }
}
