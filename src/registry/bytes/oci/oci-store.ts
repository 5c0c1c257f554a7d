import { ConfigurationError } from '../../../foundation/index.ts'
import type { ByteServices } from '../byte-services.ts'
import type { ByteStore, StoredFile, VersionFile } from '../byte-store.ts'
import { fileSource, memorySource, type Source } from '../file-bytes.ts'
import { land } from '../landing.ts'
import { startProgress } from '../progress.ts'
import { receiveFile } from '../receive.ts'
import {
  indexName,
  largestIndex,
  readIndex,
  refused,
  type VersionIndex,
  writeIndex,
} from '../version-index.ts'
import { hasBlob, openBlob, putBlob } from './blobs.ts'
import { checkTagFree, getManifest, largestManifest, noManifest, putManifest } from './manifests.ts'
import {
  buildManifest,
  type Descriptor,
  filepathAnnotation,
  layerOf,
  type ModelManifest,
  manifestType,
  readManifest,
} from './model-pack.ts'
import { untarTo } from './packed-files.ts'
import { type Reference, readReference, readRepository, tagOf, writeReference } from './reference.ts'
import { openRegistry, type RegistryClient, type RegistryOptions } from './registry-client.ts'
import { tarSource } from './tar-layer.ts'

export interface OciSettings extends RegistryOptions {
  /** `ghcr.io/acme/flights/flight-delay`; only needed to put. */
  readonly repository?: string
  /** Larger blobs are sent in pieces of this size. Bytes. */
  readonly pieceBytes?: number
}

/** Outputs of more files become one archive: a registry wants few layers. */
const mostLayersOfPart = 64

/** A registry of the OCI distribution specification that keeps versions in the CNCF ModelPack format. */
export function ociStore(settings: OciSettings, services: ByteServices): ByteStore {
  const open = (reference: { host: string; name: string }, actions: 'pull' | 'pull,push') =>
    openRegistry(reference, actions, services, settings)

  async function manifestOf(client: RegistryClient, { digest }: Reference): Promise<ModelManifest> {
    const bytes = await getManifest(client, digest)
    if (bytes === null) throw noManifest(client, digest)
    return readManifest(bytes, `${client.host}/${client.name}`)
  }

  return {
    name: 'OCI registry',

    async put(version) {
      const repository = readRepository(settings.repository ?? '')
      const tag = tagOf(version.version)
      const index = writeIndex(version)
      const client = await open(repository, 'pull,push')
      const blobs = await layersOf(version.files, index.bytes, index.sha256)
      const { bytes, descriptor, config } = buildManifest(
        version,
        blobs.map(({ layer }) => layer),
      )
      if (bytes.length > largestManifest) throw tooManyFiles(version.files.length)
      await checkTagFree(client, tag, descriptor.digest)
      const total = blobs.reduce((sum, { layer }) => sum + layer.size, 0)
      const progress = startProgress('Sent', total, `${client.host}/${client.name}`, services)
      for (const { layer, source } of [
        ...blobs,
        { layer: config.descriptor, source: memorySource(config.bytes) },
      ])
        await putBlob(client, layer, source, progress.moved, settings.pieceBytes)
      progress.finish()
      // Last, so that a manifest means that all that it lists is there.
      await putManifest(client, Buffer.from(bytes), descriptor)
      return writeReference({ ...repository, tag, digest: descriptor.digest })
    },

    async publish(location) {
      const reference = readReference(location)
      const client = await open(reference, 'pull,push')
      if ((await checkTagFree(client, reference.tag, reference.digest)) === 'ours') return
      const bytes = await getManifest(client, reference.digest)
      if (bytes === null) throw noManifest(client, reference.digest)
      await putManifest(client, bytes, { digest: reference.digest, mediaType: manifestType }, reference.tag)
    },

    // Without a tag a manifest is what registries clean away, and an equal one may be another registration's.
    async discard() {},

    async get(location, into) {
      const reference = readReference(location)
      const client = await open(reference, 'pull')
      const manifest = await manifestOf(client, reference)
      const where = `${client.host}/${client.name}`
      const index = await indexOf(client, manifest)
      const { raw, packed } = placesOf(manifest, index, where)
      const total = index.files.reduce((sum, { bytes }) => sum + bytes, 0)
      const progress = startProgress('Fetched', total, where, services)
      const receive = async (file: StoredFile, target: string) => {
        const layer = raw.get(file.path) as Descriptor
        await receiveFile(file, {
          ...{ target, where, patience: client.patience, signal: client.signal, moved: progress.moved },
          open: (offset) => openBlob(client, layer, offset),
        })
      }
      const placed = await land(into, index, untarTo(client, packed, receive, progress.moved))
      progress.finish()
      return placed
    },

    async has(location) {
      const reference = readReference(location)
      const client = await open(reference, 'pull')
      const bytes = await getManifest(client, reference.digest)
      if (bytes === null) return false
      const { config, layers } = readManifest(bytes, `${client.host}/${client.name}`)
      for (const blob of [config, ...layers]) if (!(await hasBlob(client, blob))) return false
      return true
    },
  }
}

