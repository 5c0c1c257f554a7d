import type { UsedObject } from './cache.ts'
import { type Change, changesBetween } from './changes.ts'
import { commitNamed, trackedOutputsAt } from './commits.ts'
import { type TrackedOutput, trackedOutputs } from './outputs.ts'
import { manifestEntries } from './used-objects.ts'
import type { DataWorkspace } from './workspace-data.ts'

export interface DataDiff {
  /** Full names of commits; null is the working tree. */
  readonly from: string | null
  readonly to: string | null
  /** File by file, those inside tracked folders included. */
  readonly changes: readonly Change[]
  /** Folders that differ but whose files are not known, because a manifest is not in the cache. */
  readonly unknown: readonly string[]
  /** Those manifests: fetch them, then ask again. */
  readonly missingManifests: readonly UsedObject[]
}

/**
 * What pointers say changed in the data between two commits, or a commit and the working tree. No data is read, only
 * manifests in the cache.
 * @param from a commit, branch or tag; null for the pointers in the working tree
 * @throws ConfigurationError when a revision is unknown or a pointer cannot be read
 */
export async function dataDiff(
  data: DataWorkspace,
  from: string | null,
  to: string | null = null,
): Promise<DataDiff> {
  const side = async (revision: string | null) => ({
    commit: revision === null ? null : await commitNamed(data.services, revision),
    outputs: revision === null ? await trackedOutputs(data) : await trackedOutputsAt(data.services, revision),
  })
  const [old, now] = [await side(from), await side(to)]
  const before = byPlace(old.outputs)
  const after = byPlace(now.outputs)
  const unknown = new Set<string>()
  const missing = new Map<string, UsedObject>()
  const files = (one: TrackedOutput, other: TrackedOutput | undefined): [string, string][] => {
    if (one.oid === null || (one.oid === other?.oid && one.hash === other.hash)) return []
    if (!one.oid.endsWith('.dir')) return [[one.path, one.oid]]
    const entries = manifestEntries(data.cache, one)
    if (entries === null) {
      unknown.add(one.path)
      missing.set(one.oid, { ...one, oid: one.oid, size: null })
    }
    return (entries ?? []).map(({ relpath, oid }) => [`${one.path}/${relpath}`, oid])
  }
  const gone = [...before.values()].flatMap((one) => files(one, after.get(one.path)))
  const came = [...after.values()].flatMap((one) => files(one, before.get(one.path)))
  // with one side unknown, every file of the other would look new
  const told = ([path]: [string, string]) => ![...unknown].some((folder) => path.startsWith(`${folder}/`))
  return {
    from: old.commit,
    to: now.commit,
    changes: changesBetween(new Map(gone.filter(told)), new Map(came.filter(told))),
    unknown: [...unknown],
    missingManifests: [...missing.values()].map(({ hash, oid, size, path, remote, push }) => ({
      ...{ hash, oid, size, path, remote, push },
    })),
  }
}

function byPlace(outputs: readonly TrackedOutput[]): Map<string, TrackedOutput> {
  return new Map(outputs.filter(({ placed }) => placed).map((output) => [output.path, output]))
}
