export { cadenceFindings, type Day } from './drift/cadence.ts'
export type {
  ColumnDrift,
  ColumnKind,
  ColumnPair,
  ColumnValues,
  DriftAspect,
  DriftMethod,
} from './drift/column.ts'
export { type DriftVerdict, type JudgeOptions, judgeDefault } from './drift/default/judge.ts'
export { type DefaultOptions, scoreDefault, scoreGone, scoreNothing } from './drift/default/score.ts'
export { type Distribution, distributionOf } from './drift/distribution.ts'
export * from './drift/embedding/index.ts'
export { chooseEvidently, type EvidentlyOptions } from './drift/evidently/choose.ts'
export { compatDatasetDrift } from './drift/evidently/dataset.ts'
export { scoreEvidently } from './drift/evidently/score.ts'
export { kindOf, type StoredColumn } from './drift/kind.ts'
export { type Sort, sortedCopy, sortInPlace } from './drift/side.ts'
export { strengthOf } from './drift/strength.ts'
export * from './incident/index.ts'
export {
  type ColumnMetrics,
  type DriftMetrics,
  incidentStates,
  type KpiMetrics,
  metricsText,
  mostColumns,
  type PerformanceMetrics,
} from './metrics-text.ts'
export {
  type Attribution,
  addToTally,
  attributeChange,
  type BinTally,
  type ColumnTallies,
  type Explained,
  emptyTally,
} from './performance/attribution.ts'
export { type Change, type ChangeSearch, findChange, type WindowValue } from './performance/change.ts'
export { areaContributions, weightedArea } from './performance/contributions.ts'
export {
  type EstimateOptions,
  estimateWithoutLabels,
  type MetricEstimates,
  type PerformanceEstimate,
  type RangeEstimate,
} from './performance/estimate.ts'
export {
  type DueRows,
  leastEarlierWindows,
  leastMissingShare,
  type MissingLabels,
  missingLabels,
} from './performance/label-shares.ts'
export { type EstimatedLosses, estimatedLosses } from './performance/losses.ts'
export { type EstimatedMetric, estimatedMetrics } from './performance/metrics.ts'
export {
  type CalibrationDrift,
  calibrationDrift,
  type Recalibration,
  recalibrate,
  type ScoredLabels,
} from './performance/recalibration.ts'
export { type LabelledRows, type RowRange, rangesOfSize, type ScoredRows } from './performance/rows.ts'
export { explainedTogether, type RakedColumn } from './performance/together.ts'
export * from './profile/index.ts'
export * from './sinks/index.ts'
