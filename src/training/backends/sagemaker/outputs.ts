import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { createGunzip } from 'node:zlib'
import type { Bucket } from '../../../clients/sagemaker/index.ts'
import { makeStateFolder } from '../../../foundation/index.ts'
import { receiveOutputs } from '../receive.ts'
import { placeOutputs } from '../tar.ts'
import type { StartPlan } from './container.ts'

/**
 * Copies a job's outputs out of its `model.tar.gz`, and its checkpoints out of their folder in the bucket, where they are
 * from the first one on.
 * @param outputs names to paths relative to the workspace
 * @returns the names of those that were there
 * @throws EnvironmentError where an output is a link, or its folder one that leads out of `into`
 */
export async function fetchJobOutputs(
  job: string,
  plan: StartPlan | null,
  outputs: Readonly<Record<string, string>>,
  into: string,
  bucket: Bucket,
): Promise<string[]> {
  await mkdir(into, { recursive: true })
  const kept = plan?.checkpoints == null ? null : posix.normalize(plan.checkpoints)
  const isKept = (path: string) => posix.normalize(path) === kept
  const entries = Object.entries(outputs)
  const inArchive = Object.fromEntries(entries.filter(([, path]) => !isKept(path)))
  const inFolder = Object.fromEntries(entries.filter(([, path]) => isKept(path)))
  const there = new Set<string>()
  if (Object.keys(inArchive).length > 0) {
    const archive = await bucket.read(`jobs/${job}/output/model.tar.gz`)
    if (archive !== null) {
      const plain = createGunzip()
      archive.once('error', (error) => plain.destroy(error))
      for (const name of await receiveOutputs(archive.pipe(plain), inArchive, into)) there.add(name)
    }
  }
  if (plan?.checkpointsKey != null && Object.keys(inFolder).length > 0)
    for (const name of await fetchFolder(plan.checkpointsKey, inFolder, into, bucket)) there.add(name)
  return Object.keys(outputs).filter((name) => there.has(name))
}

async function fetchFolder(
  folder: string,
  outputs: Readonly<Record<string, string>>,
  into: string,
  bucket: Bucket,
): Promise<string[]> {
  const state = join(await makeStateFolder(into), 'incoming')
  await mkdir(state, { recursive: true })
  const received = await mkdtemp(join(state, 'job-'))
  try {
    for (const { key } of await bucket.list(`${folder}/`)) {
      const path = key.slice(folder.length + 1)
      const plain = path !== '' && !path.includes('\\') && path.split('/').every(isName)
      for (const target of plain ? Object.values(outputs) : [])
        await bucket.getFile(key, join(received, target, path))
    }
    return await placeOutputs(outputs, received, into)
  } finally {
    await rm(received, { recursive: true, force: true })
  }
}

function isName(part: string): boolean {
  return part !== '' && part !== '.' && part !== '..'
}
