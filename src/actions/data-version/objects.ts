import {
  folderNeeds,
  pull,
  push,
  readDvcConfig,
  readRecord,
  storeFolder,
  writeRecord,
} from '../../data/versioning/index.ts'
import { ConfigurationError, EnvironmentError, type Services } from '../../foundation/index.ts'
import { type VersionedData, withVersionedData } from './versioned-data.ts'

/** A file of a folder on the remote. */
export interface ObjectFile {
  /** Relative to the folder, with `/`. */
  readonly path: string
  /** Absolute; never written to. */
  readonly file: string
}

/** The data remote for what has no pointer in git: folders by their content, and small records by name. */
export interface DataObjects {
  /** As `.dvc/config` names it. */
  readonly name: string
  /** Sends what is not there. @returns the folder's name, `<md5>.dir` */
  put(files: readonly ObjectFile[]): Promise<string>
  /** Fetches a folder's files, or those that `wanted` names, each verified against its name. */
  get(folder: string, wanted?: (path: string) => boolean): Promise<readonly ObjectFile[]>
  /** Whether the folder's list and all its files are there. */
  has(folder: string): Promise<boolean>
  /** A record's bytes, or null; see `readRecord`. */
  readRecord(record: string): Promise<Buffer | null>
  writeRecord(record: string, bytes: Uint8Array): Promise<void>
}

/** What is asked for at once. */
const askedAtOnce = 16

/**
 * Opens a remote of `.dvc/config`; the connection is made for each call.
 * @param name null for the default one
 * @throws ConfigurationError where none is configured
 */
export async function openDataObjects(services: Services, name: string | null = null): Promise<DataObjects> {
  const remote = await remoteName(services, name)
  if (remote === null)
    throw new ConfigurationError({
      file: '.dvc/config',
      path: 'core.remote',
      message: 'no remote is the default one, so there is nowhere to keep this',
      remedy:
        'Add a section such as `[\'remote "storage"\']` with `url = s3://bucket/folder`, and `remote = storage` under `[core]`',
    })
  const within = <T>(work: (versioned: VersionedData) => Promise<T>) =>
    withVersionedData(services, { remote }, work)
  const fetchAll = async (
    { data, remotes, transfer }: VersionedData,
    folder: string,
    wanted?: (path: string) => boolean,
  ) => {
    // What is kept here is not what GitHub's cache keeps of the data.
    const { near: _, ...options } = transfer
    await pull(async () => folderNeeds(data, folder, remote, wanted), data.cache, remotes, services, options)
    return folderNeeds(data, folder, remote, wanted).objects.slice(1)
  }
  return {
    name: remote,
    put: (files) =>
      within(async ({ data, remotes, transfer }) => {
        const objects = await storeFolder(data, files, remote)
        await push({ objects, missingManifests: [] }, data.cache, remotes, services, transfer)
        return objects[0]?.oid as string
      }),
    get: (folder, wanted) =>
      within(async (versioned) => {
        checkFolder(folder)
        const objects = await fetchAll(versioned, folder, wanted)
        return objects.map(
          (object): ObjectFile => ({ path: object.path, file: versioned.data.cache.path(object) }),
        )
      }),
    has: (folder) =>
      within(async (versioned) => {
        checkFolder(folder)
        const opened = await versioned.remotes.open(remote)
        const list = { hash: 'md5', oid: folder } as const
        if (!(await opened.has(list, services.signal))) return false
        await fetchAll(versioned, folder, () => false)
        const { objects } = folderNeeds(versioned.data, folder, remote)
        for (let at = 0; at < objects.length; at += askedAtOnce) {
          const some = objects.slice(at, at + askedAtOnce)
          const there = await Promise.all(some.map((object) => opened.has(object, services.signal)))
          if (there.includes(false)) return false
        }
        return true
      }),
    readRecord: (record) =>
      within(async ({ remotes }) => readRecord(await remotes.open(remote), record, services.signal)),
    writeRecord: (record, bytes) =>
      within(async ({ remotes }) => writeRecord(await remotes.open(remote), record, bytes, services.signal)),
  }
}

/** The remote that a name stands for; null where none is named and none is the default one. */
export async function remoteName(services: Services, name: string | null): Promise<string | null> {
  const { defaultRemote } = await readDvcConfig(services.workspace, services.env)
  return name ?? defaultRemote
}

function checkFolder(folder: string): void {
  if (!/^[0-9a-f]{32}\.dir$/.test(folder))
    throw new EnvironmentError(`${JSON.stringify(folder)} does not name a folder of the data remote.`)
}
