/** How one version's windows stand to the other's, as Kayenta's judge says it. */
export type Classification = 'high' | 'low' | 'pass' | 'nodata'

/** Kayenta's defaults for its Mann–Whitney classifier: `confLevel` 0.98, `tolerance` 0.25. */
const zQuantile = 2.3263478740408408
const tolerance = 0.25
/** Fewer windows say nothing at 98 %. */
const fewestWindows = 5

/**
 * Classifies the candidate's windows against the champion's by the rules of Kayenta's NetflixACAJudge: the interval of
 * Hodges and Lehmann's shift, as R's `wilcox.test(conf.int = TRUE, exact = FALSE)` gives it, held against a quarter of the shift
 * itself. What repeated looks do to it is not accounted for; that is how Kayenta is.
 */
export function classify(candidate: readonly number[], champion: readonly number[]): Classification {
  if (Math.min(candidate.length, champion.length) < fewestWindows) return 'nodata'
  const same =
    candidate.length === champion.length && candidate.every((value, index) => value === champion[index])
  if (same) return 'pass'
  const { low, estimate, high } = shift(candidate, champion)
  const critical = tolerance * Math.abs(estimate)
  if (low > critical) return 'high'
  return high < -critical ? 'low' : 'pass'
}

/** Hodges and Lehmann's estimate of by how much `x` lies above `y`, with its 98 % interval from the normal approximation. */
export function shift(
  x: readonly number[],
  y: readonly number[],
): { readonly low: number; readonly estimate: number; readonly high: number } {
  const least = Math.min(...x) - Math.max(...y)
  const most = Math.max(...x) - Math.min(...y)
  const root = (quantile: number, corrected: boolean) => {
    let [from, to] = [least, most]
    for (let step = 0; step < 200 && to - from > 1e-12 * Math.max(1, Math.abs(from), Math.abs(to)); step++) {
      const middle = (from + to) / 2
      if (standardised(x, y, middle, corrected) > quantile) from = middle
      else to = middle
    }
    return (from + to) / 2
  }
  return { low: root(zQuantile, true), estimate: root(0, false), high: root(-zQuantile, true) }
}

/** z of the rank sum of `x` moved down by `by`, with the correction for ties and, where asked for, for continuity. */
function standardised(x: readonly number[], y: readonly number[], by: number, corrected: boolean): number {
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
  return (away - (corrected ? Math.sign(away) * 0.5 : 0)) / Math.sqrt(variance)
}
