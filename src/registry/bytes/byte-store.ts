import type { VersionFacts } from './version-facts.ts'

/**
 * Where a version's bytes are, as text on one line that goes into the tag's message. It binds the bytes: either it names
 * them by their hash, or it carries the sha256 of the list of files beside them.
 */
export type BytesLocation = string

/** A file as a store keeps it. */
export interface StoredFile {
  /** Of the output in `mlops.yaml`, such as `model`; of a paper, such as `model-card`. */
  readonly name: string
  readonly kind: 'model' | 'paper'
  /** Where it belongs in the version, with `/`. */
  readonly path: string
  /** 64 hex digits. */
  readonly sha256: string
  readonly bytes: number
}

/** The same with where it is on this machine: absolute. */
export interface VersionFile extends StoredFile {
  readonly file: string
}

/** A version of a model with all that belongs to it. */
export interface StoredVersion {
  /** The model's name in git, such as `flight-delay` or `folder:flight-delay`. */
  readonly model: string
  /** As in the tag: `v1.2.3`. */
  readonly version: string
  readonly files: readonly VersionFile[]
  readonly facts?: VersionFacts
}

/**
 * A place that keeps versions' bytes. Everything can be repeated: what is there is not sent again, what was interrupted
 * goes on, and other bytes are never put under a name that is taken.
 *
 * The order for a registration: `put` with the version that is about to be tagged, the tag with the location in it, then
 * `publish`; or `discard` where another registration was given that version.
 */
export interface ByteStore {
  /** As people say it: `GitHub Release`, `OCI registry`. */
  readonly name: string
  /**
   * Brings the bytes there. Nobody sees them under the version's name before `publish`.
   * @throws ConfigurationError where the version's name is taken by other bytes
   * @throws EnvironmentError when the place cannot be reached, or refuses
   */
  put(version: StoredVersion): Promise<BytesLocation>
  /**
   * Gives the bytes the version's name, once its tag is in git.
   * @throws ConfigurationError where the name is taken by other bytes
   */
  publish(location: BytesLocation): Promise<void>
  /** Takes back what `put` brought and nobody has published. Best effort: a store that cannot remove leaves it. */
  discard(location: BytesLocation): Promise<void>
  /**
   * Fetches all files, each with its bytes verified, into `into`, an absolute path that is empty or not there (or has
   * exactly these files already). It appears whole or not at all.
   * @throws EnvironmentError where something is missing there, or is not what the location says
   */
  get(location: BytesLocation, into: string): Promise<StoredVersion>
  /** Whether all of it is there, as far as the place can tell without sending the bytes. */
  has(location: BytesLocation): Promise<boolean>
}

/** What stores need of the services. */
export type { ByteServices } from './byte-services.ts'
