import { lstat, readdir, readlink } from 'node:fs/promises'
import { isAbsolute, join, posix, relative, resolve, sep } from 'node:path'

/** What is seen of a file without reading it. */
export interface SeenFile {
  readonly bytes: number
  /** Milliseconds since 1970. */
  readonly modified: number
  /** Tells a file from another that was renamed over it. */
  readonly inode: number
  /** Target of a link, as it is written; null for a file. */
  readonly link: string | null
}

/** Files and links below a folder, by path relative to it with `/`, in order. */
export type Seen = ReadonlyMap<string, SeenFile>

/** Looks at a folder. Links that lead out of it, sockets and the like are left out; a folder that is not there is empty. */
export async function scan(folder: string): Promise<Seen> {
  const seen = new Map<string, SeenFile>()
  const visit = async (inner: string) => {
    for (const name of (await readdir(join(folder, inner)).catch(() => [])).sort()) {
      const path = posix.join(inner, name)
      const full = join(folder, path)
      // a file may go between the listing and here
      const found = await lstat(full).catch(() => null)
      if (found?.isDirectory()) await visit(path)
      else if (found?.isFile())
        seen.set(path, { bytes: found.size, modified: found.mtimeMs, inode: found.ino, link: null })
      else if (found?.isSymbolicLink()) {
        const link = await readlink(full).catch(() => null)
        if (link !== null && staysInside(folder, path, link))
          seen.set(path, { bytes: 0, modified: 0, inode: found.ino, link })
      }
    }
  }
  await visit('')
  return seen
}

export function equalSeen(one: Seen, other: Seen): boolean {
  return one.size === other.size && changedPaths(one, other).length === 0
}

/** Paths of `later` that are not the same in `earlier`, and those of `earlier` that have gone. */
export function changedPaths(earlier: Seen, later: Seen): string[] {
  const differs = (path: string) => {
    const [a, b] = [earlier.get(path), later.get(path)]
    return (
      a === undefined ||
      b === undefined ||
      a.bytes !== b.bytes ||
      a.modified !== b.modified ||
      a.inode !== b.inode ||
      a.link !== b.link
    )
  }
  return [...new Set([...earlier.keys(), ...later.keys()])].filter(differs)
}

export function bytesOf(seen: Seen): number {
  let bytes = 0
  for (const file of seen.values()) bytes += file.bytes
  return bytes
}

function staysInside(folder: string, path: string, link: string): boolean {
  if (isAbsolute(link)) return false
  const target = relative(folder, resolve(folder, posix.dirname(path), link))
  return target !== '..' && !target.startsWith(`..${sep}`) && !isAbsolute(target)
}
