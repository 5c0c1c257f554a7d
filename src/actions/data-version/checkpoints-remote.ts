import { rm } from 'node:fs/promises'
import { z } from 'zod'
import { messageOf, type Services } from '../../foundation/index.ts'
import type { CheckpointStore } from '../../training/index.ts'
import { archivePlace, notForOthers } from './checkpoints-place.ts'
import { bringFolder, keepFolder, keptFolderSchema } from './kept-runs-folder.ts'
import { type DataObjects, openDataObjects } from './objects.ts'

/** The last one, and the one before it in case that the last one is damaged. */
const kept = 2

const recordSchema = z.strictObject({
  schemaVersion: z.literal(1),
  key: z.string(),
  /** Newest first. */
  checkpoints: z.array(keptFolderSchema.extend({ sequence: z.int().nonnegative() })).max(10),
})
type CheckpointRecord = z.infer<typeof recordSchema>

/**
 * Checkpoints in the data remote, seen by every run with the same key on any machine: their files as objects, so that
 * what did not change is not sent again, and a record `mlops/checkpoints/<key>.json`, replaced at each save. Links in the
 * folder are not kept.
 * @param remote of `.dvc/config`; null for the default one
 * @param write see `mayKeepForOthers`
 */
export function checkpointsInRemote(
  services: Services,
  { remote, write }: { readonly remote: string | null; readonly write: boolean },
): CheckpointStore {
  const { logger } = services
  return {
    async restore(key, folder) {
      const objects = await openDataObjects(services, remote)
      const record = await read(key, objects)
      if (record === 'damaged')
        logger.warning('The record of checkpoints on the data remote is damaged; training starts anew.')
      if (record === null || record === 'damaged') return 'none'
      for (const checkpoint of record.checkpoints) {
        try {
          await rm(folder, { recursive: true, force: true })
          await bringFolder(checkpoint, folder, objects)
          return 'restored'
        } catch (error) {
          services.signal.throwIfAborted()
          logger.warning(`A checkpoint on the data remote is passed over: ${messageOf(error)}`)
        }
      }
      return 'none'
    },
    async save(key, sequence, folder) {
      archivePlace(key)
      if (!write) throw notForOthers()
      const objects = await openDataObjects(services, remote)
      const checkpoint = { sequence, ...(await keepFolder(folder, objects)) }
      const before = await read(key, objects)
      const earlier = before === null || before === 'damaged' ? [] : before.checkpoints
      const record: CheckpointRecord = {
        schemaVersion: 1,
        key,
        checkpoints: [checkpoint, ...earlier.filter((one) => one.sequence < sequence)].slice(0, kept),
      }
      await objects.writeRecord(recordOf(key), Buffer.from(`${JSON.stringify(record)}\n`))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function read(key: string, objects: DataObjects): Promise<CheckpointRecord | null | 'damaged'> {
  const bytes = await objects.readRecord(recordOf(key))
  if (bytes === null) return null
  try {
    const record = recordSchema.parse(JSON.parse(bytes.toString()))
    return record.key === key ? record : 'damaged'
  } catch {
    return 'damaged'
  }
}

function recordOf(key: string): string {
  return `mlops/checkpoints/${key}.json`
}
