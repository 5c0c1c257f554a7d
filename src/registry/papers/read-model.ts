import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { ConfigurationError } from '../../foundation/index.ts'
import type { ModelFacts, ModelFile } from './facts.ts'

/** sha256 of a file or a folder; handed in, so that a folder is hashed as everywhere else. */
export type ContentHash = (path: string) => Promise<{ readonly sha256: string }>

/**
 * The files of a model by their hashes.
 * @param path absolute, of a file or a folder
 * @throws ConfigurationError where there is nothing, an empty folder, or a link, which signing formats refuse
 */
export async function readModel(path: string, hash: ContentHash): Promise<ModelFacts> {
  const name = basename(resolve(path))
  const found = await lstat(path).catch(() => null)
  if (found === null)
    throw new ConfigurationError({
      file: name,
      message: 'there is no such model',
      remedy: 'Train it first, or name the file or folder that holds it',
    })
  if (!found.isDirectory()) {
    if (!found.isFile()) throw notPlain(name)
    const sha256 = await hashFile(path)
    const files = [{ path: name, sha256, bytes: found.size }]
    return { name, folder: false, sha256, files }
  }
  const files: ModelFile[] = []
  const visit = async (folder: string, prefix: string): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const [full, inner] = [join(folder, entry.name), `${prefix}${entry.name}`]
      if (entry.isDirectory()) await visit(full, `${inner}/`)
      else if (!entry.isFile()) throw notPlain(`${name}/${inner}`)
      else files.push({ path: inner, sha256: await hashFile(full), bytes: (await lstat(full)).size })
    }
  }
  await visit(path, '')
  if (files.length === 0)
    throw new ConfigurationError({
      file: name,
      message: 'the model is an empty folder',
      remedy: 'Train it first',
    })
  files.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
  return { name, folder: true, sha256: (await hash(path)).sha256, files }
}

function notPlain(file: string): ConfigurationError {
  return new ConfigurationError({
    file,
    message: 'is neither a file nor a folder, and what it leads to would not be part of the model',
    remedy: 'Put the file itself there instead of a link',
  })
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of createReadStream(path, { highWaterMark: 1024 * 1024 })) hash.update(part as Buffer)
  return hash.digest('hex')
}
