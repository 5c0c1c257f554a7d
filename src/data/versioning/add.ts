import { dirname, posix } from 'node:path'
import { ConfigurationError, EnvironmentError } from '../../foundation/index.ts'
import { type AddTarget, addTargets } from './add-targets.ts'
import type { HashName } from './cache.ts'
import { type FoundFile, fileAt, filesIn, kindOf } from './folder-files.ts'
import { ignoreInGit } from './git-ignore.ts'
import { initialise } from './initialise.ts'
import { isLinkedAs, linkObject, usualFileMode } from './links.ts'
import { type ManifestEntry, manifestOf } from './manifest.ts'
import { trackedOutputs } from './outputs.ts'
import { readPointer } from './pointer.ts'
import { newPointerText, type OutputVersion, updatedPointerText } from './pointer-text.ts'
import { readIfThere, writeWhole } from './text-files.ts'
import { entriesInside, manifestEntries } from './used-objects.ts'
import { type DataWorkspace, hashesOf } from './workspace-data.ts'

/** What is tracked now. */
export interface Added extends OutputVersion {
  readonly path: string
  /** The `.dvc` file. */
  readonly pointer: string
  /** The version is another than before, or the first. */
  readonly changed: boolean
}

export interface AddResult {
  readonly added: readonly Added[]
  /** Files that git should get: pointers, `.gitignore`s, and those of a new `.dvc` folder. */
  readonly written: readonly string[]
}

/**
 * Puts files and folders under version control, or records their new versions: bytes into the cache, pointers beside
 * the data, names into `.gitignore`. A path inside a tracked folder brings only that part up to date.
 * @param paths absolute, or relative to the workspace
 * @throws ConfigurationError when a path cannot be tracked, before anything is written
 * @throws EnvironmentError when the disk is full or a file changes meanwhile
 */
export async function addData(data: DataWorkspace, paths: readonly string[]): Promise<AddResult> {
  const targets = await addTargets(data, await trackedOutputs(data), paths)
  const written = new Set(initialise(data))
  const added: Added[] = []
  try {
    for (const named of targets) {
      const target = upToDate(data, named)
      const { version, files, hashes } = await versionOf(data, target)
      relink(data, files, hashes, version)
      const path = target.known?.path ?? target.path
      const pointer = target.known?.pointer ?? `${path}.dvc`
      writeWhole(data.root, pointer, pointerText(data, target, pointer, version))
      written.add(pointer)
      added.push({ ...version, path, pointer, changed: version.oid !== target.known?.oid })
    }
  } finally {
    const paths = added.map(({ path }) => path)
    for (const file of await ignoreInGit(data, [...new Set(paths)])) written.add(file)
  }
  data.hashes.save()
  return { added, written: [...written] }
}

/** Of several parts of one folder, each adds to what the one before has written. */
function upToDate(data: DataWorkspace, target: AddTarget): AddTarget {
  if (target.known === null) return target
  const { pointer, path } = target.known
  const read = readPointer(readIfThere(data.root, pointer) ?? '', pointer)
  const known = 'outputs' in read ? read.outputs.find((output) => output.path === path) : undefined
  return { ...target, known: known ?? target.known }
}

interface NewVersion {
  readonly version: OutputVersion
  /** What was added, with the hashes by index. */
  readonly files: readonly FoundFile[]
  readonly hashes: readonly string[]
}

/** Data that DVC 2 named keeps its name as long as it is the same; what is new gets the md5 of its bytes. */
async function versionOf(data: DataWorkspace, target: AddTarget): Promise<NewVersion> {
  if (target.known?.hash === 'md5-dos2unix' && target.known.oid !== null) {
    const old = await versionWith(data, target, 'md5-dos2unix', false)
    if (old.version.oid === target.known.oid) return versionWith(data, target, 'md5-dos2unix', true)
  }
  return versionWith(data, target, 'md5', true)
}

