import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { messageOf, type Services } from '../../foundation/index.ts'
import { scan } from '../checkpoints/scan.ts'
import type { Backend, JobHandle, RemoteJob } from './backend.ts'

export interface CheckpointFetching {
  /** Seconds between the times that the checkpoint folder is fetched while the job runs; default only at its end. */
  readonly checkpointSeconds?: number
  /** Called after checkpoints have come, so that they are kept beyond the life of this machine. */
  readonly onCheckpoints?: () => Promise<void>
}

/** No name of an output has a space. */
export const checkpointsName = 'the checkpoints'

/** Fetches the checkpoint folder now and then. It warns where it cannot, because the job goes on all the same. */
export async function keepCheckpoints(
  backend: Backend,
  handle: JobHandle,
  job: RemoteJob,
  { checkpointSeconds, onCheckpoints }: CheckpointFetching,
  { logger, signal }: Services,
) {
  const stopped = new AbortController()
  const folder = join(job.files.folder, job.checkpoints ?? '')
  let content = job.checkpoints === null ? '' : await contentOf(folder)
  const fetch = async () => {
    if (job.checkpoints === null || signal.aborted) return false
    try {
      const found = await backend.fetchOutputs(
        handle,
        { [checkpointsName]: job.checkpoints },
        job.files.folder,
      )
      const now = await contentOf(folder)
      if (found.length === 0 || now === content) return false
      content = now
      await onCheckpoints?.()
      return true
    } catch (error) {
      logger.warning(`The checkpoints of ${handle.id} could not be fetched: ${messageOf(error)}`)
      return false
    }
  }
  const until = AbortSignal.any([stopped.signal, signal])
  const keep = async () => {
    if (checkpointSeconds === undefined) return
    while (!until.aborted) {
      await wait(checkpointSeconds * 1000, undefined, { signal: until }).catch(() => undefined)
      if (!until.aborted) await fetch()
    }
  }
  const keeping = keep()
  return {
    fetch,
    async stop() {
      stopped.abort()
      // a fetch that hangs must not keep a cancelled job from being cancelled
      if (!signal.aborted) await keeping
    },
  }
}

/** A digest of the files of a folder, so that a checkpoint that was there before is not taken for a new one. */
async function contentOf(folder: string): Promise<string> {
  const digest = createHash('sha256')
  for (const [path, { bytes }] of await scan(folder)) {
    digest.update(`${path}\0${bytes}\0`)
    for await (const part of createReadStream(join(folder, path))) digest.update(part as Buffer)
  }
  return digest.digest('hex')
}
