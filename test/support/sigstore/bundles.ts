import type { Bundle } from '../../../src/registry/papers/signing/index.ts'

/** What a time stamp is of. */
export function signatureOf({ dsseEnvelope }: Bundle): Buffer {
  return Buffer.from(dsseEnvelope.signatures[0]?.sig ?? '', 'base64')
}

/** The same with these time stamps instead of its own. */
export function withTimeStamps(bundle: Bundle, ...stamps: readonly Uint8Array[]): Bundle {
  const rfc3161Timestamps = stamps.map((stamp) => ({
    signedTimestamp: Buffer.from(stamp).toString('base64'),
  }))
  const verificationMaterial = {
    ...bundle.verificationMaterial,
    timestampVerificationData: { rfc3161Timestamps },
  }
  return { ...bundle, verificationMaterial }
}

/** The same with another payload under the same signature. */
export function withPayload(bundle: Bundle, payload: Uint8Array): Bundle {
  const dsseEnvelope = { ...bundle.dsseEnvelope, payload: Buffer.from(payload).toString('base64') }
  return { ...bundle, dsseEnvelope }
}
