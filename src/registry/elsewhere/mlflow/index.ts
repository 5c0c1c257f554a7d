export { type MlflowRegistrySettings, mlflowRegistry } from './mlflow-registry.ts'
