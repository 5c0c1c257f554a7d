export * from './command.ts'
export * from './configuration.ts'
export * from './environment.ts'
export { type DeclaredIntent, intentFile, intentSchema, readIntent, withIntent } from './intent.ts'
export * from './merge.ts'
export {
  type AnalysisSetting,
  type DeployConfiguration,
  type EnvironmentSetting,
  type GuardrailSetting,
  type StrategySetting,
  strategy,
  type TargetSetting,
} from './schema/deploy/index.ts'
export { resolveSource } from './schema/deploy/source.ts'
export {
  type ChampionSetting,
  evaluateSection,
  type ProbabilityColumns,
  type SliceSetting,
} from './schema/evaluate.ts'
export * from './schema/index.ts'
export { embeddingMethods } from './schema/monitor/embeddings.ts'
export { driftMethods, seasons } from './schema/monitor/index.ts'
export type { NotificationSetting } from './schema/monitor/notify.ts'
export { retrainDefaults } from './schema/monitor/retrain.ts'
export { readDuration } from './values.ts'
