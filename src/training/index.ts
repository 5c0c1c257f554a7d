export {
  type Backend,
  type RemoteJob,
  type RemoteRun,
  runRemotely,
  selectFiles,
} from './backends/index.ts'
export { openKubernetes } from './backends/kubernetes/index.ts'
export { openRay } from './backends/ray/index.ts'
export { openSageMaker } from './backends/sagemaker/index.ts'
export * from './checkpoints/index.ts'
export * from './command.ts'
export {
  type GpuFinding,
  type GpuRecord,
  type GpuSampler,
  type GpuSummary,
  gpuFindingSentence,
  inspectGpus,
  judgeGpus,
  type Preflight,
  pythonOf,
  readGpus,
  sampleGpus,
  summariseGpus,
} from './gpu/index.ts'
export * from './manifest/index.ts'
export {
  type CollectOptions,
  type FollowedMetrics,
  followMetricLines,
  followMetrics,
  type MetricFormat,
  type MetricSeries,
  type MetricsOptions,
  metricFormats,
  type Observation,
} from './metrics/index.ts'
export * from './runner-choice/index.ts'
export * from './running/index.ts'
export * from './search/index.ts'
export * from './store.ts'
export * from './tracking/index.ts'
