import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ArchiveFile, type Bucket, contentHash, writeArchive } from '../../../clients/sagemaker/index.ts'
import { EnvironmentError } from '../../../foundation/index.ts'
import type { RemoteJob } from '../backend.ts'
import { checkpointsFolder } from './checkpoints-folder.ts'
import { type StartPlan, startScript } from './container.ts'

/** Addresses of what a job gets; null where it gets none of the kind. */
export interface Uploaded {
  /** Folder of the start script and its plan. */
  readonly job: string
  /** Folder of the archive of the workspace's small files. */
  readonly code: string | null
  /** SageMaker's manifest of the large ones. */
  readonly objects: string | null
}

/** Files from here on are objects of their own, so that a change of code does not send the data again. */
const largeFrom = 4 * 1024 * 1024
const atOnce = 4

/**
 * Puts a job's files into the bucket by the hash of their content: `objects/HASH` each large file, `code/HASH/` an archive
 * of the small ones. What is there is not sent again. `jobs/NAME/` has what is this job's alone, a few kB.
 */
export async function uploadFiles(name: string, job: RemoteJob, bucket: Bucket): Promise<Uploaded> {
  const files = job.files.paths.map((path) => ({ path: join(job.files.folder, path), name: path }))
  const small: ArchiveFile[] = []
  const objects: (StartPlan['objects'][number] & { readonly from: string })[] = []
  for (const file of files) {
    const found = await stat(file.path).catch((cause: unknown) => {
      throw new EnvironmentError(`The file is not there any more: ${file.name}`, { cause })
    })
    if (found.size < largeFrom) small.push(file)
    else
      objects.push({
        hash: await fileHash(file.path),
        path: file.name,
        executable: (found.mode & 0o111) !== 0,
        from: file.path,
      })
  }
  const distinct = [...new Map(objects.map((one) => [one.hash, one])).values()]
  for (let start = 0; start < distinct.length; start += atOnce)
    await Promise.all(
      distinct.slice(start, start + atOnce).map(async ({ hash, from }) => {
        if ((await bucket.size(`objects/${hash}`)) === null) await bucket.putFile(`objects/${hash}`, from)
      }),
    )
  const plan: StartPlan = {
    words: job.words,
    cwd: job.cwd,
    outputs: Object.values(job.outputs),
    checkpoints: job.checkpoints,
    checkpointsKey: job.checkpoints === null ? null : checkpointsFolder(job.key),
    objects: objects.map(({ hash, path, executable }) => ({ hash, path, executable })),
  }
  const folder = `jobs/${name}`
  await bucket.putText(`${folder}/input/start.py`, startScript, 'text/x-python')
  await bucket.putText(`${folder}/input/plan.json`, JSON.stringify(plan), 'application/json')
  return {
    job: bucket.uri(`${folder}/input/`),
    code: small.length === 0 ? null : await uploadCode(small, bucket),
    objects: distinct.length === 0 ? null : await uploadManifest(folder, distinct, bucket),
  }
}

/** What `uploadFiles` left for those who fetch outputs, or null. */
export async function planOf(name: string, bucket: Bucket): Promise<StartPlan | null> {
  const body = await bucket.read(`jobs/${name}/input/plan.json`)
  if (body === null) return null
  const chunks: Buffer[] = []
  for await (const chunk of body) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as StartPlan
}

async function uploadCode(files: readonly ArchiveFile[], bucket: Bucket): Promise<string> {
  const folder = `code/${await contentHash(files)}`
  if ((await bucket.size(`${folder}/workspace.tar.gz`)) === null) {
    const temporary = await mkdtemp(join(tmpdir(), 'mlops-code-'))
    try {
      const archive = join(temporary, 'workspace.tar.gz')
      await writeArchive(files, archive)
      await bucket.putFile(`${folder}/workspace.tar.gz`, archive)
    } finally {
      await rm(temporary, { recursive: true, force: true })
    }
  }
  return bucket.uri(`${folder}/`)
}

/** The manifest of `S3DataType: ManifestFile`: a prefix, then keys below it, which become paths in the channel's folder. */
async function uploadManifest(
  folder: string,
  objects: readonly { readonly hash: string }[],
  bucket: Bucket,
): Promise<string> {
  const manifest = [{ prefix: bucket.uri('objects/') }, ...objects.map(({ hash }) => hash)]
  await bucket.putText(`${folder}/objects.manifest`, JSON.stringify(manifest), 'application/json')
  return bucket.uri(`${folder}/objects.manifest`)
}

async function fileHash(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
