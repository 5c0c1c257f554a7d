import { mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { ProcessRunner } from '../../foundation/index.ts'
import type { HashName } from './cache.ts'
import { diskFailure } from './failures.ts'
import type { FoundFile } from './folder-files.ts'
import { inGit } from './git-facts.ts'
import { hashFiles } from './hash-pool.ts'
import { type IgnoreRules, openIgnoreRules } from './ignore-rules.ts'
import { temporaryFolder } from './ingest.ts'
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
  /** Whether git knows the workspace; asked once. */
  inGit(): Promise<boolean>
  readonly rules: IgnoreRules
  readonly hashes: StatCache
  readonly settings: DataSettings
}

export function openDataWorkspace(services: DataServices, settings: DataSettings = {}): DataWorkspace {
  const root = services.workspace
  const folder = settings.cacheFolder ?? join(root, '.dvc', 'cache')
  let git: Promise<boolean> | undefined
  return {
    services,
    root,
    cache: openLocalCache({ folder, signal: services.signal, threads: settings.threads }),
    linkTypes: settings.linkTypes ?? usualLinkTypes,
    inGit() {
      git ??= inGit(services)
      return git
    },
    rules: openIgnoreRules(root),
    hashes: openStatCache(root),
    settings,
  }
}

/**
 * The hashes of files, by their index: those that have not changed since they were last hashed are remembered.
 * @param keep puts the bytes of each into the cache, unless they are there
 * @throws EnvironmentError when one cannot be read or the disk is full
 */
export async function hashesOf(
  data: DataWorkspace,
  files: readonly FoundFile[],
  hash: HashName,
  keep: boolean,
): Promise<string[]> {
  const hashes = files.map((file) => data.hashes.get(file.path, hash, file) ?? '')
  const missing = [...files.keys()].filter((index) => {
    const oid = hashes[index] as string
    return oid === '' || (keep && !data.cache.has({ hash, oid }))
  })
  if (missing.length === 0) return hashes
  const { folder } = data.cache
  if (keep) mkdirSync(join(folder, temporaryFolder), { recursive: true })
  const known = files.length - missing.length
  const { onProgress } = data.settings
  const hashedAt = Date.now()
  const answer = await hashFiles(
    missing.map((index) => {
      const { path, size } = files[index] as FoundFile
      return { path: join(data.root, path), size }
    }),
    {
      ...{ hash, into: keep ? folder : null, signal: data.services.signal },
      threads: data.settings.threads ?? availableParallelism(),
      onProgress: onProgress === undefined ? undefined : (done) => onProgress(known + done, files.length),
    },
  )
  const failure = answer.failures[0]
  if (failure !== undefined)
    throw diskFailure(failure, files[missing[failure.index] as number]?.path ?? data.root)
  for (const [at, index] of missing.entries()) {
    const oid = answer.hashes[at] as string
    const file = files[index] as FoundFile
    hashes[index] = oid
    data.hashes.set(file.path, hash, file, oid, hashedAt)
  }
  data.hashes.save()
  return hashes
}
