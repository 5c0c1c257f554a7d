import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { EnvironmentError, messageOf, type Services } from '../../foundation/index.ts'
import { openRunArtifacts } from '../../github/index.ts'
import type { CheckpointStore } from '../../training/index.ts'
import { packCheckpoint, unpackCheckpoint } from './checkpoints-archive.ts'
import { archivePlace } from './checkpoints-place.ts'

/** The last one, and the one before it. */
const kept = 2
/** Days; a run that is repeated later starts anew. */
const retentionDays = 7

/**
 * Checkpoints as artifacts of the workflow run: seen by its later attempts ("Re-run failed jobs"), and by no other run.
 * Needs no token and counts against nothing but the storage of artifacts.
 */
export function checkpointsInArtifacts(services: Services): CheckpointStore {
  const { workspace, logger } = services
  const artifacts = () => {
    const opened = openRunArtifacts(services.env)
    if (opened === null)
      throw new EnvironmentError('There is no artifact service here: checkpoints stay on this machine.')
    return opened
  }
  return {
    async restore(key, folder) {
      const place = join(workspace, archivePlace(key))
      const opened = artifacts()
      for (const artifact of newestFirst(await opened.list(prefixOf(key)), key)) {
        await rm(place, { recursive: true, force: true })
        try {
          await opened.download(artifact, place)
          await unpackCheckpoint(place, key, folder)
          return 'restored'
        } catch (error) {
          logger.warning(`The artifact \`${artifact.name}\` was passed over: ${messageOf(error)}`)
        } finally {
          await rm(place, { recursive: true, force: true })
        }
      }
      return 'none'
    },
    async save(key, sequence, folder) {
      const place = join(workspace, archivePlace(key))
      const opened = artifacts()
      try {
        const files = await packCheckpoint(folder, place, { key, sequence })
        await rm(folder, { recursive: true, force: true })
        await opened.upload(`${prefixOf(key)}${sequence}`, files, place, { retentionDays })
      } finally {
        await rm(place, { recursive: true, force: true })
      }
      const old = newestFirst(await opened.list(prefixOf(key)), key).slice(kept)
      for (const { name } of old)
        await opened
          .remove(name)
          .catch((error: unknown) => logger.debug(`An old checkpoint stays: ${messageOf(error)}`))
    },
  }
}

function prefixOf(key: string): string {
  return `mlops-checkpoint-${key}-`
}

function newestFirst<T extends { readonly name: string }>(artifacts: readonly T[], key: string): T[] {
  const sequence = ({ name }: T) => Number(name.slice(prefixOf(key).length))
  return artifacts
    .filter((artifact) => Number.isSafeInteger(sequence(artifact)))
    .sort((a, b) => sequence(b) - sequence(a))
}
