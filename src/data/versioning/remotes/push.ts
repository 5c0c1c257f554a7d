import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Services } from '../../../foundation/index.ts'
import { type LocalCache, objectPath, type UsedObject } from '../cache.ts'
import { readManifest } from '../manifest.ts'
import type { UsedObjects } from '../used-objects.ts'
import { expectedDigest, hasTextRule, md5OfFile, textDigestOfFile } from './digest.ts'
import { existing } from './existing.ts'
import { remoteFailure } from './failures.ts'
import type { Remotes } from './open-remotes.ts'
import { isManifest, noShortfall, type Shortfall, throwShortfall } from './outcome.ts'
import { eachAtOnce } from './parallel.ts'
import { type Progress, startProgress } from './progress.ts'
import type { TransferOptions } from './pull.ts'
import { largestInMemory, type Remote, type UploadSource } from './remote.ts'
import { retrying, usualRetries } from './retry.ts'

export interface PushResult {
  readonly uploaded: number
  readonly bytes: number
  /** Objects that the remotes had already. */
  readonly present: number
}

/**
 * Brings to the remotes what they lack. Each object is verified before it is sent, and by the server where it can; a
 * folder's manifest goes last, and only when all that it lists is there, so that a manifest on a remote means that its
 * files are there too. All that can be sent is sent before anything missing or damaged is told.
 * @throws EnvironmentError with every object that is neither here nor there, or damaged here
 */
export async function push(
  used: UsedObjects,
  cache: LocalCache,
  remotes: Remotes,
  services: Services,
  options: TransferOptions = {},
): Promise<PushResult> {
  const total = { uploaded: 0, bytes: 0, present: 0 }
  const shortfall = noShortfall()
  const wanted = [...used.objects, ...used.missingManifests].filter((object) => object.push)
  for (const [name, objects] of remotes.byRemote(wanted)) {
    const remote = await remotes.open(name)
    try {
      await pushTo(remote, objects, cache, shortfall, services, options, total)
    } catch (error) {
      if (services.signal.aborted) throw error
      throw remoteFailure(error, remote)
    }
  }
  throwShortfall(shortfall, 'Run `mlops data pull`, or add the files again')
  return total
}

async function pushTo(
  remote: Remote,
  objects: readonly UsedObject[],
  cache: LocalCache,
  shortfall: Shortfall,
  services: Services,
  options: TransferOptions,
  total: { uploaded: number; bytes: number; present: number },
): Promise<void> {
  const jobs = options.jobs ?? remote.jobs
  const retry = options.retry ?? usualRetries
  const there = await existing(remote, objects, jobs, retry, services.signal)
  const lacking = objects.filter((object) => !there.has(objectPath(object)))
  total.present += objects.length - lacking.length
  const held = new Set<string>()
  const sendable: (UsedObject & { readonly bytes: number })[] = []
  for (const object of lacking) {
    const found = statSync(cache.path(object), { throwIfNoEntry: false })
    if (found?.isFile() === true) sendable.push({ ...object, bytes: found.size })
    else {
      shortfall.missing.push({ object, remote: remote.name })
      held.add(objectPath(object))
    }
  }
  const bytes = sendable.reduce((sum, object) => sum + object.bytes, 0)
  const progress = startProgress('Pushed', sendable.length, bytes, remote.address, services)
  const send = (some: readonly UsedObject[], atOnce: number) =>
    eachAtOnce(some, atOnce, services.signal, async (object, signal) => {
      const source = await verified(object, cache)
      if ('got' in source) {
        shortfall.wrong.push({ object, got: source.got, where: 'in the cache' })
        held.add(objectPath(object))
        return
      }
      await retrying(() => remote.upload(object, source, signal), retry, signal)
      done(source.bytes, total, progress)
    })
  const files = sendable.filter((object) => !isManifest(object))
  let above = -1
  for (const { upTo, atOnce } of lanes(jobs)) {
    await send(
      files.filter((file) => file.bytes > above && file.bytes <= upTo),
      atOnce,
    )
    above = upTo
  }
  const manifests = sendable.filter(isManifest)
  await send(held.size === 0 ? manifests : manifests.filter((one) => !listsAny(one, cache, held)), jobs)
  progress.finish()
}

/** Fewer at once the larger they are, so that what is held in memory stays below 200 MiB or so. */
function lanes(jobs: number): { upTo: number; atOnce: number }[] {
  return [
    { upTo: 1024 * 1024, atOnce: jobs },
    { upTo: largestInMemory, atOnce: Math.ceil(jobs / 4) },
    // Each of these sends several parts at once.
    { upTo: Number.POSITIVE_INFINITY, atOnce: Math.min(2, jobs) },
  ]
}

function done(bytes: number, total: { uploaded: number; bytes: number }, progress: Progress): void {
  total.uploaded += 1
  total.bytes += bytes
  progress.done(bytes)
}

/** The file of an object with its md5, or what its bytes are instead. */
async function verified(
  object: UsedObject & { readonly bytes?: number },
  cache: LocalCache,
): Promise<UploadSource | { readonly got: string }> {
  const path = cache.path(object)
  const small = (object.bytes ?? 0) <= largestInMemory
  const content = small ? ((object.bytes ?? 0) <= 65_536 ? readFileSync(path) : await readFile(path)) : null
  const md5 = content === null ? await md5OfFile(path) : createHash('md5').update(content).digest('hex')
  const own = hasTextRule(object) ? textDigestOfFile(path) : md5
  if (own !== expectedDigest(object)) return { got: own }
  return { path, bytes: content?.length ?? object.bytes ?? 0, md5, content }
}

/** Whether a manifest lists an object that the remote will not have. */
function listsAny(manifest: UsedObject, cache: LocalCache, held: ReadonlySet<string>): boolean {
  const entries = readManifest(readFileSync(cache.path(manifest)), manifest.path)
  return entries.some(({ oid }) => held.has(objectPath({ hash: manifest.hash, oid })))
}
