import { createWriteStream, openAsBlob } from 'node:fs'
import { lstat, mkdir, readdir, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, posix, relative, sep } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { z } from 'zod'
import { EnvironmentError } from '../../foundation/index.ts'
import { shaped } from './answers.ts'
import {
  type ArtifactRoot,
  artifactPathProblem,
  artifactRoot,
  artifactUrl,
  listingUrl,
} from './artifact-path.ts'
import { uploadInParts } from './multipart.ts'
import { type Mlflow, nothing } from './transport.ts'

/** From here on an upload goes in parts, where the server's storage takes parts. MLflow's own is 500 MiB. */
const largeBytes = 500 * 1024 ** 2

/** One file on its way. */
export interface ArtifactFile {
  /** Absolute. */
  readonly file: string
  /** Below the root, with `/`. */
  readonly path: string
  readonly bytes: number
}

export interface Upload {
  readonly files: number
  readonly bytes: number
  /** Files whose names MLflow does not take, with the reason. */
  readonly refused: readonly { readonly path: string; readonly why: string }[]
}

/**
 * Uploads a file, or a folder with all that is in it, to `as` below the root of a run or a logged model. Repeating it
 * changes nothing. Links inside a folder are not followed out of it.
 * @param uri the run's or model's artifact URI
 * @param as path below it, `''` for a folder's content at the root itself
 * @throws EnvironmentError where the server does not hand artifacts on, or the file is not there
 */
export async function uploadArtifacts(
  mlflow: Mlflow,
  uri: string,
  local: string,
  as: string,
): Promise<Upload> {
  const root = artifactRoot(mlflow, uri)
  const refused: { path: string; why: string }[] = []
  let files = 0
  let bytes = 0
  for await (const one of filesBelow(local, as)) {
    const why = artifactPathProblem(one.path)
    if (why !== null) refused.push({ path: one.path, why })
    else {
      await uploadFile(mlflow, root, one, largeBytes)
      files++
      bytes += one.bytes
    }
  }
  return { files, bytes, refused }
}

/** Every file that `local` is or holds, in order of path, with the path that it gets below the root. */
export async function* filesBelow(local: string, as: string): AsyncGenerator<ArtifactFile> {
  const root = await realpath(local)
  const found = await lstat(root)
  if (found.isFile()) {
    yield { file: root, path: as === '' ? basename(local) : as, bytes: found.size }
    return
  }
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name))
  for (const path of paths.sort()) {
    const file = await realpath(path)
    if (!file.startsWith(root + sep)) continue
    const { size } = await lstat(file).then((one) => (one.isFile() ? one : { size: -1 }))
    if (size >= 0)
      yield { file, path: posix.join(as, relative(root, path).split(sep).join('/')), bytes: size }
  }
}

/** @param inPartsFrom bytes from which on it goes in parts */
export async function uploadFile(
  mlflow: Mlflow,
  root: ArtifactRoot,
  { file, path, bytes }: ArtifactFile,
  inPartsFrom: number,
): Promise<void> {
  const body = await openAsBlob(file)
  if (bytes >= inPartsFrom && (await uploadInParts(mlflow, root, path, body))) return
  const request = {
    method: 'PUT',
    url: artifactUrl(root, path),
    headers: { 'content-type': 'application/octet-stream' },
    body,
    bytes,
    to: `take the artifact ${path}`,
  } as const
  await mlflow.send(request, nothing)
}

export interface ListedArtifact {
  /** Below the root, with `/`. */
  readonly path: string
  readonly folder: boolean
  /** Null of folders. */
  readonly bytes: number | null
}

const listing = z.object({
  files: z
    .array(
      z.object({
        path: z.string(),
        is_dir: z.boolean().default(false),
        file_size: z.union([z.number(), z.string()]).transform(Number).optional(),
      }),
    )
    .default([]),
})

/** What lies directly below a folder of a run or a logged model; nothing where there is no such folder. */
export async function listArtifacts(mlflow: Mlflow, uri: string, folder = ''): Promise<ListedArtifact[]> {
  const to = 'list artifacts'
  const url = listingUrl(artifactRoot(mlflow, uri), folder)
  const text = await mlflow.send({ method: 'GET', url, bytes: 0, to }, (answer) => answer.text())
  const { files } = shaped(listing, parsed(text), to)
  const named = files.map(({ path, is_dir, file_size }) => ({
    path: folder === '' ? path : `${folder}/${path}`,
    folder: is_dir,
    bytes: is_dir ? null : (file_size ?? null),
  }))
  const odd = named.find(({ path }) => artifactPathProblem(path) !== null)
  if (odd === undefined) return named
  throw new EnvironmentError(
    `MLflow lists an artifact whose path ${artifactPathProblem(odd.path)}: ${odd.path}`,
    {
      remedy: 'Rename it in MLflow',
    },
  )
}

/**
 * Downloads a file, or a folder with all that is in it (`''` for everything), into a folder; each file appears whole or
 * not at all.
 * @returns paths of the files, below `into`
 */
export async function downloadArtifacts(
  mlflow: Mlflow,
  uri: string,
  path: string,
  into: string,
): Promise<string[]> {
  const root = artifactRoot(mlflow, uri)
  const inside = await listArtifacts(mlflow, uri, path)
  if (inside.length === 0) {
    await downloadFile(mlflow, root, path, join(into, posix.basename(path)))
    return [posix.basename(path)]
  }
  const written: string[] = []
  for (const one of inside) {
    if (one.folder) {
      const name = posix.basename(one.path)
      const below = await downloadArtifacts(mlflow, uri, one.path, join(into, name))
      written.push(...below.map((file) => `${name}/${file}`))
    } else {
      await downloadFile(mlflow, root, one.path, join(into, posix.basename(one.path)))
      written.push(posix.basename(one.path))
    }
  }
  return written
}

async function downloadFile(mlflow: Mlflow, root: ArtifactRoot, path: string, file: string): Promise<void> {
  const to = `hand over the artifact ${path}`
  const draft = `${file}.part`
  await mkdir(dirname(file), { recursive: true })
  try {
    await mlflow.send({ method: 'GET', url: artifactUrl(root, path), bytes: null, to }, async ({ body }) => {
      const bytes = body === null ? Readable.from([]) : Readable.fromWeb(body as ReadableStream)
      await pipeline(bytes, createWriteStream(draft), { signal: mlflow.signal })
    })
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
