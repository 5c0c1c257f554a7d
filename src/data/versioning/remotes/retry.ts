import { type Retries, retrying as retryingBy } from '../../../foundation/index.ts'
import { isPassing } from './failures.ts'

export type RetryPolicy = Retries

export const usualRetries: RetryPolicy = { attempts: 6, firstDelay: 250, longestDelay: 16_000 }

/** Repeats what a remote is asked for while it fails for a passing reason. */
export function retrying<T>(
  work: (progressed: () => void) => Promise<T>,
  policy: RetryPolicy,
  signal: AbortSignal,
  onRetry: (error: unknown) => void = () => {},
): Promise<T> {
  return retryingBy(work, policy, { isPassing, onRetry }, signal)
}
