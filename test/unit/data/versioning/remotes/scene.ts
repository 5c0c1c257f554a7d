import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HashName, LocalCache, ObjectId, UsedObject } from '../../../../../src/data/versioning/cache.ts'
import { moveIn } from '../../../../../src/data/versioning/ingest.ts'
import { openLocalCache } from '../../../../../src/data/versioning/local-cache.ts'
import { manifestOf } from '../../../../../src/data/versioning/manifest.ts'
import { openRemotes, type Remotes, readDvcConfig } from '../../../../../src/data/versioning/remotes/index.ts'
import type { UsedObjects } from '../../../../../src/data/versioning/used-objects.ts'
import { temporaryFolder } from '../../../../support/folder.ts'
import { type TestServices, testServices } from '../../../../support/services.ts'

/** Tries again at once, so that tests do not wait. */
export const swift = { attempts: 3, firstDelay: 1, longestDelay: 2 }

/** A workspace with a cache and a configuration, without DVC. */
export interface Scene {
  readonly root: string
  readonly services: TestServices
  readonly cache: LocalCache
  remotes(options?: { remote?: string; jobs?: number }, env?: Record<string, string>): Promise<Remotes>
  /** Puts bytes into the cache, under their hash or another. */
  store(path: string, content: string | Uint8Array, hash?: HashName, oid?: string): UsedObject
  /** Puts a folder's files and manifest into the cache: the manifest, then the files. */
  storeFolder(path: string, files: Readonly<Record<string, string | Uint8Array>>): UsedObject[]
}

/** @param config the text of `.dvc/config` */
export function scene(config: string, local = ''): Scene {
  const root = temporaryFolder()
  const env = { DVC_SYSTEM_CONFIG_DIR: join(root, 'none'), DVC_GLOBAL_CONFIG_DIR: join(root, 'none') }
  const services = testServices(root, env)
  write(root, '.dvc/config', config)
  if (local !== '') write(root, '.dvc/config.local', local)
  const cache = cacheIn(join(root, '.dvc', 'cache'))
  const store: Scene['store'] = (path, content, hash = 'md5', oid = md5(content)) => {
    const object = { hash, oid, size: null, path, remote: null, push: true }
    const temporary = cache.temporary()
    writeFileSync(temporary, content)
    moveIn(temporary, cache.path(object))
    return object
  }
  return {
    root,
    services,
    cache,
    store,
    async remotes(options, more = {}) {
      const all = { ...services.env, ...more }
      return openRemotes(await readDvcConfig(root, all), { env: all }, options)
    },
    storeFolder(path, files) {
      const objects = Object.entries(files).map(([name, content]) => store(`${path}/${name}`, content))
      const entries = objects.map(({ oid, path: full }) => ({ oid, relpath: full.slice(path.length + 1) }))
      const { bytes, oid } = manifestOf(entries)
      return [store(path, bytes, 'md5', oid), ...objects]
    },
  }
}

export function cacheIn(folder: string): LocalCache {
  mkdirSync(join(folder, 'tmp'), { recursive: true })
  return openLocalCache({ folder, signal: new AbortController().signal })
}

export function used(...objects: UsedObject[]): UsedObjects {
  return { objects, missingManifests: [] }
}

/** Every file below a folder, relative, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

export function contentOf(cache: LocalCache, object: ObjectId): string {
  return readFileSync(cache.path(object), 'utf8')
}

export function md5(content: string | Uint8Array): string {
  return createHash('md5').update(content).digest('hex')
}

export function write(root: string, path: string, content: string | Uint8Array): void {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), content)
}
