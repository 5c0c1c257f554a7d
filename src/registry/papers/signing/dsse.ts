import { z } from 'zod'

/** Dead Simple Signing Envelope (https://github.com/secure-systems-lab/dsse/blob/v1.0.0/envelope.md) as JSON. */
export const envelopeSchema = z.object({
  payload: z.base64(),
  payloadType: z.string().min(1),
  signatures: z.array(z.object({ sig: z.base64(), keyid: z.string().optional() })).min(1),
})
export type Envelope = z.infer<typeof envelopeSchema>

/** What is signed: the payload with its type and both their lengths in bytes (protocol.md of DSSE, `PAE`). */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `
  return Buffer.concat([Buffer.from(head), payload])
}

export function payloadOf({ payload }: Envelope): Buffer {
  return Buffer.from(payload, 'base64')
}
