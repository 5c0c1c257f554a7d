import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type HashName, objectPath } from './cache.ts'
import { hashFileNow, md5, readSmall, smallBytes } from './hash-bytes.ts'

/** What is in a cache is read-only; DVC takes this mode for the sign that an object has been verified. */
export const objectMode = 0o444

/**
 * Copies a file into the cache and returns its hash. What is hashed is the copy, so an object is what its name says
 * even when the file changes meanwhile. Appears whole under its name or not at all.
 */
export function ingestNow(source: string, hash: HashName, cache: string, buffer: Buffer, size = -1): string {
  const small = hash === 'md5' && size <= smallBytes ? readSmall(source, buffer, size) : null
  if (small !== null) {
    const oid = md5(small)
    const target = `${cache}/${objectPath({ hash, oid })}`
    if (!isProtected(target)) storeBytes(target, small)
    return oid
  }
  const temporary = temporaryPath(cache)
  try {
    copyFileSync(source, temporary, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
    const oid = hashFileNow(temporary, hash, buffer)
    moveIn(temporary, join(cache, objectPath({ hash, oid })))
    return oid
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Writes an object whose name is known to be right. The unfinished file lies beside it: a short way, and no crowd. */
export function storeBytes(target: string, bytes: Uint8Array): void {
  const folder = dirname(target)
  const temporary = `${folder}/.${randomBytes(9).toString('hex')}${temporaryEnding}`
  try {
    try {
      writeNew(temporary, bytes)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      mkdirSync(folder, { recursive: true })
      writeNew(temporary, bytes)
    }
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Gives a verified temporary file its name. Whoever came first with the same object wins: the bytes are the same. */
export function moveIn(temporary: string, target: string): void {
  chmodSync(temporary, objectMode)
  rename(temporary, target)
}

/** A verified object is there. */
export function isProtected(target: string): boolean {
  const found = lstatSync(target, { throwIfNoEntry: false })
  return found?.isFile() === true && (found.mode & 0o777) === objectMode
}

/** A new name in the cache's own folder for unfinished files, on the same file system as the objects. */
export function temporaryPath(cache: string): string {
  return join(cache, temporaryFolder, randomBytes(12).toString('hex'))
}

/** Below the cache; three letters, which neither DVC nor we take for the two first digits of a hash. */
export const temporaryFolder = 'tmp'
/** Of unfinished files among the objects: no object's name ends so. */
export const temporaryEnding = '.tmp'

function rename(temporary: string, target: string): void {
  try {
    renameSync(temporary, target)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    mkdirSync(dirname(target), { recursive: true })
    renameSync(temporary, target)
  }
}

function writeNew(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', objectMode)
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    fchmodSync(file, objectMode)
  } finally {
    closeSync(file)
  }
}
