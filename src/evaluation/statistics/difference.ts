import type { Interval } from '../result.ts'
import { studentCritical, studentTwoSided } from './distributions.ts'
import { mcnemarExact, type PairedShares, tangoInterval, tangoTest } from './paired-shares.ts'

/** What is known about candidate − champion, in the metric's own unit. */
export interface DifferenceEvidence {
  readonly method: string
  readonly estimate: number
  readonly low: number | null
  readonly high: number | null
  /** Standard error, null where unknown. */
  readonly standardError: number | null
  /** Both models gave the same output on every row: the difference is 0 and certain. */
  readonly identical: boolean
  /**
   * Two-sided p-value of "the difference is `difference`", consistent with the interval: at most alpha exactly where the
   * interval leaves it out. Null where no test is possible.
   */
  pValue(difference: number): number | null
}

/** The same output on every row. */
export function identicalDifference(method: string): DifferenceEvidence {
  return {
    method,
    estimate: 0,
    low: 0,
    high: 0,
    standardError: 0,
    identical: true,
    pValue: (difference) => (difference === 0 ? 1 : 0),
  }
}

/** Two numbers and nothing about their uncertainty. */
export function pointDifference(method: string, estimate: number): DifferenceEvidence {
  return {
    method,
    estimate,
    low: null,
    high: null,
    standardError: null,
    identical: false,
    pValue: () => null,
  }
}

/** Estimate ± critical value of t (or the normal, `degreesOfFreedom` null) times the standard error, which is positive. */
export function studentDifference(
  method: string,
  estimate: number,
  standardError: number,
  degreesOfFreedom: number | null,
  alpha: number,
): DifferenceEvidence {
  const half = studentCritical(alpha, degreesOfFreedom) * standardError
  return {
    method,
    estimate,
    low: estimate - half,
    high: estimate + half,
    standardError,
    identical: false,
    pValue: (difference) => studentTwoSided((estimate - difference) / standardError, degreesOfFreedom),
  }
}

/** Tango's interval with the exact McNemar test of no difference. */
export function pairedSharesDifference(shares: PairedShares, alpha: number): DifferenceEvidence {
  const { rows, gained, lost } = shares
  const estimate = (gained - lost) / rows
  // Half a row more on either side (Agresti & Min 2005) keeps the error above 0 where no row is discordant.
  const discordant = gained + lost + 1
  const variance = (discordant - (gained - lost) ** 2 / (rows + 2)) / (rows + 2) ** 2
  return {
    method: 'mcnemar-exact',
    estimate,
    ...tangoInterval(shares, alpha),
    standardError: Math.sqrt(variance),
    identical: false,
    pValue: (difference) => (difference === 0 ? mcnemarExact(gained, lost) : tangoTest(shares, difference)),
  }
}

/**
 * Every paired difference is the same, so that no spread is seen: as sure as a sign test that all `rows` rows agree on.
 * With too few rows for that there is no interval.
 */
export function constantDifference(
  method: string,
  estimate: number,
  rows: number,
  alpha: number,
): DifferenceEvidence {
  const chance = 2 ** (1 - rows)
  if (estimate !== 0 && chance > alpha) return pointDifference(method, estimate)
  return {
    method,
    estimate,
    low: estimate,
    high: estimate,
    standardError: 0,
    identical: false,
    pValue: (difference) => (difference === estimate ? 1 : chance),
  }
}

/**
 * No surer of a difference than its few discordant rows allow: were the models equal, either of the two predictions of such a
 * row could be either model's, and all of them favour one model by chance in 2^(1 − discordant) of cases. The interval is
 * widened to reach 0 where that is more than `alpha`, as it is for five rows and 95 %.
 */
export function asSureAs(discordant: number, found: DifferenceEvidence, alpha: number): DifferenceEvidence {
  const chance = Math.min(1, 2 ** (1 - discordant))
  if (found.low === null || found.high === null) return found
  const low = chance > alpha ? Math.min(found.low, 0) : found.low
  const high = chance > alpha ? Math.max(found.high, 0) : found.high
  return {
    ...found,
    low,
    high,
    pValue(difference) {
      const p = found.pValue(difference)
      const widened =
        difference === 0 || (difference < 0 ? difference > found.high! : difference < found.low!)
      return p === null || !widened ? p : Math.max(p, chance)
    },
  }
}

/**
 * From the intervals of the two values and their correlation, keeping the intervals' asymmetry (Zou & Donner 2008). With
 * correlation 0 it is wider than needed, for where the paired variance vanishes because a value is at the end of its range.
 */
export function differenceOfIntervals(
  method: string,
  candidate: Interval,
  champion: Interval,
  alpha: number,
  correlation = 0,
): DifferenceEvidence {
  const estimate = candidate.estimate - champion.estimate
  if (candidate.low === null || candidate.high === null || champion.low === null || champion.high === null)
    return pointDifference(method, estimate)
  const reach = (a: number, b: number) => Math.sqrt(Math.max(0, a * a + b * b - 2 * correlation * a * b))
  const below = reach(candidate.estimate - candidate.low, champion.high - champion.estimate)
  const above = reach(candidate.high - candidate.estimate, champion.estimate - champion.low)
  const critical = studentCritical(alpha, null)
  return {
    method,
    estimate,
    low: estimate - below,
    high: estimate + above,
    standardError: Math.max(below, above) / critical,
    identical: false,
    pValue(difference) {
      if (difference === estimate) return 1
      const side = difference < estimate ? below : above
      return side === 0 ? 0 : studentTwoSided(((difference - estimate) / side) * critical, null)
    },
  }
}
