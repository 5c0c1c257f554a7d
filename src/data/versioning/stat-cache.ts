import { join } from 'node:path'
import type { HashName } from './cache.ts'
import {
  hashNames,
  noMemory,
  readMemory,
  versionOf,
  type WrittenMemory,
  writeMemory,
} from './stat-cache-file.ts'

/** What a file looks like without being read. */
export interface FileStat {
  readonly size: number
  /** Nanoseconds since 1970. */
  readonly modified: bigint
}

/**
 * Remembers hashes of files that have neither another size nor another time of change since: (path, size, time in
 * nanoseconds) survives being archived and restored, unlike an inode.
 */
export interface StatCache {
  /** @param path relative to the workspace, with `/` */
  get(path: string, hash: HashName, stat: FileStat): string | undefined
  /** @param hashedAt when hashing began, as `Date.now()` */
  set(path: string, hash: HashName, stat: FileStat, oid: string, hashedAt: number): void
  /**
   * What a folder of objects looked like when it was last seen to hold all objects in md5 that are remembered here and
   * belong there.
   * @param folder absolute
   */
  folderState(folder: string): string | undefined
  /**
   * Remembers such folders.
   * @param states by folder, absolute; each ends in the first two digits of its objects
   * @param has whether an object is in its folder, asked for what is remembered; a folder that lacks one is not
   */
  setFolderStates(states: ReadonlyMap<string, string>, has: (oid: string) => boolean): void
  /** Writes what was added, whole or not at all. What another process wrote meanwhile is kept. */
  save(): void
}

/** @param workspace whose files are remembered, in `.dvc/tmp`, which git ignores */
export function openStatCache(workspace: string): StatCache {
  const file = join(workspace, '.dvc', 'tmp', 'mlops-hashes')
  let loaded: WrittenMemory | undefined
  const added = noMemory()
  const written = () => {
    loaded ??= readMemory(file)
    return loaded
  }
  const isEmpty = () => added.folders.size === 0 && hashNames.every((hash) => added[hash].size === 0)
  return {
    get(path, hash, stat) {
      const rest = ` ${describe(stat)}`
      const entry = added[hash].size > 0 ? added[hash].get(path) : undefined
      if (entry === undefined && hash === 'md5') return written().find(path, rest)
      const known = entry ?? written().all()[hash].get(path)
      return known?.endsWith(rest) === true ? known.slice(0, 32) : undefined
    },
    set(path, hash, stat, oid, hashedAt) {
      if (isSettled(stat.modified, hashedAt)) added[hash].set(path, `${oid} ${describe(stat)}`)
    },
    folderState(folder) {
      // what was added is not known to be in any folder
      return added.md5.size > 0 ? undefined : written().folders.get(folder)
    },
    setFolderStates(states, has) {
      const complete = new Map([...states].map(([folder, state]) => [folder.slice(-2), { folder, state }]))
      for (const entry of written().all().md5.values())
        if (complete.has(entry.slice(0, 2)) && !has(entry.slice(0, 32))) complete.delete(entry.slice(0, 2))
      for (const { folder, state } of complete.values()) added.folders.set(folder, state)
    },
    save() {
      if (isEmpty()) return
      const current = loaded?.version === versionOf(file)
      const known = loaded !== undefined && current ? loaded.all() : readMemory(file).all()
      // what another process has added meanwhile may be in none of our folders
      if (current) for (const [folder, state] of added.folders) known.folders.set(folder, state)
      added.folders.clear()
      forgetFolders(known.folders, added.md5.values())
      for (const hash of hashNames) {
        for (const [path, entry] of added[hash]) known[hash].set(path, entry)
        added[hash].clear()
      }
      writeMemory(file, known)
      // whoever asks on is told from the file
      loaded = undefined
    },
  }
}

/**
 * A file or folder changed so shortly before it was looked at could change again within the same tick of its clock.
 * Clocks that know no fractions of a second tick each second, or every other.
 * @param changed nanoseconds since 1970
 * @param lookedAt as `Date.now()`
 */
export function isSettled(changed: bigint, lookedAt: number): boolean {
  const tick = changed % 1_000_000_000n === 0n ? 2000 : 20
  return Number(changed / 1_000_000n) <= lookedAt - tick
}

/** New objects may be in none of the folders where they belong. */
function forgetFolders(folders: Map<string, string>, entries: Iterable<string>): void {
  const starts = new Set<string>()
  for (const entry of entries) starts.add(entry.slice(0, 2))
  for (const folder of folders.keys()) if (starts.has(folder.slice(-2))) folders.delete(folder)
}

function describe({ size, modified }: FileStat): string {
  return `${size} ${modified}`
}
