import { setTimeout as wait } from 'node:timers/promises'

/** The runner kills a cancelled job 10 s after SIGINT. */
const totalMs = 9300
/** From then on, a child that writes no last checkpoint is no longer waited for. */
const hurryMs = 4500

/** The time that is left once we have been asked to stop. */
export interface Grace {
  /** Waits for `work` as long as there is time; where it runs out, `late` is called and the result is `otherwise`. */
  within<T>(work: Promise<T> | undefined, otherwise: T, late: () => void): Promise<T>
  clear(): void
}

/** @param hurry called when a child has not ended half-way through the time */
export function graceAfter(signal: AbortSignal, hurry: () => Promise<void> | undefined): Grace {
  const clock = new AbortController()
  let stoppedAt: number | null = null
  let hurried: NodeJS.Timeout | undefined
  const stop = () => {
    stoppedAt = performance.now()
    hurried = setTimeout(() => void hurry(), hurryMs)
  }
  if (signal.aborted) stop()
  else signal.addEventListener('abort', stop, { once: true })
  return {
    async within(work, otherwise, late) {
      clearTimeout(hurried)
      if (work === undefined) return otherwise
      work.catch(() => undefined)
      const timeIsUp = async () => {
        if (stoppedAt === null)
          // not asked to stop so far; that may yet come while a slow store is at work
          await new Promise<void>((resolve) =>
            signal.addEventListener('abort', () => resolve(), { once: true, signal: clock.signal }),
          )
        const spent = performance.now() - (stoppedAt ?? performance.now())
        await wait(totalMs - spent, undefined, { signal: clock.signal })
        late()
        return otherwise
      }
      return Promise.race([work, timeIsUp()])
    },
    clear() {
      clearTimeout(hurried)
      clock.abort()
      signal.removeEventListener('abort', stop)
    },
  }
}
