import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigurationError } from '../../../foundation/index.ts'
import { readTagMessage } from '../../tags/message.ts'
import { indexName, readIndex } from '../index-file.ts'
import type { VersionTag } from './check.ts'

/** Where a version's bytes and papers came to lie. */
export interface FetchedVersion {
  /** Absolute path of the model, a file or a folder. */
  readonly model: string
  /** Absolute path of the folder with `papers.json` and what lies beside it. */
  readonly papers: string
}

/**
 * Fetches a version from where its tag says that it lies.
 * @param location `Model-Location` of the tag; null where it has none
 * @param into an empty folder
 */
export type FetchVersion = (tag: VersionTag, location: string | null, into: string) => Promise<FetchedVersion>

/** `Model-Location` of a tag; null where it has none. */
export function locationIn({ message }: VersionTag): string | null {
  return readTagMessage(message).entries?.bytes?.location ?? null
}

/**
 * A version that lies in a folder already: the model beside its papers, or, as stores give it back, `model/NAME` beside
 * `papers/`.
 * @throws ConfigurationError where the folder holds no such thing
 */
export async function versionIn(folder: string, shown: string): Promise<FetchedVersion> {
  const remedy = 'Name the folder that holds the model and its papers side by side'
  for (const [papers, beside] of [
    ['.', '.'],
    ['papers', 'model'],
  ] as const) {
    const file = join(papers, indexName)
    const bytes = await readFile(join(folder, file)).catch(() => null)
    if (bytes === null) continue
    const index = readIndex(bytes)
    if (index === null)
      throw new ConfigurationError({ file: join(shown, file), message: 'is no index of papers', remedy })
    const model = join(beside, index.bytes.name)
    if ((await lstat(join(folder, model)).catch(() => null)) === null)
      throw new ConfigurationError({ file: join(shown, model), message: 'the model is not there', remedy })
    return { model: join(folder, model), papers: join(folder, papers) }
  }
  throw new ConfigurationError({ file: shown, message: `has no ${indexName}`, remedy })
}

/** Larger than any paper. */
const mostBytes = 64 * 1024 * 1024

/**
 * The papers of a folder by their names: whatever could be one of them, and nothing that a link leads to.
 * @throws ConfigurationError for one that is too large to be read
 */
export async function readPapers(folder: string): Promise<Map<string, Uint8Array>> {
  const papers = new Map<string, Uint8Array>()
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isFile() || !/(\.json|\.md|^model\.sig)$/.test(entry.name)) continue
    const path = join(folder, entry.name)
    const { size } = await lstat(path)
    if (size > mostBytes)
      throw new ConfigurationError({
        file: entry.name,
        message: `is ${size} bytes large, which no paper is`,
        remedy: 'Fetch the papers again, into a folder of their own',
      })
    papers.set(entry.name, await readFile(path))
  }
  return papers
}
