export type { SpotUse } from './job-ending.ts'
export { openSageMaker, type SageMakerBackend } from './sagemaker-backend.ts'
export type { SageMakerSettings } from './settings.ts'
