const keptLines = 400
const keptCharacters = 2000

/** The last lines of a stream, in bounded memory. */
export class LineTail {
  readonly #lines: string[] = []

  push(line: string): void {
    this.#lines.push(line.slice(0, keptCharacters))
    // cut in one go now and then, because shifting an array for every line is slow
    if (this.#lines.length >= keptLines * 2) this.#lines.splice(0, this.#lines.length - keptLines)
  }

  lines(): string[] {
    return this.#lines.slice(-keptLines)
  }
}
