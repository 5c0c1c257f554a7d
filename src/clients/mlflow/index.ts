export type { LoggedModel, MlflowRun, ModelVersion } from './answers.ts'
export { artifactPathProblem, artifactRoot } from './artifact-path.ts'
export * from './artifacts.ts'
export * from './connection.ts'
export { isMissing, isPassing, MlflowError } from './failures.ts'
export { acceptedKey, decodedValue, encodedValue, limits, shortened, wellFormed } from './limits.ts'
export * from './logged-models.ts'
export * from './pages.ts'
export * from './registered-models.ts'
export {
  createRun,
  deleteRun,
  experimentNamed,
  logBatch,
  type MetricPoint,
  metricHistory,
  type RunStatus,
  recentExperiments,
  runOf,
  runTagged,
  searchRuns,
  updateRun,
} from './runs.ts'
export { findOrCreate, type Mlflow, openMlflow, type Patience, usualPatience } from './transport.ts'
