import { StringDecoder } from 'node:string_decoder'

const longestLine = 1024 * 1024

/** Whole lines out of pieces of a file; a last line without its end waits for the rest. Longer ones than 1 MiB are left out. */
export class LineCutter {
  #decoder = new StringDecoder('utf8')
  #rest = ''
  #overlong = false

  startOver(): void {
    this.#decoder = new StringDecoder('utf8')
    this.#rest = ''
    this.#overlong = false
  }

  *cut(bytes: Buffer): Generator<string> {
    const lines = (this.#rest + this.#decoder.write(bytes)).split('\n')
    this.#rest = lines.pop()!
    for (const line of lines) {
      if (!this.#overlong) yield line.endsWith('\r') ? line.slice(0, -1) : line
      this.#overlong = false
    }
    if (this.#rest.length > longestLine) {
      this.#overlong = true
      this.#rest = ''
    }
  }

  /** What is left when the file will not grow any more. */
  rest(): string {
    const rest = this.#overlong ? '' : this.#rest + this.#decoder.end()
    this.startOver()
    return rest
  }
}
