import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, posix, sep } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { Bucket } from '../../../clients/sagemaker/index.ts'
import { EnvironmentError } from '../../../foundation/index.ts'
import type { StartPlan } from './container.ts'

/**
 * Copies a job's outputs out of its `model.tar.gz`, and its checkpoints out of their folder in the bucket. Everything is
 * unpacked beside `into` first and moved when it is whole.
 * @param outputs names to paths relative to the workspace
 * @returns the names of those that were there
 * @throws EnvironmentError where an output's folder is a link that leads out of `into`
 */
export async function fetchJobOutputs(
  job: string,
  plan: StartPlan | null,
  outputs: Readonly<Record<string, string>>,
  into: string,
  bucket: Bucket,
): Promise<string[]> {
  await mkdir(into, { recursive: true })
  const unpacked = await mkdtemp(join(into, '.mlops-outputs-'))
  const paths = new Set(Object.values(outputs).map((path) => posix.normalize(path).replace(/\/$/, '')))
  try {
    const kept = plan?.checkpoints === null ? undefined : plan?.checkpoints
    if (
      kept !== undefined &&
      plan?.checkpointsKey != null &&
      paths.delete(posix.normalize(kept).replace(/\/$/, ''))
    )
      await fetchFolder(`${plan.checkpointsKey}/`, join(unpacked, kept), bucket)
    if (paths.size > 0) {
      const archive = await bucket.read(`jobs/${job}/output/model.tar.gz`)
      if (archive !== null) await unpack(archive, paths, unpacked)
    }
    const names: string[] = []
    for (const [name, path] of Object.entries(outputs))
      if (await moved(join(unpacked, path), path, into)) names.push(name)
    return names
  } finally {
    await rm(unpacked, { recursive: true, force: true })
  }
}

/** Whether an entry of an archive is one of the outputs, or within one. */
function isWithin(name: string, paths: ReadonlySet<string>): boolean {
  if (name.split('/').includes('..') || name.includes('\\') || name.includes('\0')) return false
  return [...paths].some((path) => name === path || name.startsWith(`${path}/`))
}

/** Files and folders alone: links, devices and everything that is no declared output are left where they are. */
async function unpack(archive: Readable, paths: ReadonlySet<string>, folder: string): Promise<void> {
  const { extract } = await import('tar-stream')
  const tar = extract()
  const flow = pipeline(archive, createGunzip(), tar)
  // Its failure ends the loop, which throws it.
  flow.catch(() => undefined)
  for await (const entry of tar) {
    const name = posix
      .normalize(entry.header.name)
      .replace(/^\.?\/+/, '')
      .replace(/\/$/, '')
    const target = join(folder, name)
    if (!isWithin(name, paths) || (entry.header.type !== 'file' && entry.header.type !== 'directory')) {
      entry.resume()
    } else if (entry.header.type === 'directory') {
      await mkdir(target, { recursive: true })
      entry.resume()
    } else {
      await mkdir(dirname(target), { recursive: true })
      const mode = ((entry.header.mode ?? 0) & 0o111) === 0 ? 0o644 : 0o755
      await pipeline(entry, createWriteStream(target, { mode }))
    }
  }
  await flow
}

async function fetchFolder(start: string, folder: string, bucket: Bucket): Promise<void> {
  for (const { key } of await bucket.list(start)) {
    const path = key.slice(start.length)
    const unsafe =
      path === '' || path.endsWith('/') || path.split('/').some((part) => part === '..' || part === '.')
    if (!unsafe && !path.includes('\\')) await bucket.getFile(key, join(folder, path))
  }
}

async function moved(from: string, path: string, into: string): Promise<boolean> {
  if ((await stat(from).catch(() => null)) === null) return false
  const target = join(into, path)
  const inside = await realpath(into)
  // The nearest folder that is there already decides where the new ones would come to be.
  let above = dirname(target)
  while ((await stat(above).catch(() => null)) === null) above = dirname(above)
  const real = await realpath(above)
  if (real !== inside && !real.startsWith(inside + sep))
    throw new EnvironmentError(
      `The output ${path} cannot be put there: its folder leads out of the workspace`,
      {
        remedy: 'Take the link out of the repository',
      },
    )
  await mkdir(dirname(target), { recursive: true })
  await rm(target, { recursive: true, force: true })
  await rename(from, target)
  return true
}
