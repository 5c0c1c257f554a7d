import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeStateFolder, messageOf, type Services } from '../../foundation/index.ts'
import { checkCheckpointFolder, setAside } from './folder.ts'
import { checkpointPlace } from './local.ts'
import { bytesOf, equalSeen, type Seen, scan } from './scan.ts'
import { takeSnapshot } from './snapshot.ts'
import type { CheckpointStore } from './store.ts'

export interface CheckpointOptions {
  /** Absolute path inside the workspace, that the command writes checkpoints to. */
  readonly folder: string
  /** Of the run: hash of what decides its result, so that no run continues another. A plain file name. */
  readonly key: string
  readonly store: CheckpointStore
  /** How often it is saved where it changed; default 300. */
  readonly everySeconds?: number
  /** How long the folder must lie still to be saved; default 2. */
  readonly quietSeconds?: number
}

/** What happened to the checkpoints of a run. */
export interface CheckpointsKept {
  readonly restored: boolean
  readonly saved: number
  /** Of the last one saved; null where none was. */
  readonly lastSequence: number | null
}

/** While a stop is pending there is no time for more. */
const hurriedMs = 300
/** Large files take this long to be written. */
const patienceMs = 120_000

/** Saves a checkpoint folder while a command writes to it. What goes wrong with the store is warned of, and costs no run. */
export class CheckpointSaver {
  readonly #options: CheckpointOptions
  readonly #services: Services
  #restored = false
  #saved = 0
  #lastSequence: number | null = null
  /** The folder as it was last saved or restored. */
  #known: Seen = new Map()
  #savedBeforeAttempt = 0
  #doubtful = false
  #timer: NodeJS.Timeout | undefined
  #patience = new AbortController()
  #warned = false
  #working: Promise<unknown> = Promise.resolve()

  /** @throws ConfigurationError where the folder is not inside the workspace, or is the workspace */
  static async open(options: CheckpointOptions, services: Services): Promise<CheckpointSaver> {
    await checkCheckpointFolder(options.folder, services.workspace)
    return new CheckpointSaver(options, services)
  }

  private constructor(options: CheckpointOptions, services: Services) {
    this.#options = options
    this.#services = services
  }

  /**
   * Before an attempt: brings the folder to the last good state, and starts saving.
   * Before the first one that is what the store has, and else nothing: what an other run left behind is moved away, or
   * this one would continue from it. Later ones continue with the folder as it is, unless its last writer was killed
   * while writing.
   * @returns whether there is anything to continue from
   */
  async begin(attempt: number): Promise<boolean> {
    const { folder } = this.#options
    if (attempt === 1 || this.#doubtful) {
      await setAside(folder, this.#services)
      this.#restored = (await this.#restore()) || (attempt > 1 && this.#restored)
      this.#known = await scan(folder)
    }
    await mkdir(folder, { recursive: true })
    await makeStateFolder(this.#services.workspace)
    this.#doubtful = false
    this.#savedBeforeAttempt = this.#saved
    this.#patience = new AbortController()
    this.#saveLater()
    return (await scan(folder)).size > 0
  }

  /** While a stop is pending: saves what lies still now, without waiting for long. */
  async hurry(): Promise<void> {
    this.#stopWaiting()
    await this.#inTurn(() => this.#save(hurriedMs, hurriedMs))
  }

  /**
   * After an attempt, when nothing writes any more: saves what is there.
   * @param clean whether the command ended by itself. What was killed may have left the last file half-written.
   * @returns whether the attempt came further than the one before it
   */
  async end(clean: boolean): Promise<boolean> {
    this.#stopWaiting()
    const ended = Date.now()
    return this.#inTurn(async () => {
      const seen = await scan(this.#options.folder)
      // files carry the machine's time, so it is asked rather than the services' clock
      const fresh = [...seen.values()].some(({ modified }) => ended - modified < this.#quietMs)
      this.#doubtful = !clean && fresh
      if (this.#doubtful)
        this.#services.logger.info(
          'The command was ended while, or just after, it wrote a checkpoint; the one saved before it counts.',
        )
      else await this.#save(0, 0)
      return this.#saved > this.#savedBeforeAttempt
    })
  }

  kept(): CheckpointsKept {
    return { restored: this.#restored, saved: this.#saved, lastSequence: this.#lastSequence }
  }

  get #quietMs(): number {
    return (this.#options.quietSeconds ?? 2) * 1000
  }

  #saveLater(): void {
    const { signal } = this.#patience
    const save = async () => {
      await this.#inTurn(() => this.#save(this.#quietMs, patienceMs))
      if (!signal.aborted) this.#saveLater()
    }
    this.#timer = setTimeout(save, (this.#options.everySeconds ?? 300) * 1000).unref()
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer)
    this.#patience.abort()
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#working.then(work)
    this.#working = done.catch(() => undefined)
    return done
  }

  async #restore(): Promise<boolean> {
    const { store, key, folder } = this.#options
    try {
      await mkdir(dirname(folder), { recursive: true })
      return (await store.restore(key, folder)) === 'restored'
    } catch (error) {
      this.#services.logger.warning(
        `The checkpoint could not be restored, so training starts anew: ${messageOf(error)}`,
      )
      await rm(folder, { recursive: true, force: true })
      return false
    }
  }

  async #save(quietMs: number, patience: number): Promise<void> {
    const { store, key, folder } = this.#options
    const { logger, workspace, clock } = this.#services
    try {
      const seen = await scan(folder)
      if (seen.size === 0 || equalSeen(seen, this.#known)) return
      const copy = join(checkpointPlace(workspace, key), 'saving')
      const { signal } = this.#patience
      const snapshot = await takeSnapshot(folder, copy, { quietMs, patienceMs: patience, signal })
      if ('restless' in snapshot) return this.#sayRestless(snapshot.restless, patience)
      const { files } = snapshot
      const sequence = Math.max((this.#lastSequence ?? 0) + 1, Math.floor(clock.now().getTime() / 1000))
      await store.save(key, sequence, copy)
      this.#known = files
      this.#lastSequence = sequence
      this.#saved += 1
      logger.info(
        `Checkpoint saved: ${files.size} ${files.size === 1 ? 'file' : 'files'}, ${(bytesOf(files) / 1e6).toFixed(1)} MB.`,
      )
    } catch (error) {
      logger.warning(`The checkpoint could not be saved; training goes on: ${messageOf(error)}`)
    }
  }

  #sayRestless(paths: readonly string[], patience: number): void {
    if (this.#warned || this.#patience.signal.aborted) return
    this.#warned = true
    this.#services.logger.warning(
      `No checkpoint was saved: for ${Math.round(patience / 1000)} s there was no moment when nothing wrote to ${paths.slice(0, 3).join(', ')}. Write checkpoints to another name and rename them.`,
    )
  }
}
