import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  addData,
  checkoutData,
  dataStatus,
  nearPlace,
  pull,
  type Target,
  type TrackedOutput,
  trackedOutputs,
  usedObjects,
} from '../../data/versioning/index.ts'
import { messageOf } from '../../foundation/index.ts'
import { inWorkspaceWords, targetsOf } from './patterns.ts'
import type { VersionedData } from './versioned-data.ts'

/** What was found of the data that a run reads. */
export interface ProvidedData {
  /** Files that were fetched because they were not there. */
  readonly fetched: readonly string[]
  /** Tracked data that is other than its pointer says, with the pointer. */
  readonly modified: readonly { readonly path: string; readonly pointer: string }[]
  /** md5 by path, of the files that are what their pointers say. */
  readonly md5: ReadonlyMap<string, string>
}

/**
 * Fetches tracked data that the workspace lacks, by its pointers, and says which of the rest is not what they say.
 * What is not tracked is left to whoever reads it.
 *
 * @param patterns files, folders or globs that are about to be read
 * @throws EnvironmentError with every object that can be had nowhere
 */
export async function provideData(
  versioned: VersionedData,
  patterns: readonly string[],
): Promise<ProvidedData> {
  const { data, remotes, services, transfer } = versioned
  const outputs = await trackedOutputs(data)
  const targets = targetsAmong(outputs, patterns, services.workspace)
  if (targets.length === 0) return { fetched: [], modified: [], md5: new Map() }
  const status = await dataStatus(data, [...new Set(targets.map(nameOf))])
  const gone = (path: string) => !existsSync(join(data.root, path))
  const absent = status.filter(({ state, path }) => state === 'deleted' || gone(path)).map(({ path }) => path)
  const modified = status
    .filter(({ state, path }) => (state === 'modified' && !absent.includes(path)) || state === 'new')
    .map(({ path, pointer }) => ({ path, pointer }))
  const other = new Set(modified.map(({ path }) => path))
  const md5 = new Map(
    targets.flatMap(({ output: { path, hash, oid } }) =>
      other.has(path) || hash !== 'md5' || oid === null || oid.endsWith('.dir') ? [] : [[path, oid] as const],
    ),
  )
  if (absent.length === 0) return { fetched: [], modified, md5 }
  const wanted = targets.filter((target) => absent.includes(nameOf(target)))
  services.logger.info(`Fetching ${absent.join(', ')} by pointer`)
  await pull(async () => usedObjects(data.cache, wanted), data.cache, remotes, services, transfer)
  const { written } = await checkoutData(data, { targets: absent })
  return { fetched: written, modified, md5 }
}

/**
 * Keeps the bytes of unchanged tracked data in the cache, so that a later change can be compared with them. Only saves
 * time and transfers: what goes wrong is a warning.
 */
export async function keepData(versioned: VersionedData, patterns: readonly string[]): Promise<void> {
  const { data, services, transfer } = versioned
  try {
    const outputs = await trackedOutputs(data)
    const targets = targetsAmong(outputs, patterns, services.workspace)
    const status = await dataStatus(data, [...new Set(targets.map(({ output }) => output.path))])
    const unchanged = status.filter(({ state, cached }) => state === 'unchanged' && !cached)
    if (targets.length === 0 || unchanged.length === 0) return
    await addData(
      data,
      unchanged.map(({ path }) => path),
    )
    const { path, key } = nearPlace(services.workspace, data.cache, usedObjects(data.cache, targets).objects)
    await transfer.near?.save(path, key)
  } catch (error) {
    services.logger.warning(`The data could not be kept for later comparisons: ${messageOf(error)}`)
  }
}

function targetsAmong(
  outputs: readonly TrackedOutput[],
  patterns: readonly string[],
  workspace: string,
): Target[] {
  return patterns.flatMap((pattern) => {
    const inside = inWorkspaceWords(workspace, pattern)
    return inside === null ? [] : targetsOf(outputs, inside)
  })
}

function nameOf({ output, inside }: Target): string {
  return inside === null ? output.path : `${output.path}/${inside}`
}
