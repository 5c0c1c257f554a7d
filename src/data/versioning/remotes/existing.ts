import { type HashName, type ObjectId, objectPath } from '../cache.ts'
import { eachAtOnce } from './parallel.ts'
import type { Remote } from './remote.ts'
import { type RetryPolicy, retrying } from './retry.ts'

/** Up to here asking for each is done sooner than finding out how large the remote is. */
const fewObjects = 32
/** Remotes larger than this are listed only for many objects, since listing holds all of their names (as in DVC). */
const largeRemote = 500_000

/**
 * Which of the objects a remote has, as paths in its layout. For many objects this lists the remote, or the parts of it
 * that count, where its size, guessed from one 256th, makes that cheaper than asking for each: DVC's rule
 * (`dvc_objects/db.py`, `oids_exist`).
 */
export async function existing(
  remote: Remote,
  objects: readonly ObjectId[],
  jobs: number,
  retry: RetryPolicy,
  signal: AbortSignal,
): Promise<Set<string>> {
  const found = new Set<string>()
  for (const hash of ['md5', 'md5-dos2unix'] as const) {
    const wanted = objects.filter((object) => object.hash === hash)
    if (wanted.length === 0) continue
    const prefixes = await listedPrefixes(remote, hash, wanted, jobs, retry, signal)
    if (prefixes === null) {
      await eachAtOnce(wanted, jobs, signal, async (object, stop) => {
        if (await retrying(() => remote.has(object, stop), retry, stop)) found.add(objectPath(object))
      })
      continue
    }
    const names = new Set(wanted.map(objectPath))
    await eachAtOnce(prefixes, jobs, signal, async (prefix, stop) => {
      const here = await retrying(() => listed(remote, prefix, stop), retry, stop)
      for (const path of here) if (names.has(path)) found.add(path)
    })
  }
  return found
}

/** What to list, or null when each object is asked for by itself. */
async function listedPrefixes(
  remote: Remote,
  hash: HashName,
  wanted: readonly ObjectId[],
  jobs: number,
  retry: RetryPolicy,
  signal: AbortSignal,
): Promise<readonly string[] | null> {
  const { pageSize } = remote
  if (pageSize === null || wanted.length <= fewObjects) return null
  const sample = await retrying(
    () => listed(remote, `${rootOf(hash)}00/`, signal, wanted.length),
    retry,
    signal,
  )
  const size = 256 * Math.max(1, sample.length)
  const pages = size / pageSize
  if (wanted.length < (size > largeRemote ? pages * 5 : pages)) return null
  // The root of older remotes also holds the newer objects, so that it is never listed as a whole.
  if (hash === 'md5' && pages < 256 / jobs) return [rootOf(hash)]
  return [...new Set(wanted.map(({ oid }) => `${rootOf(hash)}${oid.slice(0, 2)}/`))]
}

/** @param enough stop at about this many: the rest would not change the decision */
async function listed(
  remote: Remote,
  prefix: string,
  signal: AbortSignal,
  enough = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  const paths: string[] = []
  for await (const page of remote.list(prefix, signal)) {
    for (const path of page) paths.push(path)
    if (paths.length > enough) break
  }
  return paths
}

function rootOf(hash: HashName): string {
  return hash === 'md5' ? 'files/md5/' : ''
}
