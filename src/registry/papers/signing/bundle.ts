import { z } from 'zod'
import type { Statement } from '../provenance/index.ts'
import { statementMediaType } from '../provenance/index.ts'
import { type Envelope, envelopeSchema, payloadOf, preAuthEncoding } from './dsse.ts'
import type { KeySigner, KeyVerifier } from './keys.ts'

export const bundleMediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json'

/**
 * Sigstore bundle around an envelope (https://docs.sigstore.dev/about/bundle/). What else its verification material holds
 * is looked at by @sigstore/verify.
 */
const bundleSchema = z.looseObject({
  mediaType: z.string().startsWith('application/vnd.dev.sigstore.bundle'),
  verificationMaterial: z.looseObject({
    publicKey: z.looseObject({ hint: z.string().optional() }).optional(),
  }),
  dsseEnvelope: envelopeSchema,
})
export type Bundle = z.infer<typeof bundleSchema>

/** Null for what is no bundle with an envelope in it. */
export function readBundle(value: unknown): Bundle | null {
  const read = bundleSchema.safeParse(value)
  return read.success ? read.data : null
}

/** Signs a statement with a key. */
export function signStatement(statement: Statement | Uint8Array, signer: KeySigner): Bundle {
  const payload = statement instanceof Uint8Array ? statement : Buffer.from(JSON.stringify(statement))
  const signature = signer.sign(preAuthEncoding(statementMediaType, payload))
  const dsseEnvelope: Envelope = {
    payload: Buffer.from(payload).toString('base64'),
    payloadType: statementMediaType,
    signatures: [{ sig: signature.toString('base64'), keyid: '' }],
  }
  return {
    mediaType: bundleMediaType,
    verificationMaterial: { publicKey: { hint: signer.fingerprint }, tlogEntries: [] },
    dsseEnvelope,
  }
}

/** How a bundle was signed; a key's fingerprint where it says so. */
export function signedBy({ verificationMaterial }: Bundle): { key: string | null } | 'certificate' {
  const { publicKey } = verificationMaterial
  return publicKey === undefined ? 'certificate' : { key: publicKey.hint ?? null }
}

/** Why a key does not hold this bundle's signature to be its own, or null. */
export function keyProblem(bundle: Bundle, key: KeyVerifier): string | null {
  const by = signedBy(bundle)
  if (by === 'certificate') return 'it was signed with a certificate and not with a key'
  if (by.key !== null && by.key !== key.fingerprint)
    return `it was signed with another key, whose sha256 is ${by.key.slice(0, 64)}`
  const { dsseEnvelope: envelope } = bundle
  const data = preAuthEncoding(envelope.payloadType, payloadOf(envelope))
  // As all verifiers of bundles do: one signature, the first.
  const signature = Buffer.from(envelope.signatures[0]!.sig, 'base64')
  return key.verify(data, signature) ? null : 'the signature does not fit what was signed'
}

/** The statement in a bundle's envelope; null where there is none. */
export function statementIn({ dsseEnvelope }: Bundle): Statement | null {
  if (dsseEnvelope.payloadType !== statementMediaType) return null
  return readStatement(payloadOf(dsseEnvelope))
}

const statementSchema = z.looseObject({
  _type: z.literal('https://in-toto.io/Statement/v1'),
  subject: z
    .array(z.looseObject({ name: z.string().default(''), digest: z.record(z.string(), z.string()) }))
    .min(1),
  predicateType: z.string().min(1),
  predicate: z.record(z.string(), z.unknown()),
})

/** An in-toto statement of version 1; null for anything else. Never throws. */
export function readStatement(bytes: Uint8Array): Statement | null {
  try {
    const read = statementSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
