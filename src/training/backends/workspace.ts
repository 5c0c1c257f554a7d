import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigurationError } from '../../foundation/index.ts'
import { bytesInWords } from '../running/words.ts'

/** The files that a job gets. */
export interface Shipped {
  /** Absolute folder of the workspace. */
  readonly folder: string
  /** Relative to it, with `/`; sorted by code point, without folders. Links are followed. */
  readonly paths: readonly string[]
  /** In all. */
  readonly bytes: number
}

/** The order of UTF-8, which is not that of JavaScript's strings. */
export function compareCodePoints(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other))
}

/**
 * Refuses to send more than a service takes, and names what is largest.
 *
 * @throws ConfigurationError
 */
export async function refuseLargerThan(
  bytes: number,
  files: Shipped,
  where: string,
  remedy: string,
): Promise<void> {
  if (files.bytes <= bytes) return
  const sizes = await Promise.all(
    files.paths.map(async (path) => ({ path, size: (await stat(join(files.folder, path))).size })),
  )
  const largest = sizes.sort((a, b) => b.size - a.size).slice(0, 3)
  throw new ConfigurationError({
    path: 'train.on',
    message: `The workspace has ${bytesInWords(files.bytes)} in ${files.paths.length} files, and ${where} takes ${bytesInWords(bytes)}; the largest: ${largest.map(({ path, size }) => `${path} (${bytesInWords(size)})`).join(', ')}`,
    remedy,
  })
}
