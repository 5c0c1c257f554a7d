import { randomUUID } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { chmod, copyFile, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { md5OfFile } from './digest.ts'
import type { RemoteSettingsOf } from './dvc-config.ts'
import { type Kept, keptPath, type Remote, type UploadSource } from './remote.ts'

const pieceBytes = 1024 * 1024

/** A folder on this machine or on a file system that it mounts. */
export function openFolderRemote({ name, url, options }: RemoteSettingsOf<'folder'>): Remote {
  const place = (object: Kept) => join(url, keptPath(object))
  const fileMode = options.shared === 'group' ? 0o664 : undefined
  return {
    name,
    address: url,
    jobs: options.jobs ?? 8,
    pageSize: null,
    has: async (object) => (await fileOf(place(object))) !== null,
    list: (prefix) => listFolder(url, prefix),
    async upload(object, source, signal) {
      await put(source, place(object), signal)
      if (fileMode !== undefined) await chmod(place(object), fileMode)
    },
    async read(object, offset) {
      const path = place(object)
      const found = await fileOf(path)
      if (found === null) return null
      const start = offset <= found.size ? offset : 0
      return { bytes: bytesFrom(path, start, found.size), start, size: found.size }
    },
    remove: (object) => rm(place(object), { force: true }),
    close: async () => {},
  }
}

/** Whole or not at all: written beside under another name, verified there, then renamed. */
async function put({ path, bytes, md5, content }: UploadSource, target: string, signal: AbortSignal) {
  await mkdir(dirname(target), { recursive: true })
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`)
  try {
    if (content !== null) await writeFile(draft, content, { flag: 'wx', signal })
    else {
      await copyFile(path, draft, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
      await chmod(draft, 0o644)
      if ((await md5OfFile(draft)) !== md5)
        throw new Error(`${bytes} bytes were copied to ${target} and arrived changed`)
    }
    signal.throwIfAborted()
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

async function* bytesFrom(path: string, start: number, size: number): AsyncGenerator<Uint8Array> {
  if (size - start > pieceBytes) {
    yield* createReadStream(path, { start, highWaterMark: pieceBytes }) as AsyncIterable<Uint8Array>
    return
  }
  const handle = await open(path)
  try {
    const content = Buffer.allocUnsafe(size - start)
    const { bytesRead } = await handle.read(content, 0, content.length, start)
    if (bytesRead > 0) yield content.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

async function* listFolder(root: string, prefix: string): AsyncGenerator<string[]> {
  const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1)
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(absent)
  const files: string[] = []
  for (const entry of entries ?? []) {
    const path = `${folder}${entry.name}`
    if (!path.startsWith(prefix) || entry.name.startsWith('.')) continue
    if (entry.isDirectory()) yield* listFolder(root, `${path}/`)
    else if (entry.isFile()) files.push(path)
  }
  if (files.length > 0) yield files
}

async function fileOf(path: string): Promise<{ size: number } | null> {
  const found = await stat(path).catch(absent)
  return found?.isFile() === true ? found : null
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
  throw error
}
