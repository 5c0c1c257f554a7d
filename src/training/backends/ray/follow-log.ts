import { setTimeout as wait } from 'node:timers/promises'
import type { RayApi, RayJob } from './api.ts'

const terminal = new Set(['STOPPED', 'SUCCEEDED', 'FAILED'])
/** Between two looks; the log comes whole each time, so a long one is asked for less often. */
const shortestMs = 1000
const longestMs = 30_000
const bytesPerMs = 1000

export const hasEnded = ({ status }: RayJob): boolean => terminal.has(status)

/**
 * Hands over a job's log line by line until the job has ended. The log is asked for as a whole and the place in it kept
 * as a number of characters. Ray's WebSocket for the log is not used: its dashboard hands a client's offer of
 * compression on to its own backend, and then ends the connection at the first message (seen with 2.60).
 *
 * @returns the job as it ended, or null where Ray does not know it any more
 */
export async function followLog(
  api: RayApi,
  id: string,
  onLine: (line: string) => void,
  onWaiting: (message: string) => void,
  signal: AbortSignal,
): Promise<RayJob | null> {
  const cutter = new TextCutter(onLine)
  let told = ''
  for (;;) {
    signal.throwIfAborted()
    // the job first: what is logged until it has ended is then all there
    const job = await api.job(id, signal)
    if (job === null) return null
    const waits = job.status === 'PENDING'
    const text = waits ? '' : await api.logs(id, signal)
    cutter.upTo(text)
    if (hasEnded(job)) {
      cutter.end()
      return job
    }
    const message = job.message ?? ''
    if (waits && message !== told) onWaiting(message)
    told = message
    const pause = Math.min(Math.max(shortestMs, text.length / bytesPerMs), longestMs)
    await wait(pause, undefined, { signal })
  }
}

/** Cuts a text that grows into lines, each character once. */
export class TextCutter {
  #position = 0
  #rest = ''
  readonly #onLine: (line: string) => void

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine
  }

  /** The whole text so far. */
  upTo(text: string): void {
    if (text.length <= this.#position) return
    const lines = (this.#rest + text.slice(this.#position)).split('\n')
    this.#position = text.length
    this.#rest = lines.pop()!
    for (const line of lines) this.#onLine(line)
  }

  /** What is left without an end of line is a line too. */
  end(): void {
    if (this.#rest !== '') this.#onLine(this.#rest)
    this.#rest = ''
  }
}
