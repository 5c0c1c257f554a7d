import { ConfigurationError, type Problem } from '../../foundation/index.ts'
import { md5 } from './hash-bytes.ts'
import { entryProblem } from './safe-path.ts'

/** A file of a tracked folder. */
export interface ManifestEntry {
  /** Relative to the folder, with `/`. */
  readonly relpath: string
  /** 32 hex digits. */
  readonly oid: string
}

const maximumBytes = 1024 * 1024 * 1024
const shownProblems = 10

/**
 * The bytes of a folder's manifest as DVC writes them: Python's `json.dumps(…, sort_keys=True)` of the entries in the
 * order of their paths' code points.
 * @returns the bytes and their name, `<md5>.dir`
 */
export function manifestOf(entries: readonly ManifestEntry[]): { bytes: Buffer; oid: string } {
  const items = inCodePointOrder(entries).map(
    ({ oid, relpath }) => `{"md5": "${oid}", "relpath": ${asciiJson(relpath)}}`,
  )
  const bytes = Buffer.from(`[${items.join(', ')}]`, 'latin1')
  return { bytes, oid: `${md5(bytes)}.dir` }
}

/**
 * Reads a manifest, trusting nothing in it.
 * @param where it came from, for messages
 * @throws ConfigurationError when it is not one, or an entry could lead out of its folder
 */
export function readManifest(bytes: Uint8Array, where: string): ManifestEntry[] {
  const refuse = (problems: Problem[]) => new ConfigurationError(problems.slice(0, shownProblems))
  const remedy =
    'Remove it from the cache and pull again; if it comes back, whoever wrote it must add the data again'
  let parsed: unknown
  try {
    if (bytes.length > maximumBytes) throw new Error('it is larger than 1 GiB')
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    const message = `is not a manifest of a folder: ${(error as Error).message}`
    throw refuse([{ file: where, message, remedy }])
  }
  if (!Array.isArray(parsed)) throw refuse([{ file: where, message: 'a manifest must be a list', remedy }])
  const problems: Problem[] = []
  const entries: ManifestEntry[] = []
  const files = new Set<string>()
  for (const [index, item] of (parsed as unknown[]).entries()) {
    const { md5: oid, relpath } = (typeof item === 'object' && item !== null ? item : {}) as Record<
      string,
      unknown
    >
    const path = `[${index}]`
    if (typeof relpath !== 'string')
      problems.push({ file: where, path, message: 'an entry needs a relpath, as text', remedy })
    else if (typeof oid !== 'string' || !/^[0-9a-f]{32}$/.test(oid))
      problems.push({ file: where, path, value: String(oid), message: 'md5 must be 32 hex digits', remedy })
    else {
      const wrong = entryProblem(relpath) ?? (files.has(relpath) ? 'is listed twice' : null)
      if (wrong !== null)
        problems.push({ file: where, path: `${path}.relpath`, value: relpath, message: wrong, remedy })
      files.add(relpath)
      entries.push({ relpath, oid })
    }
  }
  for (const { relpath } of entries) {
    const above = parents(relpath).find((folder) => files.has(folder))
    if (above !== undefined)
      problems.push({ file: where, value: relpath, message: `is inside ${above}, which is a file`, remedy })
  }
  if (problems.length > 0) throw refuse(problems)
  return entries
}

function parents(relpath: string): string[] {
  const found: string[] = []
  for (let at = relpath.indexOf('/'); at >= 0; at = relpath.indexOf('/', at + 1))
    found.push(relpath.slice(0, at))
  return found
}

/** JavaScript compares UTF-16 units, which puts U+1F600 before U+FFEE. The order of UTF-8 bytes is that of code points. */
function inCodePointOrder(entries: readonly ManifestEntry[]): ManifestEntry[] {
  const plain = entries.every(({ relpath }) => !/[\ud800-\uffff]/.test(relpath))
  if (plain) return [...entries].sort((a, b) => (a.relpath < b.relpath ? -1 : a.relpath > b.relpath ? 1 : 0))
  const keyed = entries.map((entry) => ({ entry, key: Buffer.from(entry.relpath) }))
  return keyed.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ entry }) => entry)
}

function asciiJson(text: string): string {
  if (/^[ !#-[\]-~]*$/.test(text)) return `"${text}"`
  return JSON.stringify(text).replace(
    /[\x7f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
