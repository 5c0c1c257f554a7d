import { type FileHandle, open, stat } from 'node:fs/promises'

const chunkBytes = 256 * 1024
/** What is compared to see whether a file was written anew. */
const headBytes = 4096

/** A file as it was before a run. */
export interface FileBefore {
  readonly bytes: number
  readonly modified: number
  readonly inode: number
  /** Its first 4 KiB at most. */
  readonly head: Buffer
}

/** Null where there is no file. */
export async function fileBefore(path: string): Promise<FileBefore | null> {
  const handle = await open(path).catch(() => null)
  if (handle === null) return null
  try {
    const { size, mtimeMs, ino } = await handle.stat()
    const head = await readAt(handle, 0, Math.min(headBytes, size))
    return { bytes: size, modified: mtimeMs, inode: ino, head }
  } catch {
    return null
  } finally {
    await handle.close()
  }
}

/** What reading on gave. */
export interface Read {
  readonly bytes: Buffer
  /** Whether these are the first bytes of a file, after others of one that was replaced or written anew. */
  readonly anew: boolean
}

/**
 * Follows a file that is written to: new bytes from where it stopped, from the start where the file was cut short,
 * written anew or replaced by another; of a replaced one the rest is read first.
 */
export class FileTail {
  readonly path: string
  readonly #before: FileBefore | null
  #handle: FileHandle | null = null
  #inode = -1
  #offset = 0
  #head: Buffer = Buffer.alloc(0)
  #anew = false
  #started = false

  /** @param before what was there before the run, which is passed over unless the file is written anew */
  constructor(path: string, before: FileBefore | null = null) {
    this.path = path
    this.#before = before
  }

  /** Bytes as they come, in pieces of at most 256 KiB; nothing where the file is not there yet. */
  async *read(): AsyncGenerator<Read> {
    const now = await stat(this.path).catch(() => null)
    if (this.#handle !== null && now !== null && now.ino !== this.#inode) {
      yield* this.#rest(this.#handle)
      await this.close()
      this.#startOver()
    }
    this.#handle ??= now?.isFile() === true ? await open(this.path).catch(() => null) : null
    if (this.#handle === null) return
    const { size, ino } = await this.#handle.stat()
    if (ino !== this.#inode) {
      this.#inode = ino
      this.#head = await readAt(this.#handle, 0, Math.min(headBytes, size))
      if (!this.#started && this.#continues(size)) this.#offset = this.#before!.bytes
      this.#started = true
    }
    const head = await readAt(this.#handle, 0, this.#head.length)
    if (size < this.#offset || !head.equals(this.#head)) this.#startOver()
    if (this.#head.length < headBytes) this.#head = await readAt(this.#handle, 0, Math.min(headBytes, size))
    yield* this.#rest(this.#handle)
  }

  /** As `read`, when nothing is written any more: a file that changed and did not grow was written anew, just the same. */
  async *readRest(): AsyncGenerator<Read> {
    let some = false
    for await (const read of this.read()) {
      some = true
      yield read
    }
    const skippedAll = !some && this.#handle !== null && this.#offset === this.#before?.bytes
    if (!skippedAll || (await this.#handle!.stat()).mtimeMs === this.#before!.modified) return
    this.#startOver()
    yield* this.#rest(this.#handle!)
  }

  async close(): Promise<void> {
    await this.#handle?.close()
    this.#handle = null
    this.#inode = -1
  }

  #continues(size: number): boolean {
    const { inode, bytes, head } = this.#before ?? { inode: -1, bytes: 0, head: Buffer.alloc(0) }
    return inode === this.#inode && size >= bytes && this.#head.subarray(0, head.length).equals(head)
  }

  #startOver(): void {
    this.#offset = 0
    this.#anew = true
    this.#head = Buffer.alloc(0)
  }

  async *#rest(handle: FileHandle): AsyncGenerator<Read> {
    for (;;) {
      const bytes = await readAt(handle, this.#offset, chunkBytes)
      if (bytes.length === 0) return
      const anew = this.#anew
      this.#anew = false
      this.#offset += bytes.length
      yield { bytes, anew }
    }
  }
}

async function readAt(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  if (length === 0) return Buffer.alloc(0)
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset)
  return buffer.subarray(0, bytesRead)
}
