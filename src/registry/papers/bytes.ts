import { createHash } from 'node:crypto'

/** A paper as it is kept and signed. */
export interface PaperFile {
  /** File name; also what the tag and the index call it. */
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  /** Hex. */
  readonly sha256: string
}

export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A paper of a text, in UTF-8. */
export function textPaper(name: string, mediaType: string, text: string): PaperFile {
  const bytes = new TextEncoder().encode(text)
  return { name, mediaType, bytes, sha256: sha256Of(bytes) }
}

/** A paper of a value; equal values, built in the same order, give equal bytes. */
export function jsonPaper(name: string, mediaType: string, value: unknown): PaperFile {
  return textPaper(name, mediaType, `${JSON.stringify(value, null, 2)}\n`)
}
