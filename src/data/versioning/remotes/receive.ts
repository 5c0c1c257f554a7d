import { createHash, type Hash } from 'node:crypto'
import { closeSync, createReadStream, openSync, rmSync, writeSync } from 'node:fs'
import type { LocalCache, ObjectId } from '../cache.ts'
import { moveIn, storeBytes } from '../ingest.ts'
import { expectedDigest, hasTextRule, textDigestOfFile } from './digest.ts'
import { PartialTransfer } from './failures.ts'
import type { Claim, PartialFiles } from './partial-files.ts'
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
  let gone = false
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
        draft.enter(object, cache)
        gone = true
        return { outcome: 'arrived', bytes: draft.bytes }
      }
      if (last) return { outcome: 'other-bytes', got, bytes: draft.bytes }
      draft.restart()
      keep = true
    }
  } finally {
    draft.close()
    if (draft.onDisk && keep) partials.release(object, draft.path)
    else if (draft.onDisk && !gone) rmSync(draft.path, { force: true })
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

  /** Takes up what an earlier run has left. */
  static async open({ path, bytes }: Claim): Promise<Draft> {
    const draft = new Draft(path)
    if (bytes === 0) return draft
    for await (const piece of createReadStream(path, { highWaterMark: heldBytes })) draft.#md5.update(piece)
    draft.bytes = bytes
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
    this.close()
    if (this.onDisk) rmSync(this.path, { force: true })
    this.onDisk = false
  }

  /** Ends it: the hash of its bytes by the object's own rule. */
  digest(object: ObjectId): string {
    if (!hasTextRule(object)) return this.#md5.digest('hex')
    this.#write()
    this.close()
    return textDigestOfFile(this.path)
  }

  /** Moves the bytes, which are the object's, into the cache. */
  enter(object: ObjectId, cache: LocalCache): void {
    const target = cache.path(object)
    if (!this.onDisk) {
      storeBytes(target, Buffer.concat(this.#held, this.bytes))
      return
    }
    this.close()
    moveIn(this.path, target)
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
