/**
 * What Fulcio writes of a workflow into its certificates, beside the name
 * (https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md). Node shows no extension that it does not know itself.
 */
const sourceRepository = '1.3.6.1.4.1.57264.1.12'

/** The repository that the workflow ran for, which of a reusable workflow is not the one that holds it; null where it is not said. */
export function sourceRepositoryIn(certificate: Uint8Array): string | null {
  try {
    const value = extension(certificate, sourceRepository)
    if (value === null) return null
    const [text] = items(value)
    return text?.tag === 0x0c ? new TextDecoder('utf-8', { fatal: true }).decode(text.content) : null
  } catch {
    return null
  }
}

interface Item {
  readonly tag: number
  readonly content: Uint8Array
}

/** The value of an extension: Certificate → tbsCertificate → extensions (RFC 5280, section 4.1). */
function extension(certificate: Uint8Array, identifier: string): Uint8Array | null {
  const [whole] = items(certificate)
  const [signed] = items(whole!.content)
  const list = items(signed!.content).find(({ tag }) => tag === 0xa3)
  if (list === undefined) return null
  const [extensions] = items(list.content)
  for (const { content } of items(extensions!.content)) {
    const parts = items(content)
    const value = parts.at(-1)!
    if (parts[0]!.tag === 0x06 && identifierOf(parts[0]!.content) === identifier && value.tag === 0x04)
      return value.content
  }
  return null
}

/** Elements of DER that follow each other (X.690, section 8.1). @throws RangeError for anything else */
function items(bytes: Uint8Array): Item[] {
  const found: Item[] = []
  let at = 0
  const next = () => {
    const byte = bytes[at++]
    if (byte === undefined) throw new RangeError('the certificate ends too early')
    return byte
  }
  while (at < bytes.length) {
    const tag = next()
    let length = next()
    if (length >= 0x80) {
      const count = length & 0x7f
      if (count === 0 || count > 4) throw new RangeError('a length that DER does not have')
      length = 0
      for (let i = 0; i < count; i++) length = length * 256 + next()
    }
    if (at + length > bytes.length) throw new RangeError('the certificate ends too early')
    found.push({ tag, content: bytes.subarray(at, at + length) })
    at += length
  }
  return found
}

/** X.690, section 8.19; the first byte holds two numbers. */
function identifierOf(bytes: Uint8Array): string {
  const numbers: number[] = []
  let value = 0
  for (const byte of bytes) {
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) {
      numbers.push(value)
      value = 0
    }
  }
  const [first = 0, ...rest] = numbers
  const head = Math.min(2, Math.floor(first / 40))
  return [head, first - 40 * head, ...rest].join('.')
}
