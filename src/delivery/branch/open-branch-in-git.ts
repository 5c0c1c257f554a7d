import type { Services } from '../../foundation/index.ts'
import type { BranchFiles } from '../branch-files.ts'
import { checkBranchName, gitOf } from './git.ts'
import { gitSnapshot } from './git-snapshot.ts'
import { localTip, moveLocalBranch } from './local-branch.ts'
import { fetchBranch, pushBranch } from './remote-branch.ts'
import { writeCommit } from './write-commit.ts'

export interface GitBranch {
  /** Name or address of the remote; `.` is this clone by itself. */
  readonly remote: string
  readonly branch: string
}

/**
 * Files of a branch through git alone: no checkout, an index of its own, and a push that is taken only where the branch still is
 * where it was read (`--force-with-lease`). Works in shallow clones and in those that do not have the branch. A call that is killed
 * leaves objects that nobody names, or the whole commit. Signed by git's identity, else by `mlops-actions`.
 * Two who write the very same, on top of the same commit and within one second, make one commit, and both are told that it is theirs.
 */
export function openBranchInGit(services: Services, { remote, branch }: GitBranch): BranchFiles {
  const git = gitOf(services)
  const ref = `refs/heads/${branch}`
  const here = remote === '.'
  let checked: Promise<void> | null = null
  const check = () => (checked ??= checkBranchName(git, branch))
  return {
    branch,
    async read() {
      await check()
      return gitSnapshot(git, here ? await localTip(git, ref) : await fetchBranch(git, { remote, ref }))
    },
    async commit({ commit: parent, begins = false }, changes, message) {
      await check()
      const expected = begins ? null : parent
      const commit = await writeCommit(git, parent, changes, message)
      const moved = here
        ? await moveLocalBranch(git, ref, commit, expected, message)
        : await pushBranch(git, { remote, ref }, commit, expected)
      return moved === 'done' ? { commit } : 'moved'
    },
  }
}
