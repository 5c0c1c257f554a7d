import { constants } from 'node:fs'
import { copyFile, mkdir, rm, symlink, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { changedPaths, type Seen, scan } from './scan.ts'

export interface SnapshotOptions {
  /** How long nothing may have been written to the folder, so that no file is caught half-written. */
  readonly quietMs: number
  /** How long a quiet moment is waited for. */
  readonly patienceMs: number
  /** Ends the waiting. */
  readonly signal: AbortSignal
}

/** Files that are only ever added to are whole at every moment, and must not keep the others from being saved. */
const grows = /(tfevents[^/]*|\.(log|jsonl|csv|tsv|txt))$/

/**
 * Copies a folder that a program is writing to, at a moment when it is not: files are taken together, so that the parts
 * of a checkpoint fit each other. What changed while it was copied is copied again.
 *
 * @param target emptied first, and gone when no copy was made
 * @returns what was copied, or else the files that were being written all the time
 */
export async function takeSnapshot(
  folder: string,
  target: string,
  { quietMs, patienceMs, signal }: SnapshotOptions,
): Promise<{ readonly files: Seen } | { readonly restless: readonly string[] }> {
  const started = performance.now()
  for (;;) {
    const before = await scan(folder)
    const young = [...before.values()].some(({ modified }) => Date.now() - modified < quietMs)
    if (young) await wait(quietMs, undefined, { signal }).catch(() => undefined)
    const files = young ? await scan(folder) : before
    let restless = changedPaths(before, files).filter((path) => !grows.test(path))
    if (restless.length === 0) {
      await copyFiles(folder, target, files)
      restless = changedPaths(files, await scan(folder)).filter((path) => !grows.test(path))
      if (restless.length === 0) return { files }
    }
    if (signal.aborted || performance.now() - started >= patienceMs) {
      await rm(target, { recursive: true, force: true })
      return { restless }
    }
  }
}

/** Copies files and links with their times, without copying bytes where the file system can share them. */
export async function copyFiles(source: string, target: string, files: Seen): Promise<void> {
  await rm(target, { recursive: true, force: true })
  await mkdir(target, { recursive: true })
  for (const [path, { link, modified }] of files) {
    const to = join(target, path)
    await mkdir(dirname(to), { recursive: true })
    if (link !== null) {
      await symlink(link, to)
      continue
    }
    try {
      await copyFile(join(source, path), to, constants.COPYFILE_FICLONE)
      await utimes(to, modified / 1000, modified / 1000)
    } catch (error) {
      // what has gone meanwhile is seen as changed afterwards
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
}
