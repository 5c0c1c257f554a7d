import { z } from 'zod'
import { addresses } from '../addresses.ts'
import type { ModelFacts } from '../facts.ts'
import { type Statement, statement } from '../provenance/index.ts'
import { rootDigest, signedFiles } from '../subjects.ts'

/** `model_signing` never looks at these at the top of a model, so they cannot be signed in its format. */
const neverSigned = ['.git', '.gitattributes', '.github', '.gitignore']
const isSigned = (path: string) => !neverSigned.includes(path.split('/', 1)[0]!)

/**
 * What OpenSSF's model signing signs (https://github.com/sigstore/model-transparency, model_signing 1.x): every file by its
 * sha256, with a digest over all of them as the subject.
 */
export function modelSignatureStatement(model: ModelFacts): Statement {
  const files = signedFiles(model).filter(({ path }) => isSigned(path))
  const left = model.folder && files.length < model.files.length
  const subject = { name: model.name, digest: { sha256: rootDigest(files) } }
  return statement([subject], addresses.modelSignature, {
    serialization: {
      method: 'files',
      hash_type: 'sha256',
      allow_symlinks: false,
      ...(left ? { ignore_paths: neverSigned } : {}),
    },
    resources: files.map(({ path, sha256 }) => ({ name: path, algorithm: 'sha256', digest: sha256 })),
  })
}

const predicateSchema = z.looseObject({
  serialization: z.looseObject({
    method: z.literal('files'),
    hash_type: z.literal('sha256'),
    ignore_paths: z.array(z.string()).default([]),
  }),
  resources: z.array(
    z.object({
      name: z.string(),
      algorithm: z.literal('sha256'),
      digest: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
})

/** How a model differs from what was signed, each as a sentence; none where they are the same. */
export function modelDifferences(signed: Statement, model: ModelFacts): string[] {
  if (signed.predicateType !== addresses.modelSignature)
    return [`it signs ${signed.predicateType} and no model in OpenSSF's format`]
  const predicate = predicateSchema.safeParse(signed.predicate)
  if (!predicate.success) return ['it does not list files by sha256 as the format asks']
  const { resources } = predicate.data
  const root = rootDigest(resources.map(({ name, digest }) => ({ path: name, sha256: digest, bytes: 0 })))
  const found: string[] = []
  if (signed.subject.length !== 1 || signed.subject[0]!.digest.sha256 !== root)
    found.push('its own list of files does not add up to the digest that it signs')
  const files = new Map(
    signedFiles(model)
      .filter(({ path }) => isSigned(path))
      .map(({ path, sha256 }) => [path, sha256]),
  )
  for (const { name, digest } of resources) {
    const there = files.get(name)
    if (there === undefined) found.push(`${name} was signed and is not there`)
    else if (there !== digest) found.push(`${name} has other bytes`)
    files.delete(name)
  }
  for (const path of files.keys()) found.push(`${path} is there and was not signed`)
  return found
}
