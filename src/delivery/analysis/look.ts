import type { Arms, Bins, Counts, Measurement, Moments } from '../measurements/measurement.ts'
import { logAlternatives } from './alternatives.ts'
import { type Drifting, logGaussianEvidence } from './gaussian.ts'
import { logSumExp } from './normal.ts'
import { logLikelihoods } from './odds-ratio.ts'
import type { AnalysisPlan, Guardrail, Look } from './plan.ts'
import { logBinEvidence } from './predicted-bins.ts'
import { planText, startAnalysis } from './start.ts'
import type { AnalysisState, GuardrailState } from './state.ts'

/** Windows whose single values are kept for a judge that compares windows. */
const mostWindows = 500

/**
 * Adds what was measured in one window. A window that begins before what has been seen ends changes nothing, so that a look that
 * is repeated counts once.
 */
export function look(
  plan: AnalysisPlan,
  state: AnalysisState,
  { window, measurements }: Look,
): AnalysisState {
  const before = state.plan === planText(plan) ? state : startAnalysis(plan)
  if (before.until !== null && Date.parse(window.from) < Date.parse(before.until)) return before
  const guardrails = Object.fromEntries(
    plan.guardrails.map((guardrail) => {
      const known = before.guardrails[guardrail.name]
      const measured = measurements[guardrail.name]
      if (known === undefined || measured === undefined) return [guardrail.name, known]
      return [guardrail.name, added(guardrail, known, measured, plan.minRequests)]
    }),
  )
  return { ...before, until: window.to, guardrails: guardrails as AnalysisState['guardrails'] }
}

function added(
  guardrail: Guardrail,
  state: GuardrailState,
  measured: Measurement,
  minRequests: number,
): GuardrailState {
  if (measured.kind === 'no-data' || measured.kind === 'error')
    return { ...state, last: { kind: measured.kind, reason: measured.reason } }
  if (measured.kind !== guardrail.kind)
    return {
      ...state,
      last: {
        kind: 'error',
        reason: `The source answered with ${measured.kind} instead of ${guardrail.kind}.`,
      },
    }
  const damage = damageIn(measured)
  if (damage !== null) return { ...state, last: { kind: 'error', reason: damage } }
  const seen = { ...state, last: { kind: 'measured' as const, reason: '' } }
  switch (measured.kind) {
    case 'counts':
      return withCounts(guardrail, seen, measured.arms, minRequests)
    case 'moments':
      return withMoments(guardrail, seen, measured.arms, minRequests)
    case 'bins':
      return withBins(seen, measured.arms)
  }
}

/** What no source should say, in words; null where nothing is wrong. */
function damageIn(measured: Extract<Measurement, { arms: unknown }>): string | null {
  const numbers = Object.values(measured.arms).flatMap((arm: Counts | Moments | Bins) =>
    'counts' in arm ? arm.counts : Object.values(arm as unknown as Record<string, number>),
  )
  if (!numbers.every(Number.isFinite)) return 'The source answered with what is no finite number.'
  if (measured.kind !== 'counts') return null
  const wrong = Object.values(measured.arms).find(
    ({ total, events }: Counts) =>
      events < 0 || events > total || !Number.isInteger(total) || !Number.isInteger(events),
  )
  return wrong === undefined
    ? null
    : `The source answered with ${wrong.events} of ${wrong.total} requests, which are no counts of one window.`
}

function withCounts(
  guardrail: Guardrail,
  state: GuardrailState,
  arms: Arms<Counts>,
  minRequests: number,
): GuardrailState {
  const { candidate, champion } = arms
  const totals = {
    ...state,
    candidate: {
      total: state.candidate.total + candidate.total,
      sum: state.candidate.sum + candidate.events,
    },
    champion: { total: state.champion.total + champion.total, sum: state.champion.sum + champion.events },
  }
  if (candidate.total === 0 || champion.total === 0) return totals
  const [bad, usual] =
    guardrail.better === 'lower' ? [candidate, champion] : [good(candidate), good(champion)]
  const margin = Math.log1p(guardrail.maxRelativeLoss ?? 0)
  // against no difference, and against a difference of just the margin
  const harmful = logLikelihoods(bad, usual, [0, ...logAlternatives])
  const harmless =
    state.nonInferiority.logs.length === 0
      ? []
      : logLikelihoods(bad, usual, [margin, ...logAlternatives.map((theta) => margin - theta)])
  return withExcess(
    guardrail,
    { ...totals, harm: grown(state.harm, harmful), nonInferiority: grown(state.nonInferiority, harmless) },
    {
      count: candidate.total,
      mean: candidate.events / candidate.total,
      variance: binomial(candidate, champion),
    },
    {
      count: champion.total,
      mean: champion.events / champion.total,
      variance: binomial(champion, candidate),
    },
    minRequests,
    boundaryVariance(guardrail, totals),
  )
}

/**
 * Variance of one request of a candidate that is worse by just the margin. What is to be rejected is such a candidate: one that
 * happens to have had no errors yet has no smaller noise than it.
 */
function boundaryVariance(
  { better, maxAbsoluteLoss, maxRelativeLoss }: Guardrail,
  { champion }: GuardrailState,
): { readonly absolute: number; readonly relative: number } {
  const usual = (champion.sum + 0.5) / (champion.total + 1)
  const of = (loss: number) => {
    const rate = Math.min(1, Math.max(0, usual + (better === 'lower' ? loss : -loss)))
    return rate * (1 - rate)
  }
  return { absolute: of(maxAbsoluteLoss ?? 0), relative: of((maxRelativeLoss ?? 0) * usual) }
}

