import { mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ConfigurationError, EnvironmentError, type Problem } from '../../foundation/index.ts'
import { diskFailure } from './failures.ts'
import { fileAt, kindOf } from './folder-files.ts'
import { linkObject, usualFileMode } from './links.ts'
import type { ManifestEntry } from './manifest.ts'
import { choose, type Target, trackedOutputs } from './outputs.ts'
import { RealFolders } from './safe-path.ts'
import { currentEntries, refuseLinks } from './status.ts'
import { entriesInside, manifestEntries } from './used-objects.ts'
import type { DataWorkspace } from './workspace-data.ts'

export interface CheckoutOptions {
  /** Pointers, tracked paths, or paths inside tracked folders; none is everything. */
  readonly targets?: readonly string[]
  /** Replace and remove files whose bytes no version holds. */
  readonly force?: boolean
}

export interface CheckoutResult {
  /** Files that were put there or replaced, and files that went, relative to the workspace. */
  readonly written: readonly string[]
  readonly removed: readonly string[]
}

/** What is to be done for one target. Paths are relative to the workspace. */
interface Plan {
  readonly target: Target
  readonly write: readonly { readonly path: string; readonly oid: string }[]
  readonly remove: readonly string[]
  /** Of those that are replaced or removed, the ones that the cache does not have. */
  readonly lost: readonly string[]
}

/**
 * Makes the data in the workspace what its pointers say, from the cache. Nothing is touched before all of it is known
 * to be there.
 * @throws EnvironmentError naming what is not in the cache, or when the disk is full
 * @throws ConfigurationError when files would be lost, or a path leads through a link
 */
export async function checkoutData(
  data: DataWorkspace,
  options: CheckoutOptions = {},
): Promise<CheckoutResult> {
  const chosen = choose(await trackedOutputs(data), options.targets ?? [])
  const plans: Plan[] = []
  const missing: string[] = []
  for (const target of chosen) {
    refuseLinks(new RealFolders(data.root), target.output)
    if (!target.output.cached || target.output.oid === null) continue
    const wanted = wantedEntries(data, target)
    if (wanted === null) missing.push(target.output.path)
    else plans.push(await planOf(data, target, wanted, missing))
  }
  if (missing.length > 0) {
    const some = missing.slice(0, 5).join(', ')
    throw new EnvironmentError(`${missing.length} files are not in the cache, such as ${some}`, {
      remedy: 'Run `mlops data pull` to fetch them.',
    })
  }
  const lost = plans.flatMap((plan) => plan.lost)
  if (lost.length > 0 && options.force !== true) throw new ConfigurationError(lost.slice(0, 20).map(lossOf))
  for (const plan of plans) carryOut(data, plan)
  data.hashes.save()
  return {
    written: plans.flatMap(({ write }) => write.map(({ path }) => path)),
    removed: plans.flatMap(({ remove }) => remove),
  }
}

function lossOf(path: string): Problem {
  return {
    value: path,
    message: 'was changed here and no version holds it, so it would be lost',
    remedy: 'Add it with `mlops data add`, move it away, or use --force',
  }
}

function wantedEntries(data: DataWorkspace, { output, inside }: Target): readonly ManifestEntry[] | null {
  const { oid } = output
  if (oid?.endsWith('.dir') !== true) return [{ relpath: '', oid: oid as string }]
  const entries = manifestEntries(data.cache, output)
  return entries === null ? null : entriesInside(entries, inside)
}

async function planOf(
  data: DataWorkspace,
  target: Target,
  wanted: readonly ManifestEntry[],
  missing: string[],
): Promise<Plan> {
  const { output, inside } = target
  const place = (relpath: string) => (relpath === '' ? output.path : `${output.path}/${relpath}`)
  const current = entriesInside((await currentEntries(data, output)) ?? [], inside)
  const have = new Map(current.map(({ relpath, oid }) => [relpath, oid]))
  const write = wanted.filter(({ relpath, oid }) => have.get(relpath) !== oid)
  const keep = new Set(wanted.map(({ relpath }) => relpath))
  const remove = current.filter(({ relpath }) => !keep.has(relpath))
  const known = (oid: string) => data.cache.has({ hash: output.hash, oid })
  for (const { relpath, oid } of write) if (!known(oid)) missing.push(place(relpath))
  const replaced = write.flatMap(({ relpath }) => {
    const oid = have.get(relpath)
    return oid === undefined ? [] : [{ relpath, oid }]
  })
  return {
    target,
    write: write.map(({ relpath, oid }) => ({ path: place(relpath), oid })),
    remove: remove.map(({ relpath }) => place(relpath)),
    lost: [...replaced, ...remove].filter(({ oid }) => !known(oid)).map(({ relpath }) => place(relpath)),
  }
}

function carryOut(data: DataWorkspace, { target, write, remove }: Plan): void {
  const { output } = target
  for (const path of remove) rmSync(join(data.root, path), { force: true })
  if (output.oid?.endsWith('.dir') === true && kindOf(data.root, output.path) !== 'folder') {
    rmSync(join(data.root, output.path), { force: true })
    mkdirSync(join(data.root, output.path), { recursive: true })
  }
  const folders = new RealFolders(data.root)
  let mode: number | undefined
  for (const { path, oid } of write) {
    const link = folders.linkOnTheWay(path)
    if (link !== null)
      throw new ConfigurationError({
        value: path,
        message: `lies behind the link ${link}`,
        remedy: 'Replace the link by a folder',
      })
    const full = join(data.root, path)
    try {
      mkdirSync(dirname(full), { recursive: true })
      if (kindOf(data.root, path) === 'folder') removeEmptyFolders(full)
    } catch (error) {
      throw diskFailure(error as NodeJS.ErrnoException, path)
    }
    mode ??= usualFileMode(dirname(data.cache.temporary()))
    const executable = output.executable && output.path === path
    linkObject(data.cache.path({ hash: output.hash, oid }), full, { types: data.linkTypes, mode, executable })
  }
  for (const { path, oid } of write) {
    const file = fileAt(data.root, path, kindOf(data.root, path) === 'link')
    if (file !== null) data.hashes.set(path, output.hash, file, oid, Date.now())
  }
}

/** A folder stands where a file belongs: its tracked files are gone by now. Fails when anything is left in it. */
function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmptyFolders(join(folder, entry.name))
  rmdirSync(folder)
}
