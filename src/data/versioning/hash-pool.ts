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
 * Worker threads that each get their next batch when they have answered the last. The thread that calls is one of
 * them for batches that it is done with in a few milliseconds: it works while the others still start.
 */
function openCrew(
  threads: number,
  signal: AbortSignal,
  take: (start: number, answer: HashAnswer) => void,
): Crew {
  const file = workerFile()
  const workers: Worker[] = []
  const idle: Worker[] = []
  const waiting: Batch[] = []
  const busy = new Map<Worker, Batch>()
  let failed: { readonly reason: unknown } | undefined
  let changed: () => void = () => {}
  const stop = (reason: unknown) => {
    failed ??= { reason }
    changed()
  }
  const onAbort = () => stop(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  const send = (worker: Worker, batch: Batch) => {
    busy.set(worker, batch)
    worker.postMessage(batch.work)
  }
  const startWorker = (name: string) => {
    const worker = new Worker(name)
    workers.push(worker)
    worker.on('message', (answer: HashAnswer) => {
      const batch = busy.get(worker)
      busy.delete(worker)
      if (batch !== undefined) take(batch.start, answer)
      const next = waiting.shift()
      if (next !== undefined) send(worker, next)
      else idle.push(worker)
      changed()
    })
    worker.on('error', stop)
    worker.on('exit', () => stop(new Error('a hashing thread ended early')))
    return worker
  }
  return {
    get working() {
      return workers.length > 0
    },
    give(batch, start) {
      const large = batch.bytes > batchBytes
      // what takes longest begins first, so that the last thread does not end long after the others
      if (large) waiting.unshift(batch)
      else waiting.push(batch)
      if (!start || file === null) return
      for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
        const limit = next.bytes > batchBytes ? threads : Math.max(1, threads - 1)
        const worker = idle.pop() ?? (workers.length < limit ? startWorker(file) : undefined)
        if (worker === undefined) return
        waiting.shift()
        send(worker, next)
      }
    },
    async finish() {
      const buffer = hashBuffer()
      const mine = ({ bytes }: Batch) => workers.length === 0 || (threads > 1 && bytes <= batchBytes)
      for (let last = waiting.at(-1); last !== undefined && mine(last); last = waiting.at(-1)) {
        waiting.pop()
        take(last.start, doHashWork(last.work, buffer))
        if (waiting.length > 0) await setImmediate()
        signal.throwIfAborted()
      }
      await new Promise<void>((resolve, reject) => {
        changed = () => {
          if (failed !== undefined) reject(failed.reason)
          else if (busy.size === 0 && waiting.length === 0) resolve()
        }
        changed()
      })
    },
    async dismiss() {
      signal.removeEventListener('abort', onAbort)
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
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
