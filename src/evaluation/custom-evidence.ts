import { type Evidence, without } from './evidence.ts'
import type { Interval } from './result.ts'
import {
  constantDifference,
  identicalDifference,
  pointDifference,
  studentDifference,
} from './statistics/difference.ts'
import { jackknifeInterval, jackknifeVariance, type Replicated } from './statistics/jackknife.ts'

/** Values of a metric computed elsewhere, such as by SQL: on all rows, or on one slice. */
export interface CustomEvidence {
  /** Id of the metric's spec. */
  readonly metric: string
  readonly slice: { readonly column: string; readonly value: string } | null
  /** Null with a reason where it has no value. */
  readonly candidate: Replicated | null
  /** Null where there is no champion, or no value. */
  readonly champion: Replicated | null
  readonly reason?: string
}

const METHOD = 'jackknife'

/** Student's t intervals from values recomputed with one of G groups of rows left out each. */
export function customEvidence(
  found: CustomEvidence | undefined,
  hasChampion: boolean,
  identical: boolean,
  alpha: number,
): Evidence {
  if (found === undefined) return without(METHOD, 'it was not computed on these rows')
  const { candidate, champion } = found
  if (candidate === null || !Number.isFinite(candidate.estimate))
    return without(METHOD, found.reason ?? 'the candidate’s value is null')
  if (hasChampion && (champion === null || !Number.isFinite(champion.estimate)))
    return without(METHOD, found.reason ?? 'the champion’s value is null')
  return {
    method: METHOD,
    candidate: jackknifeInterval(candidate, alpha),
    champion: champion === null ? null : jackknifeInterval(champion, alpha),
    difference: champion === null ? null : differenceOf(candidate, champion, identical, alpha),
    notComputable: null,
    notes:
      jackknifeVariance(candidate.replicates) === null
        ? ['An interval needs at least two groups of rows.']
        : [],
  }
}

function differenceOf(candidate: Replicated, champion: Replicated, identical: boolean, alpha: number) {
  const estimate = candidate.estimate - champion.estimate
  if (identical && estimate === 0) return identicalDifference(METHOD)
  const groups = Math.min(candidate.replicates.length, champion.replicates.length)
  const variance =
    candidate.replicates.length === champion.replicates.length
      ? jackknifeVariance(candidate.replicates.map((value, g) => value - champion.replicates[g]!))
      : null
  if (variance === null) return pointDifference(METHOD, estimate)
  return variance > 0
    ? studentDifference(METHOD, estimate, Math.sqrt(variance), groups - 1, alpha)
    : constantDifference(METHOD, estimate, groups, alpha)
}

/** The value of a metric file or of one run: nothing but the number. */
export function bareInterval(estimate: number): Interval {
  return { estimate, low: null, high: null }
}
