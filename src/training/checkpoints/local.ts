import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeStateFolder } from '../../foundation/index.ts'
import { scan } from './scan.ts'
import { copyFiles } from './snapshot.ts'
import type { CheckpointStore } from './store.ts'

/** The last one, and the one before it in case that a machine's loss left the last one damaged. */
const kept = 2

/** Keeps checkpoints in the workspace's `.mlops/checkpoints/<key>/<sequence>`, each whole or not at all. */
export function localCheckpoints(workspace: string): CheckpointStore {
  return {
    async restore(key, folder) {
      const place = checkpointPlace(workspace, key)
      for (const sequence of (await sequences(place)).reverse()) {
        const entry = join(place, String(sequence))
        const files = await scan(join(entry, 'files'))
        const written = await readFile(join(entry, 'sizes.json'), 'utf8').catch(() => null)
        if (written !== JSON.stringify(sizes(files))) continue
        const draft = join(place, `restoring-${randomUUID()}`)
        try {
          await copyFiles(join(entry, 'files'), draft, files)
          await moveTo(draft, folder)
        } finally {
          await rm(draft, { recursive: true, force: true })
        }
        return 'restored'
      }
      return 'none'
    },
    async save(key, sequence, folder) {
      await makeStateFolder(workspace)
      const place = checkpointPlace(workspace, key)
      const draft = join(place, `draft-${randomUUID()}`)
      try {
        await mkdir(draft, { recursive: true })
        await writeFile(join(draft, 'sizes.json'), JSON.stringify(sizes(await scan(folder))))
        await moveTo(folder, join(draft, 'files'))
        await rename(draft, join(place, String(sequence)))
      } finally {
        await rm(draft, { recursive: true, force: true })
      }
      for (const old of (await sequences(place)).slice(0, -kept))
        await rm(join(place, String(old)), { recursive: true, force: true })
    },
  }
}

/**
 * Folder of a key's checkpoints below the workspace's `.mlops`.
 *
 * @throws Error for a key that is no plain file name
 */
export function checkpointPlace(workspace: string, key: string): string {
  if (!/^[A-Za-z0-9_][A-Za-z0-9._=-]{0,199}$/.test(key)) throw new Error(`not a key of checkpoints: ${key}`)
  return join(workspace, '.mlops', 'checkpoints', key)
}

/** Moves a folder, by copying where it comes from another disk. */
export async function moveTo(source: string, target: string): Promise<void> {
  await rm(target, { recursive: true, force: true })
  try {
    await rename(source, target)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    await copyFiles(source, target, await scan(source))
    await rm(source, { recursive: true, force: true })
  }
}

/** Ascending. */
async function sequences(place: string): Promise<number[]> {
  const names = await readdir(place).catch(() => [])
  return names
    .filter((name) => /^\d{1,15}$/.test(name))
    .map(Number)
    .sort((a, b) => a - b)
}

function sizes(files: Awaited<ReturnType<typeof scan>>): Record<string, number> {
  return Object.fromEntries([...files].map(([path, { bytes }]) => [path, bytes]))
}
