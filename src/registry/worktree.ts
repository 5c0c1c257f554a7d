import { rm } from 'node:fs/promises'
import { EnvironmentError } from '../foundation/index.ts'
import type { Repository } from './repository.ts'

/**
 * Checks a commit out into a folder of its own, beside the user's working tree and without touching it.
 * An older worktree at that place is replaced. `work` gets the folder; it is removed afterwards whatever happens.
 *
 * @param folder absolute path that may be overwritten
 */
export async function withWorktree<T>(
  repository: Repository,
  commit: string,
  folder: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  await discard(repository, folder)
  try {
    await repository.git(['worktree', 'add', '--detach', '--force', folder, commit])
  } catch (error) {
    throw new EnvironmentError(
      `The champion's commit ${commit.slice(0, 7)} could not be checked out beside yours.`,
      {
        cause: error,
        remedy: 'Check out with full history: `fetch-depth: 0` in actions/checkout',
      },
    )
  }
  try {
    return await work(folder)
  } finally {
    await discard(repository, folder)
  }
}

async function discard(repository: Repository, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await repository.git(['worktree', 'prune'])
}
