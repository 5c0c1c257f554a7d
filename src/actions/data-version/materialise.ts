import { copyFile, link, mkdir, rm } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import {
  dataStatus,
  entriesInside,
  manifestEntries,
  type ObjectId,
  pull,
  type Target,
  type TrackedOutput,
  trackedOutputs,
  trackedOutputsAt,
  usedObjects,
} from '../../data/index.ts'
import { messageOf, type Services } from '../../foundation/index.ts'
import type { Repository } from '../../registry/index.ts'
import type { VersionedData } from './versioned-data.ts'

/** Where a commit's version of some data was put, or why it could not be had. */
export type EarlierVersion = { readonly folder: string } | { readonly notComputable: string }

/**
 * Puts the files that `patterns` stood for at a commit below `folder`, by the pointers of that commit and from git
 * itself, so that a pattern means there what it meant then. Bytes come from the workspace where they are still the same, from the
 * cache, or from the remotes.
 *
 * @param patterns files, folders or globs, relative to the repository
 */
export async function materialise(
  versioned: VersionedData,
  repository: Repository,
  commit: string,
  patterns: readonly string[],
  folder: string,
): Promise<EarlierVersion> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const inGit = await checkOut(repository, versioned.services, commit, patterns, folder)
  const placed = await placeTracked(versioned, commit, patterns, folder)
  if ('notComputable' in placed) return placed
  if (inGit + placed.files > 0) return { folder }
  return { notComputable: `the data was not under version control at ${commit.slice(0, 7)}` }
}

/**
 * Puts the files below `folder` that `patterns` stood for at a commit and that its pointers name.
 * @returns how many, or why they cannot be had
 */
export async function placeTracked(
  versioned: VersionedData,
  commit: string,
  patterns: readonly string[],
  folder: string,
): Promise<{ readonly files: number } | { readonly notComputable: string }> {
  const outputs = await trackedOutputsAt(versioned.data.services, commit)
  const targets = patterns.flatMap((pattern) => targetsOf(outputs, pattern))
  const unversioned = targets.find(({ output }) => output.oid === null)
  if (unversioned !== undefined)
    return { notComputable: `${unversioned.output.pointer} names no version at ${commit.slice(0, 7)}` }
  const files = await filesOf(versioned, targets)
  if ('notComputable' in files) return files
  for (const { path, from } of files.found) {
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    await link(from, target).catch(() => copyFile(from, target))
  }
  return { files: files.found.length }
}

/** What of the tracked outputs a pattern can stand for: the output itself, one above it, or those below its folder. */
export function targetsOf(outputs: readonly TrackedOutput[], pattern: string): Target[] {
  const path = posix.normalize(pattern.replaceAll('\\', '/')).replace(/\/$/, '')
  const fixed = fixedPart(path)
  return outputs.flatMap((output): Target[] => {
    if (path.startsWith(`${output.path}/`)) {
      const inside = path.slice(output.path.length + 1)
      return [{ output, inside: /[*?[]/.test(inside) ? null : inside }]
    }
    const below = output.path === path || output.path.startsWith(`${path}/`)
    const globbed = fixed !== path && (fixed === '.' || output.path.startsWith(`${fixed}/`))
    return below || globbed ? [{ output, inside: null }] : []
  })
}

/** The folder of a glob up to its first wildcard. */
function fixedPart(path: string): string {
  const parts = path.split('/')
  const wild = parts.findIndex((part) => /[*?[]/.test(part))
  return wild < 0 ? path : parts.slice(0, wild).join('/') || '.'
}

interface PlacedFile {
  /** Relative to the repository. */
  readonly path: string
  /** Absolute path of its bytes. */
  readonly from: string
}

async function filesOf(
  versioned: VersionedData,
  targets: readonly Target[],
): Promise<{ found: PlacedFile[] } | { notComputable: string }> {
  const { data, remotes, services, transfer } = versioned
  const { cache } = data
  const found: PlacedFile[] = []
  const wanted: Target[] = []
  for (const target of targets) {
    const here = await inWorkspace(versioned, target)
    if (here !== null) found.push(...here)
    else wanted.push(target)
  }
  if (wanted.length > 0) {
    try {
      await pull(async () => usedObjects(cache, wanted), cache, remotes, services, transfer)
    } catch (error) {
      if (services.signal.aborted) throw error
      return { notComputable: `its bytes could not be fetched: ${messageOf(error)}` }
    }
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

/** The workspace's own file where it is still this version and the cache does not have it. */
async function inWorkspace({ data }: VersionedData, { output }: Target): Promise<PlacedFile[] | null> {
  const { hash, oid } = output
  if (oid === null || oid.endsWith('.dir') || data.cache.has({ hash, oid })) return null
  const now = (await trackedOutputs(data)).find(({ path }) => path === output.path)
  if (now?.oid !== oid || now.hash !== hash) return null
  const [status] = await dataStatus(data, [output.path])
  if (status?.state !== 'unchanged') return null
  return [{ path: output.path, from: join(data.root, output.path) }]
}

/** Files that git itself keeps, as a checkout would write them. @returns how many */
async function checkOut(
  repository: Repository,
  services: Services,
  commit: string,
  patterns: readonly string[],
  folder: string,
): Promise<number> {
  const index = join(folder, '.index')
  const env = { GIT_INDEX_FILE: index }
  await repository.git(['read-tree', commit], { env })
  const prefixes = patterns.map((pattern) => fixedPart(posix.normalize(pattern.replaceAll('\\', '/'))))
  const listed = await repository.git(
    ['ls-files', '-z', '--', ...prefixes.map((path) => `:(literal)${path}`)],
    {
      env,
    },
  )
  const data = listed
    .split('\0')
    .filter((path) => /\.(parquet|pq|csv|tsv|jsonl|ndjson|json)(\.(gz|zst))?$/i.test(path))
  for (let at = 0; at < data.length; at += 200)
    await repository.git(
      ['checkout-index', '--quiet', '--force', `--prefix=${folder}/`, '--', ...data.slice(at, at + 200)],
      { env },
    )
  await rm(index, { force: true })
  services.logger.debug(`${data.length} files of ${commit.slice(0, 7)} came from git itself`)
  return data.length
}
