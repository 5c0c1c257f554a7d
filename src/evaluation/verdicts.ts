import type { ComparisonVerdict, MetricComparison, Verdict } from './result.ts'
import type { DifferenceEvidence } from './statistics/difference.ts'
import { normalQuantile } from './statistics/distributions.ts'
import { holm } from './statistics/holm.ts'

/** One comparison to be judged, with the others of its family. */
export interface Comparison {
  readonly direction: 'higher' | 'lower'
  /** Null where there is no champion. */
  readonly difference: DifferenceEvidence | null
  /** Loss that is allowed, ≥ 0. */
  readonly margin: number
  readonly rows: number
  /** Why it is not judged, or null. */
  readonly notComputable: string | null
}

export interface Judgement {
  readonly verdict: ComparisonVerdict
  readonly pValue: number | null
  readonly adjustedPValue: number | null
  readonly smallestDetectable: number | null
  readonly rowsToSettle: number | null
}

const POWER = 0.8
/** Beyond this, "more rows" is no advice. */
const MOST_ROWS = 1e12

/**
 * Judges a family of comparisons. Each answers from its interval; `improved` and `regressed`, which claim a difference, must
 * also hold after Holm's correction over the family.
 */
export function judgeFamily(family: readonly Comparison[], alpha: number): Judgement[] {
  const judged = family.map((row) => (row.notComputable === null ? row.difference : null))
  const pValues = judged.map((difference) => difference?.pValue(0) ?? null)
  const adjusted = holm(pValues)
  const adjustedLoss = holm(family.map((row, i) => lossPValue(row, judged[i] ?? null)))
  const size = judged.filter((difference) => difference?.standardError != null).length
  return family.map((row, i) => {
    const difference = judged[i] ?? null
    if (row.notComputable !== null) return unjudged('not-computable')
    if (difference === null) return unjudged('no-baseline')
    const verdict = verdictOf(row, difference, adjusted[i] ?? null, adjustedLoss[i] ?? null, alpha)
    const error = difference.standardError
    return {
      verdict,
      pValue: pValues[i] ?? null,
      adjustedPValue: adjusted[i] ?? null,
      smallestDetectable:
        error === null || error === 0 || difference.low === null || difference.high === null
          ? null
          : (difference.high - difference.low) / 2 + normalQuantile(POWER) * error,
      rowsToSettle: verdict === 'inconclusive' ? rowsToSettle(row, difference, alpha, size) : null,
    }
  })
}

/** The interval seen so that more is better. */
export function oriented(direction: 'higher' | 'lower', difference: DifferenceEvidence) {
  const { estimate, low, high } = difference
  if (direction === 'higher') return { estimate, low, high }
  const flip = (value: number | null) => (value === null ? null : 0 - value)
  return { estimate: 0 - estimate, low: flip(high), high: flip(low) }
}

/** Twice the one-sided p-value of "the loss is at most the margin", so that it compares with alpha as the interval does. */
function lossPValue(row: Comparison, difference: DifferenceEvidence | null): number | null {
  if (difference === null) return null
  const seen = oriented(row.direction, difference)
  if (seen.low === null) return null
  return seen.estimate < -row.margin
    ? difference.pValue(row.direction === 'higher' ? -row.margin : row.margin)
    : 1
}

function verdictOf(
  row: Comparison,
  difference: DifferenceEvidence,
  adjusted: number | null,
  adjustedLoss: number | null,
  alpha: number,
): ComparisonVerdict {
  const { low, high } = oriented(row.direction, difference)
  if (difference.identical) return 'non-inferior'
  if (low === null || high === null) return 'inconclusive'
  if (low > 0 && adjusted !== null && adjusted <= alpha) return 'improved'
  if (high < -row.margin && adjustedLoss !== null && adjustedLoss <= alpha) return 'regressed'
  if (low > -row.margin) return 'non-inferior'
  return 'inconclusive'
}

/** Further rows at which, were the estimate the truth, the interval, shrinking with √rows, would leave the margin out. */
function rowsToSettle(
  row: Comparison,
  difference: DifferenceEvidence,
  alpha: number,
  familySize: number,
): number | null {
  const { estimate, low, high } = oriented(row.direction, difference)
  if (low === null || high === null) return null
  const distance = estimate + row.margin
  if (distance === 0 || low === high || row.rows === 0) return null
  // Staying within the margin needs the interval alone; proving a loss must survive the correction as well.
  const corrected = normalQuantile(alpha / 2 / Math.max(1, familySize)) / normalQuantile(alpha / 2)
  const reach = distance > 0 ? estimate - low : (high - estimate) * corrected
  const further = Math.ceil(row.rows * ((reach / distance) ** 2 - 1))
  return further <= MOST_ROWS ? Math.max(1, further) : null
}

function unjudged(verdict: ComparisonVerdict): Judgement {
  return { verdict, pValue: null, adjustedPValue: null, smallestDetectable: null, rowsToSettle: null }
}

/**
 * The verdict of the whole: one regressed metric regresses it, one undecided leaves it inconclusive, and it improves where
 * nothing is worse and something is better.
 * @param deciding the unsliced rows that decide
 */
export function overallVerdict(
  deciding: readonly Pick<MetricComparison, 'verdict'>[],
  hasChampion: boolean,
): Verdict {
  if (!hasChampion) return 'no-baseline'
  const some = (verdict: ComparisonVerdict) => deciding.some((row) => row.verdict === verdict)
  if (some('regressed')) return 'regressed'
  if (deciding.length === 0 || some('inconclusive') || some('not-computable') || some('no-baseline'))
    return 'inconclusive'
  return some('improved') ? 'improved' : 'non-inferior'
}
