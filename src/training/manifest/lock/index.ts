import { posix } from 'node:path'
import type { LockFacts } from '../manifest.ts'
import { readCondaLock } from './conda-lock.ts'
import type { Locked, LockInput } from './locked.ts'
import { readPixiLock } from './pixi-lock.ts'
import { readPoetryLock } from './poetry-lock.ts'
import { readPylock } from './pylock.ts'
import { readRequirementsLock } from './requirements-lock.ts'
import { readUvLock } from './uv-lock.ts'

/**
 * Reads a lock file of any of the tools.
 * @param pixi path of the file that a pixi.lock is made from
 */
export function readLock(tool: LockFacts['tool'], input: LockInput, pixi: string): Locked {
  const beside = (name: string) => posix.join(posix.dirname(input.path), name)
  switch (tool) {
    case 'uv':
      return readUvLock(input, (folder) => beside(posix.join(folder, 'pyproject.toml')))
    case 'poetry':
      return readPoetryLock(input, beside('pyproject.toml'))
    case 'pixi':
      return readPixiLock(input, pixi)
    case 'conda':
      return readCondaLock(input)
    case 'pylock':
      return readPylock(input)
    case 'pip':
      return readRequirementsLock(input)
  }
}

export { findLock, type LockFiles, pixiManifest, readLockFiles } from './find.ts'
export { type Installed, mending, toolOf } from './locked.ts'
export type { MarkerEnvironment } from './markers.ts'
export { verifyInstalled } from './verify.ts'
