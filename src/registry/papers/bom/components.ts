import type { DataFacts, HashFacts, PackageFacts } from '../facts.ts'

export interface Component {
  readonly type: string
  readonly 'bom-ref': string
  readonly name: string
  readonly [key: string]: unknown
}

export interface Property {
  readonly name: string
  readonly value: string
}

/** Properties of ours stand under one prefix, as the taxonomy of CycloneDX asks for. */
export const property = (name: string, value: string): Property => ({ name: `mlops:${name}`, value })

/**
 * A Python package, with its package URL (https://github.com/package-url/purl-spec/blob/main/types/pypi-definition.json).
 * What was installed from a folder has none: nobody else could find it.
 */
export function packageComponent({ name, version, source }: PackageFacts): Component {
  const purl = source === 'local' ? undefined : packageUrl(name, version, source)
  return {
    type: 'library',
    'bom-ref': `package:${name}@${version}`,
    name,
    version,
    ...(purl === undefined ? {} : { purl }),
    ...(source === undefined ? {} : { properties: [property('source', source)] }),
  }
}

function packageUrl(name: string, version: string, source: string | undefined): string {
  const plain = `pkg:pypi/${encodeURIComponent(name.toLowerCase().replaceAll('_', '-'))}@${encodeURIComponent(version)}`
  if (source === undefined) return plain
  const key = source.startsWith('git+') ? 'vcs_url' : 'download_url'
  return `${plain}?${key}=${encodeURIComponent(source).replaceAll('%3A', ':').replaceAll('%2F', '/')}`
}

/** @param use what the model did with it: `training`, `evaluation` */
export function dataComponent(data: DataFacts, use: string): Component {
  const hashes = data.hashes.flatMap((hash) => bomHash(hash) ?? [])
  const others = data.hashes.filter((hash) => bomHash(hash) === null)
  const properties = [
    property('path', data.path),
    property('use', use),
    ...others.map(({ algorithm, value }) => property(`hash:${algorithm}`, value)),
    ...(data.bytes === undefined ? [] : [property('bytes', String(data.bytes))]),
  ]
  return {
    type: 'data',
    'bom-ref': dataRef(data),
    name: data.name,
    ...(hashes.length === 0 ? {} : { hashes }),
    data: [{ type: 'dataset', name: data.name }],
    properties,
  }
}

export function dataRef({ name, path, hashes }: DataFacts): string {
  return `data:${name}:${path}:${hashes[0]?.value ?? ''}`
}

/** MD5 of a folder is that of DVC's list of it, and no hash of its bytes: it stays a property. */
function bomHash({ algorithm, value }: HashFacts): { alg: string; content: string } | null {
  if (algorithm === 'sha256') return { alg: 'SHA-256', content: value }
  return algorithm === 'md5' && /^[0-9a-f]{32}$/.test(value) ? { alg: 'MD5', content: value } : null
}
