export { type MlflowTrackingSettings, mlflowTracker } from './mlflow/mlflow-tracker.ts'
export { type Replayed, replaySpools } from './replay.ts'
export { spoolFolder } from './spool.ts'
export * from './tracker.ts'
