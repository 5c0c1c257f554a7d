import { randomBytes } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ConfigurationError } from '../../foundation/index.ts'
import { diskFailure } from './failures.ts'

/** The text of a file of the workspace, or null where there is none. */
export function readIfThere(root: string, file: string): string | null {
  const found = lstatSync(join(root, file), { throwIfNoEntry: false })
  if (found === undefined) return null
  if (!found.isFile())
    throw new ConfigurationError({
      file,
      message: 'is not a regular file, so it is neither read nor written',
      remedy: 'Replace it by a file',
    })
  return readFileSync(join(root, file), 'utf8')
}

/** Writes a file of the workspace whole or not at all; leaves it alone when it already reads so. */
export function writeWhole(root: string, file: string, text: string): void {
  if (readIfThere(root, file) === text) return
  const path = join(root, file)
  const temporary = join(dirname(path), `.${randomBytes(8).toString('hex')}.tmp`)
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(temporary, text, { flag: 'wx' })
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw diskFailure(error as NodeJS.ErrnoException, file)
  }
}
