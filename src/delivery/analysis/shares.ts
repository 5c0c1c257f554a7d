import type { Arms, Counts } from '../measurements/measurement.ts'
import { logAlternatives } from './alternatives.ts'
import { isNotable, withWindow as withExcess } from './excess.ts'
import { type Line, logAgainst, marginLines } from './line.ts'
import { logSumExp } from './normal.ts'
import { logLikelihoods } from './odds-ratio.ts'
import type { Guardrail } from './plan.ts'
import { logEvidence, withWindow } from './start-times.ts'
import type { GuardrailState } from './state.ts'

/** Adds what both arms' requests in one window say of a share. */
export function withCounts(guardrail: Guardrail, state: GuardrailState, arms: Arms<Counts>): GuardrailState {
  const { candidate, champion } = arms
  const totals = {
    ...state,
    candidate: plus(state.candidate, candidate),
    champion: plus(state.champion, champion),
  }
  if (candidate.total === 0 || champion.total === 0) return totals
  const bad = badOf(guardrail, arms)
  const past = badOf(guardrail, { candidate: counted(state.candidate), champion: counted(state.champion) })
  const windows = state.windows + 1
  const lines = marginLines(guardrail)
  const [none = 0, ...alternatives] = logLikelihoods(bad.candidate, bad.champion, [0, ...logAlternatives])
  const logs = withWindow(
    state.harm.logs,
    alternatives.map((log) => log - none),
    windows,
  )
  const excess = withExcess(guardrail, state.excess, sampleOf(candidate), sampleOf(champion))
  const evidence = isNotable(excess) ? logEvidence(logs, windows) : 0
  return {
    ...totals,
    ...{ windows, excess },
    harm: { logs, most: Math.max(state.harm.most, evidence) },
    absolute: shown(state.absolute, lines.absolute, past, bad),
    relative: shown(state.relative, lines.relative, past, bad),
  }
}

const plus = (arm: GuardrailState['candidate'], { total, events }: Counts) => ({
  total: arm.total + total,
  sum: arm.sum + events,
})
const counted = ({ total, sum }: GuardrailState['candidate']): Counts => ({ total, events: sum })

/** Requests that are bad: the events, or the others where events are what is wanted. */
function badOf({ better }: Guardrail, { candidate, champion }: Arms<Counts>): Arms<Counts> {
  if (better === 'lower') return { candidate, champion }
  const others = ({ total, events }: Counts) => ({ total, events: total - events })
  return { candidate: others(candidate), champion: others(champion) }
}

const rateOf = ({ total, events }: Counts) => (events + 0.5) / (total + 1)

/** How many requests the champion's rate counts for in what is predicted of the candidate. */
const pull = 200

/** Adds a window to the evidence that the candidate is not worse by the margin. Before there are earlier windows nothing is predicted. */
function shown(
  { logs, most }: GuardrailState['absolute'],
  line: Line | null,
  past: Arms<Counts>,
  bad: Arms<Counts>,
): GuardrailState['absolute'] {
  if (line === null || past.champion.total === 0) return { logs, most }
  const both = rateOf({
    total: past.candidate.total + past.champion.total,
    events: past.candidate.events + past.champion.events,
  })
  const champion = rateOf(past.champion)
  const own = (past.candidate.events + pull * champion) / (past.candidate.total + pull)
  const predictions = [
    { candidate: both, champion: both },
    { candidate: own, champion },
  ]
  const next = logs.map(
    (log, index) => log + logAgainst('worse', line, predictions[index] ?? { candidate: 1, champion: 0 }, bad),
  )
  return { logs: next, most: Math.max(most, logSumExp(next)) }
}

function sampleOf({ total, events }: Counts) {
  const mean = events / total
  return { count: total, mean, variance: total < 2 ? null : (mean * (1 - mean) * total) / (total - 1) }
}
