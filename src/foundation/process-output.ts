import { EnvironmentError } from './errors.ts'

/** The end of a stream, in bounded memory. */
export class Tail {
  readonly #limit: number
  #chunks: Buffer[] = []
  #bytes = 0
  constructor(characters = 1024 * 1024) {
    this.#limit = characters
  }
  push(chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.#bytes += chunk.length
    // a character has at most 4 bytes in UTF-8
    while (this.#chunks.length > 1 && this.#bytes - this.#chunks[0]!.length >= this.#limit * 4)
      this.#bytes -= this.#chunks.shift()!.length
  }
  text(): string {
    return Buffer.concat(this.#chunks).toString('utf8').slice(-this.#limit)
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
