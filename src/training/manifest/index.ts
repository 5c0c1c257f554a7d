export { collectParameters, collectRun, type RunFacts, type RunRequest } from './collect/index.ts'
export {
  compareManifests,
  type Difference,
  differenceText,
  explainMiss,
  type Weight,
} from './compare.ts'
export type { ContentHash } from './content.ts'
export { gpuFamily } from './gpu-family.ts'
export {
  findKeptRun,
  type KeptRun,
  keepRun,
  keptRuns,
  nearestKeptRun,
  originOf,
  originText,
  restoreRun,
} from './kept-run.ts'
export { factsOf, type KeyFacts, runKey } from './key.ts'
export {
  type DataFacts,
  type Gpu,
  type LockFacts,
  type LockProblem,
  manifestSchema,
  type Origin,
  type OutputFacts,
  type RunManifest,
  readManifest,
} from './manifest.ts'
export { refuseLock } from './refuse-lock.ts'
export {
  compareRuns,
  type OutputComparison,
  type PredictionComparison,
  type Reproduction,
  type RunOutputs,
} from './reproduction.ts'