async function versionWith(
  data: DataWorkspace,
  target: AddTarget,
  hash: HashName,
  keep: boolean,
): Promise<NewVersion> {
  // all are found before any goes into the cache: one that cannot be tracked is noticed first
  const { files, hashes } = await hashesOf(data, filesOf(data, target, hash), hash, keep)
  const sum = files.reduce((bytes, { size }) => bytes + size, 0)
  const [first] = files
  const single = target.kind === 'file' && (target.inside === null || hash !== target.known?.hash)
  if (single && target.inside === null && first !== undefined) {
    const oid = hashes[0] as string
    return {
      version: { hash, oid, size: first.size, files: null, executable: first.executable },
      files,
      hashes,
    }
  }
  const folder = target.known?.path ?? target.path
  const entries = files.map(({ path }, index) => ({
    relpath: path.slice(folder.length + 1),
    oid: hashes[index] as string,
  }))
  const { all, size } =
    target.inside === null || hash !== target.known?.hash
      ? { all: entries, size: sum }
      : withPart(data, target, target.inside, entries, sum)
  const { bytes, oid } = manifestOf(all)
  if (keep) data.cache.store({ hash, oid }, bytes)
  const known = size === null && oid === target.known?.oid ? target.known.size : size
  return { version: { hash, oid, size: known, files: all.length, executable: false }, files, hashes }
}

/** A part of a folder whose hashes are made anew in another way takes the whole folder with it. */
function filesOf(data: DataWorkspace, target: AddTarget, hash: HashName): FoundFile[] {
  const whole = target.inside !== null && hash !== target.known?.hash
  const path = whole ? (target.known?.path ?? target.path) : target.path
  if (whole || target.kind === 'folder') return [...filesIn(data.root, path, data.rules)]
  if (target.kind === 'absent') return []
  const file = fileAt(data.root, path, kindOf(data.root, path) === 'link')
  return file === null ? [] : [file]
}

/**
 * The folder's last version with one part replaced. As in DVC, the size is known only when files came and none went.
 */
function withPart(
  data: DataWorkspace,
  { known, path }: AddTarget,
  inside: string,
  part: readonly ManifestEntry[],
  bytes: number,
): { all: ManifestEntry[]; size: number | null } {
  const before = known === null ? [] : manifestEntries(data.cache, known)
  if (before === null)
    throw new ConfigurationError({
      value: path,
      message: `the list of the files in ${known?.path} is not in the cache, so a part of it cannot be added`,
      remedy: `Run \`mlops data pull ${known?.path}\` first, or add all of ${known?.path}`,
    })
  const replaced = new Set(entriesInside(before, inside).map(({ relpath }) => relpath))
  if (replaced.size === 0 && part.length === 0)
    throw new ConfigurationError({
      value: path,
      message: 'does not exist',
      remedy: `Paths start at ${data.root}`,
    })
  const kept = before.filter(({ relpath }) => !replaced.has(relpath))
  const size = replaced.size === 0 && known?.size != null ? known.size + bytes : null
  return { all: [...kept, ...part], size }
}

function pointerText(data: DataWorkspace, target: AddTarget, file: string, version: OutputVersion): string {
  const text = target.known === null ? null : readIfThere(data.root, file)
  if (text === null) return newPointerText(version, posix.basename(target.path), file)
  const pointer = readPointer(text, file)
  if (!('outputs' in pointer)) throw new ConfigurationError(pointer)
  const index = pointer.outputs.findIndex(({ path }) => path === target.known?.path)
  return updatedPointerText(pointer, index, version)
}

/** Makes the files what `cache.type` asks for; by default links are replaced by copies of what they lead to. */
function relink(
  data: DataWorkspace,
  files: readonly FoundFile[],
  hashes: readonly string[],
  { hash, executable }: OutputVersion,
): void {
  let mode: number | undefined
  const changed: [FoundFile, string][] = []
  for (const [index, file] of files.entries()) {
    const oid = hashes[index] as string
    const places = () => ({ path: `${data.root}/${file.path}`, object: data.cache.path({ hash, oid }) })
    if (isLinkedAs(data.linkTypes, file, places)) continue
    const now = fileAt(data.root, file.path, file.link)
    if (now?.modified !== file.modified || now.size !== file.size)
      throw new EnvironmentError(`${file.path} was changed while it was being added`, {
        remedy: 'Add it again when nothing writes to it.',
      })
    mode ??= usualFileMode(dirname(data.cache.temporary()))
    const { path, object } = places()
    linkObject(object, path, { types: data.linkTypes, mode, executable })
    changed.push([file, oid])
  }
  for (const [file, oid] of changed) {
    const now = fileAt(data.root, file.path, kindOf(data.root, file.path) === 'link')
    if (now !== null) data.hashes.set(file.path, hash, now, oid, Date.now())
  }
}
