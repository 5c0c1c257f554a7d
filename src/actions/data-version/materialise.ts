import { constants } from 'node:fs'
import { copyFile, link, mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type TrackedOutput, trackedOutputsAt } from '../../data/versioning/index.ts'
import { ConfigurationError, messageOf, type Services } from '../../foundation/index.ts'
import type { Repository } from '../../registry/index.ts'
import { filesOf, type PlacedFile } from './earlier-files.ts'
import { folderInRepository } from './earlier-text.ts'
import { linkOnTheWay } from './links.ts'
import { fixedPart, inWorkspaceWords, standsFor, targetsOf } from './patterns.ts'
import type { VersionedData } from './versioned-data.ts'

/** Where a commit's version of some data was put, as patterns that are absolute; or why it could not be had. */
export type EarlierVersion = { readonly files: readonly string[] } | { readonly notComputable: string }

/**
 * Puts the files that `patterns` stood for at a commit below `folder`, by the pointers of that commit and from git
 * itself, so that a pattern means there what it meant then. Bytes come from the workspace where they are still the same,
 * from the cache, or from the remotes. They may share their place on disk with those, and are only to be read.
 *
 * @param patterns files, folders or globs, absolute or relative to the workspace
 * @param folder is replaced
 */
export async function materialise(
  versioned: VersionedData,
  repository: Repository,
  commit: string,
  patterns: readonly string[],
  folder: string,
): Promise<EarlierVersion> {
  const { services } = versioned
  const written = patterns.map((pattern) => inWorkspaceWords(services.workspace, pattern))
  const inside = written.filter((pattern) => pattern !== null)
  if (inside.length < written.length)
    return { notComputable: 'the data lies outside the repository, which does not keep its versions' }
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const inGit = await checkOut(repository, services, commit, inside, folder)
  const placed = await placeTracked(versioned, commit, inside, folder, 'to read')
  if ('notComputable' in placed) return placed
  if (inGit + placed.files > 0) return { files: inside.map((pattern) => join(folder, pattern)) }
  return { notComputable: `the data was not there, or not under version control, at ${commit.slice(0, 7)}` }
}

/**
 * Puts the files below `folder` that `patterns` stood for at a commit and that its pointers name.
 * @param purpose what is only read may share its place on disk with the cache; else it is a copy
 * @returns how many, or why they cannot be had
 */
export async function placeTracked(
  versioned: VersionedData,
  commit: string,
  patterns: readonly string[],
  folder: string,
  purpose: 'to read' | 'to work with',
): Promise<{ readonly files: number } | { readonly notComputable: string }> {
  const at = commit.slice(0, 7)
  let outputs: readonly TrackedOutput[]
  try {
    outputs = await trackedOutputsAt(versioned.data.services, commit)
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    return { notComputable: `its pointers cannot be read: ${messageOf(error)}` }
  }
  // What is not kept in the cache is in git, if anywhere.
  const targets = patterns
    .flatMap((pattern) => targetsOf(outputs, pattern))
    .filter(({ output }) => output.cached)
  const unversioned = targets.find(({ output }) => output.oid === null)
  if (unversioned !== undefined)
    return { notComputable: `${unversioned.output.pointer} names no version at ${at}` }
  const files = await filesOf(versioned, targets)
  if ('notComputable' in files) return files
  for (const file of files.found) {
    const behind = await linkOnTheWay(folder, file.path)
    if (behind !== null)
      return {
        notComputable: `${file.path} lies behind the link ${behind} at ${at}, which could lead anywhere`,
      }
    await place(file, folder, purpose)
  }
  return { files: files.found.length }
}

async function place(
  { path, from }: PlacedFile,
  folder: string,
  purpose: 'to read' | 'to work with',
): Promise<void> {
  const target = join(folder, path)
  await mkdir(dirname(target), { recursive: true })
  await rm(target, { recursive: true, force: true })
  const copy = () => copyFile(from, target, constants.COPYFILE_FICLONE)
  await (purpose === 'to read' ? link(from, target).catch(copy) : copy())
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
  // Git's paths start at the repository, patterns at the workspace, which may be a folder of it.
  const below = await folderInRepository(repository, services.workspace)
  const tree = below === '' ? commit : `${commit}:${below.slice(0, -1)}`
  if (below !== '' && (await repository.commitOf(commit)) !== null) {
    const there = await repository.git(['ls-tree', '-d', '-z', commit, '--', below.slice(0, -1)])
    if (there === '') return 0
  }
  await repository.git(['read-tree', tree], { env })
  const prefixes = patterns.map((pattern) => `:(literal)${fixedPart(pattern)}`)
  const listed = await repository.git(['ls-files', '-z', '--', ...prefixes], { env })
  const data = listed
    .split('\0')
    .filter((path) => /\.(parquet|pq|csv|tsv|jsonl|ndjson|json)(\.(gz|zst))?$/i.test(path))
    .filter((path) => patterns.some((pattern) => standsFor(pattern, path)))
  for (let at = 0; at < data.length; at += 200)
    await repository.git(
      ['checkout-index', '--quiet', '--force', `--prefix=${folder}/`, '--', ...data.slice(at, at + 200)],
      { env },
    )
  await rm(index, { force: true })
  services.logger.debug(`${data.length} files of ${commit.slice(0, 7)} came from git itself`)
  return data.length
}
