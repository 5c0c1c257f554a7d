import { lstat, readdir, readlink, stat } from 'node:fs/promises'
import { join, posix, resolve, sep } from 'node:path'
import { hashFileSync, hashFile as hashInWorker, hashSync } from 'hasha'

export interface FileHash {
  /** As it was named. */
  readonly path: string
  /** Hex. */
  readonly sha256: string
  readonly bytes: number
}

/** From this size on, hashing moves to a worker thread so that it does not hold up the event loop. */
const workerBytes = 4 * 1024 * 1024

/** Streams a file through sha256; its bytes are never in memory at once. */
export async function hashFile(path: string): Promise<FileHash> {
  const bytes = (await stat(path)).size
  const options = { algorithm: 'sha256' } as const
  const sha256 = bytes < workerBytes ? hashFileSync(path, options) : await hashInWorker(path, options)
  return { path, sha256, bytes }
}

/** The sha256 of texts or arrays, in their order. */
export function hashContent(parts: readonly (string | Uint8Array)[]): string {
  return hashSync([...parts], { algorithm: 'sha256' })
}

/**
 * One sha256 over the names and contents of files and folders, for cache keys: equal trees give equal hashes on every
 * machine. Paths are relative to `root`, taken in byte order with `/` between; a link counts as its target's name.
 * `.git` and whatever `ignored` names are left out inside folders; what is named itself always counts. A path that
 * does not exist counts as absent rather than failing.
 */
export async function hashTree(
  paths: readonly string[],
  options: { readonly root: string; readonly ignored?: (path: string) => boolean },
): Promise<string> {
  const lines: string[] = []
  for (const path of [...new Set(paths)].sort()) {
    await visit(options.root, path.split(sep).join('/'), options.ignored ?? (() => false), lines)
  }
  return hashContent([lines.join('')])
}

async function visit(
  root: string,
  path: string,
  ignored: (path: string) => boolean,
  lines: string[],
): Promise<void> {
  const full = resolve(root, path)
  const found = await lstat(full).catch(() => null)
  const name = JSON.stringify(path)
  if (found === null) lines.push(`absent ${name}\n`)
  else if (found.isSymbolicLink()) lines.push(`link ${name} ${JSON.stringify(await readlink(full))}\n`)
  else if (found.isFile()) lines.push(`file ${name} ${(await hashFile(full)).sha256}\n`)
  else if (found.isDirectory()) {
    for (const entry of (await readdir(full)).sort()) {
      const inner = posix.normalize(join(path, entry).split(sep).join('/'))
      if (entry !== '.git' && !ignored(inner)) await visit(root, inner, ignored, lines)
    }
  }
}