const good = ({ total, events }: Counts): Counts => ({ total, events: total - events })

/** Variance of one request, its rate drawn a little towards that of both arms: a window without an event is no proof of none. */
function binomial(arm: Counts, other: Counts): number {
  const both = (arm.events + other.events + 0.5) / (arm.total + other.total + 1)
  const rate = (arm.events + both) / (arm.total + 1)
  return rate * (1 - rate)
}

/** @param logs of the likelihood: first of the hypothesis to be rejected, then of each alternative */
function grown({ logs, most }: GuardrailState['harm'], [null_ = 0, ...alternatives]: readonly number[]) {
  if (logs.length === 0) return { logs, most }
  const next = logs.map((log, index) => log + (alternatives[index] ?? 0) - null_)
  return { logs: next, most: Math.max(most, logSumExp(next) - Math.log(next.length)) }
}

function withMoments(
  guardrail: Guardrail,
  state: GuardrailState,
  { candidate, champion }: Arms<Moments>,
  minRequests: number,
): GuardrailState {
  const totals = {
    ...state,
    candidate: { total: state.candidate.total + candidate.count, sum: state.candidate.sum + candidate.sum },
    champion: { total: state.champion.total + champion.count, sum: state.champion.sum + champion.sum },
  }
  if (candidate.count < 2 || champion.count < 2) return totals
  const arm = ({ count, sum, sumOfSquares }: Moments) => ({
    count,
    mean: sum / count,
    variance: Math.max(0, (sumOfSquares - (sum * sum) / count) / (count - 1)),
  })
  return withExcess(guardrail, totals, arm(candidate), arm(champion), minRequests)
}

interface Sample {
  readonly count: number
  readonly mean: number
  /** Of one value. */
  readonly variance: number
}

/** Holds the candidate's sum against what the champion would have made of as many requests in the same window. */
function withExcess(
  { better, maxAbsoluteLoss, maxRelativeLoss }: Guardrail,
  state: GuardrailState,
  candidate: Sample,
  champion: Sample,
  minRequests: number,
  atMargin: { readonly absolute: number; readonly relative: number } = { absolute: 0, relative: 0 },
): GuardrailState {
  const sign = better === 'lower' ? 1 : -1
  const n = candidate.count
  const noise = (weight: number, least = 0) =>
    n * Math.max(candidate.variance, least) + ((weight * n) ** 2 / champion.count) * champion.variance
  const plus = (sums: Drifting, sum: number, variance: number) => ({
    sum: sums.sum + sum,
    variance: sums.variance + variance,
  })
  const excess = plus(state.excess, n * (candidate.mean - champion.mean), noise(1))
  const relative = maxRelativeLoss ?? 0
  const allowed = relative * Math.abs(champion.mean)
  const excessOverRelative = plus(
    state.excessOverRelative,
    n * (allowed - sign * (candidate.mean - champion.mean)),
    noise(1 + relative, atMargin.relative),
  )
  const windowNoise = Math.max(noise(1, atMargin.absolute), Number.MIN_VALUE)
  // most sensitive when some times the least requests are there
  const prior = state.prior ?? (windowNoise * Math.max(1, minRequests / n)) / 2
  const varianceAtMargin = state.varianceAtMargin + noise(1, atMargin.absolute)
  const total = state.candidate.total
  // sums of few values are no Gaussian yet
  const enough = total >= minRequests
  const evidence = (sum: number, variance: number) => logGaussianEvidence({ sum, variance }, prior)
  return {
    ...state,
    ...{ excess, excessOverRelative, varianceAtMargin, prior },
    mostHarm: Math.max(state.mostHarm, evidence(sign * excess.sum, excess.variance)),
    mostAbsolute:
      maxAbsoluteLoss === null || !enough
        ? state.mostAbsolute
        : Math.max(
            state.mostAbsolute,
            evidence(maxAbsoluteLoss * total - sign * excess.sum, varianceAtMargin),
          ),
    mostRelative:
      maxRelativeLoss === null || !enough
        ? state.mostRelative
        : Math.max(state.mostRelative, evidence(excessOverRelative.sum, excessOverRelative.variance)),
    windows: {
      candidate: [...state.windows.candidate, candidate.mean].slice(-mostWindows),
      champion: [...state.windows.champion, champion.mean].slice(-mostWindows),
    },
  }
}

function withBins(state: GuardrailState, { candidate, champion }: Arms<Bins>): GuardrailState {
  const names = [...new Set([...(state.bins?.names ?? []), ...candidate.names, ...champion.names])]
  const counts = (bins: Bins) => names.map((name) => bins.counts[bins.names.indexOf(name)] ?? 0)
  const earlier = (counted: readonly number[]) =>
    names.map((name) => counted[state.bins?.names.indexOf(name) ?? -1] ?? 0)
  const before = {
    candidate: earlier(state.bins?.candidate ?? []),
    champion: earlier(state.bins?.champion ?? []),
  }
  const now = { candidate: counts(candidate), champion: counts(champion) }
  const log = state.drift.log + logBinEvidence(before, now)
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const plus = (one: readonly number[], other: readonly number[]) =>
    one.map((value, index) => value + (other[index] ?? 0))
  return {
    ...state,
    candidate: { total: state.candidate.total + sum(now.candidate), sum: 0 },
    champion: { total: state.champion.total + sum(now.champion), sum: 0 },
    bins: {
      names,
      candidate: plus(before.candidate, now.candidate),
      champion: plus(before.champion, now.champion),
    },
    drift: { log, most: Math.max(state.drift.most, log) },
  }
}
