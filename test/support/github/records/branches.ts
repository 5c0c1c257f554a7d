import { readCommit } from '../git/commits.ts'
import { git, resolveRevision } from '../git/plumbing.ts'
import { compareAndSwap, editsFor, type FileTree, writeCommit, writeTree } from '../git/write.ts'
import type { Repository, World } from '../world.ts'

export interface NewBranchCommit {
  readonly branch: string
  readonly files: FileTree
  readonly message?: string
  /** Where a branch that does not exist yet starts; default the default branch. */
  readonly from?: string
  readonly author?: string
}

/** Commits files straight onto a branch, as a push would; the new commit's sha. */
export async function commitFiles(
  world: World,
  repository: Repository,
  fields: NewBranchCommit,
): Promise<string> {
  const { gitDir } = repository
  const ref = `refs/heads/${fields.branch}`
  const tip = await resolveRevision(gitDir, ref)
  const parent = tip ?? (await resolveRevision(gitDir, `${fields.from ?? repository.defaultBranch}^{commit}`))
  const base = parent === undefined ? undefined : (await readCommit(gitDir, parent)).tree
  const author = fields.author ?? 'developer'
  const sha = await writeCommit(gitDir, {
    tree: await writeTree(gitDir, base, await editsFor(gitDir, fields.files)),
    parents: parent === undefined ? [] : [parent],
    message: fields.message ?? `Change ${Object.keys(fields.files).join(', ')}`,
    author: { name: author, email: `${author}@users.noreply.github.com`, date: world.now() },
  })
  if (!(await compareAndSwap(gitDir, ref, sha, tip ?? null))) throw new Error(`${ref} moved meanwhile`)
  return sha
}

export async function tagCommit(repository: Repository, name: string, target: string): Promise<void> {
  await git(repository.gitDir, ['update-ref', `refs/tags/${name}`, target])
}
