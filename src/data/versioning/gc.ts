import { lstatSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ConfigurationError, type Problem } from '../../foundation/index.ts'
import { type HashName, type ObjectId, objectPath, type UsedObject } from './cache.ts'
import { commitsOf, everyPointer, trackedOutputsAt } from './commits.ts'
import { temporaryEnding, temporaryFolder } from './ingest.ts'
import { namesIn } from './local-cache.ts'
import { outputsOf, type TrackedOutput, trackedOutputs } from './outputs.ts'
import { usedObjects } from './used-objects.ts'
import type { DataWorkspace } from './workspace-data.ts'

/** What of the history keeps its data; the working tree always does. */
export interface GcScope {
  readonly workspace?: boolean
  readonly allBranches?: boolean
  readonly allTags?: boolean
  readonly allCommits?: boolean
}

export interface GcOptions extends GcScope {
  /** Only tell what would go. */
  readonly dryRun?: boolean
  /** Also when a manifest is missing, so that its files count as unused, or when the cache lies outside the workspace. */
  readonly force?: boolean
}

export interface GcResult {
  readonly removed: readonly ObjectId[]
  readonly removedBytes: number
  readonly kept: number
  readonly dryRun: boolean
}

/**
 * The objects that the working tree and the named part of the history need. Pipelines' outputs in `dvc.lock` count.
 * @throws ConfigurationError when a pointer cannot be read: nothing may be called unused then
 */
export async function collectUsed(
  data: DataWorkspace,
  scope: GcScope,
): Promise<{ objects: readonly UsedObject[]; missingManifests: readonly UsedObject[] }> {
  const outputs: TrackedOutput[] = [...(await trackedOutputs(data))]
  const refs = [
    ...(scope.allBranches ? ['--branches', '--remotes'] : []),
    ...(scope.allTags ? ['--tags'] : []),
  ]
  const tips = refs.length === 0 ? [] : await commitsOf(data.services, ['--no-walk=unsorted', ...refs])
  for (const commit of tips) outputs.push(...(await trackedOutputsAt(data.services, commit)))
  if (scope.allCommits)
    for (const { file, text } of await everyPointer(data.services))
      if (!file.endsWith('dvc.yaml'))
        outputs.push(...outputsOf([file], (one) => (one === file ? text : null)))
  return usedObjects(
    data.cache,
    outputs.map((output) => ({ output: { ...output, cached: true }, inside: null })),
  )
}

/**
 * Removes objects from the cache that neither the working tree nor the named part of the history needs.
 * @throws ConfigurationError when no scope is named, or when something in use could go
 */
export async function gc(data: DataWorkspace, options: GcOptions): Promise<GcResult> {
  const named = options.workspace || options.allBranches || options.allTags || options.allCommits
  const problems: Problem[] = []
  if (named !== true)
    problems.push({
      message: 'nothing says which versions to keep',
      remedy: 'Use --workspace, --all-branches, --all-tags or --all-commits',
    })
  if (relative(data.root, data.cache.folder).startsWith('..') && options.force !== true)
    problems.push({
      value: data.cache.folder,
      message: 'the cache lies outside the workspace, so others may use it',
      remedy: 'Use --force if only this workspace does',
    })
  if (problems.length > 0) throw new ConfigurationError(problems)
  const { objects, missingManifests } = await collectUsed(data, options)
  if (missingManifests.length > 0 && options.force !== true)
    throw new ConfigurationError(
      missingManifests.map(({ path, oid }) => ({
        value: path,
        message: `the list of its files (${oid}) is not in the cache, so they would count as unused`,
        remedy: 'Run `mlops data pull` first, or use --force to lose them',
      })),
    )
  const used = new Set(objects.map(objectPath))
  const present = objectsIn(data.cache.folder)
  const unused = present.filter((object) => !used.has(objectPath(object)))
  let removedBytes = 0
  // manifests first: half a removal must not leave one that lists what is gone
  for (const object of unused.sort((a, b) => b.oid.length - a.oid.length)) {
    const path = data.cache.path(object)
    removedBytes += lstatSync(path).size
    if (options.dryRun !== true) rmSync(path, { force: true })
  }
  if (options.dryRun !== true) removeStaleTemporaries(data.cache.folder)
  const dryRun = options.dryRun ?? false
  return { removed: unused, removedBytes, kept: present.length - unused.length, dryRun }
}

/** Everything in the cache that has an object's name; whatever else lies there is not looked at. */
function objectsIn(cache: string): ObjectId[] {
  const inLayout = (hash: HashName, folder: string) =>
    namesIn(folder)
      .filter((name) => /^[0-9a-f]{2}$/.test(name))
      .flatMap((start) => namesIn(join(folder, start)).map((rest) => ({ hash, oid: start + rest })))
      .filter(({ oid }) => /^[0-9a-f]{32}(\.dir)?$/.test(oid))
  return [...inLayout('md5', join(cache, 'files', 'md5')), ...inLayout('md5-dos2unix', cache)]
}

const staleMilliseconds = 7 * 24 * 60 * 60 * 1000

/** What runs that were killed left behind; younger files may belong to one that goes on. */
function removeStaleTemporaries(cache: string): void {
  const objects = join(cache, 'files', 'md5')
  const unfinished = namesIn(objects).flatMap((start) =>
    namesIn(join(objects, start))
      .filter((name) => name.startsWith('.') && name.endsWith(temporaryEnding))
      .map((name) => join(objects, start, name)),
  )
  const partial = namesIn(join(cache, temporaryFolder)).map((name) => join(cache, temporaryFolder, name))
  for (const path of [...unfinished, ...partial]) {
    const found = lstatSync(path, { throwIfNoEntry: false })
    if (found?.isFile() === true && Date.now() - found.mtimeMs > staleMilliseconds)
      rmSync(path, { force: true })
  }
}
