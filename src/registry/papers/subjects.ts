import { createHash } from 'node:crypto'
import type { ModelFacts, ModelFile } from './facts.ts'

/** A resource by name and hash, as in-toto has it: https://github.com/in-toto/attestation/blob/main/spec/v1/resource_descriptor.md. */
export interface Subject {
  readonly name: string
  readonly digest: Readonly<Record<string, string>>
}

/** GitHub refuses an attestation of more than 1,024 subjects. */
const mostSubjects = 1024

/**
 * What a statement about the model speaks of: every file by its sha256, so that `gh attestation verify FILE` finds it; of
 * a folder with more files than an attestation may name, the root digest of OpenSSF's model signing alone.
 */
export function modelSubjects(model: ModelFacts): Subject[] {
  if (model.files.length > mostSubjects) return [rootSubject(model)]
  return model.files.map(({ path, sha256 }) => ({
    name: model.folder ? `${model.name}/${path}` : path,
    digest: { sha256 },
  }))
}

export function rootSubject(model: ModelFacts): Subject {
  return { name: model.name, digest: { sha256: rootDigest(signedFiles(model)) } }
}

/** Names as the model signature has them: of a model that is one file, `.`. */
export function signedFiles(model: ModelFacts): ModelFile[] {
  if (!model.folder) return model.files.map((file) => ({ ...file, path: '.' }))
  return [...model.files].sort((a, b) => byParts(a.path, b.path))
}

/** sha256 over the files' digests in order (model-signing 1.0, `signing.Payload`). */
export function rootDigest(files: readonly ModelFile[]): string {
  const hash = createHash('sha256')
  for (const { sha256 } of files) hash.update(sha256, 'hex')
  return hash.digest('hex')
}

/** Python's order of paths: folder by folder, by code point. */
function byParts(a: string, b: string): number {
  const [one, other] = [a.split('/'), b.split('/')]
  for (let i = 0; i < Math.min(one.length, other.length); i++) {
    const order = Buffer.compare(Buffer.from(one[i]!), Buffer.from(other[i]!))
    if (order !== 0) return order
  }
  return one.length - other.length
}
