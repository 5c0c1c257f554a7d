import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

/** `sun_path` of a socket's address holds 104 bytes on macOS, 108 on Linux, with the zero at its end. */
const longest = 100

/** Hands over a path to the same file that is short enough to be the address of a socket. */
export async function withShortPath<T>(file: string, use: (path: string) => Promise<T>): Promise<T> {
  if (Buffer.byteLength(file) <= longest) return use(file)
  const folder = await mkdtemp(join(tmpdir(), 'mlops-'))
  try {
    await symlink(dirname(file), join(folder, 'd'))
    return await use(join(folder, 'd', basename(file)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
