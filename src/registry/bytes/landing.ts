import { lstat, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { hashFile } from 'hasha'
import { ConfigurationError } from '../../foundation/index.ts'
import type { StoredFile, StoredVersion } from './byte-store.ts'
import { sha256Of, type VersionIndex } from './version-index.ts'

/**
 * Brings a version's files to `into`, whole or not at all: they are gathered beside it, in a folder that a repeated call
 * for the same bytes goes on with, and get their place by one renaming.
 * @param fetch puts a file's verified bytes at an absolute path
 * @throws ConfigurationError where `into` holds something else
 */
export async function land(
  into: string,
  { model, version, files, facts }: VersionIndex,
  fetch: (file: StoredFile, target: string) => Promise<void>,
): Promise<StoredVersion> {
  const placed = (folder: string): StoredVersion => ({
    model,
    version,
    ...(facts === undefined ? {} : { facts }),
    files: files.map((file) => ({ ...file, file: join(folder, ...file.path.split('/')) })),
  })
  const there = await contents(into)
  if (there !== null && there.length > 0) {
    if (await holdsExactly(into, there, files)) return placed(into)
    throw new ConfigurationError({
      path: into,
      message: 'is not empty, so no model is put there',
      remedy: 'Name a folder that is empty or does not exist',
    })
  }
  const names = files.map(({ path, sha256 }) => `${sha256} ${path}\n`).join('')
  const draft = join(dirname(into), `.${basename(into)}.${sha256Of(Buffer.from(names)).slice(0, 16)}.partial`)
  await cleanse(draft, files)
  await mkdir(draft, { recursive: true })
  for (const file of files) await fetch(file, join(draft, ...file.path.split('/')))
  if (there !== null) await rmdir(into)
  await rename(draft, into)
  return placed(into)
}

/** What an earlier call has left is gone on with, but only where it is plain files that belong there. */
async function cleanse(draft: string, files: readonly StoredFile[]): Promise<void> {
  const wanted = new Set(files.map(({ path }) => path))
  const left = await contents(draft)
  if (left === null || left.some((path) => !wanted.has(path)))
    await rm(draft, { recursive: true, force: true })
}

/** Paths of the files below a folder; null where it is not there; with an entry ending in `/` for anything else. */
async function contents(folder: string): Promise<string[] | null> {
  const found = await lstat(folder).catch(() => null)
  if (found === null) return null
  if (!found.isDirectory()) return ['/']
  const paths: string[] = []
  const visit = async (inner: string) => {
    for (const entry of await readdir(join(folder, inner), { withFileTypes: true })) {
      const path = inner === '' ? entry.name : `${inner}/${entry.name}`
      if (entry.isDirectory()) await visit(path)
      else paths.push(entry.isFile() ? path : `${path}/`)
    }
  }
  await visit('')
  return paths
}

async function holdsExactly(
  folder: string,
  there: readonly string[],
  files: readonly StoredFile[],
): Promise<boolean> {
  if (there.length !== files.length) return false
  for (const { path, sha256, bytes } of files) {
    if (!there.includes(path)) return false
    const file = join(folder, ...path.split('/'))
    if ((await lstat(file)).size !== bytes) return false
    if ((await hashFile(file, { algorithm: 'sha256' })) !== sha256) return false
  }
  return true
}
