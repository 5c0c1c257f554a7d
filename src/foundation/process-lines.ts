import { StringDecoder } from 'node:string_decoder'

/** A line that never ends is handed over in pieces of this many characters, so that it is never all in memory. */
const longestLine = 64 * 1024

/** A bar that redraws itself with carriage returns is handed over this often, not as often as it is drawn. */
const redrawMs = 10_000

/** Cuts a stream of bytes into lines. */
export class Lines {
  readonly #onLine: (line: string) => void
  readonly #now: () => number
  readonly #decoder = new StringDecoder('utf8')
  #rest = ''
  #redrawnAt = Number.NEGATIVE_INFINITY

  /** @param now reading of a clock in milliseconds */
  constructor(onLine: (line: string) => void, now: () => number = () => performance.now()) {
    this.#onLine = onLine
    this.#now = now
  }

  push(chunk: Buffer): void {
    this.#rest += this.#decoder.write(chunk)
    let start = 0
    // a carriage return at the very end may be the first half of `\r\n`
    for (const end of this.#rest.matchAll(/\r?\n|\r(?!\n|$)/g)) {
      this.#emit(this.#rest.slice(start, end.index), end[0] === '\r')
      start = end.index + end[0].length
    }
    this.#rest = this.#rest.slice(start)
    while (this.#rest.length > longestLine) {
      this.#onLine(this.#rest.slice(0, longestLine))
      this.#rest = this.#rest.slice(longestLine)
    }
  }

  /** Hands over what is left when the stream has ended. */
  end(): void {
    const rest = (this.#rest + this.#decoder.end()).replace(/\r$/, '')
    this.#rest = ''
    if (rest !== '') this.#onLine(rest)
  }

  #emit(line: string, redrawn: boolean): void {
    if (redrawn) {
      const now = this.#now()
      if (line === '' || now - this.#redrawnAt < redrawMs) return
      this.#redrawnAt = now
    }
    this.#onLine(line)
  }
}
