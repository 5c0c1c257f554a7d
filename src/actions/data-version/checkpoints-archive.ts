import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import {
  lstat,
  mkdir,
  open,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { dirname, isAbsolute, join, posix } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { EnvironmentError } from '../../foundation/index.ts'
import { pathsBelow } from './paths-below.ts'

/** Names of what `packCheckpoint` writes. */
const archiveName = 'checkpoint.tar'
const sealName = 'checkpoint.json'

const sealSchema = z.strictObject({
  schemaVersion: z.literal(1),
  key: z.string(),
  sequence: z.int().nonnegative(),
  sha256: z.string(),
  bytes: z.int().nonnegative(),
})

/**
 * Writes a checkpoint folder as an archive with its times, to the nanosecond as far as JavaScript sees them, and beside it
 * the archive's hash, by which a damaged copy is known.
 * @param place absolute; emptied first
 * @returns the files written, absolute
 */
export async function packCheckpoint(
  folder: string,
  place: string,
  { key, sequence }: { readonly key: string; readonly sequence: number },
): Promise<string[]> {
  await rm(place, { recursive: true, force: true })
  await mkdir(place, { recursive: true })
  const { pack } = await import('tar-stream')
  const archive = pack()
  const hash = createHash('sha256')
  let bytes = 0
  const filling = (async () => {
    for (const path of await pathsBelow(folder)) {
      const full = join(folder, path)
      const found = await lstat(full)
      const times = { mtime: found.mtime, pax: { mtime: (found.mtimeMs / 1000).toFixed(9) } }
      if (found.isSymbolicLink()) {
        const linkname = await readlink(full)
        if (staysInside(path, linkname)) archive.entry({ name: path, type: 'symlink', linkname })
        continue
      }
      if (!found.isFile()) continue
      const entry = archive.entry({ name: path, size: found.size, mode: found.mode & 0o777, ...times })
      for await (const piece of createReadStream(full, { highWaterMark: 1024 * 1024 }))
        if (!entry.write(piece)) await new Promise<void>((resolve) => entry.once('drain', () => resolve()))
      entry.end(undefined)
      await new Promise<void>((resolve, reject) => entry.once('close', () => resolve()).once('error', reject))
    }
    archive.finalize()
  })()
  filling.catch((error: unknown) => archive.destroy(error as Error))
  const file = join(place, archiveName)
  async function* counted() {
    for await (const piece of archive as unknown as AsyncIterable<Uint8Array>) {
      hash.update(piece)
      bytes += piece.length
      yield piece
    }
  }
  await pipeline(counted, createWriteStream(file))
  await filling
  const seal = { schemaVersion: 1, key, sequence, sha256: hash.digest('hex'), bytes }
  await writeFile(join(place, sealName), `${JSON.stringify(seal)}\n`)
  return [file, join(place, sealName)]
}

/**
 * Takes a checkpoint out of what `packCheckpoint` wrote, whole or not at all.
 * @param folder absolute; what is there is replaced
 * @throws EnvironmentError for an archive that is damaged, another run's, or holds what a checkpoint does not
 */
export async function unpackCheckpoint(place: string, key: string, folder: string): Promise<number> {
  const file = join(place, archiveName)
  const seal = await readSeal(place)
  if (seal.key !== key) throw damaged('it is that of another run')
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of createReadStream(file, { highWaterMark: 1024 * 1024 }).on('error', () => {})) {
    hash.update(piece as Buffer)
    bytes += (piece as Buffer).length
  }
  if (bytes !== seal.bytes || hash.digest('hex') !== seal.sha256)
    throw damaged('its bytes are not those that were saved')
  const draft = `${folder}.restoring`
  await rm(draft, { recursive: true, force: true })
  try {
    await mkdir(draft, { recursive: true })
    await extractTo(draft, file)
    await rm(folder, { recursive: true, force: true })
    await mkdir(dirname(folder), { recursive: true })
    await rename(draft, folder)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return seal.sequence
}

async function extractTo(draft: string, file: string): Promise<void> {
  const { extract } = await import('tar-stream')
  const archive = extract()
  const reading = createReadStream(file, { highWaterMark: 1024 * 1024 })
  reading.on('error', (error) => archive.destroy(error))
  reading.pipe(archive as unknown as NodeJS.WritableStream)
  const links = new Map<string, string>()
  const seen = new Set<string>()
  for await (const entry of archive) {
    const { name, type, linkname, mtime, pax, mode } = entry.header
    if (!isPlain(name) || seen.has(name)) throw damaged(`it holds ${JSON.stringify(name.slice(0, 200))}`)
    seen.add(name)
    if (type === 'symlink' && typeof linkname === 'string' && staysInside(name, linkname))
      links.set(name, linkname)
    else if (type === 'file') {
      const target = join(draft, ...name.split('/'))
      await mkdir(dirname(target), { recursive: true })
      const handle = await open(target, 'wx', (mode ?? 0o644) & 0o777)
      try {
        for await (const piece of entry as AsyncIterable<Uint8Array>) await handle.writeFile(piece)
      } finally {
        await handle.close()
      }
      const seconds = Number((pax as Record<string, string> | null | undefined)?.mtime ?? Number.NaN)
      const time = Number.isFinite(seconds) ? seconds : (mtime?.getTime() ?? 0) / 1000
      await utimes(target, time, time)
    } else throw damaged(`it holds a ${type}`)
    entry.resume()
  }
  // Last, so that no file is written through one.
  for (const [name, target] of links) {
    const link = join(draft, ...name.split('/'))
    await mkdir(dirname(link), { recursive: true })
    await symlink(target, link)
  }
}

async function readSeal(place: string): Promise<z.infer<typeof sealSchema>> {
  try {
    return sealSchema.parse(JSON.parse(await readFile(join(place, sealName), 'utf8')))
  } catch {
    throw damaged('its seal cannot be read')
  }
}

function damaged(why: string): EnvironmentError {
  return new EnvironmentError(`the saved checkpoint is not used: ${why}`)
}

function isPlain(path: string): boolean {
  return (
    !isAbsolute(path) &&
    !/[\\\0]/.test(path) &&
    path.split('/').every((part) => !['', '.', '..'].includes(part))
  )
}

function staysInside(path: string, link: string): boolean {
  if (isAbsolute(link) || link.includes('\\')) return false
  const target = posix.normalize(posix.join(posix.dirname(path), link))
  return target !== '..' && !target.startsWith('../')
}
