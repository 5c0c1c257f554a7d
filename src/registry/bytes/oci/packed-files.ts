import { rm } from 'node:fs/promises'
import type { StoredFile } from '../byte-store.ts'
import { openBlob } from './blobs.ts'
import type { Descriptor } from './model-pack.ts'
import type { RegistryClient } from './registry-client.ts'
import { untar } from './tar-layer.ts'

/** Files of one archive. */
export interface PackedFiles {
  readonly layer: Descriptor
  readonly files: readonly StoredFile[]
}

/**
 * How `land` gets files of which some are in archives: with the first file of an archive all of it is taken out, beside
 * where that file goes.
 * @param receive for files that have a layer of their own
 */
export function untarTo(
  client: RegistryClient,
  packed: readonly PackedFiles[],
  receive: (file: StoredFile, target: string) => Promise<void>,
  moved: (bytes: number) => void,
): (file: StoredFile, target: string) => Promise<void> {
  const archiveOf = new Map(
    packed.flatMap((archive) => archive.files.map(({ path }) => [path, archive] as const)),
  )
  const done = new Set<PackedFiles>()
  return async (file, target) => {
    const archive = archiveOf.get(file.path)
    if (archive === undefined) return receive(file, target)
    if (done.has(archive)) return
    const root = target.slice(0, target.length - file.path.length)
    await client.patiently('fetch an archive of', async () => {
      // An archive is taken out from its start, so what an earlier try left goes.
      for (const { path } of archive.files) await rm(`${root}${path}`, { force: true })
      const { bytes } = await openBlob(client, archive.layer, 0)
      const wanted = new Map(archive.files.map((one) => [one.path, one]))
      const where = `${client.host}/${client.name}`
      await untar(bytes, archive.layer.digest.slice('sha256:'.length), wanted, root, where, moved)
    })
    done.add(archive)
  }
}
