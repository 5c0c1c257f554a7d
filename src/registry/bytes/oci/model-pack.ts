import { z } from 'zod'
import type { StoredFile } from '../byte-store.ts'
import type { VersionFacts } from '../version-facts.ts'
import { refused, sha256Of } from '../version-index.ts'

/**
 * The CNCF ModelPack format: an OCI image manifest with a model's configuration and its files as layers
 * (https://github.com/modelpack/model-spec, docs/spec.md and docs/config.md).
 */
export const manifestType = 'application/vnd.oci.image.manifest.v1+json'
export const modelArtifactType = 'application/vnd.cncf.model.manifest.v1+json'
export const modelConfigType = 'application/vnd.cncf.model.config.v1+json'
export const filepathAnnotation = 'org.cncf.model.filepath'
const metadataAnnotation = 'org.cncf.model.file.metadata+json'
/** What `oras pull` names a file by. */
const titleAnnotation = 'org.opencontainers.image.title'

export interface Descriptor {
  readonly mediaType: string
  /** `sha256:` and 64 hex digits. */
  readonly digest: string
  readonly size: number
  readonly annotations?: Readonly<Record<string, string>> | undefined
}

export type LayerForm = 'raw' | 'tar'
type LayerUse = 'weight' | 'weight.config' | 'doc' | 'code' | 'dataset'

/** A layer of the manifest: one file as it is, or several in a tar archive. */
export function layerOf(
  { path, kind }: Pick<StoredFile, 'path' | 'kind'>,
  { sha256, bytes }: { readonly sha256: string; readonly bytes: number },
  form: LayerForm,
): Descriptor {
  const use = form === 'tar' ? 'weight' : useOf(path, kind)
  const metadata = {
    name: path.split('/').at(-1),
    mode: 0o644,
    uid: 0,
    gid: 0,
    size: bytes,
    mtime: epoch,
    typeflag: 48,
  }
  return {
    mediaType: `application/vnd.cncf.model.${use}.v1.${form}`,
    digest: `sha256:${sha256}`,
    size: bytes,
    annotations: {
      [filepathAnnotation]: path,
      ...(form === 'tar' ? {} : { [metadataAnnotation]: JSON.stringify(metadata), [titleAnnotation]: path }),
    },
  }
}

const epoch = '1970-01-01T00:00:00Z'

/** By the name: what is not known is weights, which is what a runtime loads. */
function useOf(path: string, kind: StoredFile['kind']): LayerUse {
  const name = path.split('/').at(-1)?.toLowerCase() ?? ''
  if (kind === 'paper') return 'doc'
  if (/\.(md|rst|html|pdf)$/.test(name) || /^(readme|licen[cs]e|notice)(\.[a-z]+)?$/.test(name)) return 'doc'
  if (/\.(py|r|jl|sh|ipynb|js|ts|java|scala|sql)$/.test(name)) return 'code'
  if (/\.(json|ya?ml|toml|ini|cfg|conf|txt|vocab|tiktoken|jinja2?)$/.test(name)) return 'weight.config'
  return 'weight'
}

export interface BuiltManifest {
  readonly config: { readonly bytes: Buffer; readonly descriptor: Descriptor }
  readonly bytes: Buffer
  readonly descriptor: Descriptor
}

/** The manifest of a version and its configuration: equal versions give equal bytes, and so one digest. */
export function buildManifest(
  { model, version, facts = {} }: { model: string; version: string; facts?: VersionFacts | undefined },
  layers: readonly Descriptor[],
): BuiltManifest {
  const { title, description, revision, sourceUrl, createdAt, authors, licenses, format, architecture } =
    facts
  const config = encode({
    descriptor: defined({
      createdAt,
      authors,
      name: model,
      version,
      title,
      description,
      sourceURL: sourceUrl,
      revision,
      licenses,
    }),
    config: defined({ architecture, format }),
    // raw and tar layers are not compressed, so that a layer's content is the layer
    modelfs: { type: 'layers', diffIds: layers.map(({ digest }) => digest) },
  })
  const configDescriptor = descriptorOf(config, modelConfigType)
  const bytes = encode({
    schemaVersion: 2,
    mediaType: manifestType,
    artifactType: modelArtifactType,
    config: configDescriptor,
    layers,
    annotations: defined({
      'org.opencontainers.image.title': title ?? model,
      'org.opencontainers.image.version': version,
      'org.opencontainers.image.revision': revision,
      'org.opencontainers.image.source': sourceUrl,
      'org.opencontainers.image.created': createdAt,
      'org.opencontainers.image.licenses': licenses?.join(' AND '),
    }),
  })
  return {
    config: { bytes: config, descriptor: configDescriptor },
    bytes,
    descriptor: descriptorOf(bytes, manifestType),
  }
}

export function descriptorOf(bytes: Uint8Array, mediaType: string): Descriptor {
  return { mediaType, digest: `sha256:${sha256Of(bytes)}`, size: bytes.length }
}

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/)
const descriptorSchema = z.object({
  mediaType: z.string(),
  digest,
  size: z.int().nonnegative(),
  annotations: z.record(z.string(), z.string()).optional(),
})
const manifestSchema = z.object({
  schemaVersion: z.literal(2),
  mediaType: z.literal(manifestType),
  artifactType: z.literal(modelArtifactType),
  config: descriptorSchema.extend({ mediaType: z.literal(modelConfigType) }),
  layers: z.array(descriptorSchema).min(1),
})
export type ModelManifest = z.infer<typeof manifestSchema>

/** @param bytes already known to have the digest that they were asked for by */
export function readManifest(bytes: Uint8Array, where: string): ModelManifest {
  try {
    return manifestSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (error) {
    throw refused(where, 'its manifest is not that of a model in the ModelPack format', error)
  }
}

function encode(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value))
}

function defined(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}
