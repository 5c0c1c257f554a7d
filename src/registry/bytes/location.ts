import { ConfigurationError } from '../../foundation/index.ts'
import type { BytesLocation } from './byte-store.ts'

/** The places that a location can name. */
export const locationSchemes = ['github-release', 'oci', 'dvc', 'folder'] as const
export type LocationScheme = (typeof locationSchemes)[number]

/** The scheme of a location; null for text that is none of ours. */
export function schemeOfLocation(location: BytesLocation): LocationScheme | null {
  const scheme = /^([a-z-]+):\/\//.exec(location)?.[1]
  return locationSchemes.find((one) => one === scheme) ?? null
}

/** Parts of `SCHEME://a/b?index=sha256:…`. */
export interface IndexedLocation {
  /** Decoded. */
  readonly parts: readonly string[]
  /** sha256 of the list of files. */
  readonly index: string
}

export function writeLocation(
  scheme: LocationScheme,
  parts: readonly string[],
  index: string,
): BytesLocation {
  return `${scheme}://${parts.map(encodeURIComponent).join('/')}?index=sha256:${index}`
}

/** @throws ConfigurationError for text of another form */
export function readLocation(
  location: BytesLocation,
  scheme: LocationScheme,
  count: number,
): IndexedLocation {
  const [, path = '', index] = /^[a-z-]+:\/\/([^?#\s]+)\?index=sha256:([0-9a-f]{64})$/.exec(location) ?? []
  const parts = path.split('/').map(decoded)
  if (
    schemeOfLocation(location) === scheme &&
    index !== undefined &&
    parts.length === count &&
    !parts.includes('')
  )
    return { parts, index }
  throw notALocation(location, `${scheme}://`)
}

export function notALocation(location: BytesLocation, start: string): ConfigurationError {
  return new ConfigurationError({
    path: 'Model-Location',
    value: location,
    message: `is not a location that starts with ${start} and has the form that register-model writes`,
    remedy: 'Take it from the tag of the version, unchanged',
  })
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
