import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  type DataWorkspace,
  openDataWorkspace,
  openRemotes,
  type PullOptions,
  type Remotes,
  readDvcConfig,
} from '../../data/versioning/index.ts'
import type { Services } from '../../foundation/index.ts'
import { restoreCache, saveCache } from '../../github/index.ts'

/** Data under version control in a workspace: its cache here, and its remotes. */
export interface VersionedData {
  readonly services: Services
  readonly data: DataWorkspace
  readonly remotes: Remotes
  readonly transfer: PullOptions
}

export interface VersionedDataOptions {
  /** Instead of the default remote. */
  readonly remote?: string | undefined
  /** Transfers at once. */
  readonly jobs?: number | undefined
  /** Absolute folder of the cache where the configuration names none; default `.dvc/cache` of the workspace. */
  readonly cacheFolder?: string | undefined
}

/**
 * Opens the data of `services.workspace`, which is where `.dvc` is or will be, and closes its remotes afterwards.
 * @throws ConfigurationError with every problem of DVC's configuration
 */
export async function withVersionedData<T>(
  services: Services,
  options: VersionedDataOptions,
  work: (versioned: VersionedData) => Promise<T>,
): Promise<T> {
  const config = await readDvcConfig(services.workspace, services.env)
  const remotes = openRemotes(config, services, options)
  const data = openDataWorkspace(services, {
    cacheFolder: config.cache.folder ?? options.cacheFolder,
    ...(config.cache.links === null ? {} : { linkTypes: config.cache.links }),
  })
  try {
    return await work({
      services,
      data,
      remotes,
      transfer: { jobs: options.jobs, near: nearCache(services) },
    })
  } finally {
    await remotes.close()
  }
}

/** The folder that data commands work from: the nearest one above with `.dvc`, else the repository's, else here. */
export function dataRoot(folder: string): string {
  for (const marker of ['.dvc', '.git'])
    for (let at = folder; ; at = dirname(at)) {
      if (existsSync(join(at, marker))) return at
      if (dirname(at) === at) break
    }
  return folder
}

/** GitHub's cache as a near cache of the data's; outside a workflow it has nothing and keeps nothing. */
function nearCache(services: Services): NonNullable<PullOptions['near']> {
  const { logger, env, workspace } = services
  return {
    async restore(path, key, prefix) {
      await restoreCache({ paths: [path], key, restoreKeys: [prefix], logger, env, workspace })
    },
    async save(path, key) {
      await saveCache({ paths: [path], key, logger, env, workspace })
    },
  }
}
