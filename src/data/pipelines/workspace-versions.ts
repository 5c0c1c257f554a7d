import { statSync } from 'node:fs'
import { join } from 'node:path'
import { type FoundFile, fileAt, filesIn } from '../versioning/folder-files.ts'
import type { DataWorkspace, HashName, ManifestEntry } from '../versioning/index.ts'
import { manifestOf } from '../versioning/manifest.ts'
import { hashesOf } from '../versioning/workspace-data.ts'
import { type FolderMemory, openFolderMemory } from './folder-memory.ts'
import type { Version } from './lock.ts'

/**
 * What lies at a path now: its version, and the files that it is made of, with their hashes. These and the manifest are
 * left out of a folder whose version is remembered as a whole, unless its bytes were to be kept.
 */
export interface Current extends Version {
  readonly members: readonly FoundFile[]
  /** By index of the file. */
  readonly hashes: readonly string[]
  /** A folder's manifest; null for a file. */
  readonly manifest: Buffer | null
}

export interface Asked {
  /** Relative to the workspace. */
  readonly place: string
  readonly hash: HashName
}

/**
 * Hashes paths, all at once, so that a stage with thousands of dependencies is looked at in one go. Those that are
 * neither file nor folder are absent from the answer.
 * @param keep puts the bytes into the cache as well
 * @returns by place and name of the hash, `keyOf`
 * @throws EnvironmentError when a file cannot be read or the disk is full
 * @throws ConfigurationError when a folder holds what cannot be tracked
 */
export async function currentVersions(
  data: DataWorkspace,
  asked: readonly Asked[],
  keep: boolean,
): Promise<Map<string, Current>> {
  const found = new Map<string, Current>()
  const memory = openFolderMemory(data)
  for (const hash of ['md5', 'md5-dos2unix'] as const) {
    const places = [...new Set(asked.filter((one) => one.hash === hash).map(({ place }) => place))]
    if (places.length > 0) await hashPlaces(data, memory, places, hash, keep, found)
  }
  memory.save()
  return found
}

export function keyOf({ place, hash }: Asked): string {
  return `${hash} ${place}`
}

async function hashPlaces(
  data: DataWorkspace,
  memory: FolderMemory,
  places: readonly string[],
  hash: HashName,
  keep: boolean,
  found: Map<string, Current>,
): Promise<void> {
  const kinds = new Map<string, 'file' | 'folder'>()
  const ends: { place: string; end: number }[] = []
  let count = 0
  function* all(): Generator<FoundFile> {
    for (const place of places) {
      const stat = statSync(join(data.root, place), { throwIfNoEntry: false })
      const kind = stat?.isDirectory() === true ? 'folder' : stat?.isFile() === true ? 'file' : null
      if (kind === null) continue
      const known = kind === 'folder' && !keep ? memory.get(place, hash) : null
      if (known !== null) {
        found.set(keyOf({ place, hash }), { ...known, members: [], hashes: [], manifest: null })
        continue
      }
      kinds.set(place, kind)
      const file = kind === 'file' ? fileAt(data.root, place, false) : null
      for (const one of file === null ? filesIn(data.root, place, data.rules) : [file]) {
        count++
        yield one
      }
      ends.push({ place, end: count })
    }
  }
  const hashedAt = Date.now()
  const { files, hashes } = await hashesOf(data, all(), hash, keep)
  let start = 0
  for (const { place, end } of ends) {
    const whole = start === 0 && end === files.length
    const some = {
      members: whole ? files : files.slice(start, end),
      hashes: whole ? hashes : hashes.slice(start, end),
    }
    start = end
    const version = kinds.get(place) === 'file' ? fileVersion(some, hash) : folderVersion(some, place, hash)
    if (keep && version.manifest !== null) data.cache.store(version, version.manifest)
    if (version.manifest !== null) memory.set(place, version, some.members, hashedAt)
    found.set(keyOf({ place, hash }), version)
  }
}

type Members = Pick<Current, 'members' | 'hashes'>

function fileVersion(some: Members, hash: HashName): Current {
  const [file, oid] = [some.members[0] as FoundFile, some.hashes[0] as string]
  return { hash, oid, size: file.size, files: null, executable: file.executable, manifest: null, ...some }
}

function folderVersion(some: Members, place: string, hash: HashName): Current {
  const listed: ManifestEntry[] = []
  let size = 0
  for (const [index, file] of some.members.entries()) {
    listed.push({ relpath: file.path.slice(place.length + 1), oid: some.hashes[index] as string })
    size += file.size
  }
  const { bytes, oid } = manifestOf(listed)
  return { hash, oid, size, files: listed.length, executable: false, manifest: bytes, ...some }
}
