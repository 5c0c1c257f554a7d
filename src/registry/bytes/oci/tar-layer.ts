import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable, type Writable } from 'node:stream'
import type { StoredFile, VersionFile } from '../byte-store.ts'
import type { Source } from '../file-bytes.ts'
import { refused } from '../version-index.ts'

/**
 * Files as a tar archive that is the same for the same files: in the order of their paths, without times and owners
 * (ModelPack's specification, "Reproducibility"). It is made anew each time that it is read, and kept nowhere.
 */
export async function tarSource(
  files: readonly VersionFile[],
): Promise<Source & { readonly sha256: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of tarOf(files)) {
    hash.update(piece)
    bytes += piece.length
  }
  return { bytes, sha256: hash.digest('hex'), seekable: false, open: () => tarOf(files) }
}

async function* tarOf(files: readonly VersionFile[]): AsyncGenerator<Uint8Array> {
  const { pack } = await import('tar-stream')
  const archive = pack()
  const filling = fill(archive, files)
  // Its failure ends the archive, whose reader then tells of it.
  filling.catch((error: unknown) => archive.destroy(error as Error))
  yield* archive as unknown as AsyncIterable<Uint8Array>
  await filling
}

async function fill(archive: import('tar-stream').Pack, files: readonly VersionFile[]): Promise<void> {
  for (const { path, file, bytes } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const header = {
      name: path,
      size: bytes,
      mode: 0o644,
      mtime: new Date(0),
      uid: 0,
      gid: 0,
      type: 'file' as const,
    }
    const entry = archive.entry(header)
    for await (const piece of createReadStream(file, { highWaterMark: 1024 * 1024 }))
      if (!entry.write(piece)) await new Promise<void>((resolve) => entry.once('drain', () => resolve()))
    entry.end(undefined)
    await new Promise<void>((resolve, reject) => entry.once('close', () => resolve()).once('error', reject))
  }
  archive.finalize()
}

/**
 * Takes the files that are wanted out of an archive, each verified, and the whole of it against the layer's digest.
 * Whatever else an archive can hold (links, devices, names that lead elsewhere) is refused.
 */
export async function untar(
  bytes: AsyncIterable<Uint8Array>,
  sha256: string,
  wanted: ReadonlyMap<string, StoredFile>,
  folder: string,
  where: string,
  moved: (bytes: number) => void,
): Promise<void> {
  const { extract } = await import('tar-stream')
  const archive = extract()
  const hash = createHash('sha256')
  async function* counted() {
    for await (const piece of bytes) {
      hash.update(piece)
      moved(piece.length)
      yield piece
    }
  }
  const feed = Readable.from(counted())
  feed.on('error', (error) => archive.destroy(error))
  archive.on('close', () => feed.destroy())
  feed.pipe(archive as unknown as Writable)
  const seen = new Set<string>()
  for await (const entry of archive) {
    const { name, type, size = 0 } = entry.header
    const file = wanted.get(name)
    if (type !== 'file' || file === undefined || seen.has(name) || size !== file.bytes)
      throw refused(
        where,
        `an archive there holds ${JSON.stringify(name.slice(0, 200))}, which the version does not list so`,
      )
    seen.add(name)
    const target = join(folder, ...file.path.split('/'))
    await mkdir(dirname(target), { recursive: true })
    const own = createHash('sha256')
    const handle = await open(target, 'wx', 0o644)
    try {
      for await (const piece of entry as AsyncIterable<Uint8Array>) {
        own.update(piece)
        await handle.writeFile(piece)
      }
    } finally {
      await handle.close()
    }
    if (own.digest('hex') !== file.sha256)
      throw refused(where, `${JSON.stringify(name)} in an archive there has other bytes`)
  }
  if (hash.digest('hex') !== sha256)
    throw refused(where, 'an archive there has other bytes than its digest says')
  const missing = [...wanted.keys()].find((path) => !seen.has(path))
  if (missing !== undefined) throw refused(where, `${JSON.stringify(missing)} is not in its archive`)
}
