import type { ModelConfiguration } from '../../config/index.ts'
import type { Services } from '../../foundation/index.ts'
import type { Repository } from '../../registry/index.ts'
import { placeTracked } from './materialise.ts'
import { type ProvidedData, provideData } from './provide.ts'
import { dataRoot, type VersionedData, withVersionedData } from './versioned-data.ts'

/**
 * Opens the versions of the workspace's data, where it is the root of a repository: that is where pointers' paths start.
 * Elsewhere `work` gets null. Bytes come from the remote that the configuration names, where it does.
 */
export async function withDataVersions<T>(
  settings: ModelConfiguration | null,
  repository: Repository | null,
  services: Services,
  work: (versioned: VersionedData | null) => Promise<T>,
): Promise<T> {
  if (repository === null || dataRoot(services.workspace) !== services.workspace) return work(null)
  return withVersionedData(services, { remote: settings?.data?.remote }, work)
}

/** Fetches the data sets of a model that are tracked and not here. */
export async function provideDatasets(
  settings: ModelConfiguration,
  repository: Repository | null,
  services: Services,
): Promise<ProvidedData> {
  const patterns = Object.values(settings.data?.datasets ?? {}).map(({ path }) => path)
  return withDataVersions(settings, repository, services, async (versioned) =>
    versioned === null || patterns.length === 0
      ? { fetched: [], modified: [], md5: new Map() }
      : provideData(versioned, patterns),
  )
}

/**
 * Puts the data sets of an earlier commit into its own worktree, so that its model is trained on what it was trained on.
 * @returns why they could not be had; null where they are there, or were never tracked
 */
export async function provideEarlierDatasets(
  settings: ModelConfiguration,
  repository: Repository,
  commit: string,
  worktree: string,
  services: Services,
): Promise<string | null> {
  const patterns = Object.values(settings.data?.datasets ?? {}).map(({ path }) => path)
  return withDataVersions(settings, repository, services, async (versioned) => {
    if (versioned === null || patterns.length === 0) return null
    const placed = await placeTracked(versioned, commit, patterns, worktree, 'to work with')
    return 'notComputable' in placed ? placed.notComputable : null
  })
}
