export { assess } from './assess.ts'
export { look } from './look.ts'
export {
  type AnalysisPlan,
  type ArmEstimate,
  type Assessment,
  defaultPolicy,
  type Guardrail,
  type GuardrailAssessment,
  type Look,
  type Policy,
  type Reaction,
  type Verdict,
} from './plan.ts'
export { startAnalysis } from './start.ts'
export { type AnalysisState, analysisStateSchema } from './state.ts'
