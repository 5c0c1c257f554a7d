import { createHash } from 'node:crypto'
import { ConfigurationError } from '../../../foundation/index.ts'
import type { ByteServices } from '../byte-services.ts'
import type { VersionFile } from '../byte-store.ts'
import { bodyOf, fileSource, memorySource, type Source } from '../file-bytes.ts'
import { type Patience, retrying } from '../retrying.ts'
import { refused, sha256Of } from '../version-index.ts'
import { assetNames, largestAsset, partsName, usualPart } from './asset-names.ts'
import { cut } from './parts.ts'
import type { HostAsset, HostRelease, ReleaseHost } from './release-host.ts'

/** A file as it goes into a release. */
export interface Upload {
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  readonly source: Source
}

/** GitHub's limit of a release. */
export const mostAssets = 1000

/**
 * What a version is in a release: its files, large ones in parts with a list of them.
 * @param largest bytes of a file that is sent as one
 * @param part bytes of each part of a larger one
 * @throws ConfigurationError where there are more than a release takes
 */
export async function uploadsOf(
  files: readonly VersionFile[],
  { largest = largestAsset, part = usualPart }: { largest?: number; part?: number } = {},
): Promise<Upload[]> {
  const names = assetNames(files.map(({ path }) => path))
  const uploads: Upload[] = []
  for (const file of files) {
    const name = names.get(file.path) as string
    const source = fileSource(file.file, file.bytes)
    if (file.bytes <= largest) {
      uploads.push({ name, sha256: file.sha256, bytes: file.bytes, source })
      continue
    }
    const parts = await cut(name, file, source, part)
    let start = 0
    for (const { name: partName, bytes, sha256 } of parts.parts) {
      const offset = start
      const open: Source['open'] = (from, to) => source.open(offset + from, offset + to)
      uploads.push({ name: partName, sha256, bytes, source: { bytes, seekable: true, open } })
      start += bytes
    }
    uploads.push(inMemory(partsName(name), Buffer.from(`${JSON.stringify(parts, null, 1)}\n`)))
  }
  if (uploads.length < mostAssets) return uploads
  throw new ConfigurationError({
    path: 'register.bytes',
    value: `${uploads.length} files`,
    message: `are more than the ${mostAssets} that a release takes`,
    remedy: 'Let training write an archive, or keep the version in the data remote or an OCI registry',
  })
}

export function inMemory(name: string, bytes: Uint8Array): Upload {
  return { name, sha256: sha256Of(bytes), bytes: bytes.length, source: memorySource(bytes) }
}

/** How a file stands in a release: `differs` is other bytes under its name. */
export async function standing(
  upload: Upload,
  release: HostRelease,
  host: ReleaseHost,
  signal: AbortSignal,
): Promise<{ state: 'absent' | 'same' | 'differs' | 'broken'; asset: HostAsset | null }> {
  const asset = release.assets.find(({ name }) => name === upload.name) ?? null
  if (asset === null) return { state: 'absent', asset }
  if (!asset.whole) return { state: 'broken', asset }
  if (asset.bytes !== upload.bytes) return { state: 'differs', asset }
  const sha256 = asset.sha256 ?? (await downloadedHash(asset, host, signal))
  return { state: sha256 === upload.sha256 ? 'same' : 'differs', asset }
}

async function downloadedHash(asset: HostAsset, host: ReleaseHost, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of (await host.download(asset.id, 0, signal)).bytes) hash.update(piece)
  return hash.digest('hex')
}

/** Sends a file, again from its start where the connection breaks, and looks at what arrived. */
export async function send(
  upload: Upload,
  release: HostRelease,
  host: ReleaseHost,
  tag: string,
  patience: Patience,
  { signal }: Pick<ByteServices, 'signal'>,
  moved: (bytes: number) => void,
): Promise<void> {
  const { name, bytes, source } = upload
  await retrying(
    async () => {
      try {
        const contentType = name.endsWith('.json') ? 'application/json' : 'application/octet-stream'
        const body = bodyOf(source, 0, bytes, moved)
        const asset = await host.upload(release.id, { name, contentType, bytes, body }, signal)
        check(upload, asset, host, tag)
      } catch (error) {
        // A broken upload leaves a beginning that holds the name; one whose answer was lost may be whole.
        const now = (await host.withTag(tag)).find(({ id }) => id === release.id)
        const stands = now === undefined ? null : await standing(upload, now, host, signal)
        if (stands?.state === 'same') return
        if (stands?.state === 'broken' && stands.asset !== null) await host.removeAsset(stands.asset.id)
        throw error
      }
    },
    patience,
    signal,
  )
}

function check({ name, sha256, bytes }: Upload, asset: HostAsset, host: ReleaseHost, tag: string): void {
  const where = `${host.repository}, release ${tag}`
  if (asset.name !== name) throw refused(where, `${name} was named ${asset.name} there`)
  if (asset.bytes !== bytes || (asset.sha256 !== null && asset.sha256 !== sha256))
    throw refused(where, `${name} arrived changed`)
}
