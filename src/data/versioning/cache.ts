/**
 * How an object's name was made. `md5` of the bytes since DVC 3; `md5-dos2unix` before: files that look like text were
 * hashed with their line ends made LF. The two live apart, in the cache as on a remote: `files/md5/aa/rest` and
 * `aa/rest`.
 */
export type HashName = 'md5' | 'md5-dos2unix'

/** What names an object in the cache and on remotes. */
export interface ObjectId {
  readonly hash: HashName
  /** 32 hex digits in lower case, and `.dir` after them when it is a directory's manifest. */
  readonly oid: string
}

/** An object that a tracked path needs. */
export interface UsedObject extends ObjectId {
  /** Bytes, where the pointer says so; entries of a directory have no size of their own. */
  readonly size: number | null
  /** Where it belongs in the workspace, relative, with `/`: the file, or the folder for a manifest. */
  readonly path: string
  /** The remote that the pointer names for it; null is the default one. */
  readonly remote: string | null
  /** False where the pointer says that it is never pushed. */
  readonly push: boolean
}

/** Objects by hash, on this machine. Any number of processes may add at once. */
export interface LocalCache {
  /** Absolute: `.dvc/cache` unless configured. */
  readonly folder: string
  has(object: ObjectId): boolean
  /** Where it is, or would be. */
  path(object: ObjectId): string
  /** A name for a new file on the cache's file system, in a folder that exists. Whoever asks removes the file. */
  temporary(): string
  /**
   * Moves a finished temporary file in, read-only, after its bytes are hashed.
   * @throws EnvironmentError when the bytes are not the object's: the file is removed, nothing enters the cache
   */
  add(object: ObjectId, temporaryFile: string): Promise<void>
  /** The same for many, hashed side by side; the problems of all are one error. */
  addMany(objects: readonly { readonly object: ObjectId; readonly temporaryFile: string }[]): Promise<void>
}

/** `files/md5/aa/rest`, or `aa/rest` for what DVC 2 named: the layout of caches and remotes alike. With `/`. */
export function objectPath({ hash, oid }: ObjectId): string {
  const path = `${oid.slice(0, 2)}/${oid.slice(2)}`
  return hash === 'md5' ? `files/md5/${path}` : path
}
