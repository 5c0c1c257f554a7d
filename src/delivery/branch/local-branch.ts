import { EnvironmentError } from '../../foundation/index.ts'
import { type Git, gitFailure } from './git.ts'

/** A branch of a clone that is its own remote. */
export async function localTip(git: Git, ref: string): Promise<string | null> {
  const found = await git.run(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  return found.stdout.trim() || null
}

/**
 * Moves the branch from `expected` (null: not there) to `made`, or says that it has moved. Where it is checked out, the files that
 * changed come along.
 * @throws EnvironmentError where they have changes that nobody has committed
 */
export async function moveLocalBranch(
  git: Git,
  ref: string,
  made: string,
  expected: string | null,
  message: string,
): Promise<'done' | 'moved'> {
  const follows = expected !== null && (await isCheckedOut(git, ref))
  const along = (from: string, ...options: string[]) =>
    git.run(['read-tree', ...options, '-m', '-u', from, made])
  if (follows) {
    await git.run(['update-index', '-q', '--refresh'])
    const possible = await along(expected, '--dry-run')
    if (possible.exitCode !== 0 && (await localTip(git, ref)) === expected)
      throw new EnvironmentError(`${ref} is checked out here, with changes: ${possible.stderr.trim()}`, {
        remedy: 'Commit or stash them',
      })
  }
  const updated = await git.run(['update-ref', '-m', message.split('\n')[0] ?? '', ref, made, expected ?? ''])
  if (updated.exitCode !== 0) {
    if ((await localTip(git, ref)) !== expected) return 'moved'
    throw gitFailure(`${ref} could not be written`, updated.stderr)
  }
  if (follows) {
    const followed = await along(expected)
    if (followed.exitCode !== 0) throw gitFailure(`The checkout could not follow ${ref}`, followed.stderr)
  }
  return 'done'
}

async function isCheckedOut(git: Git, ref: string): Promise<boolean> {
  if ((await git.run(['rev-parse', '--is-inside-work-tree'])).stdout.trim() !== 'true') return false
  return (await git.run(['symbolic-ref', '--quiet', 'HEAD'])).stdout.trim() === ref
}
