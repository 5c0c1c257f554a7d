import type { AnalysisPlan, Guardrail } from './plan.ts'
import type { GuardrailState } from './state.ts'

/** log of the evidence that the candidate is within all margins that are declared: the weakest. Null where there are none. */
export function logNonInferiority(
  { kind, maxAbsoluteLoss, maxRelativeLoss }: Guardrail,
  { absolute, relative }: GuardrailState,
): number | null {
  if (kind === 'bins') return null
  const logs = [
    ...(maxAbsoluteLoss === null ? [] : [absolute.most]),
    ...(maxRelativeLoss === null ? [] : [relative.most]),
  ]
  return logs.length === 0 ? null : Math.min(...logs)
}

/** Whether the evidence is there, at the error that is allowed. */
export function isNonInferior(plan: AnalysisPlan, guardrail: Guardrail, state: GuardrailState): boolean {
  const log = logNonInferiority(guardrail, state)
  return log === null || log >= -Math.log(plan.beta)
}
