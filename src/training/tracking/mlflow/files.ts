import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { cp, mkdir, realpath, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { filesBelow, type Mlflow, uploadArtifacts } from '../../../clients/mlflow/index.ts'
import { messageOf } from '../../../foundation/index.ts'
import type { Spool } from '../spool.ts'
import type { Entry, EntryOf } from '../spool-entry.ts'

/** What is copied into a spool of files that could not be delivered; larger ones are known again by their hash. */
const mostCopiedBytes = 16 * 1024 ** 2

type FileEntry = Entry & { readonly what: EntryOf<'artifact'> | EntryOf<'model'> }

/**
 * The file that an entry means, absolute, or why it cannot be had. Only what lies in the workspace, links resolved, is
 * ever uploaded: a spool is a file that anyone could have written.
 */
export async function fileOf(
  { n, what }: FileEntry,
  spool: Spool,
  workspace: string,
): Promise<{ readonly file: string } | { readonly gone: string }> {
  const kept = spool.state.kept[n]
  if (kept?.copy != null) return inside(join(spool.files, kept.copy), workspace)
  const found = await inside(resolve(workspace, what.file), workspace)
  if ('gone' in found) return found
  if (kept !== undefined)
    return (await contentHash(found.file)) === kept.sha256 ? found : { gone: 'was changed since' }
  for await (const { file } of filesBelow(found.file, ''))
    if ((await stat(file)).mtimeMs > what.at + 1000) return { gone: 'was changed since' }
  return found
}

async function inside(path: string, workspace: string): Promise<{ file: string } | { gone: string }> {
  const real = await realpath(path).catch(() => null)
  if (real === null) return { gone: 'is not there any more' }
  const root = await realpath(workspace)
  return real.startsWith(root + sep) ? { file: real } : { gone: 'lies outside the workspace' }
}

/**
 * Prepares the files that wait in a spool for a later day: small ones are copied beside it, of the others the content's
 * hash is kept.
 */
export async function keepFiles(spool: Spool, workspace: string): Promise<void> {
  let room = mostCopiedBytes
  for (const { n, what } of spool.pending) {
    if ((what.kind !== 'artifact' && what.kind !== 'model') || spool.state.kept[n] !== undefined) continue
    const found = await inside(resolve(workspace, what.file), workspace)
    if ('gone' in found || !relative(spool.files, found.file).startsWith('..')) continue
    let bytes = 0
    for await (const one of filesBelow(found.file, '')) bytes += one.bytes
    const copy = bytes <= room ? join('files', String(n)) : null
    if (copy !== null) {
      room -= bytes
      await mkdir(join(spool.files, 'files'), { recursive: true })
      await cp(found.file, join(spool.files, copy), { recursive: true, dereference: true, force: true })
    }
    spool.state.kept[n] = { copy, sha256: await contentHash(found.file) }
    await spool.save()
  }
}

/** SHA-256 over the names and bytes of a file or folder. */
async function contentHash(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const { file, path: name, bytes } of filesBelow(path, '')) {
    hash.update(`${name.length}:${name}${bytes}:`)
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  }
  return hash.digest('hex')
}

/** Uploads, and notes what MLflow does not take. */
export async function upload(
  mlflow: Mlflow,
  uri: string,
  file: string,
  as: string,
  note: (text: string) => void,
): Promise<void> {
  const { refused } = await uploadArtifacts(mlflow, uri, file, as)
  for (const { path, why } of refused.slice(0, 10)) note(`${path} was left out: its name ${why}`)
  if (refused.length > 10) note(`${refused.length - 10} more files were left out because of their names`)
}

/** A note in place of an upload that no other attempt would make better. */
export function leftOutNote(what: string, error: unknown): string {
  return `${what} was not uploaded: ${messageOf(error)}`
}
