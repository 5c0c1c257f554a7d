import { setTimeout as wait } from 'node:timers/promises'

/** What users got, by the version that answered; `nobody` for a request that no version answered. */
export type Answers = Record<string, number>

/** Users who ask at a steady rate until they are stopped. */
export class Callers {
  readonly #address: string
  readonly #stop = new AbortController()
  readonly #loop: Promise<void>
  #answers: Answers = {}
  /** What was said by the way in itself, for the message of a test. */
  readonly strange: string[] = []

  /** @param rate requests a second */
  constructor(address: string, rate: number) {
    this.#address = address
    this.#loop = this.#run(rate)
  }

  /** What was answered since the last time this was asked. */
  take(): Answers {
    const answers = this.#answers
    this.#answers = {}
    return answers
  }

  async stop(): Promise<void> {
    this.#stop.abort()
    await this.#loop
  }

  async #run(rate: number): Promise<void> {
    const open = new Set<Promise<void>>()
    const started = Date.now()
    for (let sent = 0; !this.#stop.signal.aborted; ) {
      const due = Math.floor(((Date.now() - started) / 1000) * rate)
      for (; sent < due; sent++) {
        const one: Promise<void> = this.#ask().finally(() => open.delete(one))
        open.add(one)
      }
      await wait(20)
    }
    await Promise.all(open)
  }

  async #ask(): Promise<void> {
    let by = 'nobody'
    try {
      const answer = await fetch(`${this.#address}/predict`, { signal: AbortSignal.timeout(5000) })
      const text = await answer.text()
      by = answer.headers.get('x-version') ?? 'nobody'
      if (by === 'nobody') this.strange.push(`${answer.status} ${text.slice(0, 200)}`)
    } catch (error) {
      this.strange.push(String((error as Error).cause ?? error))
    }
    this.#answers[by] = (this.#answers[by] ?? 0) + 1
  }
}
