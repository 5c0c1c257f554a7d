import type { HashName } from './cache.ts'
import { hashBuffer, hashFileNow } from './hash-bytes.ts'
import { ingestNow } from './ingest.ts'

/** A batch for one thread. Paths are absolute. */
export interface HashWork {
  readonly paths: readonly string[]
  /** Bytes that each probably has. */
  readonly sizes: readonly number[]
  readonly hash: HashName
  /** Set: each file's bytes also go into the cache in this folder, and the hash is of the bytes that went in. */
  readonly into: string | null
}

/** What went wrong with one file, as it crosses from thread to thread. */
export interface HashFailure {
  readonly index: number
  readonly code: string
  readonly message: string
}

export interface HashAnswer {
  /** By index of the path; empty text where it failed. */
  readonly hashes: readonly string[]
  readonly failures: readonly HashFailure[]
}

/** Does one batch on the thread that calls. */
export function doHashWork(
  { paths, sizes, hash, into }: HashWork,
  buffer: Buffer = hashBuffer(),
): HashAnswer {
  const failures: HashFailure[] = []
  const hashes = paths.map((path, index) => {
    try {
      return into === null
        ? hashFileNow(path, hash, buffer, sizes[index])
        : ingestNow(path, hash, into, buffer, sizes[index])
    } catch (error) {
      const { code = '', message } = error as NodeJS.ErrnoException
      failures.push({ index, code, message })
      return ''
    }
  })
  return { hashes, failures }
}
