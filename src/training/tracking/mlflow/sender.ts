import { setTimeout as wait } from 'node:timers/promises'
import { isPassing, type Mlflow } from '../../../clients/mlflow/index.ts'
import { ConfigurationError, EnvironmentError, messageOf, type Services } from '../../../foundation/index.ts'
import type { Spool } from '../spool.ts'
import { type DeliveryRules, deliver } from './delivery.ts'

/** Milliseconds after which a server that did not answer is asked again while training goes on. */
const shortestPause = 2_000
const longestPause = 60_000
/** Between two looks at what is too young to be sent. */
const usualPause = 1_000

type Rules = Pick<DeliveryRules, 'workspace' | 'logModel' | 'settleMilliseconds'>

/** Sends a spool while training goes on, one delivery at a time and never in its way, and all of it at the end. */
export class Sender {
  readonly #spool: Spool
  readonly #mlflow: Mlflow
  readonly #rules: Rules
  readonly #services: Pick<Services, 'logger' | 'clock' | 'signal'>
  #sending: Promise<void> = Promise.resolve()
  #queued = false
  #failures = 0
  #nextAttempt = 0
  #timer: NodeJS.Timeout | null = null
  #ending = false

  /** @param mlflow aborted when no time is left, which may be later than the services' signal */
  constructor(
    spool: Spool,
    mlflow: Mlflow,
    rules: Rules,
    services: Pick<Services, 'logger' | 'clock' | 'signal'>,
  ) {
    this.#spool = spool
    this.#mlflow = mlflow
    this.#rules = rules
    this.#services = services
  }

  /** Sends in the background; after a failure not before a pause has gone by. */
  send(): void {
    if (this.#queued || this.#ending) return
    if (Date.now() < this.#nextAttempt) {
      this.#later()
      return
    }
    this.#queued = true
    this.#sending = this.#sending.then(async () => {
      this.#queued = false
      await this.#attempt(this.#mlflow).catch(() => {})
    })
  }

  /**
   * Sends, and waits for it so long at most; what takes longer goes on in the background.
   * @throws ConfigurationError where what was configured cannot be used there, such as a deleted experiment
   */
  async sendWithin(seconds: number): Promise<void> {
    const patient = this.#mlflow.with({ attempts: 2, timeoutSeconds: Math.max(1, seconds / 2) })
    const attempt = this.#attempt(patient)
    this.#sending = attempt.catch(() => {})
    const over = new AbortController()
    const late = wait(seconds * 1000, undefined, { signal: over.signal, ref: false }).catch(() => {})
    try {
      await Promise.race([attempt, late])
    } catch (error) {
      if (error instanceof ConfigurationError) throw error
    } finally {
      over.abort()
    }
  }

  /**
   * Sends all, the youngest too. A server that does not answer is waited for so long at most, counted from the last that
   * it took.
   * @returns what stood in the way, or null when all was sent
   */
  async sendAll(seconds: number): Promise<unknown> {
    this.#ending = true
    if (this.#timer !== null) clearTimeout(this.#timer)
    await this.#sending
    const patient = this.#mlflow.with({ attempts: 2, timeoutSeconds: 30 })
    let deadline = Date.now() + seconds * 1000
    for (let failures = 0, sent = this.#spool.state.sent; ; failures++) {
      try {
        await this.#attempt(patient)
        return null
      } catch (error) {
        if (this.#spool.state.sent > sent) {
          sent = this.#spool.state.sent
          deadline = Date.now() + seconds * 1000
        }
        const pause = Math.min(500 * 2 ** failures, 5000)
        const over =
          this.#mlflow.signal.aborted || this.#services.signal.aborted || Date.now() + pause > deadline
        if (over || !isPassing(error)) return error
        await wait(pause)
      }
    }
  }

  async #attempt(mlflow: Mlflow): Promise<void> {
    const { logger, clock } = this.#services
    try {
      await deliver(this.#spool, mlflow, {
        ...this.#rules,
        now: () => (this.#ending ? Number.POSITIVE_INFINITY : clock.now().getTime()),
      })
    } catch (error) {
      if (this.#failures === 0 && !(error instanceof ConfigurationError))
        logger.warning(`${messageOf(error)}. The run is kept until MLflow takes it.${remedyOf(error)}`)
      const pause = Math.min(longestPause, shortestPause * 2 ** this.#failures)
      this.#failures++
      this.#nextAttempt = Date.now() + pause
      this.#later()
      throw error
    }
    if (this.#failures > 0) logger.info('MLflow answers again; what waited was sent.')
    this.#failures = 0
    if (this.#spool.pending.length > 0) this.#later()
  }

  #later(): void {
    if (this.#timer !== null || this.#ending) return
    const pause = Math.max(usualPause, this.#nextAttempt - Date.now())
    this.#timer = setTimeout(() => {
      this.#timer = null
      this.send()
    }, pause).unref()
  }
}

/** What to do about it, as a sentence after a space. */
export function remedyOf(error: unknown): string {
  return error instanceof EnvironmentError && error.remedy !== undefined ? ` ${error.remedy}.` : ''
}
