import { indexName, sha256Of } from '../version-index.ts'

/** GitHub takes files below 2 GiB; parts of 1 GiB lose little when a connection breaks, as uploads cannot be continued. */
export const largestAsset = 2 ** 31 - 1
export const usualPart = 2 ** 30

/** A file's own name in a release, for each path. */
export type AssetNames = ReadonlyMap<string, string>

/**
 * Names of files as GitHub keeps them: it changes all but letters, digits, `.`, `_` and `-`, and takes no folders. A path
 * that is changed gets some of its hash into its name, so that no two paths share one. Depends on the path alone.
 */
export function assetNames(paths: readonly string[]): AssetNames {
  return new Map(paths.map((path) => [path, path === indexName ? path : nameOf(path)]))
}

function nameOf(path: string): string {
  const plain = path
    .replaceAll('/', '.')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[.-]+|\.+$/g, '')
  const taken = plain.toLowerCase() === indexName || /\.(part-\d+|parts\.json)$/i.test(plain)
  if (plain === path && path.length <= 150 && !taken) return path
  const [, stem = '', ending = ''] = /^(.*?)((?:\.[A-Za-z0-9]{1,12})?)$/.exec(plain) ?? []
  return `${stem.slice(0, 120) || 'file'}-${sha256Of(Buffer.from(path)).slice(0, 8)}${ending}`
}

/** `model.bin.part-001`. */
export function partName(name: string, number: number): string {
  return `${name}.part-${String(number).padStart(3, '0')}`
}

/** The list of the parts of a file. */
export function partsName(name: string): string {
  return `${name}.parts.json`
}
