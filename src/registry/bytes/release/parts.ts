import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { StoredFile } from '../byte-store.ts'
import type { Source } from '../file-bytes.ts'
import { refused } from '../version-index.ts'
import { partName } from './asset-names.ts'

const partsSchema = z.strictObject({
  schemaVersion: z.literal(1),
  name: z.string(),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  parts: z
    .array(
      z.strictObject({
        name: z.string(),
        bytes: z.int().positive(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .min(1)
    .max(1000),
})
export type Parts = z.infer<typeof partsSchema>

/**
 * Cuts a file into numbered parts; `cat NAME.part-*` joins them. Reads it once.
 * @param partBytes of each but the last
 */
export async function cut(
  name: string,
  { bytes, sha256 }: Pick<StoredFile, 'bytes' | 'sha256'>,
  source: Source,
  partBytes: number,
): Promise<Parts> {
  const parts: Parts['parts'] = []
  for (let start = 0; start < bytes; start += partBytes) {
    const end = Math.min(start + partBytes, bytes)
    const hash = createHash('sha256')
    for await (const piece of source.open(start, end)) hash.update(piece)
    parts.push({ name: partName(name, parts.length + 1), bytes: end - start, sha256: hash.digest('hex') })
  }
  return { schemaVersion: 1, name, bytes, sha256, parts }
}

/** @throws EnvironmentError where it is not the list of this file's parts */
export function readParts(text: Uint8Array, { bytes, sha256, path }: StoredFile, where: string): Parts {
  let parts: Parts
  try {
    parts = partsSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text)))
  } catch (error) {
    throw refused(where, `the list of the parts of ${JSON.stringify(path)} is none`, error)
  }
  const sum = parts.parts.reduce((total, part) => total + part.bytes, 0)
  if (parts.sha256 !== sha256 || parts.bytes !== bytes || sum !== bytes)
    throw refused(where, `the list of the parts of ${JSON.stringify(path)} is that of another file`)
  return parts
}
