import { mkdir, readdir, realpath, rm } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { ConfigurationError, makeStateFolder, type Services } from '../../foundation/index.ts'
import { moveTo } from './local.ts'

/**
 * Checks that a checkpoint folder may be emptied and written to: it lies inside the workspace, also where a link leads
 * it, and holds nothing else of importance.
 *
 * @throws ConfigurationError
 */
export async function checkCheckpointFolder(folder: string, workspace: string): Promise<void> {
  const real = await realpathOfExisting(folder)
  const inside = relative(await realpath(workspace), real)
  const first = inside.split(sep)[0]
  if (inside !== '' && first !== '..' && !isAbsolute(inside) && first !== '.git' && first !== '.mlops') return
  throw new ConfigurationError({
    path: 'train.checkpoints.path',
    value: relative(workspace, folder) || '.',
    message:
      inside === ''
        ? 'is the workspace itself'
        : first === '.git' || first === '.mlops'
          ? `leads into ${first}`
          : 'leads outside the workspace',
    remedy: 'Name a folder of its own, such as `checkpoints`',
  })
}

/** Moves what is in a folder to `.mlops/set-aside`, in place of what was there. */
export async function setAside(folder: string, services: Services): Promise<void> {
  if ((await readdir(folder).catch(() => [])).length === 0)
    return rm(folder, { recursive: true, force: true })
  const state = await makeStateFolder(services.workspace)
  const target = join(state, 'set-aside', basename(folder))
  await mkdir(dirname(target), { recursive: true })
  await moveTo(folder, target)
  const shown = (path: string) => relative(services.workspace, path)
  services.logger.info(
    `What was in ${shown(folder)} is of no known run or in doubt; it is now in ${shown(target)}.`,
  )
}

/** The real path of a file that need not be there yet. */
async function realpathOfExisting(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    return join(await realpathOfExisting(dirname(path)), basename(path))
  }
}
