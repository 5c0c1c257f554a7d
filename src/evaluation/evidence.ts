import type { Interval } from './result.ts'
import type { Judged, RowSet } from './rows/row-set.ts'
import type { DifferenceEvidence } from './statistics/difference.ts'

/** What one set of rows says about one metric. */
export interface Evidence {
  readonly method: string
  readonly candidate: Interval | null
  readonly champion: Interval | null
  readonly difference: DifferenceEvidence | null
  /** Why a value is missing, or null. */
  readonly notComputable: string | null
  readonly notes: readonly string[]
}

export interface EvidenceOptions {
  /** 1 − confidence. */
  readonly alpha: number
  readonly seed: number
  /** Both models gave the same output on every row. */
  readonly identical: boolean
  /** Resamples of a paired bootstrap in place of influence functions; null for those. */
  readonly resamples: number | null
}

/** No value, and why. */
export function without(method: string, reason: string): Evidence {
  return { method, candidate: null, champion: null, difference: null, notComputable: reason, notes: [] }
}

/** Names the side where the reason is about one model rather than the rows. */
export function sideReason(side: 'candidate' | 'champion', reason: string, set: RowSet): string {
  return set.champion !== null && reason.includes('the model')
    ? reason.replace('the model', `the ${side}`)
    : reason
}

/** Whether two models gave the same output on every row. */
export function sameOutput(a: Judged, b: Judged): boolean {
  return (
    sameColumn(a.score, b.score) &&
    sameColumn(a.prediction, b.prediction) &&
    (a.probabilities === null) === (b.probabilities === null) &&
    (a.probabilities ?? []).every((column, k) => sameColumn(column, b.probabilities?.[k] ?? null))
  )
}

function sameColumn(a: ArrayLike<number> | null, b: ArrayLike<number> | null): boolean {
  if (a === null || b === null) return a === b
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/** The notes of both sides, each once. */
export function mergeNotes(...notes: (readonly string[] | undefined)[]): string[] {
  return [...new Set(notes.flatMap((list) => list ?? []))]
}
