export { assess } from './assess.ts'
export { look, seenUntil } from './look.ts'
export {
  type AnalysisPlan,
  type ArmEstimate,
  type Assessment,
  defaultPolicy,
  delayOf,
  type Guardrail,
  type GuardrailAssessment,
  type Look,
  type Policy,
  type Reaction,
  type Verdict,
} from './plan.ts'
export { planText, startAnalysis } from './start.ts'
export { type AnalysisState, analysisStateSchema } from './state.ts'
