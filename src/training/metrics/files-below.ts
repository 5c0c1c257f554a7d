import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'

const deepest = 8
const mostFiles = 500

/** Paths relative to a folder, with `/`, of the files below it that are wanted; links are not followed. Ordered. */
export async function filesBelow(folder: string, wanted: (path: string) => boolean): Promise<string[]> {
  const found: string[] = []
  const visit = async (inner: string, depth: number) => {
    const entries = await readdir(join(folder, inner), { withFileTypes: true }).catch(() => [])
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = posix.join(inner, entry.name)
      if (entry.isDirectory() && depth < deepest) await visit(path, depth + 1)
      else if (entry.isFile() && wanted(path) && found.length < mostFiles) found.push(path)
    }
  }
  await visit('', 0)
  return found
}
