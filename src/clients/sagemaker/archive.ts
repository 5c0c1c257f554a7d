import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

/** A file of an archive: where it is, and what it is called there, with `/`. */
export interface ArchiveFile {
  readonly path: string
  readonly name: string
}

/** The file itself, or all files below the folder, by their paths within it, sorted. Links in it and special files are left out. */
export async function filesOf(path: string): Promise<ArchiveFile[]> {
  const found = await stat(path)
  if (!found.isDirectory()) return [{ path, name: basename(path) }]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const start = path.length + 1
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file, name: file.slice(start).replaceAll('\\', '/') }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** SHA-256 over names, modes and bytes, in the order given: 64 hex digits. */
export async function contentHash(files: readonly ArchiveFile[]): Promise<string> {
  const hash = createHash('sha256')
  for (const { path, name } of files) {
    const found = await stat(path)
    hash.update(`${name}\0${isExecutable(found.mode) ? 'x' : '-'}\0${found.size}\0`)
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  }
  return hash.digest('hex')
}

/** Writes a `.tar.gz` whose bytes depend on names, modes and contents alone. */
export async function writeArchive(files: readonly ArchiveFile[], to: string): Promise<void> {
  const { pack } = await import('tar-stream')
  const tar = pack()
  const written = pipeline(tar, createGzip({ level: 6 }), createWriteStream(to))
  const filled = (async () => {
    for (const { path, name } of files) {
      const found = await stat(path)
      const header = { name, mtime: new Date(0), mode: isExecutable(found.mode) ? 0o755 : 0o644 }
      const entry = tar.entry({ ...header, size: found.size })
      await pipeline(createReadStream(path), entry)
    }
    tar.finalize()
  })()
  filled.catch((error: Error) => tar.destroy(error))
  await Promise.all([filled, written])
}

function isExecutable(mode: number): boolean {
  return (mode & 0o111) !== 0
}
