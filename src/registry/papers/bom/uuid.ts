import { createHash } from 'node:crypto'

/** Namespace of our serial numbers; any UUID would do, as long as it stays. */
const namespace = '5c2f4a0e-6d0b-5a8e-9f43-0e6f1b7a2c11'

/** UUID of version 5 (RFC 9562, section 5.5): equal names have equal ones. */
export function uuidOf(name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16)
  hash[6] = (hash[6]! & 0x0f) | 0x50
  hash[8] = (hash[8]! & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
