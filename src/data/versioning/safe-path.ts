import { lstatSync } from 'node:fs'
import { isAbsolute, join, posix } from 'node:path'

/** Folders that hold the history, the cache and hooks: nothing tracked may be written there. */
const reserved = new Set(['.git', '.dvc', '.hg'])

/**
 * What is wrong with a path that came out of a file, or null. Purely of the text: `..` may appear as long as the path
 * stays inside.
 * @param path relative to the workspace, joined but not yet normalised, with `/`
 */
export function pathProblem(path: string): string | null {
  if (path === '') return 'must not be empty'
  if (path.includes('\0')) return 'must not hold a NUL character'
  if (isAbsolute(path) || /^([A-Za-z]:[\\/]|\\\\|[a-z][a-z0-9+.-]+:\/\/)/.test(path))
    return 'must be a path inside the workspace'
  const normal = posix.normalize(path)
  if (normal === '..' || normal.startsWith('../')) return 'leads outside the workspace'
  if (normal === '.' || normal === './') return 'is the workspace itself'
  const into = normal.split('/').find((part) => reserved.has(part.toLowerCase()))
  return into === undefined ? null : `leads into ${into}`
}

/** As `pathProblem`, for a manifest's entry, which has neither `.` nor `..` nor empty parts. */
export function entryProblem(relpath: string): string | null {
  const unclean = relpath.split('/').some((part) => part === '' || part === '.' || part === '..')
  return unclean ? 'must be a plain path inside its folder' : pathProblem(relpath)
}

/** Remembers which folders on the way to a file are real ones, so that each is looked at once. */
export class RealFolders {
  readonly #root: string
  readonly #real = new Set<string>(['.'])

  constructor(root: string) {
    this.#root = root
  }

  /** The first part of the way to `path` that is a link, or null. What does not exist yet is no link. */
  linkOnTheWay(path: string): string | null {
    const folder = posix.dirname(path)
    if (this.#real.has(folder)) return null
    const above = this.linkOnTheWay(folder)
    if (above !== null) return above
    const found = lstatSync(join(this.#root, folder), { throwIfNoEntry: false })
    if (found?.isSymbolicLink() === true) return folder
    if (found !== undefined) this.#real.add(folder)
    return null
  }

  /** To be called when folders may have changed. */
  forget(): void {
    this.#real.clear()
    this.#real.add('.')
  }
}
