import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { chmod, copyFile, lstat, mkdir, rename, rm, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { hashFile } from '../../data/versioning/index.ts'
import { EnvironmentError } from '../../foundation/index.ts'
import type { DataObjects } from './objects.ts'
import { pathsBelow } from './paths-below.ts'

/** A folder as a record tells of it: its name on the remote, and each file with what it must be. */
export const keptFolderSchema = z.strictObject({
  folder: z.string().regex(/^[0-9a-f]{32}\.dir$/),
  files: z
    .array(
      z.strictObject({
        path: z.string().min(1).max(1024),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        bytes: z.int().nonnegative(),
        /** Milliseconds since 1970. */
        modified: z.number().nonnegative(),
        executable: z.boolean(),
      }),
    )
    .min(1)
    .max(100_000),
})
export type KeptFolder = z.infer<typeof keptFolderSchema>

/**
 * Sends a folder to the remote.
 * @throws EnvironmentError for a folder that holds links or is empty, or when the remote refuses
 */
export async function keepFolder(folder: string, objects: DataObjects): Promise<KeptFolder> {
  const files: KeptFolder['files'] = []
  for (const path of await pathsBelow(folder)) {
    const file = join(folder, path)
    const found = await lstat(file)
    if (!found.isFile())
      throw new EnvironmentError(`${path} is a link or no file, which the data remote does not keep.`)
    const { sha256, bytes } = await hashFile(file)
    files.push({ path, sha256, bytes, modified: found.mtimeMs, executable: (found.mode & 0o100) !== 0 })
  }
  if (files.length === 0) throw new EnvironmentError(`There is no file in ${folder}.`)
  return { folder: await objects.put(files.map(({ path }) => ({ path, file: join(folder, path) }))), files }
}

/**
 * Brings a folder back, whole or not at all.
 * @param target absolute; must not be there
 * @throws EnvironmentError where a file is missing, or is not what the record says
 */
export async function bringFolder(
  { folder, files }: KeptFolder,
  target: string,
  objects: DataObjects,
): Promise<void> {
  const kept = new Map((await objects.get(folder)).map(({ path, file }) => [path, file]))
  // The names of the remote's own list are checked where it is read; only what both tell of is written.
  if (kept.size !== files.length || files.some(({ path }) => !kept.has(path)))
    throw new EnvironmentError('the record and the list of files on the remote do not fit')
  const draft = `${target}.${randomUUID()}`
  try {
    for (const { path, sha256, bytes, modified, executable } of files) {
      const from = kept.get(path) as string
      const to = join(draft, ...path.split('/'))
      await mkdir(dirname(to), { recursive: true })
      await copyFile(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
      const got = await hashFile(to)
      if (got.sha256 !== sha256 || got.bytes !== bytes)
        throw new EnvironmentError(
          `${path} has sha256 ${got.sha256.slice(0, 12)}, not ${sha256.slice(0, 12)}`,
        )
      await chmod(to, executable ? 0o755 : 0o644)
      await utimes(to, modified / 1000, modified / 1000)
    }
    await mkdir(dirname(target), { recursive: true })
    await rename(draft, target)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}
