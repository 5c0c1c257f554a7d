/** The files that a job gets. */
export interface Shipped {
  /** Absolute folder of the workspace. */
  readonly folder: string
  /** Relative to it, with `/`; sorted by code point, without folders. Links are followed. */
  readonly paths: readonly string[]
  /** In all. */
  readonly bytes: number
}
