import { createReadStream, createWriteStream } from 'node:fs'
import { copyFile, lstat, mkdir, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { extract, pack } from 'tar-stream'
import { EnvironmentError } from '../../foundation/index.ts'
import type { Shipped } from './workspace.ts'

/** Bytes of the archive that `packFiles` makes. */
export async function packedSize(files: Shipped): Promise<number> {
  let bytes = 0
  for await (const part of packFiles(files)) bytes += (part as Buffer).length
  return bytes
}

/** An archive of files, the same bytes for the same content: times and owners are left out, the executable bit is not. */
export function packFiles(files: Shipped): Readable {
  const archive = pack()
  const fill = async () => {
    for (const path of files.paths) {
      const full = join(files.folder, path)
      const { size, mode } = await stat(full)
      const entry = archive.entry({
        name: path,
        size,
        mode: (mode & 0o100) === 0 ? 0o644 : 0o755,
        mtime: new Date(0),
      })
      await pipeline(createReadStream(full), entry)
    }
    archive.finalize()
  }
  fill().catch((error: Error) => archive.destroy(error))
  return Readable.from(archive)
}

/** Whether a path of an archive is one of the outputs or below one. */
function belongs(path: string, outputs: readonly string[]): boolean {
  return outputs.some((output) => path === output || path.startsWith(`${output}/`))
}

/**
 * Unpacks what a job sends back below an empty folder. Only what is at or below the paths wanted is taken, and
 * only plain files and folders: the archive was written by the job, which may be anyone's.
 *
 * @param paths relative, with `/`
 * @throws EnvironmentError where something of it is no plain file
 */
export async function unpackOutputs(
  archive: Readable,
  paths: readonly string[],
  folder: string,
): Promise<void> {
  const wanted = paths.map((path) => posix.normalize(path))
  const entries = extract()
  const taking = pipeline(archive, entries)
  taking.catch(() => undefined)
  for await (const entry of entries) {
    const path = posix.normalize(entry.header.name).replace(/\/$/, '')
    const { type } = entry.header
    if (!belongs(path, wanted)) {
      entry.resume()
      continue
    }
    const target = join(folder, path)
    if (type === 'directory') {
      await mkdir(target, { recursive: true })
      entry.resume()
      continue
    }
    await mkdir(dirname(target), { recursive: true })
    if (type === 'link') {
      // a second name of a file that came before; links to links are followed by who packs
      const first = posix.normalize(entry.header.linkname ?? '')
      if (!belongs(first, wanted)) throw refused(path, 'is a link to something else')
      await copyFile(join(folder, first), target)
      entry.resume()
      continue
    }
    if (type !== 'file' && type !== 'contiguous-file') throw refused(path, `is a ${type}, not a file`)
    await pipeline(
      // by its iterator: of an entry that ended with its archive while the folder was made, `pipeline` never hears
      Readable.from(entry),
      createWriteStream(target, { mode: ((entry.header.mode ?? 0) & 0o100) === 0 ? 0o644 : 0o755 }),
    ).catch((error: unknown) => {
      throw archive.errored ?? error
    })
  }
  await taking
}

function refused(path: string, what: string): EnvironmentError {
  return new EnvironmentError(`The job sent back ${JSON.stringify(path.slice(0, 200))}, which ${what}.`, {
    remedy: 'Write the outputs as plain files below the declared paths',
  })
}

/**
 * Moves outputs that were unpacked below `from` to where they belong below `into`, each in place of what was there.
 *
 * @param outputs names to relative paths; one may lie inside another
 * @param from on the same disk
 * @returns the names of those that were there
 * @throws EnvironmentError where a link on the way leads elsewhere
 */
export async function placeOutputs(
  outputs: Readonly<Record<string, string>>,
  from: string,
  into: string,
): Promise<string[]> {
  const there: string[] = []
  for (const [name, path] of Object.entries(outputs))
    if ((await lstat(join(from, path)).catch(() => null)) !== null) there.push(name)
  const paths = [...new Set(there.map((name) => posix.normalize(outputs[name]!)))]
  const root = await realpath(into)
  for (const [index, path] of paths.entries()) {
    if (paths.some((other) => path.startsWith(`${other}/`))) continue
    const target = join(into, path)
    await mkdir(dirname(target), { recursive: true })
    const folder = await realpath(dirname(target))
    if (folder !== root && !folder.startsWith(join(root, '/')))
      throw new EnvironmentError(`${path} leads outside of ${into} by a link.`, { remedy: 'Remove the link' })
    const old = join(from, `.old-${index}`)
    await rename(target, old).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    })
    await rename(join(from, path), target)
    await rm(old, { recursive: true, force: true })
  }
  return there
}
