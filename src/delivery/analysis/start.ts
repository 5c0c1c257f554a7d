import { logAlternatives, predictionWeights } from './alternatives.ts'
import { noExcess } from './excess.ts'
import { type AnalysisPlan, delayOf, type Guardrail } from './plan.ts'
import { unstarted } from './start-times.ts'
import type { AnalysisState, GuardrailState } from './state.ts'

/** The analysis before the first look. */
export function startAnalysis(plan: AnalysisPlan): AnalysisState {
  return {
    schemaVersion: 1,
    plan: planText(plan),
    until: null,
    lateUntil: {},
    guardrails: Object.fromEntries(plan.guardrails.map((one) => [one.name, untouched(one)])),
  }
}

/** What evidence depends on; another plan's evidence is not taken over. */
export function planText({ guardrails, judge, minRequests }: AnalysisPlan): string {
  const told = guardrails.map((guardrail) => {
    const { name, kind, better, maxAbsoluteLoss, maxRelativeLoss } = guardrail
    const delay = delayOf(guardrail)
    return [name, kind, better, maxAbsoluteLoss, maxRelativeLoss, ...(delay === 0 ? [] : [delay])]
  })
  return JSON.stringify([judge, minRequests, ...told])
}

function untouched({ kind, maxAbsoluteLoss, maxRelativeLoss }: Guardrail): GuardrailState {
  const counts = kind === 'counts'
  const none = { total: 0, sum: 0 }
  const predictions = (loss: number | null) => ({
    logs: counts && loss !== null ? predictionWeights.map(Math.log) : [],
    most: 0,
  })
  return {
    ...{ last: null, windows: 0, candidate: none, champion: none, excess: noExcess },
    harm: { logs: counts ? unstarted(logAlternatives.length) : [], most: 0 },
    absolute: predictions(maxAbsoluteLoss),
    relative: predictions(maxRelativeLoss),
    bins: null,
    drift: { log: 0, most: 0 },
    values: { candidate: [], champion: [] },
  }
}
