export { openSageMakerTarget } from './open-sagemaker.ts'
export type { Guardrail, SageMakerTargetSettings } from './settings.ts'
