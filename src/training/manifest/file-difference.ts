import { open } from 'node:fs/promises'
import type { Entry } from 'yauzl'

/** Why two files are not byte for byte the same, in words, and whether their content may still be. */
export interface FileDifference {
  readonly where: string
  /** Only what surrounds the content differs: times of the members of a zip, or the time in the head of a gzip file. */
  readonly packagingOnly: boolean
}

/** Compares two files that are known to differ. Zip archives (skops, npz, Keras, PyTorch) are compared by their members. */
export async function compareFiles(first: string, second: string): Promise<FileDifference> {
  const zip = await compareArchives(first, second)
  if (zip !== null) return zip
  return compareBytes(first, second)
}

/** null where one of the two is not a zip archive. */
async function compareArchives(first: string, second: string): Promise<FileDifference | null> {
  const [one, other] = [await members(first), await members(second)]
  if (one === null || other === null) return null
  const names = new Set([...one.keys(), ...other.keys()])
  const gone = [...names].filter((name) => !one.has(name) || !other.has(name))
  if (gone.length > 0)
    return { where: `the archives have other members: ${list(gone)}`, packagingOnly: false }
  const changed = [...names].filter((name) => {
    const [a, b] = [one.get(name), other.get(name)]
    return a?.crc32 !== b?.crc32 || a?.uncompressedSize !== b?.uncompressedSize
  })
  if (changed.length > 0)
    return {
      where: `${changed.length} of ${names.size} members of the archive differ: ${list(changed)}`,
      packagingOnly: false,
    }
  const dated = [...names].filter(
    (name) =>
      one.get(name)?.lastModFileDate !== other.get(name)?.lastModFileDate ||
      one.get(name)?.lastModFileTime !== other.get(name)?.lastModFileTime,
  )
  const how = dated.length > 0 ? 'only their times differ' : 'they are only packed in another way'
  return { where: `the members of the archive are equal, ${how}`, packagingOnly: true }
}

/** More members than any model has; beyond it the bytes are compared. */
const mostMembers = 100_000

async function members(path: string): Promise<Map<string, Entry> | null> {
  if ((await head(path, 4)).toString('latin1') !== 'PK\u0003\u0004') return null
  const { openPromise } = await import('yauzl')
  try {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: true })
    if (zip.entryCount > mostMembers) {
      zip.close()
      return null
    }
    const found = new Map<string, Entry>()
    for await (const entry of zip.eachEntry()) found.set(entry.fileName, entry)
    return found
  } catch {
    return null
  }
}

const chunkBytes = 1024 * 1024

async function compareBytes(first: string, second: string): Promise<FileDifference> {
  const files = [await open(first), await open(second)] as const
  try {
    const sizes = [(await files[0].stat()).size, (await files[1].stat()).size] as const
    let line = 1
    let text = true
    for (let at = 0; ; at += chunkBytes) {
      const [a, b] = [await chunk(files[0], at), await chunk(files[1], at)]
      const different = firstDifference(a, b)
      const before = different === -1 ? a : a.subarray(0, different)
      if (text && before.includes(0)) text = false
      if (text) line += count(before, 10)
      if (different !== -1 || a.length === 0)
        return byteDifference(at + Math.max(0, different), text ? line : null, sizes, a, b)
    }
  } finally {
    await files[0].close()
    await files[1].close()
  }
}

function byteDifference(
  offset: number,
  line: number | null,
  [one, other]: readonly [number, number],
  a: Buffer,
  b: Buffer,
): FileDifference {
  // RFC 1952: bytes 4 to 7 are the time of the file
  const gzip = offset >= 4 && offset < 8 && a.readUInt16BE(0) === 0x1f8b
  if (gzip && one === other && a.subarray(8).equals(b.subarray(8)) && one <= chunkBytes)
    return { where: 'only the time in the head of the gzip file differs', packagingOnly: true }
  const sizes = one === other ? `of ${one}` : `(${one} and ${other} bytes)`
  return {
    where: line === null ? `from byte ${offset} ${sizes} on` : `from line ${line} on`,
    packagingOnly: false,
  }
}

async function chunk(file: Awaited<ReturnType<typeof open>>, at: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(chunkBytes), 0, chunkBytes, at)
  return buffer.subarray(0, bytesRead)
}

async function head(path: string, bytes: number): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function firstDifference(a: Buffer, b: Buffer): number {
  if (a.equals(b)) return -1
  const most = Math.min(a.length, b.length)
  for (let index = 0; index < most; index++) if (a[index] !== b[index]) return index
  return most
}

function count(bytes: Buffer, wanted: number): number {
  let found = 0
  for (const byte of bytes) if (byte === wanted) found++
  return found
}

function list(names: readonly string[]): string {
  const most = 3
  const more = names.length - most
  return `${[...names].sort().slice(0, most).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
