/** As much of DER (X.690) as certificates and time stamps are written in. Every function gives one whole element. */

export function element(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content)
  return Buffer.concat([Buffer.from([tag, ...lengthOf(body.length)]), body])
}

export const sequence = (...items: readonly Uint8Array[]) => element(0x30, ...items)
/** In the order that DER asks of a SET OF. */
export const setOf = (...items: readonly Uint8Array[]) => element(0x31, ...[...items].sort(Buffer.compare))
/** `[number] EXPLICIT`, or `IMPLICIT` of something that has elements of its own. */
export const tagged = (number: number, ...items: readonly Uint8Array[]) => element(0xa0 | number, ...items)
export const octets = (...bytes: readonly Uint8Array[]) => element(0x04, ...bytes)
export const bits = (bytes: Uint8Array, unused = 0) => element(0x03, Buffer.from([unused]), bytes)
export const yes = element(0x01, Buffer.from([0xff]))
export const utf8 = (text: string) => element(0x0c, Buffer.from(text))
export const printable = (text: string) => element(0x13, Buffer.from(text))

/** Never negative. */
export function integer(value: number | Uint8Array): Buffer {
  const bytes = typeof value === 'number' ? numberBytes(value, 256) : [...value]
  return element(0x02, Buffer.from((bytes[0] ?? 0) >= 0x80 ? [0, ...bytes] : bytes))
}

export function identifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const parts = [40 * first + second, ...rest].map((part) => numberBytes(part, 128))
  return element(
    0x06,
    Buffer.from(
      parts.flatMap((bytes) => bytes.map((byte, i) => (i < bytes.length - 1 ? byte | 0x80 : byte))),
    ),
  )
}

/** To the second; certificates have it so until 2049. */
export const shortTime = (at: Date) => element(0x17, Buffer.from(`${digits(at).slice(2)}Z`))
export const longTime = (at: Date) => element(0x18, Buffer.from(`${digits(at)}Z`))

const digits = (at: Date) => at.toISOString().slice(0, 19).replaceAll(/\D/g, '')

/**
 * Whether no reader can take these bytes for an element of their own: @sigstore/core 2.0.0 looks into octets for elements, and
 * writes what it finds anew, so that one hash in 75,000 is another afterwards and what it is in verifies no longer.
 */
export function areOpaque(bytes: Uint8Array): boolean {
  const length = bytes[1] ?? 0
  return length > bytes.length - 2 && length < 0x80
}

function lengthOf(length: number): number[] {
  if (length < 0x80) return [length]
  const bytes = numberBytes(length, 256)
  return [0x80 | bytes.length, ...bytes]
}

function numberBytes(value: number, base: number): number[] {
  const bytes = [value % base]
  for (let rest = Math.floor(value / base); rest > 0; rest = Math.floor(rest / base))
    bytes.unshift(rest % base)
  return bytes
}
