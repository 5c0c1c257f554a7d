export { loadComparison } from './comparison.ts'
export type * from './comparison-options.ts'
export {
  type Contract,
  type ContractObject,
  type Difference,
  importGreatExpectations,
  importPandera,
  inferFromFiles,
  loadContract,
  mergeInferred,
  type Rule,
} from './contracts/index.ts'
export * from './drift/index.ts'
export { type Engine, type EngineOptions, openEngine } from './engine.ts'
export { type SharedRows, sharedRows } from './leakage.ts'
export {
  type Delivery,
  directions,
  emitReport,
  type LineageFormat,
  lineageDocumentSchema,
  lineageFormats,
  runLineage,
} from './lineage/index.ts'
export { type MetricsFiles, readMetricsFiles } from './metrics-files.ts'
export {
  executeInShell,
  loadPipeline,
  type PipelineResult,
  pipelineStatus,
  runPipeline,
  type StageCommands,
  shellCommand,
} from './pipelines/index.ts'
export { differenceOfPredictions, type PredictionsDifference } from './predictions-difference.ts'
export { type Review, reviewData } from './review/index.ts'
export type { Session } from './session.ts'
export { intervalTexts } from './slices.ts'
export type { SqlEstimate, SqlMetric, SqlMetricResult } from './sql-metric.ts'
export { type ValidationResult, validate } from './validation/index.ts'
export * from './versioning/index.ts'
