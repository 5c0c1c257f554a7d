import { logAlternatives } from './alternatives.ts'
import type { AnalysisPlan, Guardrail } from './plan.ts'
import type { AnalysisState, GuardrailState } from './state.ts'

/** The analysis before the first look. */
export function startAnalysis(plan: AnalysisPlan): AnalysisState {
  return {
    schemaVersion: 1,
    plan: planText(plan),
    until: null,
    guardrails: Object.fromEntries(plan.guardrails.map((one) => [one.name, untouched(one)])),
  }
}

/** What evidence depends on; another plan's evidence is not taken over. */
export function planText({ guardrails, judge }: AnalysisPlan): string {
  const told = guardrails.map(({ name, kind, better, maxAbsoluteLoss, maxRelativeLoss }) => [
    name,
    kind,
    better,
    maxAbsoluteLoss,
    maxRelativeLoss,
  ])
  return JSON.stringify([judge, ...told])
}

function untouched({ kind, maxRelativeLoss }: Guardrail): GuardrailState {
  const none = { total: 0, sum: 0 }
  const alternatives = (count: number) => ({ logs: Array.from({ length: count }, () => 0), most: 0 })
  return {
    last: null,
    candidate: none,
    champion: none,
    excess: { sum: 0, variance: 0 },
    excessOverRelative: { sum: 0, variance: 0 },
    varianceAtMargin: 0,
    prior: null,
    harm: alternatives(kind === 'counts' ? logAlternatives.length : 0),
    nonInferiority: alternatives(kind === 'counts' && maxRelativeLoss !== null ? logAlternatives.length : 0),
    mostHarm: 0,
    mostAbsolute: 0,
    mostRelative: 0,
    bins: null,
    drift: { log: 0, most: 0 },
    windows: { candidate: [], champion: [] },
  }
}
