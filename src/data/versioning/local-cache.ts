import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { EnvironmentError } from '../../foundation/index.ts'
import { type HashName, type LocalCache, type ObjectId, objectPath } from './cache.ts'
import { diskFailure } from './failures.ts'
import { hashBuffer, hashFileNow, md5 } from './hash-bytes.ts'
import { hashFiles } from './hash-pool.ts'
import { isProtected, moveIn, objectMode, storeBytes, temporaryFolder, temporaryPath } from './ingest.ts'

export interface LocalCacheOptions {
  /** Absolute; made when something is first put in. */
  readonly folder: string
  readonly signal: AbortSignal
  /** For hashing; one for each processor unless given. */
  readonly threads?: number | undefined
}

/** The cache of this machine, in DVC's layout. */
export interface DataCache extends LocalCache {
  /**
   * Answers whether objects are there by the names in the cache's folders, each listed once: for many objects, where
   * `has` would look at each. Whether they are still what their name says is seen when they are used.
   */
  listed(): (object: ObjectId) => boolean
  /** The bytes of a manifest, checked against its name, or null where it is absent. */
  manifest(object: ObjectId): Buffer | null
  /** Puts a manifest's bytes in under their name. */
  store(object: ObjectId, bytes: Uint8Array): void
}

export function openLocalCache({ folder, signal, threads }: LocalCacheOptions): DataCache {
  const path = (object: ObjectId) => `${folder}/${objectPath(object)}`
  const prepared = () => mkdirSync(join(folder, temporaryFolder), { recursive: true })
  const addMany: LocalCache['addMany'] = async (objects) => {
    const tasks = objects.map(({ temporaryFile }) => ({
      path: temporaryFile,
      size: statSync(temporaryFile).size,
    }))
    const wrong: string[] = []
    for (const hash of ['md5', 'md5-dos2unix'] as const) {
      const indices = [...objects.keys()].filter((index) => hashOfFile(objects[index]?.object) === hash)
      const chosen = indices.map((index) => tasks[index] as (typeof tasks)[0])
      const { hashes, failures } = await hashFiles(chosen, { hash, into: null, signal, threads })
      if (failures[0] !== undefined) throw diskFailure(failures[0], chosen[failures[0].index]?.path ?? folder)
      for (const [at, index] of indices.entries()) {
        const { object, temporaryFile } = objects[index] as (typeof objects)[0]
        if (`${hashes[at]}${object.oid.slice(32)}` === object.oid) place(temporaryFile, path(object))
        else {
          rmSync(temporaryFile, { force: true })
          wrong.push(`${object.oid} (the bytes are of ${hashes[at]})`)
        }
      }
    }
    if (wrong.length > 0)
      throw new EnvironmentError(`other bytes came than were asked for: ${wrong.slice(0, 5).join(', ')}`, {
        remedy:
          'The remote or the way to it is damaged: nothing of it was kept. Push the data again from a good copy.',
      })
  }
  return {
    folder,
    path,
    has: (object) => verified(path(object), object),
    listed() {
      type Folders = Map<string, ReadonlySet<string>>
      const folders: Record<HashName, Folders> = { md5: new Map(), 'md5-dos2unix': new Map() }
      return (object) => {
        const start = object.oid.slice(0, 2)
        let names = folders[object.hash].get(start)
        if (names === undefined) {
          names = new Set(namesIn(dirname(path(object))))
          folders[object.hash].set(start, names)
        }
        return names.has(object.oid.slice(2))
      }
    },
    temporary() {
      prepared()
      return temporaryPath(folder)
    },
    add: (object, temporaryFile) => addMany([{ object, temporaryFile }]),
    addMany,
    manifest(object) {
      if (!verified(path(object), object)) return null
      const bytes = readFileSync(path(object))
      // it decides what is written where, so its bytes are never taken on trust
      if (`${md5(bytes)}.dir` === object.oid) return bytes
      rmSync(path(object), { force: true })
      return null
    },
    store(object, bytes) {
      try {
        if (!verified(path(object), object)) storeBytes(path(object), bytes)
      } catch (error) {
        throw diskFailure(error as NodeJS.ErrnoException, path(object))
      }
    },
  }
}

/** Nothing for a folder that is not there. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** A manifest's own bytes are hashed as they are, also where it lists hashes of DVC 2. */
function hashOfFile(object: ObjectId | undefined): ObjectId['hash'] {
  return object?.oid.endsWith('.dir') === true ? 'md5' : (object?.hash ?? 'md5')
}

/**
 * As DVC, trusts what is read-only; anything else is hashed first, and goes when its bytes are not those of its name
 * (somebody has written through a link).
 */
function verified(path: string, object: ObjectId): boolean {
  if (isProtected(path)) return true
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found?.isFile() !== true) return false
  const right = hashFileNow(path, hashOfFile(object), hashBuffer()) === object.oid.slice(0, 32)
  if (right) chmodSync(path, objectMode)
  else rmSync(path, { force: true })
  return right
}

function place(temporary: string, target: string): void {
  try {
    moveIn(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw diskFailure(error as NodeJS.ErrnoException, target)
  }
}
