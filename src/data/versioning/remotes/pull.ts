import type { Services } from '../../../foundation/index.ts'
import { type LocalCache, objectPath, type UsedObject } from '../cache.ts'
import type { UsedObjects } from '../used-objects.ts'
import { remoteFailure } from './failures.ts'
import { type NearCache, nearPlace, restoreNear } from './near-cache.ts'
import type { Remotes } from './open-remotes.ts'
import { isManifest, noShortfall, type Shortfall, throwShortfall } from './outcome.ts'
import { eachAtOnce } from './parallel.ts'
import { openPartialFiles, type PartialFiles } from './partial-files.ts'
import { countText, startProgress } from './progress.ts'
import { receive } from './receive.ts'
import type { Remote } from './remote.ts'
import { type RetryPolicy, usualRetries } from './retry.ts'

export interface TransferOptions {
  /** Transfers at once; what the configuration says, or suits the remote, unless given. */
  readonly jobs?: number | undefined
  readonly retry?: RetryPolicy | undefined
}

export interface PullOptions extends TransferOptions {
  readonly near?: NearCache | undefined
}

export interface PullResult {
  /** Objects that came from remotes, folders' manifests included. */
  readonly fetched: number
  readonly bytes: number
  /** Objects that came from the near cache. */
  readonly restored: number
  /** Objects that were here before. */
  readonly present: number
}

/**
 * Brings what is needed into the cache: from the near cache first, then from the remotes, folders' manifests before what
 * they list. All that can be had is brought before anything that is missing is told.
 * @param needed what is needed, by what the cache holds; asked again when manifests have arrived
 * @throws EnvironmentError with every object that is missing, or whose bytes on the remote are others
 */
export async function pull(
  needed: () => Promise<UsedObjects>,
  cache: LocalCache,
  remotes: Remotes,
  services: Services,
  options: PullOptions = {},
): Promise<PullResult> {
  const total = { fetched: 0, bytes: 0, restored: 0 }
  const shortfall = noShortfall()
  const partials = openPartialFiles(cache, services.clock.now().getTime())
  const fetch = (objects: readonly UsedObject[]) =>
    fetchAll(objects, cache, remotes, partials, shortfall, services, options, total)

  let used = await needed()
  const { near } = options
  if (near !== undefined && !isComplete(used, cache)) {
    const wanted = [...used.missingManifests, ...used.objects]
    total.restored = await restoreNear(
      near,
      nearPlace(services.workspace, cache, wanted),
      cache,
      wanted,
      services.signal,
    )
    used = await needed()
  }
  const asked = new Set<string>()
  for (;;) {
    const manifests = used.missingManifests.filter((object) => !asked.has(objectPath(object)))
    if (manifests.length === 0) break
    for (const object of manifests) asked.add(objectPath(object))
    await fetch(manifests)
    used = await needed()
  }
  const absent = used.objects.filter((object) => !cache.has(object) && !asked.has(objectPath(object)))
  await fetch(absent)
  throwShortfall(shortfall, 'Run `mlops data push`, or `dvc push`, where the data was added')
  if (near !== undefined && total.fetched > 0) {
    const { path, key } = nearPlace(services.workspace, cache, used.objects)
    await near.save(path, key)
  }
  return { ...total, present: used.objects.length - total.fetched - total.restored }
}

async function fetchAll(
  objects: readonly UsedObject[],
  cache: LocalCache,
  remotes: Remotes,
  partials: PartialFiles,
  shortfall: Shortfall,
  services: Services,
  options: TransferOptions,
  total: { fetched: number; bytes: number },
): Promise<void> {
  for (const [name, group] of remotes.byRemote(objects)) {
    const remote = await remotes.open(name)
    try {
      await fetchFrom(remote, group, cache, partials, shortfall, services, options, total)
    } catch (error) {
      if (services.signal.aborted) throw error
      throw remoteFailure(error, remote)
    }
  }
}

async function fetchFrom(
  remote: Remote,
  objects: readonly UsedObject[],
  cache: LocalCache,
  partials: PartialFiles,
  shortfall: Shortfall,
  services: Services,
  options: TransferOptions,
  total: { fetched: number; bytes: number },
): Promise<void> {
  const retry = options.retry ?? usualRetries
  const sizes = objects.map(({ size }) => size)
  const known = objects.every((object) => !isManifest(object) && object.size !== null)
  const bytes = known ? sizes.reduce((sum: number, size) => sum + (size ?? 0), 0) : null
  const progress = startProgress('Pulled', objects.length, bytes, remote.address, services)
  await eachAtOnce(objects, options.jobs ?? remote.jobs, services.signal, async (object, signal) => {
    const arrival = await receive(object, remote, cache, partials, retry, signal)
    if (arrival.outcome === 'missing') shortfall.missing.push({ object, remote: remote.name })
    else if (arrival.outcome === 'other-bytes') {
      const where = `in ${countText(arrival.bytes)} bytes from ${remote.address}`
      shortfall.wrong.push({ object, got: arrival.got, where })
    } else {
      total.fetched += 1
      total.bytes += arrival.bytes
      progress.done(arrival.bytes)
    }
  })
  progress.finish()
}

function isComplete(used: UsedObjects, cache: LocalCache): boolean {
  return used.missingManifests.length === 0 && used.objects.every((object) => cache.has(object))
}
