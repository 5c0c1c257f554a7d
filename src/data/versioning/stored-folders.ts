import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigurationError } from '../../foundation/index.ts'
import type { UsedObject } from './cache.ts'
import { diskFailure } from './failures.ts'
import { hashFiles } from './hash-pool.ts'
import { temporaryFolder } from './ingest.ts'
import { manifestOf } from './manifest.ts'
import { entryProblem } from './safe-path.ts'
import { manifestEntries, type UsedObjects } from './used-objects.ts'
import type { DataWorkspace } from './workspace-data.ts'

/** A file on its way into the cache, from anywhere on this machine. */
export interface FileToStore {
  /** Absolute. */
  readonly file: string
  /** Relative to the folder, with `/`. */
  readonly path: string
}

/**
 * Puts files into the cache as one folder in DVC's form, without pointers and without touching the workspace.
 * @param remote that the folder belongs to; null is the default one
 * @returns the folder's list first, then the files: what `push` takes
 * @throws EnvironmentError when a file cannot be read or the disk is full
 */
export async function storeFolder(
  data: DataWorkspace,
  files: readonly FileToStore[],
  remote: string | null,
): Promise<UsedObject[]> {
  for (const { path } of files) {
    const wrong = entryProblem(path)
    if (wrong !== null) throw new ConfigurationError({ file: path, message: wrong })
  }
  const { folder } = data.cache
  mkdirSync(join(folder, temporaryFolder), { recursive: true })
  const tasks = files.map(({ file }) => ({ path: file, size: statSync(file).size }))
  const { hashes, failures } = await hashFiles(tasks, {
    ...{ hash: 'md5', into: folder, signal: data.services.signal, threads: data.settings.threads },
  })
  const [failure] = failures
  if (failure !== undefined) throw diskFailure(failure, files[failure.index]?.path ?? folder)
  const entries = files.map(({ path }, index) => ({ relpath: path, oid: hashes[index] as string }))
  const manifest = manifestOf(entries)
  const common = { hash: 'md5', remote, push: true } as const
  const list: UsedObject = { ...common, oid: manifest.oid, size: null, path: manifest.oid }
  data.cache.store(list, manifest.bytes)
  return [
    list,
    ...entries.map(({ relpath, oid }, index) => ({
      ...common,
      ...{ oid, size: (tasks[index] as (typeof tasks)[0]).size, path: relpath },
    })),
  ]
}

/**
 * What a folder that is known by its name alone needs, for `pull`.
 * @param oid `<md5>.dir`
 * @throws ConfigurationError when its list in the cache is none
 */
export function folderNeeds(
  { cache }: Pick<DataWorkspace, 'cache'>,
  oid: string,
  remote: string | null,
  wanted: (path: string) => boolean = () => true,
): UsedObjects {
  const common = { hash: 'md5', remote, push: true, size: null } as const
  const list: UsedObject = { ...common, oid, path: oid }
  const entries = manifestEntries(cache, list)
  if (entries === null) return { objects: [list], missingManifests: [list] }
  const files = entries
    .filter(({ relpath }) => wanted(relpath))
    .map(({ relpath, oid: own }) => ({ ...common, oid: own, path: relpath }))
  return { objects: [list, ...files], missingManifests: [] }
}
