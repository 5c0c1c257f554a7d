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
export { type Engine, type EngineOptions, openEngine } from './engine.ts'
export { type FileHash, hashFile, hashTree } from './hashing.ts'
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
export { intervalTexts } from './slices.ts'
export type { SqlEstimate, SqlMetric, SqlMetricResult } from './sql-metric.ts'
export { type ValidationResult, validate } from './validation/index.ts'
export {
  addData,
  type Change,
  checkoutData,
  choose,
  type DataWorkspace,
  dataDiff,
  dataStatus,
  entriesInside,
  folderNeeds,
  gc,
  manifestEntries,
  type ObjectId,
  type OutputState,
  openDataWorkspace,
  storeFolder,
  type Target,
  type TrackedOutput,
  trackedOutputs,
  trackedOutputsAt,
  usedObjects,
} from './versioning/index.ts'
export {
  type NearCache,
  nearPlace,
  openRemotes,
  type PullOptions,
  pull,
  push,
  type Remotes,
  readDvcConfig,
  readRecord,
  writeRecord,
} from './versioning/remotes/index.ts'
