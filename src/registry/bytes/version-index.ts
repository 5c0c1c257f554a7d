import { createHash } from 'node:crypto'
import { z } from 'zod'
import { ConfigurationError, EnvironmentError } from '../../foundation/index.ts'
import type { StoredFile, StoredVersion } from './byte-store.ts'
import { storedPathsProblem } from './safe-path.ts'
import { type VersionFacts, versionFactsSchema } from './version-facts.ts'

/** The file beside a version's own that lists them; no file of a version may have this path. */
export const indexName = 'mlops-version.json'
/** Bytes; enough for 20,000 files. */
export const largestIndex = 16 * 1024 * 1024
const mostFiles = 100_000

const fileSchema = z.strictObject({
  name: z.string().min(1).max(200),
  kind: z.enum(['model', 'paper']),
  path: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().nonnegative(),
})
const indexSchema = z.strictObject({
  schemaVersion: z.literal(1),
  model: z.string().min(1).max(500),
  version: z.string().min(1).max(200),
  facts: versionFactsSchema.optional(),
  files: z.array(fileSchema).min(1).max(mostFiles),
})

/** The list of a version's files, as it stands beside them. */
export interface VersionIndex {
  readonly model: string
  readonly version: string
  readonly facts?: VersionFacts | undefined
  readonly files: readonly StoredFile[]
}

export interface WrittenIndex {
  readonly bytes: Buffer
  /** 64 hex digits. */
  readonly sha256: string
}

/**
 * The index of a version: equal versions give equal bytes.
 * @throws ConfigurationError where a path cannot be kept, or there is no file
 */
export function writeIndex({ model, version, files, facts }: StoredVersion): WrittenIndex {
  const paths = files.map(({ path }) => path)
  const reserved = paths.find((path) => path.toLowerCase() === indexName)
  const wrong =
    files.length === 0
      ? 'there is no file'
      : files.length > mostFiles
        ? `there are more than ${mostFiles} files`
        : reserved !== undefined
          ? `${JSON.stringify(reserved)} is the name of the list of files`
          : storedPathsProblem(paths)
  if (wrong !== null)
    throw new ConfigurationError({
      path: `${model}@${version}`,
      message: `its files cannot be kept: ${wrong}`,
      remedy: 'Change `train.outputs`, or the names of the files that training writes',
    })
  const index = {
    schemaVersion: 1,
    model,
    version,
    ...(facts === undefined ? {} : { facts: versionFactsSchema.parse(facts) }),
    files: [...files]
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ name, kind, path, sha256, bytes }) => ({ name, kind, path, sha256, bytes })),
  }
  const bytes = Buffer.from(`${JSON.stringify(index, null, 1)}\n`)
  return { bytes, sha256: sha256Of(bytes) }
}

/**
 * Reads an index that came from elsewhere.
 * @param expected sha256 that the location binds
 * @throws EnvironmentError where it is another one, or lists what may not be written
 */
export function readIndex(bytes: Uint8Array, expected: string, where: string): VersionIndex {
  const got = sha256Of(bytes)
  if (got !== expected)
    throw refused(
      where,
      `its list of files has sha256 ${got.slice(0, 12)}, not ${expected.slice(0, 12)} as the tag says`,
    )
  let parsed: VersionIndex
  try {
    parsed = indexSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (error) {
    throw refused(where, `its list of files is not one that this suite writes`, error)
  }
  const wrong = storedPathsProblem(parsed.files.map(({ path }) => path))
  if (wrong !== null) throw refused(where, `its list of files is not to be trusted: ${wrong}`)
  return parsed
}

/** Bytes that are not those that were registered. */
export function refused(where: string, why: string, cause?: unknown): EnvironmentError {
  return new EnvironmentError(`What is kept at ${where} is refused: ${why}.`, {
    ...(cause === undefined ? {} : { cause }),
    remedy:
      'Somebody or something has changed it. Find out who may write there, and restore it or register anew',
  })
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
