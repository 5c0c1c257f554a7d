import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  constants,
  copyFileSync,
  linkSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { EnvironmentError, messageOf } from '../../foundation/index.ts'

/** How a file in the workspace gets an object's bytes; DVC's `cache.type`, tried in order. */
export type LinkType = 'reflink' | 'hardlink' | 'symlink' | 'copy'

/** DVC's: nothing in the workspace is read-only, and where the file system can it takes no space. */
export const usualLinkTypes: readonly LinkType[] = ['reflink', 'copy']

export interface LinkOptions {
  readonly types: readonly LinkType[]
  /** Of a new file in the workspace, from `usualFileMode`. */
  readonly mode: number
  readonly executable?: boolean
}

/**
 * Puts an object's file at `target`, replacing what is there at once and whole. Copies are writable, hard and symbolic
 * links show the cache's read-only file.
 * @throws EnvironmentError when none of the types works
 */
export function linkObject(object: string, target: string, options: LinkOptions): void {
  const executable = options.executable ?? false
  const temporary = join(dirname(target), `.${randomBytes(8).toString('hex')}.tmp`)
  const reasons: string[] = []
  // a link's mode is the object's: it cannot be executable without changing the cache
  for (const type of withoutVainTries(executable ? copies(options.types) : options.types)) {
    try {
      makeLink(type, object, temporary)
      if (type === 'reflink' || type === 'copy') chmodSync(temporary, options.mode | (executable ? 0o100 : 0))
      renameSync(temporary, target)
      // renaming one name of a file to another of the same leaves both
      if (type === 'hardlink') rmSync(temporary, { force: true })
      return
    } catch (error) {
      rmSync(temporary, { force: true })
      reasons.push(`${type}: ${messageOf(error)}`)
    }
  }
  throw new EnvironmentError(`cannot write ${target}: ${reasons.join('; ')}`, {
    remedy: 'Free space on the disk, or name another `cache.type` in .dvc/config.',
  })
}

/** The mode that a new file gets in this process, found by making one in `folder`. */
export function usualFileMode(folder: string): number {
  const probe = join(folder, `.${randomBytes(8).toString('hex')}.tmp`)
  writeFileSync(probe, '', { flag: 'wx' })
  try {
    return statSync(probe).mode & 0o777
  } finally {
    rmSync(probe, { force: true })
  }
}

/**
 * The file already is what the first of `types` that it could be would make of the object.
 * @param places absolute paths of the file and of the object, asked for only where it could be a link
 */
export function isLinkedAs(
  types: readonly LinkType[],
  found: { readonly link: boolean; readonly names: number },
  places: () => { readonly path: string; readonly object: string },
): boolean {
  for (const type of types) {
    if (type === 'symlink' && found.link) {
      const { path, object } = places()
      return resolve(dirname(path), readlinkSync(path)) === object
    }
    if (type === 'hardlink' && !found.link && found.names > 1) {
      const { path, object } = places()
      const [here, cached] = [statSync(path), statSync(object)]
      return cached.ino === here.ino && cached.dev === here.dev
    }
    if ((type === 'reflink' || type === 'copy') && !found.link && found.names === 1) return true
  }
  return false
}

function makeLink(type: LinkType, object: string, target: string): void {
  if (type === 'hardlink') linkSync(object, target)
  else if (type === 'symlink') symlinkSync(object, target)
  else {
    const mode = type === 'reflink' ? constants.COPYFILE_FICLONE_FORCE : constants.COPYFILE_FICLONE
    copyFileSync(object, target, constants.COPYFILE_EXCL | mode)
  }
}

/** A copy already shares its blocks where the file system can: no need to fail first. */
function withoutVainTries(types: readonly LinkType[]): readonly LinkType[] {
  return types.filter((type, index) => type !== 'reflink' || types[index + 1] !== 'copy')
}

function copies(types: readonly LinkType[]): readonly LinkType[] {
  const own = types.filter((type) => type === 'reflink' || type === 'copy')
  return own.length > 0 ? own : ['copy']
}
