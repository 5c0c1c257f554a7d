import { statSync } from 'node:fs'
import { join } from 'node:path'
import { type FoundFile, fileAt, filesIn } from '../versioning/folder-files.ts'
import type { DataWorkspace, HashName, ManifestEntry } from '../versioning/index.ts'
import { manifestOf } from '../versioning/manifest.ts'
import { hashesOf } from '../versioning/workspace-data.ts'
import type { Version } from './lock.ts'

/** What lies at a path now: its version, and the files that it is made of, with their hashes. */
export interface Current extends Version {
  readonly entries: readonly { readonly file: FoundFile; readonly oid: string }[]
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
  for (const hash of ['md5', 'md5-dos2unix'] as const) {
    const places = [...new Set(asked.filter((one) => one.hash === hash).map(({ place }) => place))]
    if (places.length > 0) await hashPlaces(data, places, hash, keep, found)
  }
  return found
}

export function keyOf({ place, hash }: Asked): string {
  return `${hash} ${place}`
}

async function hashPlaces(
  data: DataWorkspace,
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
      kinds.set(place, kind)
      const file = kind === 'file' ? fileAt(data.root, place, false) : null
      for (const one of file === null ? filesIn(data.root, place, data.rules) : [file]) {
        count++
        yield one
      }
      ends.push({ place, end: count })
    }
  }
  const { files, hashes } = await hashesOf(data, all(), hash, keep)
  let start = 0
  for (const { place, end } of ends) {
    const entries = files.slice(start, end).map((file, at) => ({ file, oid: hashes[start + at] as string }))
    start = end
    const version =
      kinds.get(place) === 'file' ? fileVersion(entries, hash) : folderVersion(entries, place, hash)
    if (keep && version.manifest !== null) data.cache.store(version, version.manifest)
    found.set(keyOf({ place, hash }), version)
  }
}

function fileVersion(entries: Current['entries'], hash: HashName): Current {
  const { file, oid } = entries[0] as Current['entries'][0]
  return { hash, oid, size: file.size, files: null, executable: file.executable, entries, manifest: null }
}

function folderVersion(entries: Current['entries'], place: string, hash: HashName): Current {
  const listed = entries.map(
    ({ file, oid }): ManifestEntry => ({
      relpath: file.path.slice(place.length + 1),
      oid,
    }),
  )
  const { bytes, oid } = manifestOf(listed)
  const size = entries.reduce((sum, { file }) => sum + file.size, 0)
  return { hash, oid, size, files: entries.length, executable: false, entries, manifest: bytes }
}
