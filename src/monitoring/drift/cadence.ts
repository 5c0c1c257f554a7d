import { digits, listed } from './default/words.ts'

export interface Day {
  /** ISO: `2013-07-01`. */
  readonly day: string
  readonly rows: number
}

/** Days that a side must have before its rhythm is spoken of. */
const leastDays = 7

/**
 * What stands out in how rows arrive, each a sentence: days without any where the reference has none such, and another number of rows
 * a day. A day's rows vary by more than chance, so days are compared, not rows: the medians differ by half or more, and further than
 * all but one in twenty days of the reference.
 */
export function cadenceFindings(reference: readonly Day[] | null, current: readonly Day[]): string[] {
  const findings: string[] = []
  const empty = current.filter(({ rows }) => rows === 0)
  const emptyBefore = reference === null ? 0 : reference.filter(({ rows }) => rows === 0).length
  const usual = reference === null || reference.length === 0 ? 0 : emptyBefore / reference.length
  if (empty.length > 0 && empty.length / current.length > 2 * usual)
    findings.push(
      `${empty.length} of ${current.length} days have no rows: ${listed(empty.map(({ day }) => day))}.`,
    )
  if (reference === null || reference.length < leastDays || current.length < leastDays) return findings
  // the first and the last day may be cut off
  const inner = (days: readonly Day[]) => days.slice(1, -1).map(({ rows }) => rows)
  const before = inner(reference).sort((a, b) => a - b)
  const now = inner(current).sort((a, b) => a - b)
  const at = (sorted: readonly number[], level: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(level * sorted.length))]!
  const [usualRows, rows] = [at(before, 0.5), at(now, 0.5)]
  const unusual = rows < at(before, 0.025) || rows > at(before, 0.975)
  if (unusual && (rows >= 1.5 * usualRows || usualRows >= 1.5 * rows))
    findings.push(`A day brings ${digits(rows)} rows now (median), ${digits(usualRows)} in the reference.`)
  return findings
}
