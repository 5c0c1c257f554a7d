import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, lstat, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hashFile } from 'hasha'
import { EnvironmentError } from '../../../foundation/index.ts'
import type { ByteServices } from '../byte-services.ts'
import type { ByteStore, BytesLocation } from '../byte-store.ts'
import { land } from '../landing.ts'
import { readLocation, writeLocation } from '../location.ts'
import { receiveFile } from '../receive.ts'
import { usualPatience } from '../retrying.ts'
import { indexName, readIndex, refused, type VersionIndex, writeIndex } from '../version-index.ts'

/**
 * A plain folder, on this machine or on a file system that it mounts: `<folder>/<sha256 of the list>/` for each version.
 * @param folder absolute
 */
export function folderStore(folder: string, { signal }: Pick<ByteServices, 'signal'>): ByteStore {
  const name = 'folder'
  const read = async (location: BytesLocation): Promise<{ place: string; index: VersionIndex }> => {
    const { index } = readLocation(location, 'folder', 1)
    const place = join(folder, index)
    const bytes = await readFile(join(place, indexName)).catch(() => null)
    if (bytes === null)
      throw new EnvironmentError(`There is no version's list of files in ${place}.`, {
        remedy: 'Check that the folder is the one that the version was put into',
      })
    return { place, index: readIndex(bytes, index, place) }
  }
  return {
    name,
    async put(version) {
      const { bytes, sha256 } = writeIndex(version)
      const place = join(folder, sha256)
      if ((await lstat(place).catch(() => null)) === null) {
        const draft = join(folder, `.${sha256}.${randomUUID()}`)
        try {
          for (const file of version.files) {
            signal.throwIfAborted()
            const target = join(draft, ...file.path.split('/'))
            await mkdir(dirname(target), { recursive: true })
            await copyFile(file.file, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
            if ((await hashFile(target, { algorithm: 'sha256' })) !== file.sha256)
              throw new EnvironmentError(`${file.path} changed while it was copied.`, {
                remedy: 'Register when nothing writes to the model any more',
              })
          }
          await writeFile(join(draft, indexName), bytes)
          await rename(draft, place).catch(async (error: NodeJS.ErrnoException) => {
            if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
          })
        } finally {
          await rm(draft, { recursive: true, force: true })
        }
      }
      return writeLocation('folder', [version.version], sha256)
    },
    async publish(location) {
      await read(location)
    },
    // another registration may have put the same bytes there
    async discard() {},
    async get(location, into) {
      const { place, index } = await read(location)
      return land(into, index, async (file, target) => {
        const from = join(place, ...file.path.split('/'))
        await receiveFile(file, {
          target,
          where: place,
          open: async (offset) => {
            const found = await lstat(from).catch(() => null)
            if (found?.isFile() !== true) throw refused(place, `${JSON.stringify(file.path)} is missing`)
            const handle = await open(from, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
            return {
              start: offset,
              bytes: handle.createReadStream({ start: offset, highWaterMark: 1024 * 1024 }),
            }
          },
          patience: usualPatience,
          signal,
          moved: () => {},
        })
      })
    },
    async has(location) {
      const found = await read(location).catch((error: unknown) => {
        if (error instanceof EnvironmentError) return null
        throw error
      })
      if (found === null) return false
      for (const { path, bytes } of found.index.files) {
        const seen = await lstat(join(found.place, ...path.split('/'))).catch(() => null)
        if (seen?.isFile() !== true || seen.size !== bytes) return false
      }
      return true
    },
  }
}
