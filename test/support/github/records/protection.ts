import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { git } from '../git/plumbing.ts'
import { Refusal } from '../operation.ts'
import type { Repository } from '../world.ts'

const key = 'double.protected'

/** What a push is told; git's own words follow it. */
const hook = `#!/bin/sh
for branch in $(git config --get-all ${key}); do
  if [ "$1" = "refs/heads/$branch" ]; then
    echo "error: GH006: Protected branch update failed for $1." >&2
    echo "error: Changes must be made through a pull request." >&2
    exit 1
  fi
done
`

/**
 * Lets a branch change through pull requests alone, also for apps: pushes and the API's own ways are refused. The test's
 * own commits are an administrator's, who may pass.
 */
export async function protectBranch(repository: Repository, branch: string): Promise<void> {
  repository.protectedBranches.add(branch)
  const path = join(repository.gitDir, 'hooks', 'update')
  await mkdir(join(repository.gitDir, 'hooks'), { recursive: true })
  await writeFile(path, hook)
  await chmod(path, 0o755)
  await git(repository.gitDir, ['config', '--add', key, branch])
}

export async function unprotectBranch(repository: Repository, branch: string): Promise<void> {
  if (!repository.protectedBranches.delete(branch)) return
  await git(repository.gitDir, ['config', '--fixed-value', '--unset-all', key, branch])
}

/** Refuses what would change a protected branch, as the API words it. */
export function refuseProtected(repository: Repository, ref: string, status: 409 | 422): void {
  if (!repository.protectedBranches.has(ref.replace(/^refs\/heads\//, ''))) return
  throw new Refusal(
    status,
    'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
  )
}
