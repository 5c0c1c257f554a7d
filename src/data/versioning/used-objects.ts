import type { LocalCache, UsedObject } from './cache.ts'
import type { TrackedOutput } from './outputs.ts'

export interface UsedObjects {
  /** Each object once: files, entries of folders, and the folders' manifests, which come first. */
  readonly objects: readonly UsedObject[]
  /** Manifests that are not in the cache, so what they list is not among the objects: fetch these, then ask again. */
  readonly missingManifests: readonly UsedObject[]
}

/**
 * What `outputs` need, folders expanded by the manifests in the cache.
 * @throws ConfigurationError when a manifest in the cache is not one
 */
export declare function usedObjects(cache: LocalCache, outputs: readonly TrackedOutput[]): Promise<UsedObjects>
