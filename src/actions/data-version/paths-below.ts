import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'

/** Paths of all that is no folder below a folder, relative to it with `/`, sorted. */
export async function pathsBelow(folder: string): Promise<string[]> {
  const found: string[] = []
  const visit = async (inner: string) => {
    for (const entry of await readdir(join(folder, inner), { withFileTypes: true })) {
      const path = posix.join(inner, entry.name)
      if (entry.isDirectory()) await visit(path)
      else found.push(path)
    }
  }
  await visit('')
  return found.sort()
}
