export { type SageMakerRegistrySettings, sageMakerRegistry } from './sagemaker-registry.ts'
