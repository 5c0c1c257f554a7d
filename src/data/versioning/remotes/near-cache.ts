import { createHash } from 'node:crypto'
import { rmSync, statSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { type LocalCache, type ObjectId, objectPath } from '../cache.ts'
import { expectedDigest, hasTextRule, md5OfFile, textDigestOfFile } from './digest.ts'
import { eachAtOnce } from './parallel.ts'

/** A cache near the machine that outlives it, such as that of the workflow's host. Neither function may throw. */
export interface NearCache {
  /**
   * Puts the folder `path`, relative to the workspace, back as it was saved under `key`, or under the newest key that
   * starts with `prefix`.
   */
  restore(path: string, key: string, prefix: string): Promise<void>
  save(path: string, key: string): Promise<void>
}

const prefix = 'dvc-cache-'

/** A local cache's folder as a near cache knows it. */
export interface NearPlace {
  readonly path: string
  readonly key: string
}

/** @param objects what is needed in all: equal needs have equal keys */
export function nearPlace(workspace: string, cache: LocalCache, objects: readonly ObjectId[]): NearPlace {
  const names = objects.map(objectPath).sort().join('\n')
  const path = relative(workspace, cache.folder).split(sep).join('/')
  return { path, key: `${prefix}${createHash('sha256').update(names).digest('hex')}` }
}

/**
 * Restores the cache's folder and takes out again whatever came with it under a needed name and is not what the name
 * says.
 * @returns how many of the needed objects are there now
 */
export async function restoreNear(
  near: NearCache,
  { path, key }: NearPlace,
  cache: LocalCache,
  needed: readonly ObjectId[],
  signal: AbortSignal,
): Promise<number> {
  const absent = needed.filter((object) => !cache.has(object))
  await near.restore(path, key, prefix)
  let arrived = 0
  await eachAtOnce(absent, 4, signal, async (object) => {
    const file = cache.path(object)
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return
    const got = hasTextRule(object) ? textDigestOfFile(file) : await md5OfFile(file)
    if (got === expectedDigest(object)) arrived += 1
    else rmSync(file, { force: true })
  })
  return arrived
}
