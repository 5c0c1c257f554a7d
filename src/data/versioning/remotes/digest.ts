import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { ObjectId } from '../cache.ts'
import { hashBuffer, hashFileNow } from '../hash-bytes.ts'

const pieceBytes = 1024 * 1024

/** The 32 digits that the bytes of an object must have. */
export function expectedDigest({ oid }: ObjectId): string {
  return oid.slice(0, 32)
}

/** Manifests are named by their bytes as they are, also those that list hashes of DVC 2. */
export function hasTextRule({ hash, oid }: ObjectId): boolean {
  return hash === 'md5-dos2unix' && !oid.endsWith('.dir')
}

/** Hex md5 of a file's bytes as they are, read piece by piece. */
export async function md5OfFile(path: string): Promise<string> {
  const md5 = createHash('md5')
  for await (const piece of createReadStream(path, { highWaterMark: pieceBytes })) md5.update(piece)
  return md5.digest('hex')
}

/** The digest of a file by the older rule, under which line ends do not count. Blocks. */
export function textDigestOfFile(path: string): string {
  return hashFileNow(path, 'md5-dos2unix', hashBuffer())
}
