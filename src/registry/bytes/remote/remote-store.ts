import { createReadStream } from 'node:fs'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ByteServices } from '../byte-services.ts'
import type { ByteStore, BytesLocation } from '../byte-store.ts'
import { land } from '../landing.ts'
import { readLocation, writeLocation } from '../location.ts'
import { receiveFile } from '../receive.ts'
import { usualPatience } from '../retrying.ts'
import { indexName, largestIndex, readIndex, refused, writeIndex } from '../version-index.ts'

/** A file that a folder of the remote has. */
export interface ObjectFile {
  /** Relative to the folder, with `/`. */
  readonly path: string
  /** Absolute; never written to. */
  readonly file: string
}

/** The data remote as this store takes it: folders of files by their content, in DVC's layout. */
export interface ObjectRemote {
  /** As the configuration names it. */
  readonly name: string
  /** Sends what is not there. @returns the folder's name there, `<md5>.dir` */
  put(files: readonly ObjectFile[]): Promise<string>
  /**
   * Fetches a folder's files, or those that `wanted` names, each verified against its name.
   * @throws EnvironmentError where one is missing
   */
  get(folder: string, wanted?: (path: string) => boolean): Promise<readonly ObjectFile[]>
  /** Whether the folder's list and all its files are there. */
  has(folder: string): Promise<boolean>
}

/**
 * Versions as folders of the data remote: `dvc get` and `mlops data pull` fetch them too, once a pointer names the folder.
 * Names are md5, which tells bytes apart that differ by chance; sha256 of the list of files, and in it of each file, tells
 * those apart that somebody made to be mistaken.
 * @param open by the remote's name; null for the default one
 */
export function remoteStore(
  remote: string | null,
  open: (remote: string | null) => Promise<ObjectRemote>,
  { signal }: Pick<ByteServices, 'signal'>,
): ByteStore {
  const read = async (location: BytesLocation) => {
    const { parts, index } = readLocation(location, 'dvc', 2)
    const [name = '', folder = ''] = parts
    return { name, folder, index, objects: await open(name) }
  }
  return {
    name: 'data remote',
    async put(version) {
      const { bytes, sha256 } = writeIndex(version)
      const objects = await open(remote)
      const scratch = await mkdtemp(join(tmpdir(), 'mlops-version-'))
      try {
        const list = join(scratch, indexName)
        await writeFile(list, bytes)
        const folder = await objects.put([
          ...version.files.map(({ path, file }) => ({ path, file })),
          { path: indexName, file: list },
        ])
        return writeLocation('dvc', [objects.name, folder], sha256)
      } finally {
        await rm(scratch, { recursive: true, force: true })
      }
    },
    // Objects are named by their content, and so have no other name to be given or taken.
    async publish(location) {
      readLocation(location, 'dvc', 2)
    },
    async discard() {},
    async get(location, into) {
      const { name, folder, index, objects } = await read(location)
      const where = `${name}/${folder}`
      const [list] = await objects.get(folder, (path) => path === indexName)
      if (list === undefined || (await stat(list.file)).size > largestIndex)
        throw refused(where, `it has no ${indexName}, so it was not put there by register-model`)
      const version = readIndex(await readFile(list.file), index, where)
      const paths = new Set(version.files.map(({ path }) => path))
      const files = new Map(
        (await objects.get(folder, (path) => paths.has(path))).map((one) => [one.path, one.file]),
      )
      return land(into, version, async (file, target) => {
        const from = files.get(file.path)
        if (from === undefined) throw refused(where, `${JSON.stringify(file.path)} is missing`)
        await receiveFile(file, {
          ...{ target, where, patience: usualPatience, signal, moved: () => {} },
          open: async (offset) => ({ start: offset, bytes: createReadStream(from, { start: offset }) }),
        })
      })
    },
    async has(location) {
      const { folder, objects } = await read(location)
      return objects.has(folder)
    },
  }
}
