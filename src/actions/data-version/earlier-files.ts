import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import {
  dataStatus,
  entriesInside,
  manifestEntries,
  type ObjectId,
  pull,
  type Target,
  type TrackedOutput,
  trackedOutputs,
  usedObjects,
} from '../../data/versioning/index.ts'
import { messageOf } from '../../foundation/index.ts'
import type { VersionedData } from './versioned-data.ts'

export interface PlacedFile {
  /** Relative to the workspace. */
  readonly path: string
  /** Absolute path of its bytes. */
  readonly from: string
}

/** Finds the bytes of outputs of some commit: in the cache, in the workspace where they are still the same, on a remote. */
export async function filesOf(
  versioned: VersionedData,
  targets: readonly Target[],
): Promise<{ readonly found: readonly PlacedFile[] } | { readonly notComputable: string }> {
  const { data, remotes, services, transfer } = versioned
  const { cache } = data
  const found: PlacedFile[] = []
  const wanted: Target[] = []
  let now: readonly TrackedOutput[] | undefined
  for (const target of targets) {
    const { objects, missingManifests } = usedObjects(cache, [target])
    if (missingManifests.length > 0 || !objects.every((object) => cache.has(object))) {
      now ??= await trackedOutputs(data)
      const here = await inWorkspace(versioned, target, now)
      if (here !== null) {
        found.push(...here)
        continue
      }
    }
    wanted.push(target)
  }
  try {
    await pull(async () => usedObjects(cache, wanted), cache, remotes, services, transfer)
  } catch (error) {
    if (services.signal.aborted) throw error
    return { notComputable: `its bytes could not be fetched: ${messageOf(error)}` }
  }
  for (const { output, inside } of wanted) {
    const place = (object: ObjectId, path: string) => found.push({ path, from: cache.path(object) })
    const { hash, oid } = output
    if (oid === null) continue
    if (!oid.endsWith('.dir')) place({ hash, oid }, output.path)
    else
      for (const entry of entriesInside(manifestEntries(cache, output) ?? [], inside))
        place({ hash, oid: entry.oid }, `${output.path}/${entry.relpath}`)
  }
  return { found }
}

/** The workspace's own files where they are still that version, which the cache does not have. */
async function inWorkspace(
  { data }: VersionedData,
  { output, inside }: Target,
  tracked: readonly TrackedOutput[],
): Promise<PlacedFile[] | null> {
  const { hash, oid, path } = output
  const now = tracked.find((one) => one.path === path)
  if (oid === null || now?.oid !== oid || now.hash !== hash) return null
  const [status] = await dataStatus(data, [path])
  if (status?.state !== 'unchanged') return null
  if (!oid.endsWith('.dir')) return [{ path, from: join(data.root, path) }]
  const top = join(data.root, path)
  const entries = await readdir(top, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(top, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => inside === null || name === inside || name.startsWith(`${inside}/`))
    .map((name) => ({ path: `${path}/${name}`, from: join(top, name) }))
}
