import type { LocalCache, ObjectId, UsedObject } from './cache.ts'
import type { DataCache } from './local-cache.ts'
import { type ManifestEntry, readManifest } from './manifest.ts'
import type { Target, TrackedOutput } from './outputs.ts'

export interface UsedObjects {
  /** Each object once: files, entries of folders, and the folders' manifests, which come first. */
  readonly objects: readonly UsedObject[]
  /** Manifests that are not in the cache, so what they list is not among the objects: fetch these, then ask again. */
  readonly missingManifests: readonly UsedObject[]
}

/**
 * What `targets` need, folders expanded by the manifests in the cache.
 * @throws ConfigurationError when a manifest in the cache is not one
 */
export function usedObjects(
  cache: Pick<DataCache, 'manifest'> & Pick<LocalCache, 'path'>,
  targets: readonly Target[],
): UsedObjects {
  const objects = new Map<string, UsedObject>()
  const manifests = new Map<string, UsedObject>()
  const missing = new Map<string, UsedObject>()
  const keep = (into: Map<string, UsedObject>, object: UsedObject) => {
    const key = `${object.hash} ${object.oid} ${object.remote ?? ''} ${object.push}`
    if (!into.has(key)) into.set(key, object)
  }
  for (const { output, inside } of targets) {
    const { hash, oid, path, remote, push } = output
    if (oid === null || !output.cached) continue
    const own = { hash, oid, path, remote, push }
    if (!oid.endsWith('.dir')) {
      keep(objects, { ...own, size: output.size })
      continue
    }
    const manifest: UsedObject = { ...own, size: null }
    keep(manifests, manifest)
    const entries = manifestEntries(cache, output)
    if (entries === null) keep(missing, manifest)
    for (const entry of entriesInside(entries ?? [], inside))
      keep(objects, { ...own, oid: entry.oid, path: `${path}/${entry.relpath}`, size: null })
  }
  return { objects: [...manifests.values(), ...objects.values()], missingManifests: [...missing.values()] }
}

/** What a folder's version lists, or null where its manifest is not in the cache. */
export function manifestEntries(
  cache: Pick<DataCache, 'manifest'> & Pick<LocalCache, 'path'>,
  { hash, oid }: TrackedOutput | ObjectId,
): ManifestEntry[] | null {
  if (oid === null) return null
  const object = { hash, oid }
  const bytes = cache.manifest(object)
  return bytes === null ? null : readManifest(bytes, cache.path(object))
}

/** The entries at a path inside the folder, or below it; all for null. */
export function entriesInside(
  entries: readonly ManifestEntry[],
  inside: string | null,
): readonly ManifestEntry[] {
  if (inside === null) return entries
  return entries.filter(({ relpath }) => relpath === inside || relpath.startsWith(`${inside}/`))
}
