import { zeroBetween } from './brent.ts'

/** How one version's windows stand to the other's, as Kayenta's judge says it. */
export type Classification = 'high' | 'low' | 'pass' | 'nodata'

/** Kayenta's defaults for its Mann–Whitney classifier: `confLevel` 0.98, `tolerance` 0.25, and as effect size a ratio of means of 1. */
const zQuantile = 2.3263478740408408
const tolerance = 0.25
const allowedRatio = 1
/** With fewer, the interval at 98 % reaches over all there is; Kayenta then classifies by the extremes alone. */
export const fewestWindows = 5

/**
 * Classifies the candidate's windows against the champion's by the rules of Kayenta's NetflixACAJudge: the interval of
 * Hodges and Lehmann's shift, as R's `wilcox.test(conf.int = TRUE, exact = FALSE)` gives it, held against a quarter of the shift
 * itself, and the ratio of the means against 1, where there is one. The same values, and values that are all one number, pass. What
 * repeated looks do to it is not accounted for; that is how Kayenta is.
 */
export function classify(candidate: readonly number[], champion: readonly number[]): Classification {
  if (Math.min(candidate.length, champion.length) < fewestWindows) return 'nodata'
  const [sorted, other] = [ascending(candidate), ascending(champion)]
  if (sorted.length === other.length && sorted.every((value, index) => value === other[index])) return 'pass'
  const { low, estimate, high } = shift(candidate, champion)
  const critical = tolerance * Math.abs(estimate)
  const ratio = meanRatio(candidate, champion)
  if (low > critical && (ratio === null || ratio >= allowedRatio)) return 'high'
  return high < -critical && (ratio === null || ratio <= allowedRatio) ? 'low' : 'pass'
}

const ascending = (values: readonly number[]) => [...values].sort((one, other) => one - other)

/** Null, and then not asked about, where one of the means is 0. */
function meanRatio(candidate: readonly number[], champion: readonly number[]): number | null {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [one, other] = [mean(candidate), mean(champion)]
  return one === 0 || other === 0 ? null : one / other
}

/**
 * Hodges and Lehmann's estimate of by how much `x` lies above `y`, with its 98 % interval from the normal approximation: the shifts at
 * which the standardised rank sum is 0 and the quantiles, each to 1e-4 as Kayenta finds them.
 */
export function shift(
  x: readonly number[],
  y: readonly number[],
): { readonly low: number; readonly estimate: number; readonly high: number } {
  const least = Math.min(...x) - Math.max(...y)
  const most = Math.max(...x) - Math.min(...y)
  // one number on either side: Kayenta blurs them a little, to come to the same
  if (least === most) return { low: least, estimate: least, high: least }
  const zero = (quantile: number, ends: boolean) => {
    const of = (by: number) => standardised(x, y, by) - quantile
    const [from, to] = [of(least), of(most)]
    if (ends && from <= 0) return least
    if (ends && to >= 0) return most
    return zeroBetween(of, { at: least, value: from }, { at: most, value: to })
  }
  return { low: zero(zQuantile, true), estimate: zero(0, false), high: zero(-zQuantile, true) }
}

/** z of the rank sum of `x` moved down by `by`, with the corrections for ties and for continuity. */
function standardised(x: readonly number[], y: readonly number[], by: number): number {
  const all = [
    ...x.map((value) => ({ value: value - by, first: true })),
    ...y.map((value) => ({ value, first: false })),
  ]
  all.sort((one, other) => one.value - other.value)
  let [ranks, ties] = [0, 0]
  for (let from = 0; from < all.length; ) {
    let to = from
    while (to < all.length && all[to]?.value === all[from]?.value) to += 1
    const count = to - from
    for (let at = from; at < to; at++) if (all[at]?.first === true) ranks += (from + 1 + to) / 2
    ties += count ** 3 - count
    from = to
  }
  const [n, m, total] = [x.length, y.length, all.length]
  const away = ranks - (n * (n + 1)) / 2 - (n * m) / 2
  const variance = ((n * m) / 12) * (total + 1 - ties / (total * (total - 1)))
  if (variance === 0) return 0
  return (away - Math.sign(away) * 0.5) / Math.sqrt(variance)
}
