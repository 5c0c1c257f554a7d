import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { HashName } from './cache.ts'
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

/** Below both, starting threads takes longer than the work. */
const aloneBytes = 8 * 1024 * 1024
const aloneFiles = 400
/** A batch ends at the first of these: messages are few, and threads end together. */
const batchBytes = 4 * 1024 * 1024
const batchFiles = 256

/**
 * Hashes files side by side with hasha's synchronous functions, in worker threads when it is worth it.
 * @returns hashes by index of the task, and what could not be hashed
 */
export async function hashFiles(tasks: readonly HashTask[], options: HashPoolOptions): Promise<HashAnswer> {
  const batches = inBatches(tasks)
  const bytes = tasks.reduce((sum, { size }) => sum + size, 0)
  const threads = Math.min(options.threads ?? availableParallelism(), batches.length)
  const alone = bytes < aloneBytes && tasks.length < aloneFiles
  const hashes: string[] = new Array(tasks.length).fill('')
  const failures: HashFailure[] = []
  let done = 0
  const take = (start: number, answer: HashAnswer) => {
    for (const [index, hash] of answer.hashes.entries()) hashes[start + index] = hash
    for (const failure of answer.failures) failures.push({ ...failure, index: start + failure.index })
    done += answer.hashes.length
    options.onProgress?.(done)
  }
  const work = batches.map(({ start, end }) => ({
    start,
    work: {
      paths: tasks.slice(start, end).map(({ path }) => path),
      hash: options.hash,
      into: options.into,
    },
  }))
  const file = workerFile()
  if (alone || file === null) {
    for (const { start, work: batch } of work) {
      options.signal.throwIfAborted()
      take(start, doHashWork(batch))
    }
  } else await shareOut(work, file, threads, options.signal, take)
  return { hashes, failures }
}

/** Each thread gets its next batch when it has answered the last. */
async function shareOut(
  work: readonly { readonly start: number; readonly work: HashWork }[],
  file: string,
  threads: number,
  signal: AbortSignal,
  take: (start: number, answer: HashAnswer) => void,
): Promise<void> {
  let next = 0
  const workers = Array.from({ length: threads }, () => new Worker(file))
  const run = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      let current = work[next]
      const give = () => {
        current = work[next++]
        if (current === undefined) resolve()
        else worker.postMessage(current.work)
      }
      worker.on('message', (answer: HashAnswer) => {
        if (current !== undefined) take(current.start, answer)
        give()
      })
      worker.on('error', reject)
      worker.on('exit', () => reject(new Error('a hashing thread ended early')))
      give()
    })
  const aborted = new Promise<never>((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  try {
    await Promise.race([Promise.all(workers.map(run)), aborted])
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

/** Large files start first, alone in their batch, so that the last thread does not end long after the others. */
function inBatches(tasks: readonly HashTask[]): { start: number; end: number }[] {
  const batches: { start: number; end: number; bytes: number }[] = []
  for (const [index, { size }] of tasks.entries()) {
    const last = batches.at(-1)
    if (last !== undefined && last.bytes + size <= batchBytes && index - last.start < batchFiles) {
      last.end = index + 1
      last.bytes += size
    } else batches.push({ start: index, end: index + 1, bytes: size })
  }
  return batches.sort((a, b) => b.bytes - a.bytes)
}

/** Beside this module in the source and when compiled, beside the bundle in `dist/`. */
function workerFile(): string | null {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const file = fileURLToPath(new URL(`./hash-worker.${ending}`, import.meta.url))
  return existsSync(file) ? file : null
}
