import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { EnvironmentError, type Services } from '../../foundation/index.ts'
import { restoreCache, saveCache } from '../../github/index.ts'
import type { CheckpointStore } from '../../training/index.ts'
import { packCheckpoint, unpackCheckpoint } from './checkpoints-archive.ts'
import { archivePlace } from './checkpoints-place.ts'

/**
 * Checkpoints in GitHub's cache, whose entries are never changed: each save is one, `mlops-checkpoint-<key>-<sequence>`,
 * and the newest is found by the beginning of its key. GitHub shows a branch's entries to that branch, a pull request's
 * to that pull request, and those of the default branch to all; it removes old ones where there are more than 10 GB.
 */
export function checkpointsInCache(services: Services): CheckpointStore {
  const { env, workspace, logger } = services
  return {
    async restore(key, folder) {
      const place = archivePlace(key)
      const prefix = `mlops-checkpoint-${key}-`
      await rm(join(workspace, place), { recursive: true, force: true })
      try {
        const options = {
          env,
          workspace,
          logger,
          paths: [place],
          key: `${prefix}newest`,
          restoreKeys: [prefix],
        }
        const reply = await restoreCache(options)
        if (reply.status !== 'done' || reply.value.key === null) return 'none'
        await unpackCheckpoint(join(workspace, place), key, folder)
        return 'restored'
      } finally {
        await rm(join(workspace, place), { recursive: true, force: true })
      }
    },
    async save(key, sequence, folder) {
      const place = archivePlace(key)
      try {
        await packCheckpoint(folder, join(workspace, place), { key, sequence })
        await rm(folder, { recursive: true, force: true })
        const name = `mlops-checkpoint-${key}-${String(sequence).padStart(12, '0')}`
        const reply = await saveCache({ env, workspace, logger, paths: [place], key: name })
        if (reply.status === 'skipped') throw new EnvironmentError(reply.reason)
        if (reply.status === 'failed') throw reply.error
        if (!reply.value.saved) throw new EnvironmentError("GitHub's cache did not take it")
      } finally {
        await rm(join(workspace, place), { recursive: true, force: true })
      }
    },
  }
}
