import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { messageOf, type Services } from '../../foundation/index.ts'
import type { NearCache } from '../../training/index.ts'
import { bringFolder, keepFolder, keptFolderSchema } from './kept-runs-folder.ts'
import { openDataObjects, remoteName } from './objects.ts'

export interface KeptRunsOptions {
  /** Of `.dvc/config`; null for the default one. */
  readonly remote: string | null
  /** See `mayKeepForOthers`. */
  readonly write: boolean
}

const recordSchema = keptFolderSchema.extend({ schemaVersion: z.literal(1), key: z.string() })

/**
 * Runs that the data remote keeps, for the store of runs (`openStore`): the folder's files as objects, and a record
 * `mlops/runs/<key>.json` that says which. What is damaged there, or was tampered with, counts as missing and is warned
 * of. Anything else than runs is left to the other places.
 * @returns null where no data remote is configured
 */
export async function keptRunsInRemote(
  services: Services,
  { remote, write }: KeptRunsOptions,
): Promise<NearCache | null> {
  if ((await remoteName(services, remote)) === null) return null
  const { logger, workspace } = services
  const damaged = new Set<string>()
  const attempt = async (doing: string, work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      if (services.signal.aborted) return
      logger.warning(`${doing}: ${messageOf(error)}`)
    }
  }
  return {
    async restore(path, key) {
      const name = runKeyIn(key)
      if (name === null) return
      await attempt('The data remote was not asked for a kept run', async () => {
        const objects = await openDataObjects(services, remote)
        const bytes = await objects.readRecord(recordOf(name))
        if (bytes === null) return
        try {
          const record = recordSchema.parse(JSON.parse(bytes.toString()))
          if (record.key !== name) throw new Error('its record is that of another run')
          await bringFolder(record, join(workspace, path), objects)
          logger.info(
            `A run with the key ${name.slice(0, 12)} was found on the data remote \`${objects.name}\`.`,
          )
        } catch (error) {
          damaged.add(name)
          const why =
            error instanceof z.ZodError || error instanceof SyntaxError
              ? 'its record is none'
              : messageOf(error)
          logger.warning(
            `The run that the data remote \`${objects.name}\` keeps under ${name.slice(0, 12)} is refused and counts as missing: ${why}`,
          )
        }
      })
    },
    async save(path, key) {
      const name = runKeyIn(key)
      if (name === null || !write) return
      await attempt('The run could not be kept on the data remote', async () => {
        const objects = await openDataObjects(services, remote)
        // The first one counts, as in every other place; one that was found damaged is made good.
        if (!damaged.has(name) && (await objects.readRecord(recordOf(name))) !== null) return
        const kept = await keepFolder(join(workspace, path), objects)
        const record = { schemaVersion: 1, key: name, ...kept }
        await objects.writeRecord(recordOf(name), Buffer.from(`${JSON.stringify(record)}\n`))
        damaged.delete(name)
      })
    },
  }
}

/**
 * Several places as one: asked in their order until one has the folder, and all given what is new. A folder that a later
 * one has is kept by those before it too.
 */
export function placesInOrder(workspace: string, places: readonly NearCache[]): NearCache {
  return {
    async restore(path, key) {
      for (const [index, place] of places.entries()) {
        await place.restore(path, key)
        if (!existsSync(join(workspace, path))) continue
        for (const earlier of places.slice(0, index)) await earlier.save(path, key)
        return
      }
    },
    async save(path, key) {
      for (const place of places) await place.save(path, key)
    },
  }
}

/** A place that is only read. */
export function readOnly({ restore }: NearCache): NearCache {
  return { restore, async save() {} }
}

function recordOf(key: string): string {
  return `mlops/runs/${key}.json`
}

/** `runs-<64 hex digits>`, as the store names what it looks for. */
function runKeyIn(key: string): string | null {
  return /^runs-([0-9a-f]{64})$/.exec(key)?.[1] ?? null
}
