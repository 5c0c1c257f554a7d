import { constants, type Dirent, lstatSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigurationError } from '../../foundation/index.ts'
import { diskFailure } from './failures.ts'
import { type IgnoreRules, ignoreFile } from './ignore-rules.ts'
import type { FileStat } from './stat-cache.ts'

/** A file as it lies in the workspace. */
export interface FoundFile extends FileStat {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  readonly executable: boolean
  /** A symbolic link; everything else here is about what it leads to. */
  readonly link: boolean
  /** Names that the file has on its disk. */
  readonly names: number
}

/**
 * Finds the files below a folder that DVC would take: links to files are followed, links to folders are not, empty folders
 * and what `.dvcignore` names are left out.
 * @param folder relative to the workspace, with `/`
 * @throws ConfigurationError for what is neither file nor folder, a link to nothing, or a `.dvcignore` inside
 */
export function* filesIn(workspace: string, folder: string, rules: IgnoreRules): Generator<FoundFile> {
  const pending = [folder]
  for (let inner = pending.pop(); inner !== undefined; inner = pending.pop()) {
    const silent = rules.silentIn(inner)
    for (const entry of listed(workspace, inner)) {
      const path = `${inner}/${entry.name}`
      const isFolder = entry.isDirectory()
      if ((!silent || entry.name[0] === '.') && rules.ignores(path, isFolder)) continue
      if (isFolder) {
        if (!isRepository(workspace, path)) pending.push(path)
      } else if (entry.name === ignoreFile) {
        const message = 'a .dvcignore inside tracked data would change what the data is'
        throw new ConfigurationError({
          file: path,
          message,
          remedy: 'Move its lines to a .dvcignore above the data',
        })
      } else if (entry.isFile() || entry.isSymbolicLink()) {
        const file = fileAt(workspace, path, entry.isSymbolicLink())
        if (file !== null) yield file
      } else throw unusable(path, 'is neither a file nor a folder')
    }
  }
}

/** A file, or what a link leads to; null for a link to a folder. */
export function fileAt(workspace: string, path: string, link: boolean): FoundFile | null {
  const found = statSync(`${workspace}/${path}`, { bigint: true, throwIfNoEntry: false })
  if (found === undefined)
    throw unusable(
      path,
      link ? 'is a link to nothing' : 'cannot be found under its own name, which is not UTF-8',
    )
  // its own `isFile` calculates with 64 bits, which takes memory for each file
  const mode = Number(found.mode)
  const kind = mode & constants.S_IFMT
  if (kind === constants.S_IFDIR) return null
  if (kind !== constants.S_IFREG) throw unusable(path, 'is neither a file nor a folder')
  return {
    path,
    link,
    size: Number(found.size),
    modified: found.mtimeNs,
    executable: (mode & 0o100) !== 0,
    names: Number(found.nlink),
  }
}

/** What lies at a path without following a link at its end. */
export function kindOf(workspace: string, path: string): 'file' | 'folder' | 'link' | 'other' | 'absent' {
  const found = lstatSync(join(workspace, path), { throwIfNoEntry: false })
  if (found === undefined) return 'absent'
  if (found.isSymbolicLink()) return 'link'
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
}

function listed(workspace: string, folder: string): Dirent[] {
  try {
    return readdirSync(join(workspace, folder), { withFileTypes: true })
  } catch (error) {
    throw diskFailure(error as NodeJS.ErrnoException, folder)
  }
}

/** A folder with its own DVC keeps its data to itself. */
function isRepository(workspace: string, folder: string): boolean {
  return statSync(join(workspace, folder, '.dvc'), { throwIfNoEntry: false })?.isDirectory() === true
}

function unusable(path: string, message: string): ConfigurationError {
  return new ConfigurationError({
    file: path,
    message: `${message}, so it cannot be tracked`,
    remedy: 'Remove it, or name it in .dvcignore',
  })
}
