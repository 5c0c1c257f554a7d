import { lstat } from 'node:fs/promises'
import { join } from 'node:path'

/** The first symbolic link among the folders above `path`, relative to `folder`; null where all of them are real. */
export async function linkOnTheWay(folder: string, path: string): Promise<string | null> {
  const parts = path.split('/')
  for (let count = 1; count < parts.length; count += 1) {
    const above = parts.slice(0, count).join('/')
    const found = await lstat(join(folder, above)).catch(() => null)
    if (found === null) return null
    if (found.isSymbolicLink()) return above
  }
  return null
}
