interface Pair {
  readonly candidate: readonly number[]
  readonly champion: readonly number[]
}

/** How many predictions of both arms together an estimate is drawn towards. */
const pull = 50

/**
 * log of the e-value of one window for "both arms predict alike": the likelihood of each arm's predictions under its own
 * distribution as estimated from the windows before, over that under the mixture of the two by the requests of this
 * window. Turner, Ly and Grünwald, "Generic E-variables for exact sequential k-sample tests that allow for optional stopping"
 * (2024), theorem 1. Before there are estimates they are equal, and it is 0.
 */
export function logBinEvidence(before: Pair, now: Pair): number {
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
  const pooled = before.candidate.map((count, bin) => count + (before.champion[bin] ?? 0) + 0.5)
  const all = total(pooled)
  const estimate = (counts: readonly number[]) => {
    const own = total(counts)
    return counts.map((count, bin) => (count + (pull * (pooled[bin] ?? 0)) / all) / (own + pull))
  }
  const [candidate, champion] = [estimate(before.candidate), estimate(before.champion)]
  const [n1, n0] = [total(now.candidate), total(now.champion)]
  if (n1 === 0 || n0 === 0) return 0
  let log = 0
  for (const [bin, p1] of candidate.entries()) {
    const p0 = champion[bin] ?? 0
    const mixed = (n1 * p1 + n0 * p0) / (n1 + n0)
    if (mixed === 0) continue
    log += (now.candidate[bin] ?? 0) * Math.log(p1 / mixed) + (now.champion[bin] ?? 0) * Math.log(p0 / mixed)
  }
  return log
}

/** Half the sum of the differences between two distributions' shares: how many predictions in a hundred fall elsewhere. */
export function totalVariation({ candidate, champion }: Pair): number | null {
  const [n1, n0] = [candidate, champion].map((counts) => counts.reduce((sum, count) => sum + count, 0))
  if (!n1 || !n0) return null
  return candidate.reduce((sum, count, bin) => sum + Math.abs(count / n1 - (champion[bin] ?? 0) / n0), 0) / 2
}
