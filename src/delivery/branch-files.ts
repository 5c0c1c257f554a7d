/** Files on a branch of the repository's remote, read and changed without a checkout. */
export interface BranchFiles {
  /** Name of the branch. */
  readonly branch: string
  /** The branch as it is now; a later commit of somebody else does not change it. */
  read(): Promise<BranchSnapshot>
  /**
   * Makes one commit with all the changes on top of a snapshot, if the branch still is where the snapshot was taken:
   * compare and swap. Creates the branch, without parents, where the snapshot is of a branch that is not there.
   * @param changes path to its new text, or null to remove it
   * @returns the commit, or `moved` where somebody was faster
   * @throws EnvironmentError where the remote cannot be reached, or refuses (a protected branch, a token that may not write)
   */
  commit(
    snapshot: BranchSnapshot,
    changes: Readonly<Record<string, string | null>>,
    message: string,
  ): Promise<{ readonly commit: string } | 'moved'>
}

export interface BranchSnapshot {
  /** Commit, in full; null where the branch is not there. */
  readonly commit: string | null
  /** The branch is not there, and is to begin on top of the commit. */
  readonly begins?: boolean
  /** Text of a file, or null where it is not there. */
  file(path: string): Promise<string | null>
  /** Paths below a folder, with `/`, sorted. */
  list(folder: string): Promise<readonly string[]>
}
