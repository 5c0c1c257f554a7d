import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { hashFile } from 'hasha'
import { ConfigurationError } from '../../foundation/index.ts'
import type { StoredFile, VersionFile } from './byte-store.ts'

/** An output or a paper on this machine: a file, or a folder whose files all belong to it. */
export interface VersionPart extends Pick<StoredFile, 'name' | 'kind' | 'path'> {
  /** Absolute. */
  readonly file: string
}

/**
 * The files of a version with their hashes, folders expanded. A link is taken for what it leads to, but never out of the
 * part that it is in: a model could otherwise carry off any file of the machine.
 * @throws ConfigurationError with every part that is not there, and every link out
 */
export async function collectFiles(parts: readonly VersionPart[]): Promise<VersionFile[]> {
  const files: VersionFile[] = []
  const problems: { path: string; message: string; remedy: string }[] = []
  for (const part of parts) {
    const root = await realpath(part.file).catch(() => null)
    if (root === null) {
      problems.push({ path: part.path, message: 'is not there', remedy: 'Train first, or correct its path' })
      continue
    }
    for (const inner of await filesBelow(root)) {
      const file: string = inner === '' ? root : join(root, inner)
      const path = inner === '' ? part.path : `${part.path}/${inner}`
      const target: string | null = await realpath(file).catch(() => null)
      const found = target === null ? null : await stat(target)
      const inside = target !== null && (target === root || target.startsWith(`${root}${sep}`))
      if (!inside || found?.isFile() !== true) {
        const message =
          target === null ? 'is a link to nothing' : inside ? 'is no file' : `is a link out of ${part.path}`
        problems.push({ path, message, remedy: 'Let training write the file itself' })
        continue
      }
      const sha256 = await hashFile(target, { algorithm: 'sha256' })
      files.push({ name: part.name, kind: part.kind, path, file: target, sha256, bytes: found.size })
    }
  }
  if (problems.length > 0) throw new ConfigurationError(problems)
  return files
}

/** Relative, with `/`, in order; `''` for a file. Links to folders are not followed, and so are refused as no files. */
async function filesBelow(root: string): Promise<string[]> {
  if (!(await lstat(root)).isDirectory()) return ['']
  const found: string[] = []
  const visit = async (folder: string) => {
    const entries = await readdir(join(root, folder), { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) await visit(path)
      else found.push(path)
    }
  }
  await visit('')
  return found
}
