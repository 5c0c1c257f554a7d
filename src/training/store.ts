import { createHash, randomUUID } from 'node:crypto'
import { cp, mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeStateFolder } from '../foundation/index.ts'

/**
 * Finished work kept by what it was made from, under the workspace's `.mlops/cache`. An entry appears whole or not at
 * all, and is never changed.
 */
export interface Store {
  /** Absolute folder of an entry, or null where there is none. */
  find(kind: string, key: string): Promise<string | null>
  /** Folder where an entry would be. */
  place(kind: string, key: string): string
  /** Makes an entry from what `fill` puts into an empty folder; a concurrent equal entry wins. */
  add(kind: string, key: string, fill: (folder: string) => Promise<void>): Promise<string>
}

/** Hex digest of the parts an entry was made from; order and boundaries count. */
export function storeKey(...parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part)
  return hash.digest('hex')
}

/** Where entries are also kept, beyond the life of this machine. Neither function may throw. */
export interface NearCache {
  /** Puts the folder `path`, relative to the workspace, back where it has it. */
  restore(path: string, key: string): Promise<void>
  save(path: string, key: string): Promise<void>
}

/** The store of a workspace; with `near`, entries missing here are looked for there, and new ones kept there too. */
export async function openStore(workspace: string, near?: NearCache): Promise<Store> {
  await makeStateFolder(workspace)
  const path = (kind: string, key: string) => join('.mlops', 'cache', kind, key)
  const place = (kind: string, key: string) => join(workspace, path(kind, key))
  const exists = async (folder: string) => (await stat(folder).catch(() => null)) !== null
  const find = async (kind: string, key: string) => {
    const folder = place(kind, key)
    if (!(await exists(folder))) await near?.restore(path(kind, key), `${kind}-${key}`)
    return (await exists(folder)) ? folder : null
  }
  return {
    place,
    find,
    async add(kind, key, fill) {
      const target = place(kind, key)
      const draft = `${target}.${randomUUID()}`
      await mkdir(draft, { recursive: true })
      try {
        await fill(draft)
        await mkdir(dirname(target), { recursive: true })
        await rename(draft, target).catch(async (error: NodeJS.ErrnoException) => {
          if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
        })
      } finally {
        await rm(draft, { recursive: true, force: true })
      }
      await near?.save(path(kind, key), `${kind}-${key}`)
      return target
    },
  }
}

/** Copies a file or folder, making the folders above it. */
export async function copyInto(source: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  await cp(source, target, { recursive: true, force: true, dereference: true })
}
