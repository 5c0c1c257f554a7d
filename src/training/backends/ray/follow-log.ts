import { setTimeout as wait } from 'node:timers/promises'
import type { RayApi, RayJob } from './api.ts'

const terminal = new Set(['STOPPED', 'SUCCEEDED', 'FAILED'])
const pollMs = 1000
/** How long the log may go on after the end of the job is known, before the rest is asked for at once. */
const settleMs = 3000

export const hasEnded = ({ status }: RayJob): boolean => terminal.has(status)

/**
 * Hands over a job's log line by line until the job has ended. The log comes by a WebSocket that begins at the start of
 * the log each time, so the place is kept as a number of characters; what is missing at the end is taken from the whole
 * log.
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
    const job = await api.job(id, signal)
    if (job === null) return null
    if (hasEnded(job)) {
      cutter.upTo(await api.logs(id, signal))
      cutter.end()
      return job
    }
    const message = job.message ?? ''
    if (job.status === 'PENDING') {
      if (message !== told) onWaiting(message)
      told = message
      await wait(pollMs, undefined, { signal })
    } else if (!(await tail(api, id, cutter, signal))) {
      cutter.upTo(await api.logs(id, signal))
      await wait(pollMs * 2, undefined, { signal })
    }
  }
}

/** @returns once the connection has ended or the job has; false where there was no connection */
async function tail(api: RayApi, id: string, cutter: TextCutter, signal: AbortSignal): Promise<boolean> {
  const socket = api.tail(id)
  if (socket === null) return false
  const closed = new AbortController()
  const either = AbortSignal.any([signal, closed.signal])
  let opened = false
  let seen = 0
  socket.addEventListener('open', () => {
    opened = true
  })
  socket.addEventListener('message', ({ data }) => {
    if (typeof data !== 'string') return
    cutter.from(seen, data)
    seen += data.length
  })
  socket.addEventListener('close', () => closed.abort())
  // a close follows, with nothing more to be learnt from it
  socket.addEventListener('error', () => {})
  try {
    while (!either.aborted) {
      await wait(pollMs, undefined, { signal: either }).catch(() => undefined)
      if (either.aborted) break
      const job = await api.job(id, signal)
      if (job !== null && !hasEnded(job)) continue
      await wait(settleMs, undefined, { signal: either }).catch(() => undefined)
      break
    }
  } finally {
    socket.close()
  }
  signal.throwIfAborted()
  return opened
}

/** Cuts a text that grows into lines, whichever pieces of it come, each character once. */
export class TextCutter {
  #position = 0
  #rest = ''
  readonly #onLine: (line: string) => void

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine
  }

  /** A piece of the text that begins at a character. */
  from(start: number, piece: string): void {
    const known = this.#position - start
    if (known < 0 || known >= piece.length) return
    this.#position = start + piece.length
    const lines = (this.#rest + piece.slice(known)).split('\n')
    this.#rest = lines.pop()!
    for (const line of lines) this.#onLine(line)
  }

  /** The whole text so far. */
  upTo(text: string): void {
    this.from(0, text)
  }

  /** What is left without an end of line is a line too. */
  end(): void {
    if (this.#rest !== '') this.#onLine(this.#rest)
    this.#rest = ''
  }
}
