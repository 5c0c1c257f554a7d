import crypto from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { hashFileSync, hashingStream, hashSync } from 'hasha'
import type { HashName } from './cache.ts'

/** Files up to here are read whole into one buffer that is used again: a third of the time of streaming each. */
export const smallBytes = 256 * 1024
/** DVC 2 looked for text anew in every block of this size. */
const legacyBlockBytes = 1024 * 1024
const textSampleBytes = 512

/** Room for one small file and a byte more, to see that it has not grown past it. */
export function hashBuffer(): Buffer {
  return Buffer.allocUnsafeSlow(smallBytes + 1)
}

/**
 * The hash of a file's bytes in hex. Blocks: this is what the worker threads run.
 * @param size bytes that the file probably has
 */
export function hashFileNow(path: string, hash: HashName, buffer: Buffer, size = -1): string {
  if (hash === 'md5-dos2unix') return hashAsText(path)
  const bytes = size > smallBytes ? null : readSmall(path, buffer, size)
  return bytes === null ? hashFileSync(path, { algorithm: 'md5' }) : md5(bytes)
}

/** Node.js has it in one call from 20.12 on. hasha makes an object for each: of many small files that is a sixth of the time. */
export function md5(bytes: string | Uint8Array): string {
  return crypto.hash?.('md5', bytes, 'hex') ?? hashSync(bytes, { algorithm: 'md5' })
}

/**
 * The bytes of a file that fits into `buffer`, or null. They are gone with the next call.
 * @param size bytes that the file probably has: when the first read brings as many, it is not asked for more
 */
export function readSmall(path: string, buffer: Buffer, size: number): Buffer | null {
  const file = openSync(path, constants.O_RDONLY)
  try {
    const length = readFully(file, buffer, size)
    return length > smallBytes ? null : buffer.subarray(0, length)
  } finally {
    closeSync(file)
  }
}

/**
 * How DVC 2 hashed: blocks of 1 MiB, each with CRLF as LF if its first 512 bytes look like text. A CRLF across two
 * blocks stays as it is.
 */
function hashAsText(path: string): string {
  const hasher = hashingStream({ algorithm: 'md5', encoding: 'hex' })
  const file = openSync(path, 'r')
  try {
    const block = Buffer.allocUnsafe(Math.max(1, Math.min(legacyBlockBytes, fstatSync(file).size)))
    for (;;) {
      const length = readFully(file, block)
      const bytes = block.subarray(0, length)
      hasher.update(looksLikeText(bytes.subarray(0, textSampleBytes)) ? withUnixLines(bytes) : bytes)
      if (length < legacyBlockBytes) return hasher.digest('hex')
    }
  } finally {
    closeSync(file)
  }
}

/** At most 30 % of other characters than those of ASCII text, and no NUL. */
function looksLikeText(sample: Uint8Array): boolean {
  let other = 0
  for (const byte of sample) {
    if (byte === 0) return false
    const text = (byte >= 32 && byte < 127) || (byte >= 8 && byte <= 10) || byte === 12 || byte === 13
    if (!text) other++
  }
  return sample.length === 0 || other / sample.length <= 0.3
}

function withUnixLines(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
}

/** Fills `buffer` unless the file ends before, as it does after `size` bytes. */
function readFully(file: number, buffer: Buffer, size = -1): number {
  let filled = 0
  while (filled < buffer.length && filled !== size) {
    const read = readSync(file, buffer, filled, buffer.length - filled, null)
    if (read === 0) break
    filled += read
  }
  return filled
}
