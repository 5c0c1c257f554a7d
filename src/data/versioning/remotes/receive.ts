import { createHash, type Hash } from 'node:crypto'
import { closeSync, createReadStream, openSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs'
import type { LocalCache, ObjectId } from '../cache.ts'
import { moveIn } from '../ingest.ts'
import { expectedDigest, hasTextRule, textDigestOfFile } from './digest.ts'
import { PartialTransfer } from './failures.ts'
import type { PartialFiles } from './partial-files.ts'
import type { Remote } from './remote.ts'
import { type RetryPolicy, retrying } from './retry.ts'

/** How fetching one object ended. */
export type Arrival =
  | { readonly outcome: 'arrived'; readonly bytes: number }
  | { readonly outcome: 'missing' }
  /** The remote has other bytes under this name; nothing has entered the cache. */
  | { readonly outcome: 'other-bytes'; readonly got: string; readonly bytes: number }

/** Up to here bytes wait in memory and are written at once. */
const heldBytes = 1024 * 1024

/**
 * Fetches one object into the cache. Bytes are hashed as they arrive and enter the cache only when they are the
 * object's. A broken connection is continued where it broke; what has arrived when all attempts fail, or when the
 * signal says stop, is kept for the next run.
 */
export async function receive(
  object: ObjectId,
  remote: Remote,
  cache: LocalCache,
  partials: PartialFiles,
  retry: RetryPolicy,
  signal: AbortSignal,
): Promise<Arrival> {
  const draft = await Draft.open(partials.claim(object))
  let keep = true
  try {
    // A beginning from an earlier run, or the way here, may be at fault: only bytes fetched anew are held against a remote.
    for (let last = draft.bytes === 0; ; last = true) {
      const found = await retrying(
        (progressed) => fill(draft, object, remote, signal, progressed),
        retry,
        signal,
      )
      keep = false
      if (!found) return { outcome: 'missing' }
      const got = draft.digest(object)
      if (got === expectedDigest(object)) {
        moveIn(draft.path, cache.path(object))
        return { outcome: 'arrived', bytes: draft.bytes }
      }
      if (last) return { outcome: 'other-bytes', got, bytes: draft.bytes }
      draft.restart()
      keep = true
    }
  } finally {
    draft.close()
    if (keep && draft.onDisk) partials.release(object, draft.path)
    else rmSync(draft.path, { force: true })
  }
}

/** One request: adds what arrives to the draft. False when the remote has no such object. */
async function fill(
  draft: Draft,
  object: ObjectId,
  remote: Remote,
  signal: AbortSignal,
  progressed: () => void,
): Promise<boolean> {
  const download = await remote.read(object, draft.bytes, signal)
  if (download === null) return false
  if (download.start !== draft.bytes) draft.restart()
  for await (const piece of download.bytes) {
    signal.throwIfAborted()
    draft.add(piece)
    if (piece.length > 0) progressed()
  }
  if (download.size !== null && draft.bytes < download.size)
    throw new PartialTransfer(draft.bytes, download.size)
  return true
}

/** The bytes of an object so far: in memory while they are few, then in a file. */
class Draft {
  readonly path: string
  bytes = 0
  onDisk = false
  #md5: Hash = createHash('md5')
  #held: Uint8Array[] = []
  #file: number | null = null

  private constructor(path: string) {
    this.path = path
  }

  /** Takes up what an earlier run has left at `path`. */
  static async open(path: string): Promise<Draft> {
    const draft = new Draft(path)
    const left = statSync(path, { throwIfNoEntry: false })
    if (left === undefined) return draft
    for await (const piece of createReadStream(path, { highWaterMark: heldBytes })) draft.#md5.update(piece)
    draft.bytes = left.size
    draft.onDisk = true
    return draft
  }

  add(piece: Uint8Array): void {
    this.#md5.update(piece)
    this.bytes += piece.length
    if (!this.onDisk) {
      this.#held.push(piece)
      if (this.bytes > heldBytes) this.#write()
      return
    }
    this.#append(piece)
  }

  restart(): void {
    this.#md5 = createHash('md5')
    this.#held = []
    this.bytes = 0
    if (this.onDisk) {
      this.close()
      truncateSync(this.path)
    }
  }

  /** Ends it: all bytes are in the file, and this is their hash by the object's own rule. */
  digest(object: ObjectId): string {
    this.#write()
    this.close()
    return hasTextRule(object) ? textDigestOfFile(this.path) : this.#md5.digest('hex')
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
  }

  #write(): void {
    if (!this.onDisk) this.#file = openSync(this.path, 'wx')
    this.onDisk = true
    for (const piece of this.#held) this.#append(piece)
    this.#held = []
  }

  #append(piece: Uint8Array): void {
    this.#file ??= openSync(this.path, 'a')
    for (let at = 0; at < piece.length; ) at += writeSync(this.#file, piece, at)
  }
}
