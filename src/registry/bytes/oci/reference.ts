import { ConfigurationError } from '../../../foundation/index.ts'
import type { BytesLocation } from '../byte-store.ts'
import { notALocation } from '../location.ts'

/** A repository of a registry. */
export interface Repository {
  /** With the port, where there is one: `ghcr.io`, `127.0.0.1:5000`. */
  readonly host: string
  /** `acme/flights/flight-delay`. */
  readonly name: string
}

/** A manifest by its digest, and the tag that the version has or will have. */
export interface Reference extends Repository {
  readonly tag: string
  /** `sha256:` and 64 hex digits. */
  readonly digest: string
}

const hostText = String.raw`(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d{1,5})?`
/** Distribution specification 1.1, "Pulling manifests". */
const nameText = String.raw`[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*`
const tagText = '[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}'

/**
 * Reads `ghcr.io/acme/flights/flight-delay`, as `register.bytes.repository` has it.
 * @throws ConfigurationError for text of another form; tags and digests are ours to give
 */
export function readRepository(text: string): Repository {
  const [, host, name] = new RegExp(`^(?:oci://)?(${hostText})/(${nameText})$`).exec(text) ?? []
  // Docker takes a first part without dot, colon or `localhost` for a name on Docker Hub; guessing would push it there.
  if (host !== undefined && name !== undefined && (/[.:]/.test(host) || host === 'localhost'))
    return { host, name }
  throw new ConfigurationError({
    path: 'register.bytes.repository',
    value: text,
    message: 'is not a repository of an OCI registry',
    remedy: 'Write the host and a name in lower case, without a tag: ghcr.io/acme/flights/flight-delay',
  })
}

/** A version as a tag of a registry. @throws ConfigurationError for one that cannot be a tag, such as `v1.0.0+build` */
export function tagOf(version: string): string {
  if (new RegExp(`^${tagText}$`).test(version)) return version
  throw new ConfigurationError({
    path: 'version',
    value: version,
    message: 'cannot be a tag of an OCI registry',
    remedy: 'Leave out what semantic versions have after a plus sign',
  })
}

/** `oci://HOST/NAME:TAG@DIGEST`: what other tools take when the scheme is left out. */
export function writeReference({ host, name, tag, digest }: Reference): BytesLocation {
  return `oci://${host}/${name}:${tag}@${digest}`
}

/** @throws ConfigurationError for text of another form */
export function readReference(location: BytesLocation): Reference {
  const form = new RegExp(`^oci://(${hostText})/(${nameText}):(${tagText})@(sha256:[0-9a-f]{64})$`)
  const [, host, name, tag, digest] = form.exec(location) ?? []
  if (host === undefined || name === undefined || tag === undefined || digest === undefined)
    throw notALocation(location, 'oci://')
  return { host, name, tag, digest }
}

/** Where the API of a registry is. Plain http is for this machine, or for who asks for it. */
export function originOf(host: string, plainHttp: boolean): string {
  const loopback = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(host)
  const api = host === 'docker.io' ? 'registry-1.docker.io' : host
  return `${plainHttp || loopback ? 'http' : 'https'}://${api}`
}
