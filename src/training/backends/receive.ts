import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { makeStateFolder } from '../../foundation/index.ts'
import { placeOutputs, unpackOutputs } from './tar.ts'

/**
 * Takes an archive of outputs into a folder: unpacked beside, then moved into place, so that none is there in part.
 *
 * @param outputs names to relative paths
 * @param into absolute folder
 * @param verify called with the folder that everything was unpacked to, before anything is moved; it throws where something is wrong
 * @returns the names of those that were in the archive
 */
export async function receiveOutputs(
  archive: Readable,
  outputs: Readonly<Record<string, string>>,
  into: string,
  verify: (folder: string) => Promise<void> = async () => {},
): Promise<string[]> {
  const state = join(await makeStateFolder(into), 'incoming')
  await mkdir(state, { recursive: true })
  const folder = await mkdtemp(join(state, 'job-'))
  try {
    await unpackOutputs(archive, Object.values(outputs), folder)
    await verify(folder)
    return await placeOutputs(outputs, folder, into)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
