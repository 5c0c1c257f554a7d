import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Names of the environments that have a file below `environments/`, in order. */
export async function environmentNames(root: string): Promise<readonly string[]> {
  const names = await readdir(join(root, 'environments')).catch(() => [])
  return names
    .filter((name) => /\.yaml$/.test(name))
    .map((name) => name.replace(/\.yaml$/, ''))
    .sort()
}
