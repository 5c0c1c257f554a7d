import { createHash, type Hash } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { type FileHandle, lstat, mkdir, open, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { StoredFile } from './byte-store.ts'
import { BrokenTransfer, type Patience, retrying } from './retrying.ts'
import { refused } from './version-index.ts'

/** The bytes of a file as they arrive. */
export interface Arriving {
  readonly bytes: AsyncIterable<Uint8Array>
  /** Offset of the first of them: what was asked for, or 0 where the place cannot continue. */
  readonly start: number
}

export interface Receiving {
  /** Absolute, in a folder that nobody else writes to. */
  readonly target: string
  /** For messages. */
  readonly where: string
  readonly open: (offset: number, signal: AbortSignal) => Promise<Arriving>
  readonly patience: Patience
  readonly signal: AbortSignal
  readonly moved: (bytes: number) => void
}

/**
 * Fetches a file and verifies it. A connection that breaks is continued where it broke; what an earlier run has left at
 * the target is continued too.
 * @throws EnvironmentError when the bytes are others; they are removed
 */
export async function receiveFile(
  { path, sha256, bytes }: Pick<StoredFile, 'path' | 'sha256' | 'bytes'>,
  { target, where, open: openAt, patience, signal, moved }: Receiving,
): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  let left = (await lstat(target).catch(() => null))?.size ?? 0
  for (;;) {
    const draft = await Draft.open(target, left <= bytes ? left : 0)
    try {
      if (draft.bytes < bytes || bytes === 0)
        await retrying(
          (progressed) => fill(draft, bytes, openAt, signal, moved, progressed),
          patience,
          signal,
        )
    } finally {
      await draft.close()
    }
    const got = draft.digest()
    if (got === sha256 && draft.bytes === bytes) return
    await rm(target, { force: true })
    // A beginning from an earlier run may be at fault: only bytes fetched anew are held against the place.
    if (left === 0)
      throw refused(
        where,
        `${JSON.stringify(path)} has sha256 ${got.slice(0, 12)}, not ${sha256.slice(0, 12)}`,
      )
    left = 0
  }
}

async function fill(
  draft: Draft,
  bytes: number,
  openAt: Receiving['open'],
  signal: AbortSignal,
  moved: (bytes: number) => void,
  progressed: () => void,
): Promise<void> {
  const arriving = await openAt(draft.bytes, signal)
  if (arriving.start !== draft.bytes) await draft.restart()
  for await (const piece of arriving.bytes) {
    signal.throwIfAborted()
    await draft.add(piece)
    moved(piece.length)
    if (piece.length > 0) progressed()
    // The rest cannot make it right, and could fill the disk.
    if (draft.bytes > bytes) return
  }
  if (draft.bytes < bytes)
    throw new BrokenTransfer(`the connection ended after ${draft.bytes} of ${bytes} bytes`)
}

/** A file that is being written, with the hash of what it has so far. */
class Draft {
  bytes = 0
  readonly #file: FileHandle
  #hash: Hash = createHash('sha256')

  private constructor(file: FileHandle) {
    this.#file = file
  }

  static async open(path: string, keep: number): Promise<Draft> {
    const { O_WRONLY, O_CREAT, O_NOFOLLOW } = constants
    const hash = createHash('sha256')
    if (keep > 0)
      for await (const piece of createReadStream(path, { end: keep - 1 })) hash.update(piece as Buffer)
    const draft = new Draft(await open(path, O_WRONLY | O_CREAT | (O_NOFOLLOW ?? 0), 0o644))
    await draft.#file.truncate(keep)
    draft.#hash = hash
    draft.bytes = keep
    return draft
  }

  async add(piece: Uint8Array): Promise<void> {
    this.#hash.update(piece)
    for (let at = 0; at < piece.length; ) {
      const { bytesWritten } = await this.#file.write(piece, at, piece.length - at, this.bytes + at)
      at += bytesWritten
    }
    this.bytes += piece.length
  }

  async restart(): Promise<void> {
    await this.#file.truncate(0)
    this.#hash = createHash('sha256')
    this.bytes = 0
  }

  /** Ends it. */
  digest(): string {
    return this.#hash.digest('hex')
  }

  close(): Promise<void> {
    return this.#file.close()
  }
}
