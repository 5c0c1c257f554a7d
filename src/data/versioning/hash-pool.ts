import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { HashName } from './cache.ts'
import { hashBuffer } from './hash-bytes.ts'
import { doHashWork, type HashAnswer, type HashFailure, type HashWork } from './hash-work.ts'

/** A file to hash. */
export interface HashTask {
  /** Absolute. */
  readonly path: string
  /** Bytes, to share the work out evenly. */
  readonly size: number
}

export interface HashPoolOptions {
  readonly hash: HashName
  /** The cache to copy the files into, or null to only hash. */
  readonly into: string | null
  readonly signal: AbortSignal
  /** Worker threads; as many as the machine has processors unless given. */
  readonly threads?: number | undefined
  /** Called after every batch. */
  readonly onProgress?: ((filesDone: number) => void) | undefined
}

/** Tasks from `start` on, for one thread. */
interface Batch {
  readonly start: number
  readonly bytes: number
  readonly work: HashWork
}

/** Below both, starting threads takes longer than the work. */
const aloneBytes = 8 * 1024 * 1024
const aloneFiles = 400
/** A batch ends at the first of these: messages are few, and threads end together. */
const batchBytes = 4 * 1024 * 1024
const batchFiles = 256
/** Small batches that a thread holds, so that it need not wait for its next while this thread is at work. */
const ahead = 2

/**
 * Hashes files side by side with hasha's synchronous functions, in worker threads when it is worth it. Work begins
 * while `tasks` still come, so they may be found on the way.
 * @returns hashes by index of the task, and what could not be hashed
 */
export async function hashFiles(tasks: Iterable<HashTask>, options: HashPoolOptions): Promise<HashAnswer> {
  const hashes: string[] = []
  const failures: HashFailure[] = []
  let done = 0
  const take = (start: number, answer: HashAnswer) => {
    for (const [index, hash] of answer.hashes.entries()) hashes[start + index] = hash
    for (const failure of answer.failures) failures.push({ ...failure, index: start + failure.index })
    done += answer.hashes.length
    options.onProgress?.(done)
  }
  const threads = options.threads ?? availableParallelism()
  const crew = openCrew(threads, options.signal, take)
  try {
    let [files, bytes] = [0, 0]
    for (const batch of inBatches(tasks, options)) {
      options.signal.throwIfAborted()
      files += batch.work.paths.length
      bytes += batch.bytes
      crew.give(batch, files >= aloneFiles || bytes >= aloneBytes)
      // answers come in between
      if (crew.working) await setImmediate()
    }
    await crew.finish()
  } finally {
    await crew.dismiss()
  }
  return { hashes, failures }
}

interface Crew {
  readonly working: boolean
  /** @param start whether threads may be started */
  give(batch: Batch, start: boolean): void
  finish(): Promise<void>
  dismiss(): Promise<void>
}

/**
 * Worker threads that get their next batches when they have answered. The thread that calls is one of them for batches
 * that it is done with in a few milliseconds: it works while the others still start.
 */
function openCrew(
  threads: number,
  signal: AbortSignal,
  take: (start: number, answer: HashAnswer) => void,
): Crew {
  const file = workerFile()
  const waiting: Batch[] = []
  /** What each was given and has not answered yet, in that order. */
  const held = new Map<Worker, Batch[]>()
  let failed: { readonly reason: unknown } | undefined
  let changed: () => void = () => {}
  const stop = (reason: unknown) => {
    failed ??= { reason }
    changed()
  }
  const onAbort = () => stop(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  const startWorker = (name: string) => {
    const worker = new Worker(name)
    const own: Batch[] = []
    held.set(worker, own)
    worker.on('message', (answer: HashAnswer) => {
      const batch = own.shift()
      if (batch !== undefined) take(batch.start, answer)
      share()
      changed()
    })
    worker.on('error', stop)
    worker.on('exit', () => stop(new Error('a hashing thread ended early')))
    return worker
  }
  /** Who takes a batch: one with nothing to do, else a new one, else one that is soon done. */
  const takerOf = (batch: Batch): Worker | undefined => {
    const [least] = [...held].sort(([, a], [, b]) => a.length - b.length)
    if (least?.[1].length === 0) return least[0]
    const limit = isLarge(batch) ? threads : Math.max(1, threads - 1)
    if (held.size < limit && file !== null) return startWorker(file)
    const soon = !isLarge(batch) && least?.[1].every((one) => !isLarge(one)) === true
    return soon && least[1].length < ahead ? least[0] : undefined
  }
  const share = () => {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const worker = takerOf(next)
      if (worker === undefined) return
      waiting.shift()
      held.get(worker)?.push(next)
      worker.postMessage(next.work)
    }
  }
  return {
    get working() {
      return held.size > 0
    },
    give(batch, start) {
      // what takes longest begins first, so that the last thread does not end long after the others
      if (isLarge(batch)) waiting.unshift(batch)
      else waiting.push(batch)
      if (start && file !== null) share()
    },
    async finish() {
      const buffer = hashBuffer()
      const mine = (batch: Batch) => held.size === 0 || (threads > 1 && !isLarge(batch))
      for (let last = waiting.at(-1); last !== undefined && mine(last); last = waiting.at(-1)) {
        waiting.pop()
        take(last.start, doHashWork(last.work, buffer))
        if (waiting.length > 0) await setImmediate()
        signal.throwIfAborted()
      }
      await new Promise<void>((resolve, reject) => {
        changed = () => {
          if (failed !== undefined) reject(failed.reason)
          else if (waiting.length === 0 && [...held.values()].every(({ length }) => length === 0)) resolve()
        }
        changed()
      })
    },
    async dismiss() {
      signal.removeEventListener('abort', onAbort)
      await Promise.all([...held.keys()].map((worker) => worker.terminate()))
    },
  }
}

function isLarge({ bytes }: Batch): boolean {
  return bytes > batchBytes
}

function* inBatches(tasks: Iterable<HashTask>, { hash, into }: HashPoolOptions): Generator<Batch> {
  let batch: { start: number; bytes: number; paths: string[]; sizes: number[] } | undefined
  const full = (size: number) =>
    batch !== undefined && (batch.bytes + size > batchBytes || batch.paths.length === batchFiles)
  const finished = ({ start, bytes, paths, sizes }: NonNullable<typeof batch>) => ({
    ...{ start, bytes },
    work: { paths, sizes, hash, into },
  })
  let start = 0
  for (const { path, size } of tasks) {
    if (batch !== undefined && full(size)) {
      yield finished(batch)
      batch = undefined
    }
    batch ??= { start, bytes: 0, paths: [], sizes: [] }
    batch.paths.push(path)
    batch.sizes.push(size)
    batch.bytes += size
    start++
  }
  if (batch !== undefined) yield finished(batch)
}

/** Beside this module in the source and when compiled, beside the bundle in `dist/`. */
function workerFile(): string | null {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const file = fileURLToPath(new URL(`./hash-worker.${ending}`, import.meta.url))
  return existsSync(file) ? file : null
}
