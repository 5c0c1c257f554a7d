import type { Ranking } from '../rows/row-set.ts'

/** Running sums over a ranking, to move a threshold along it. A threshold is the place of the lowest row predicted positive. */
export interface ThresholdWalk {
  readonly ranking: Ranking
  readonly weight: Float64Array | null
  readonly rows: number
  /** Rows of weight above 0, and the positives among them. */
  readonly counted: number
  readonly positives: number
  readonly total: number
  readonly positiveWeight: number
  readonly prevalence: number
  /** Whether the place starts a group of equal scores. */
  isThreshold(cut: number): boolean
  /** Weight at or above the threshold, of all rows and of positives. */
  ahead(cut: number): number
  positiveAhead(cut: number): number
  /** Share of positives among the rows scored near the threshold. */
  shareAround(cut: number): number
}

export function walkOf(ranking: Ranking, weight: Float64Array | null): ThresholdWalk {
  const { order, tied, positive } = ranking
  const rows = order.length
  // From the top: sums over the places k and above.
  const ahead = new Float64Array(rows + 1)
  const positiveAhead = new Float64Array(rows + 1)
  let counted = 0
  let positives = 0
  for (let k = rows - 1; k >= 0; k--) {
    const w = weight === null ? 1 : weight[order[k]!]!
    const isPositive = positive[k] === 1
    ahead[k] = ahead[k + 1]! + w
    positiveAhead[k] = positiveAhead[k + 1]! + (isPositive ? w : 0)
    if (w > 0) {
      counted++
      if (isPositive) positives++
    }
  }
  const reach = Math.max(5, Math.round(0.5 * rows ** 0.8))
  const total = ahead[0]!
  return {
    ranking,
    weight,
    rows,
    counted,
    positives,
    total,
    positiveWeight: positiveAhead[0]!,
    prevalence: positiveAhead[0]! / total,
    isThreshold: (cut) => cut === 0 || tied[cut - 1] === 0,
    ahead: (cut) => ahead[cut]!,
    positiveAhead: (cut) => positiveAhead[cut]!,
    shareAround(cut) {
      const from = Math.max(0, cut - reach)
      const to = Math.min(rows, cut + reach)
      const mean = total / rows
      // Half a row of either label, so that the share is never 0 or 1.
      return (positiveAhead[from]! - positiveAhead[to]! + mean / 2) / (ahead[from]! - ahead[to]! + mean)
    },
  }
}
