import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import * as zlib from 'node:zlib'
import { EnvironmentError, type Problem } from '../foundation/index.ts'

/** Most that one compressed byte can stand for: DEFLATE's limit, and that of Zstandard's repeated blocks. */
const largestRatio = { gz: 1032, zst: 43_700 }

/** A file counts as hostile when it grows beyond both: real tables shrink to a tenth, seldom to a hundredth. */
const suspicious = { ratio: 200, bytes: 4 * 1024 ** 3 }

/** The bytes of a file, decompressed where its name ends with `.gz` or `.zst`. */
export function openDecompressed(path: string): Readable {
  const file = createReadStream(path, { highWaterMark: 1024 * 1024 })
  const transform = decompressorOf(path)
  if (transform === null) return file
  file.on('error', (error) => transform.destroy(error))
  transform.on('close', () => file.destroy())
  return file.pipe(transform)
}

/**
 * The first bytes of a file as they are after decompression.
 * @throws the decompressor's error where the file is not what its ending says
 */
export async function readHead(path: string, bytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of openDecompressed(path)) {
    chunks.push(chunk as Buffer)
    length += (chunk as Buffer).length
    if (length >= bytes) break
  }
  return Buffer.concat(chunks).subarray(0, bytes)
}

/**
 * Refuses a compressed file that grows beyond all measure, before anything else reads it. Files that are too small
 * to grow so far are not read at all, the others up to the limit.
 * @param limit bytes a file may have after decompression; default 200 times its size, and 4 GiB at least
 */
export async function findBomb(path: string, file: string, limit?: number): Promise<Problem | null> {
  const kind = kindOf(path)
  if (kind === null) return null
  const { size } = await stat(path)
  const most = limit ?? Math.max(suspicious.bytes, suspicious.ratio * size)
  if (size * largestRatio[kind] <= most) return null
  let bytes = 0
  for await (const chunk of openDecompressed(path)) {
    bytes += (chunk as Buffer).length
    if (bytes > most) {
      return {
        file,
        value: `${size} bytes`,
        message: `holds more than ${most} bytes when it is decompressed`,
        remedy: 'Write it as Parquet, or split it into several files.',
      }
    }
  }
  return null
}

function kindOf(path: string): 'gz' | 'zst' | null {
  return /\.gz$/i.test(path) ? 'gz' : /\.zst$/i.test(path) ? 'zst' : null
}

function decompressorOf(
  path: string,
): (NodeJS.ReadWriteStream & Readable & { destroy(error?: Error): void }) | null {
  const kind = kindOf(path)
  if (kind === null) return null
  // The last block of a file that was cut off is read as far as it goes; DuckDB says what is wrong with it.
  if (kind === 'gz')
    return zlib.createGunzip({ finishFlush: zlib.constants.Z_SYNC_FLUSH, chunkSize: 256 * 1024 })
  if (zlib.createZstdDecompress === undefined) {
    throw new EnvironmentError('Zstandard needs Node.js 22.15 or later', {
      remedy: 'Use a newer Node.js, or compress the file with gzip.',
    })
  }
  return zlib.createZstdDecompress({ chunkSize: 256 * 1024 })
}
