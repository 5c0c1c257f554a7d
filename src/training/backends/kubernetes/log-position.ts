/**
 * A place in the log of a container by the times that Kubernetes writes in front of the lines: the last time, and how
 * many lines had it. Logs can be asked for by seconds only, so that lines come again, and these are left out.
 */
export class LogPosition {
  #last = ''
  #count = 0

  /** The lines of a piece of the log that are new, without their times. The piece begins before or at the place. */
  fresh(text: string): string[] {
    const fresh: string[] = []
    let again = this.#count
    const lines = text.split('\n')
    if (lines.at(-1) === '') lines.pop()
    for (const line of lines) {
      const space = line.indexOf(' ')
      const time = instant(space < 0 ? line : line.slice(0, space))
      if (time === null || time < this.#last) continue
      if (time === this.#last) {
        if (again > 0) {
          again -= 1
          continue
        }
        this.#count += 1
      } else {
        this.#last = time
        this.#count = 1
        again = 0
      }
      fresh.push(space < 0 ? '' : line.slice(space + 1))
    }
    return fresh
  }
}

/** RFC 3339 with up to nanoseconds, as a text that sorts by time; null where it is none. */
function instant(text: string): string | null {
  const found = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/.exec(text)
  if (found === null) return null
  const seconds = Date.parse(found[1]! + found[3]!) / 1000
  return `${String(seconds).padStart(12, '0')}.${(found[2] ?? '').padEnd(9, '0')}`
}
