export { type FileHash, hashFile, hashTree } from '../hashing.ts'
export { type Added, type AddResult, addData } from './add.ts'
export { type HashName, type LocalCache, type ObjectId, objectPath, type UsedObject } from './cache.ts'
export { type Change, changesBetween } from './changes.ts'
export { type CheckoutOptions, type CheckoutResult, checkoutData } from './checkout.ts'
export { commitNamed, trackedOutputsAt } from './commits.ts'
export { type DataDiff, dataDiff } from './diff.ts'
export { collectUsed, type GcOptions, type GcResult, type GcScope, gc } from './gc.ts'
export { type LinkType, usualLinkTypes } from './links.ts'
export { type DataCache, type LocalCacheOptions, openLocalCache } from './local-cache.ts'
export { type ManifestEntry, manifestOf, readManifest } from './manifest.ts'
export { choose, type Target, type TrackedOutput, trackedOutputs } from './outputs.ts'
export {
  type BucketFetch,
  type FetchedFiles,
  fetchBucketFiles,
  isBucketAddress,
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
} from './remotes/index.ts'
export { dataStatus, type OutputState, type OutputStatus } from './status.ts'
export { folderNeeds, storeFolder } from './stored-folders.ts'
export { entriesInside, manifestEntries, type UsedObjects, usedObjects } from './used-objects.ts'
export {
  type DataServices,
  type DataSettings,
  type DataWorkspace,
  openDataWorkspace,
} from './workspace-data.ts'
