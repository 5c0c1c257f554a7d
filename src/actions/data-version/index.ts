export { provideDatasets, provideEarlierDatasets, withDataVersions } from './datasets.ts'
export { earlierText } from './earlier-text.ts'
export { matchingFiles } from './matching-files.ts'
export { type EarlierVersion, materialise } from './materialise.ts'
export { inWorkspaceWords, isGlob } from './patterns.ts'
export { keepData, type ProvidedData, provideData } from './provide.ts'
export {
  dataRoot,
  type VersionedData,
  type VersionedDataOptions,
  withVersionedData,
} from './versioned-data.ts'
