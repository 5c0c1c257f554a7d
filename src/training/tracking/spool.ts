import { type FileHandle, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeStateFolder } from '../../foundation/index.ts'
import {
  type Entry,
  entrySchema,
  type Header,
  headerSchema,
  type SpoolState,
  stateSchema,
  type What,
} from './spool-entry.ts'
import { takeLock } from './spool-lock.ts'

/** Where spools are, relative to the workspace. */
export const spoolFolder = join('.mlops', 'spool')

/** How large a spool may become, in bytes. */
export interface SpoolBounds {
  /** Of metrics that wait; what is more is counted and left out. */
  readonly metrics: number
  /** From this size on, a file whose lines were all delivered is begun anew. */
  readonly delivered: number
}

const usualBounds: SpoolBounds = { metrics: 64 * 1024 ** 2, delivered: 8 * 1024 ** 2 }
const syncMilliseconds = 1000

/**
 * What a tracker is to be told of one run, in order, in a file that is only appended to. A line is handed to the system
 * before `append` returns, so that it outlives this process, and is on the disk a second later, so that it outlives the
 * machine. How far it was delivered stands in a file beside it.
 */
export class Spool {
  readonly header: Header
  readonly state: SpoolState
  /** Runs in the tracker that this process made itself, or saw to carry our mark. */
  readonly trusted = new Set<string>()
  readonly #workspace: string
  readonly #secrets: readonly string[]
  readonly #bounds: SpoolBounds
  #handle: FileHandle | null = null
  #last: number
  #pending: Entry[]
  #metricBytes = 0
  #fileBytes = 0
  #left = 0
  #synced = 0
  #writing: Promise<void> = Promise.resolve()

  private constructor(
    workspace: string,
    header: Header,
    state: SpoolState,
    pending: Entry[],
    last: number,
    secrets: readonly string[],
    bounds: SpoolBounds,
  ) {
    this.header = header
    this.state = state
    this.#workspace = workspace
    this.#pending = pending
    this.#last = last
    this.#secrets = secrets
    this.#bounds = bounds
  }

  /** A new spool. @param secrets what is blotted out wherever it appears in a line */
  static async create(
    workspace: string,
    header: Header,
    secrets: readonly string[],
    bounds: SpoolBounds = usualBounds,
  ): Promise<Spool> {
    await makeStateFolder(workspace)
    await mkdir(join(workspace, spoolFolder), { recursive: true })
    const spool = new Spool(workspace, header, stateSchema.parse({}), [], 0, secrets, bounds)
    await writeFile(spool.path, `${JSON.stringify(header)}\n`, { flag: 'wx', mode: 0o600 })
    await spool.lock()
    return spool
  }

  /**
   * A spool that an earlier process left; null where the file is none. A line that was cut off by a crash ends it: what
   * comes after was never said to be kept.
   */
  static async reopen(workspace: string, run: string): Promise<Spool | null> {
    const path = join(workspace, spoolFolder, `${run}.jsonl`)
    const [first = '', ...rest] = (await readFile(path, 'utf8')).split('\n')
    const header = headerSchema.safeParse(parsed(first))
    if (!header.success || header.data.run !== run) return null
    const beside = await readFile(path.replace(/jsonl$/, 'state.json'), 'utf8').catch(() => '{}')
    const state = stateSchema.safeParse(parsed(beside))
    const entries: Entry[] = []
    for (const line of rest) {
      const entry = entrySchema.safeParse(parsed(line))
      if (!entry.success) break
      entries.push(entry.data)
    }
    const known = state.success ? state.data : stateSchema.parse({})
    const last = Math.max(known.sent, entries.at(-1)?.n ?? 0)
    return new Spool(
      workspace,
      header.data,
      known,
      entries.filter(({ n }) => n > known.sent),
      last,
      [],
      usualBounds,
    )
  }

  /** Absolute. */
  get path(): string {
    return join(this.#workspace, spoolFolder, `${this.header.run}.jsonl`)
  }

  /** Absolute folder for files that belong to it. */
  get files(): string {
    return join(this.#workspace, spoolFolder, this.header.run)
  }

  /** What the tracker does not have yet, in order. */
  get pending(): readonly Entry[] {
    return this.#pending
  }

  /** Points that were left out because the spool was full. */
  get leftOut(): number {
    return this.#left
  }

  /** Keeps something. Metrics beyond the bound are counted instead. */
  append(what: What): Promise<void> {
    this.#writing = this.#writing.then(() => this.#append(what))
    return this.#writing
  }

  async #append(what: What): Promise<void> {
    const entry = entrySchema.parse({ n: this.#last + 1, what: this.#blotted(what) })
    const line = `${JSON.stringify(entry)}\n`
    if (entry.what.kind === 'metrics') {
      if (this.#metricBytes + line.length > this.#bounds.metrics) {
        this.#left += entry.what.points.length
        return
      }
      this.#metricBytes += line.length
    }
    this.#handle ??= await open(this.path, 'a', 0o600)
    await this.#handle.appendFile(line)
    this.#fileBytes += line.length
    this.#last = entry.n
    this.#pending.push(entry)
    if (Date.now() - this.#synced > syncMilliseconds) await this.sync()
  }

  /** Waits until all that was kept is on the disk. */
  async sync(): Promise<void> {
    await this.#handle?.datasync()
    this.#synced = Date.now()
  }

  /** Says that everything up to entry `n` was delivered; what is all delivered needs no room. */
  async delivered(n: number): Promise<void> {
    this.state.sent = n
    const kept = this.#pending.findIndex((entry) => entry.n > n)
    this.#pending.splice(0, kept < 0 ? this.#pending.length : kept)
    if (this.#pending.length === 0) this.#metricBytes = 0
    await this.save()
    if (this.#fileBytes < this.#bounds.delivered) return
    this.#writing = this.#writing.then(() => this.#beginAnew())
    await this.#writing
  }

  async #beginAnew(): Promise<void> {
    if (this.#pending.length > 0) return
    await this.#handle?.close()
    this.#handle = null
    await writeFile(`${this.path}.new`, `${JSON.stringify(this.header)}\n`, { mode: 0o600 })
    await rename(`${this.path}.new`, this.path)
    this.#fileBytes = 0
  }

  /** Writes the state; whole or not at all. */
  async save(): Promise<void> {
    const path = this.path.replace(/jsonl$/, 'state.json')
    await writeFile(`${path}.new`, JSON.stringify(this.state), { mode: 0o600 })
    await rename(`${path}.new`, path)
  }

  note(text: string): void {
    if (!this.state.notes.includes(text)) this.state.notes.push(text)
  }

  /** Takes the spool for this process. @returns false where another that lives has it */
  lock(): Promise<boolean> {
    return takeLock(this.path.replace(/jsonl$/, 'lock'))
  }

  /** Lets go of it; it stays for a later replay. */
  async close(): Promise<void> {
    await this.#writing.catch(() => {})
    await this.sync()
    await this.#handle?.close()
    this.#handle = null
    await rm(this.path.replace(/jsonl$/, 'lock'), { force: true })
  }

  /** Removes it with all that belongs to it, once everything was delivered. */
  async remove(): Promise<void> {
    await this.close()
    await rm(this.path, { force: true })
    await rm(this.path.replace(/jsonl$/, 'state.json'), { force: true })
    await rm(this.files, { recursive: true, force: true })
  }

  #blotted(what: What): unknown {
    if (this.#secrets.length === 0) return what
    let text = JSON.stringify(what)
    for (const secret of this.#secrets) text = text.replaceAll(JSON.stringify(secret).slice(1, -1), '***')
    return JSON.parse(text)
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