interface Layer {
  readonly layer: Descriptor
  readonly source: Source
}

/** Papers and the list of files first, as a person looks at them; then the outputs. */
async function layersOf(files: readonly VersionFile[], index: Buffer, sha256: string): Promise<Layer[]> {
  const list = { name: 'files', kind: 'paper', path: indexName } as const
  const layers: Layer[] = [
    { layer: layerOf(list, { sha256, bytes: index.length }, 'raw'), source: memorySource(index) },
  ]
  const parts = new Map<string, VersionFile[]>()
  for (const file of files) {
    const key = `${file.kind} ${file.name}`
    parts.set(key, [...(parts.get(key) ?? []), file])
  }
  for (const part of [...parts.values()].sort(
    (a, b) => Number(a[0]?.kind === 'model') - Number(b[0]?.kind === 'model'),
  )) {
    const [first] = part
    if (first === undefined) continue
    if (part.length > mostLayersOfPart) {
      const archive = await tarSource(part)
      layers.push({
        layer: layerOf({ ...first, path: `${first.name}.tar` }, archive, 'tar'),
        source: archive,
      })
    } else
      for (const file of part)
        layers.push({ layer: layerOf(file, file, 'raw'), source: fileSource(file.file, file.bytes) })
  }
  return layers
}

async function indexOf(client: RegistryClient, { layers }: ModelManifest): Promise<VersionIndex> {
  const where = `${client.host}/${client.name}`
  const layer = layers.find(({ annotations }) => annotations?.[filepathAnnotation] === indexName)
  if (layer === undefined || layer.size > largestIndex)
    throw refused(where, `its manifest does not name ${indexName}, so it was not put there by register-model`)
  const bytes = await client.patiently('read the list of files of', async () => {
    const pieces: Uint8Array[] = []
    let size = 0
    for await (const piece of (await openBlob(client, layer, 0)).bytes) {
      size += piece.length
      if (size > layer.size) break
      pieces.push(piece)
    }
    return Buffer.concat(pieces)
  })
  return readIndex(bytes, layer.digest.slice('sha256:'.length), where)
}

/** Which layer has which file. The manifest's digest is the tag's word, and so each layer must fit the list of files. */
function placesOf(manifest: ModelManifest, { files }: VersionIndex, where: string) {
  const raw = new Map<string, Descriptor>()
  const archives: Descriptor[] = []
  for (const layer of manifest.layers) {
    if (layer.mediaType.endsWith('.tar')) archives.push(layer)
    else if (layer.annotations?.[filepathAnnotation] !== undefined)
      raw.set(layer.annotations[filepathAnnotation], layer)
  }
  const packed = new Map<string, { layer: Descriptor; files: StoredFile[] }>()
  for (const file of files) {
    const own = raw.get(file.path)
    if (own !== undefined) {
      if (own.digest === `sha256:${file.sha256}` && own.size === file.bytes) continue
      throw refused(where, `its layer for ${JSON.stringify(file.path)} is not the listed file`)
    }
    const layer = archives.find(({ annotations }) => annotations?.[filepathAnnotation] === `${file.name}.tar`)
    if (layer === undefined) throw refused(where, `it has no layer for ${JSON.stringify(file.path)}`)
    const entry = packed.get(layer.digest) ?? { layer, files: [] }
    entry.files.push(file)
    packed.set(layer.digest, entry)
  }
  return { raw, packed: [...packed.values()] }
}

function tooManyFiles(count: number): ConfigurationError {
  return new ConfigurationError({
    path: 'register.bytes',
    value: `${count} files`,
    message: 'are more than an OCI manifest can list',
    remedy: 'Let training write an archive, or keep the version in the data remote',
  })
}
