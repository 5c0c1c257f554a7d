import type { Issue, Pull, Repository } from '../world.ts'
import { countApart, mergeBase, readCommit } from './commits.ts'
import { git, resolveRevision, tryGit } from './plumbing.ts'
import { mergeTrees, writeCommit } from './write.ts'

const merger = { name: 'GitHub', email: 'noreply@github.com' }

/**
 * Follows the branches of an open pull request, as GitHub does after each push: `refs/pull/N/head` is the head
 * branch, `refs/pull/N/merge` the merge of head into base that `pull_request` workflows check out.
 */
export async function refreshPull(repository: Repository, issue: Issue & { pull: Pull }): Promise<void> {
  if (issue.state === 'closed') return
  const { pull } = issue
  const { gitDir } = repository
  const head =
    (await resolveRevision(pull.head.repository.gitDir, `refs/heads/${pull.head.ref}`)) ?? pull.head.sha
  const base = (await resolveRevision(gitDir, `refs/heads/${pull.base.ref}`)) ?? pull.base.sha
  if (head === pull.head.sha && base === pull.base.sha && pull.mergeSha !== null) return
  const headRef = `refs/pull/${issue.number}/head`
  if (pull.head.repository !== repository)
    await git(gitDir, ['fetch', '--quiet', '--no-tags', pull.head.repository.gitDir, head])
  await git(gitDir, ['update-ref', headRef, head])
  pull.head.sha = head
  pull.base.sha = base
  pull.mergeSha = await testMerge(repository, issue.number, pull)
}

async function testMerge(repository: Repository, number: number, pull: Pull): Promise<string | null> {
  const { gitDir } = repository
  const ref = `refs/pull/${number}/merge`
  const tree = await mergeTrees(gitDir, pull.base.sha, pull.head.sha)
  if (tree === undefined) {
    await tryGit(gitDir, ['update-ref', '-d', ref])
    return null
  }
  const person = { ...merger, date: (await readCommit(gitDir, pull.head.sha)).committer.date }
  const sha = await writeCommit(gitDir, {
    tree,
    parents: [pull.base.sha, pull.head.sha],
    message: `Merge ${pull.head.sha} into ${pull.base.sha}`,
    author: person,
  })
  await git(gitDir, ['update-ref', ref, sha])
  return sha
}

/** Where the head branch left the base branch. */
export function mergeBaseOf(repository: Repository, pull: Pull): Promise<string | undefined> {
  return mergeBase(repository.gitDir, pull.base.sha, pull.head.sha)
}

/** How many commits the head has that the base has not. */
export async function commitsAhead(repository: Repository, pull: Pull): Promise<number> {
  return (await countApart(repository.gitDir, pull.base.sha, pull.head.sha))[1]
}
