import { lstat, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** sha256 and bytes of a file, or a folder's sha256; handed in, so that every report names bytes alike. */
export type ContentHash = (path: string) => Promise<{ readonly sha256: string; readonly bytes: number }>

/** The files of a folder, relative to it with `/`, in byte order; of a file, `''`. Links are followed to files alone. */
export async function filesOf(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return ['']
  const files: string[] = []
  const visit = async (folder: string, prefix: string) => {
    for (const name of (await readdir(folder)).sort()) {
      const full = join(folder, name)
      if ((await lstat(full)).isDirectory()) await visit(full, `${prefix}${name}/`)
      else files.push(`${prefix}${name}`)
    }
  }
  await visit(path, '')
  return files
}

/** Hash of a file or folder, and the bytes of all its files. */
export async function describeContent(
  path: string,
  hash: ContentHash,
): Promise<{ sha256: string; bytes: number }> {
  const { sha256 } = await hash(path)
  let bytes = 0
  for (const file of await filesOf(path)) bytes += (await stat(file === '' ? path : join(path, file))).size
  return { sha256, bytes }
}
