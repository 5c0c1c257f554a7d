import type { Arms, Bins } from '../measurements/measurement.ts'
import { sharesRadius } from './excess.ts'
import type { AnalysisPlan } from './plan.ts'
import type { GuardrailState } from './state.ts'

type Counted = Arms<readonly number[]>

/** How many predictions of both arms together an estimate is drawn towards. */
const pull = 50

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

/** Adds what both arms predicted in one window. A bin that appears later had no predictions before. */
export function withBins(state: GuardrailState, { candidate, champion }: Arms<Bins>): GuardrailState {
  const [n1, n0] = [total(candidate.counts), total(champion.counts)]
  const totals = {
    ...state,
    candidate: { total: state.candidate.total + n1, sum: 0 },
    champion: { total: state.champion.total + n0, sum: 0 },
  }
  if (n1 === 0 || n0 === 0) return totals
  const known = state.bins ?? { names: [], candidate: [], champion: [], expected: [] }
  const names = [...new Set([...known.names, ...candidate.names, ...champion.names])]
  const now = { candidate: among(names, candidate), champion: among(names, champion) }
  const log = state.drift.log + logBinEvidence(known, now)
  const plus = (one: readonly number[], other: readonly number[]) =>
    other.map((value, index) => (one[index] ?? 0) + value)
  return {
    ...totals,
    windows: state.windows + 1,
    bins: {
      names,
      candidate: plus(known.candidate, now.candidate),
      champion: plus(known.champion, now.champion),
      expected: plus(
        known.expected,
        now.champion.map((count) => (count * n1) / n0),
      ),
    },
    excess: { ...state.excess, values: state.excess.values + n1, scaled: state.excess.scaled + n1 ** 2 / n0 },
    drift: { log, most: Math.max(state.drift.most, log) },
  }
}

function among(names: readonly string[], bins: Bins): readonly number[] {
  const by = new Map(bins.names.map((name, index) => [name, bins.counts[index] ?? 0]))
  return names.map((name) => by.get(name) ?? 0)
}

/**
 * log of the e-value of one window for "both arms predict alike": the likelihood of each arm's predictions under its own
 * distribution as estimated from the windows before, over that under the mixture of the two by the requests of this
 * window. Turner, Ly and Grünwald, "Generic E-variables for exact sequential k-sample tests that allow for optional stopping"
 * (2024), theorem 1. Before there are estimates they are equal, and it is 0. Bins that nothing fell into before are one bin.
 * @param before by bin, of earlier windows; bins of `now` beyond its end are new
 */
export function logBinEvidence(before: Counted, now: Counted): number {
  const bins = before.candidate.length
  const past = { candidate: [...before.candidate, 0], champion: [...before.champion, 0] }
  const merged = (counts: readonly number[]) => [...counts.slice(0, bins), total(counts.slice(bins))]
  const seen = { candidate: merged(now.candidate), champion: merged(now.champion) }
  const pooled = past.candidate.map((count, bin) => count + (past.champion[bin] ?? 0) + 0.5)
  const all = total(pooled)
  const estimate = (counts: readonly number[]) => {
    const own = total(counts)
    return counts.map((count, bin) => (count + (pull * (pooled[bin] ?? 0)) / all) / (own + pull))
  }
  const [candidate, champion] = [estimate(past.candidate), estimate(past.champion)]
  const [n1, n0] = [total(now.candidate), total(now.champion)]
  if (n1 === 0 || n0 === 0) return 0
  let log = 0
  for (const [bin, p1] of candidate.entries()) {
    const p0 = champion[bin] ?? 0
    const mixed = (n1 * p1 + n0 * p0) / (n1 + n0)
    log +=
      (seen.candidate[bin] ?? 0) * Math.log(p1 / mixed) + (seen.champion[bin] ?? 0) * Math.log(p0 / mixed)
  }
  return log
}

/**
 * How many predictions in a hundred fall elsewhere than the champion's of the same windows (total variation), and how many at least:
 * of no more than that a sequence can be told, for by chance alone some always do. Null before there are any.
 */
export function distance(
  { bins, excess }: GuardrailState,
  plan: AnalysisPlan,
): { readonly estimate: number; readonly low: number; readonly high: number } | null {
  if (bins === null || excess.values === 0) return null
  const elsewhere = bins.expected.map((count, bin) => Math.abs((bins.candidate[bin] ?? 0) - count))
  const estimate = total(elsewhere) / 2 / excess.values
  return { estimate, low: Math.max(0, estimate - sharesRadius(excess, plan, bins.names.length)), high: 1 }
}
