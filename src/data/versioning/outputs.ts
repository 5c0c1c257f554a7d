import type { HashName } from './cache.ts'

/** One path under version control: an entry of `outs` in a `.dvc` file or in `dvc.lock`. */
export interface TrackedOutput {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  /** The `.dvc` file or `dvc.lock` that names it, relative to the workspace. */
  readonly pointer: string
  readonly hash: HashName
  /** Null when the pointer was written without a version. */
  readonly oid: string | null
  readonly size: number | null
  /** Only for folders. */
  readonly files: number | null
  readonly executable: boolean
  /** False: its bytes live in git or nowhere, and the cache has none of it. */
  readonly cached: boolean
  readonly remote: string | null
  readonly push: boolean
}

/**
 * Everything tracked in the workspace, or what of it `targets` name: `.dvc` files, tracked paths, or paths inside them.
 * @throws ConfigurationError when a pointer cannot be read or a target is not tracked
 */
export declare function trackedOutputs(
  workspace: string,
  targets?: readonly string[],
): Promise<readonly TrackedOutput[]>
