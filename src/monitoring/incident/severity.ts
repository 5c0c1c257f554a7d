import { z } from 'zod'
import { halfWidth95 } from '../../foundation/index.ts'

/** How strong a finding is, in units of what counts as one: 1 is just drift, or a loss of just what may be lost. */
export const severitySchema = z.object({
  size: z.number().nonnegative(),
  /** Standard error of the size; null where chance is no matter, or not known. */
  error: z.number().nonnegative().nullable(),
})
export type Severity = z.output<typeof severitySchema>

/** By finding. */
export type Severities = Readonly<Record<string, Severity>>

/** A finding is told of again when it is this many times as strong as when people were told last. */
const factor = 2

export interface Grown {
  readonly finding: string
  readonly from: number
  readonly to: number
}

/**
 * Findings that are twice as strong as when people were told of them, and by more than chance. What was told only rises: a finding
 * that comes and goes between two strengths is told once, and one that creeps up at 2, 4, 8 … times, not at every report.
 */
export function grown(told: Severities, now: Severities): Grown[] {
  return Object.entries(now).flatMap(([finding, { size, error }]) => {
    const before = Object.hasOwn(told, finding) ? told[finding] : undefined
    if (before === undefined || size < factor * before.size) return []
    const chance = halfWidth95 * Math.hypot(error ?? 0, before.error ?? 0)
    return size - before.size > chance ? [{ finding, from: before.size, to: size }] : []
  })
}

/** What people know after they were told of `of`; findings that were never measured before are known from now on. */
export function toldWith(told: Severities, now: Severities, of: readonly string[]): Record<string, Severity> {
  const fresh = Object.entries(now).filter(([name]) => of.includes(name) || !Object.hasOwn(told, name))
  return { ...told, ...Object.fromEntries(fresh) }
}

/** `distance (4.2 times its threshold, 1.3 when it was told)`. */
export function grownText({ finding, from, to }: Grown): string {
  return `${finding} (${Number(to.toPrecision(2))} times what counts, ${Number(from.toPrecision(2))} when it was told)`
}
