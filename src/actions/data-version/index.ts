export { checkpointsInArtifacts } from './checkpoints-artifact.ts'
export { checkpointsInCache } from './checkpoints-cache.ts'
export { checkpointsInRemote } from './checkpoints-remote.ts'
export { provideDatasets, provideEarlierDatasets, withDataVersions } from './datasets.ts'
export { earlierText } from './earlier-text.ts'
export { type KeptRunsOptions, keptRunsInRemote, placesInOrder, readOnly } from './kept-runs.ts'
export { mayKeepForOthers } from './kept-runs-trust.ts'
export { matchingFiles } from './matching-files.ts'
export { type EarlierVersion, materialise } from './materialise.ts'
export { type DataObjects, openDataObjects, remoteName } from './objects.ts'
export { inWorkspaceWords, isGlob } from './patterns.ts'
export { keepData, type ProvidedData, provideData } from './provide.ts'
export {
  dataRoot,
  type VersionedData,
  type VersionedDataOptions,
  withVersionedData,
} from './versioned-data.ts'
