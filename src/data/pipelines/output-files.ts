import { chmodSync, copyFileSync, lstatSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ConfigurationError } from '../../foundation/index.ts'
import { diskFailure } from '../versioning/failures.ts'
import { fileAt, filesIn, kindOf } from '../versioning/folder-files.ts'
import {
  type DataWorkspace,
  type LinkType,
  type ManifestEntry,
  manifestEntries,
} from '../versioning/index.ts'
import { isLinkedAs, linkObject, usualFileMode } from '../versioning/links.ts'
import { RealFolders } from '../versioning/safe-path.ts'
import type { Version } from './lock.ts'
import type { StageOutput } from './stage.ts'
import type { Current } from './workspace-versions.ts'

/** Every object of a version is in the cache. */
export function isCached(data: DataWorkspace, version: Version): boolean {
  const entries = entriesOf(data, version)
  if (entries === null) return false
  const listed = data.cache.listed()
  const { hash } = version
  // of many, only those that are there by name are worth a closer look
  return (
    entries.every(({ oid }) => listed({ hash, oid })) &&
    entries.every(({ oid }) => data.cache.has({ hash, oid }))
  )
}

/** The version's files; null where a folder's manifest is not in the cache. */
function entriesOf(data: DataWorkspace, version: Version): readonly ManifestEntry[] | null {
  if (!version.oid.endsWith('.dir')) return [{ relpath: '', oid: version.oid }]
  return manifestEntries(data.cache, version)
}

/** Puts a version that is in the cache at the output's place, whatever was there. */
export function placeOutput(data: DataWorkspace, output: StageOutput, version: Version): void {
  const entries = entriesOf(data, version) ?? []
  const { place } = output
  refuseLink(data, place)
  removeOutput(data, place)
  const root = join(data.root, place)
  const types = linkTypesOf(data, output)
  try {
    mkdirSync(version.oid.endsWith('.dir') ? root : dirname(root), { recursive: true })
    const mode = usualFileMode(dirname(data.cache.temporary()))
    const made = new Set<string>()
    for (const { relpath, oid } of entries) {
      const target = relpath === '' ? root : join(root, relpath)
      if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true })
      made.add(dirname(target))
      const object = data.cache.path({ hash: version.hash, oid })
      linkObject(object, target, { types, mode, executable: relpath === '' && version.executable })
    }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === undefined ? error : diskFailure(error as Error, place)
  }
  for (const { relpath, oid } of entries)
    remember(data, relpath === '' ? place : `${place}/${relpath}`, version, oid)
  data.hashes.save()
}

function remember(data: DataWorkspace, path: string, { hash }: Version, oid: string): void {
  const file = fileAt(data.root, path, kindOf(data.root, path) === 'link')
  if (file !== null) data.hashes.set(path, hash, file, oid, Date.now())
}

/** Bytes that live in git are copies, never links into the cache. */
function linkTypesOf(data: DataWorkspace, output: StageOutput): readonly LinkType[] {
  return output.cache ? data.linkTypes : ['copy']
}

/** Takes away what a stage is about to make. A link goes, never what it leads to. */
export function removeOutput(data: DataWorkspace, place: string): void {
  refuseLink(data, place)
  try {
    rmSync(join(data.root, place), { recursive: true, force: true })
  } catch (error) {
    throw diskFailure(error as NodeJS.ErrnoException, place)
  }
}

function refuseLink(data: DataWorkspace, place: string): void {
  const link = new RealFolders(data.root).linkOnTheWay(place)
  if (link === null) return
  const remedy = 'Only real folders of the workspace are written: replace the link by a folder'
  throw new ConfigurationError({ value: place, message: `lies behind the link ${link}`, remedy })
}

/** Links of an output that stays before a run become files of their own: a stage may write to them. */
export function unlinkFromCache(data: DataWorkspace, place: string): void {
  const kind = kindOf(data.root, place)
  if (kind === 'absent') return
  const file = kind === 'folder' ? null : fileAt(data.root, place, kind === 'link')
  for (const { path } of file === null ? [...filesIn(data.root, place, data.rules)] : [file]) {
    const full = join(data.root, path)
    const found = lstatSync(full)
    if (!found.isSymbolicLink() && found.nlink === 1 && (found.mode & 0o200) !== 0) continue
    const copy = `${full}.${process.pid}.tmp`
    copyFileSync(full, copy)
    // a link's own mode says nothing of the file
    chmodSync(copy, (statSync(full).mode & 0o111) | 0o644)
    renameSync(copy, full)
  }
}

/** Makes the files of an output what `cache.type` asks for, once their bytes are in the cache. */
export function linkToCache(data: DataWorkspace, output: StageOutput, current: Current): void {
  const types = linkTypesOf(data, output)
  let mode: number | undefined
  for (const [index, file] of current.members.entries()) {
    const oid = current.hashes[index] as string
    const places = () => ({
      path: join(data.root, file.path),
      object: data.cache.path({ hash: current.hash, oid }),
    })
    if (isLinkedAs(types, file, places)) continue
    const { path, object } = places()
    mode ??= usualFileMode(dirname(data.cache.temporary()))
    linkObject(object, path, { types, mode, executable: current.executable })
    remember(data, file.path, current, oid)
  }
}
