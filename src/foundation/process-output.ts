import { EnvironmentError } from './errors.ts'

/** The end of a stream, in bounded memory: bytes are copied, because a chunk holds on to a larger block that it is a part of. */
export class Tail {
  readonly #characters: number
  readonly #bytes: number
  #kept = Buffer.alloc(0)
  #length = 0

  constructor(characters = 1024 * 1024) {
    this.#characters = characters
    // a character has at most 4 bytes in UTF-8
    this.#bytes = characters * 4
  }

  push(chunk: Buffer): void {
    const added = chunk.length > this.#bytes ? chunk.subarray(-this.#bytes) : chunk
    if (this.#length + added.length > this.#kept.length) this.#makeRoom(added.length)
    added.copy(this.#kept, this.#length)
    this.#length += added.length
  }

  text(): string {
    return this.#kept.toString('utf8', 0, this.#length).slice(-this.#characters)
  }

  /** Grows to a half more than what is kept; from then on the beginning is dropped, a half at a time. */
  #makeRoom(bytes: number): void {
    const kept = this.#kept.subarray(Math.max(0, this.#length - this.#bytes), this.#length)
    const largest = Math.max(Math.ceil(this.#bytes * 1.5), this.#bytes + bytes)
    const size = Math.min(largest, Math.max(4096, (kept.length + bytes) * 2))
    const room = size > this.#kept.length ? Buffer.allocUnsafe(size) : this.#kept
    kept.copy(room)
    this.#kept = room
    this.#length = kept.length
  }
}

/** Why a program did not start, and what to do. */
export function notStarted(command: string, cause: unknown): EnvironmentError {
  const message = (cause as Error).message
  if ((cause as NodeJS.ErrnoException).code === 'EACCES')
    return new EnvironmentError(`cannot run \`${command}\`: it is not executable`, {
      cause,
      remedy:
        'Make it so (`git update-index --chmod=+x` for a file of the repository), or name its interpreter',
    })
  const absent =
    (cause as NodeJS.ErrnoException).code === 'ENOENT' || /unable to locate executable/i.test(message)
  return absent
    ? new EnvironmentError(`cannot run \`${command}\`: no such program`, {
        cause,
        remedy: 'Install it, add its folder to PATH, or write its path in the command',
      })
    : new EnvironmentError(`cannot run \`${command}\`: ${message}`, { cause })
}

/** Since a reading of `performance.now()`. */
export function secondsSince(started: number): number {
  return (performance.now() - started) / 1000
}
