import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ObjectId } from './cache.ts'
import type { DataCache } from './local-cache.ts'
import { isSettled, type StatCache } from './stat-cache.ts'

/** Whether the cache has objects that are remembered, for many of them. */
export interface KnownObjects {
  /** @param object with a hash that `hashes` has just given */
  has(object: ObjectId): boolean
  /** Hands what was found to `hashes`, whose `save` keeps it. */
  remember(): void
}

/**
 * Looks at each folder of the cache once. One that has not changed since all that is remembered was found in it still has
 * it, and is not listed: nothing enters or leaves a folder without its inode or its time of change telling, and nobody can
 * set that time, unlike that of modification.
 */
export function knownObjects(cache: DataCache, hashes: StatCache): KnownObjects {
  const listed = cache.listed()
  const unchanged = new Map<string, boolean>()
  const changed = new Map<string, string>()
  const isUnchanged = (folder: string) => {
    const state = stateOf(folder)
    if (state === null) return false
    const same = hashes.folderState(folder) === state
    if (!same) changed.set(folder, state)
    return same
  }
  return {
    has(object) {
      if (object.hash === 'md5') {
        const start = object.oid.slice(0, 2)
        let same = unchanged.get(start)
        if (same === undefined) {
          // before it is listed: what changes in between is noticed next time
          same = isUnchanged(dirname(cache.path(object)))
          unchanged.set(start, same)
        }
        if (same) return true
      }
      return listed(object)
    },
    remember() {
      if (changed.size > 0) hashes.setFolderStates(changed, (oid) => listed({ hash: 'md5', oid }))
    },
  }
}

/** Null where there is none, or where it could change again unnoticed. */
function stateOf(folder: string): string | null {
  const now = Date.now()
  const found = statSync(folder, { bigint: true, throwIfNoEntry: false })
  if (found === undefined || !isSettled(found.ctimeNs, now)) return null
  return `${found.dev} ${found.ino} ${found.ctimeNs}`
}
