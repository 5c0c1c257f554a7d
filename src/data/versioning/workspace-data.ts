import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ProcessRunner } from '../../foundation/index.ts'
import type { HashName } from './cache.ts'
import { diskFailure } from './failures.ts'
import type { FoundFile } from './folder-files.ts'
import { isInGit } from './git-facts.ts'
import { type HashTask, hashFiles } from './hash-pool.ts'
import { type IgnoreRules, openIgnoreRules } from './ignore-rules.ts'
import { temporaryFolder } from './ingest.ts'
import { knownObjects } from './known-objects.ts'
import { type LinkType, usualLinkTypes } from './links.ts'
import { type DataCache, openLocalCache } from './local-cache.ts'
import { openStatCache, type StatCache } from './stat-cache.ts'

/** What data versions need of the services. */
export interface DataServices {
  readonly process: ProcessRunner
  /** Absolute path of the checkout, where `.dvc` is or will be. */
  readonly workspace: string
  readonly signal: AbortSignal
}

/** What `.dvc/config` may say. */
export interface DataSettings {
  /** Absolute; `.dvc/cache` unless given. */
  readonly cacheFolder?: string | undefined
  readonly linkTypes?: readonly LinkType[] | undefined
  /** Threads that hash; as many as there are processors unless given. */
  readonly threads?: number | undefined
  readonly onProgress?: ((filesDone: number, filesInAll: number) => void) | undefined
}

/** A checkout with data under version control. */
export interface DataWorkspace {
  readonly services: DataServices
  /** Absolute. */
  readonly root: string
  readonly cache: DataCache
  readonly linkTypes: readonly LinkType[]
  readonly inGit: boolean
  readonly rules: IgnoreRules
  readonly hashes: StatCache
  readonly settings: DataSettings
}

export function openDataWorkspace(services: DataServices, settings: DataSettings = {}): DataWorkspace {
  const root = services.workspace
  const folder = settings.cacheFolder ?? join(root, '.dvc', 'cache')
  return {
    services,
    root,
    cache: openLocalCache({ folder, signal: services.signal, threads: settings.threads }),
    linkTypes: settings.linkTypes ?? usualLinkTypes,
    inGit: isInGit(root),
    rules: openIgnoreRules(root),
    hashes: openStatCache(root),
    settings,
  }
}

export interface HashedFiles {
  readonly files: readonly FoundFile[]
  /** By index of the file. */
  readonly hashes: readonly string[]
}

/**
 * Hashes files while they are found: those that have not changed since they were last hashed are remembered.
 * @param keep puts the bytes of each into the cache, unless they are there
 * @throws EnvironmentError when one cannot be read or the disk is full
 */
export async function hashesOf(
  data: DataWorkspace,
  found: Iterable<FoundFile>,
  hash: HashName,
  keep: boolean,
): Promise<HashedFiles> {
  const files: FoundFile[] = []
  const hashes: string[] = []
  const missing: number[] = []
  const { folder } = data.cache
  const known = knownObjects(data.cache, data.hashes)
  if (keep) mkdirSync(join(folder, temporaryFolder), { recursive: true })
  function* unknown(): Generator<HashTask> {
    for (const file of found) {
      const oid = data.hashes.get(file.path, hash, file) ?? ''
      const index = files.push(file) - 1
      hashes.push(oid)
      if (oid !== '' && (!keep || known.has({ hash, oid }))) continue
      missing.push(index)
      yield { path: `${data.root}/${file.path}`, size: file.size }
    }
  }
  const { onProgress, threads } = data.settings
  const hashedAt = Date.now()
  const answer = await hashFiles(unknown(), {
    ...{ hash, into: keep ? folder : null, signal: data.services.signal, threads },
    onProgress:
      onProgress === undefined
        ? undefined
        : (done) => onProgress(files.length - missing.length + done, files.length),
  })
  const failure = answer.failures[0]
  if (failure !== undefined)
    throw diskFailure(failure, files[missing[failure.index] as number]?.path ?? data.root)
  for (const [at, index] of missing.entries()) {
    const file = files[index] as FoundFile
    const oid = answer.hashes[at] as string
    hashes[index] = oid
    data.hashes.set(file.path, hash, file, oid, hashedAt)
  }
  known.remember()
  data.hashes.save()
  return { files, hashes }
}
