import { join } from 'node:path'
import { ConfigurationError } from '../../foundation/index.ts'
import { type Change, changesBetween } from './changes.ts'
import { fileAt, filesIn, kindOf } from './folder-files.ts'
import { type ManifestEntry, manifestOf } from './manifest.ts'
import { choose, type TrackedOutput, trackedOutputs } from './outputs.ts'
import { RealFolders } from './safe-path.ts'
import { entriesInside, manifestEntries } from './used-objects.ts'
import { type DataWorkspace, hashesOf } from './workspace-data.ts'

/** `new`: there is data, but the pointer was written without a version. */
export type OutputState = 'unchanged' | 'modified' | 'deleted' | 'new'

export interface OutputStatus {
  readonly path: string
  readonly pointer: string
  readonly state: OutputState
  /** Every object of the pointer's version is in the cache; true for what is not kept there. */
  readonly cached: boolean
  /** File by file, for folders whose manifest is in the cache. */
  readonly changes: readonly Change[]
}

/**
 * Compares the data in the workspace with its pointers.
 * @param targets pointers, tracked paths, or paths inside tracked folders; none is everything
 * @throws ConfigurationError when a pointer cannot be read or a target is not tracked
 */
export async function dataStatus(
  data: DataWorkspace,
  targets: readonly string[] = [],
): Promise<readonly OutputStatus[]> {
  const chosen = choose(await trackedOutputs(data), targets)
  const folders = new RealFolders(data.root)
  const found: OutputStatus[] = []
  for (const { output, inside } of chosen) {
    refuseLinks(folders, output)
    const { path, pointer } = output
    const state = await stateOf(data, output, inside)
    found.push({ path: inside === null ? path : `${path}/${inside}`, pointer, ...state })
  }
  return found
}

type State = Pick<OutputStatus, 'state' | 'cached' | 'changes'>

async function stateOf(data: DataWorkspace, output: TrackedOutput, inside: string | null): Promise<State> {
  const current = await currentEntries(data, output)
  const { oid, hash } = output
  if (oid === null) return { state: current === null ? 'deleted' : 'new', cached: true, changes: [] }
  if (!oid.endsWith('.dir')) {
    const cached = !output.cached || data.cache.has({ hash, oid })
    const same = current?.[0]?.relpath === '' && current[0].oid === oid
    return { state: current === null ? 'deleted' : same ? 'unchanged' : 'modified', cached, changes: [] }
  }
  const wanted = output.cached ? manifestEntries(data.cache, output) : null
  const listed = wanted === null ? [] : entriesInside(wanted, inside)
  const cached =
    !output.cached || (wanted !== null && listed.every((one) => data.cache.has({ hash, oid: one.oid })))
  if (current === null) return { state: 'deleted', cached, changes: [] }
  if (wanted === null)
    return { state: manifestOf(current).oid === oid ? 'unchanged' : 'modified', cached, changes: [] }
  const place = ({ relpath, oid: one }: ManifestEntry): [string, string] => [
    relpath === '' ? output.path : `${output.path}/${relpath}`,
    one,
  ]
  const changes = changesBetween(
    new Map(listed.map(place)),
    new Map(entriesInside(current, inside).map(place)),
  )
  const gone = inside !== null && kindOf(data.root, `${output.path}/${inside}`) === 'absent'
  return { state: gone ? 'deleted' : changes.length > 0 ? 'modified' : 'unchanged', cached, changes }
}

/**
 * What lies in the workspace where `output` belongs, hashed as its pointer is: the files of a folder, or one entry
 * with an empty path for a file. Null where there is nothing.
 */
export async function currentEntries(
  data: DataWorkspace,
  output: TrackedOutput,
): Promise<ManifestEntry[] | null> {
  const kind = kindOf(data.root, output.path)
  if (kind === 'absent') return null
  const file = kind === 'folder' ? null : fileAt(data.root, output.path, kind === 'link')
  // a link to a folder is not followed, as inside a folder
  if (file === null && kind === 'link') return []
  const found = file === null ? filesIn(data.root, output.path, data.rules) : [file]
  const { files, hashes } = await hashesOf(data, found, output.hash, false)
  return files.map(({ path }, index) => ({
    relpath: path === output.path ? '' : path.slice(output.path.length + 1),
    oid: hashes[index] as string,
  }))
}

/** @throws ConfigurationError when the way to an output goes through a link, which could lead anywhere */
export function refuseLinks(folders: RealFolders, { path, pointer }: TrackedOutput): void {
  const link = folders.linkOnTheWay(path)
  if (link === null) return
  throw new ConfigurationError({
    file: pointer,
    value: path,
    message: `lies behind the link ${join(link)}`,
    remedy: 'Only real folders of the workspace are read and written: replace the link by a folder',
  })
}
