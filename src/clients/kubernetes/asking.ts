import { setTimeout as pause } from 'node:timers/promises'
import { codeOf, failureOf, type Request } from './failures.ts'

export interface Patience {
  readonly attempts: number
  readonly firstPauseMs: number
  /** Longest time for one answer: the client has no limit of its own. */
  readonly answerMs: number
}

/**
 * Asks again where the network failed or the server says that it is busy.
 * @param work is told to stop where its answer is waited for no longer
 * @throws KubernetesError
 */
export async function asking<T>(
  request: Request,
  { attempts, firstPauseMs, answerMs }: Patience,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await withinTime(answerMs, signal, work)
    } catch (error) {
      const code = codeOf(error)
      const passing = code === null || code === 429 || code >= 500
      if (!passing || attempt === attempts || signal.aborted) throw failureOf(error, request)
      await pause(firstPauseMs * 2 ** (attempt - 1), undefined, { signal }).catch(() => {
        throw failureOf(error, request)
      })
    }
  }
}

/** Also for work that does not heed its signal. */
async function withinTime<T>(
  milliseconds: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const over = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${milliseconds / 1000} s`))
      over.abort()
    }, milliseconds)
  })
  try {
    return await Promise.race([work(AbortSignal.any([signal, over.signal])), late])
  } finally {
    clearTimeout(timer)
  }
}
