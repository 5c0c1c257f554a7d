import { readCommit } from '../git/commits.ts'
import { git, resolveRevision } from '../git/plumbing.ts'
import { refreshPull } from '../git/pulls.ts'
import { compareAndSwap, writeCommit } from '../git/write.ts'
import { invalid, Refusal } from '../operation.ts'
import { findRepository, type Issue, type Pull, type Repository, userOf, type World } from '../world.ts'
import { addIssue } from './issues.ts'

export interface NewPull {
  /** `branch`, or `owner:branch` for a fork. */
  readonly head: string
  readonly base: string
  readonly title: string
  readonly body?: string | null
  readonly draft?: boolean
  readonly author: string
}

/** Opens a pull request; refuses as GitHub does when a branch is missing, brings nothing or is already open. */
export async function openPull(
  world: World,
  repository: Repository,
  fields: NewPull,
): Promise<Issue & { pull: Pull }> {
  const [owner, ref] = fields.head.includes(':') ? fields.head.split(':') : [repository.owner, fields.head]
  const head = headRepository(world, repository, owner!)
  const sha = head && (await resolveRevision(head.gitDir, `refs/heads/${ref}`))
  if (head === undefined || sha === undefined) throw invalid('PullRequest', 'head', 'invalid')
  const base = await resolveRevision(repository.gitDir, `refs/heads/${fields.base}`)
  if (base === undefined) throw invalid('PullRequest', 'base', 'invalid')
  if (sha === base) throw custom(`No commits between ${fields.base} and ${fields.head}`)
  for (const { state, pull } of repository.issues.values())
    if (
      state === 'open' &&
      pull?.head.repository === head &&
      pull.head.ref === ref &&
      pull.base.ref === fields.base
    )
      throw custom(`A pull request already exists for ${owner}:${ref}.`)

  const issue = addIssue(world, repository, fields)
  issue.pull = {
    head: { repository: head, ref: ref!, sha },
    base: { ref: fields.base, sha: base },
    draft: fields.draft ?? false,
    mergeSha: null,
    merged: null,
    autoMerge: null,
  }
  const pull = issue as Issue & { pull: Pull }
  await refreshPull(repository, pull)
  return pull
}

/** Merges (a merge commit, or one squashed commit) into the base branch and closes; the new commit's sha. */
export async function mergePull(
  world: World,
  repository: Repository,
  issue: Issue & { pull: Pull },
  options: { by: string; squash?: boolean; message?: string },
): Promise<string> {
  const { pull } = issue
  const by = userOf(world, options.by)
  const person = { name: by.login, email: `${by.id}+${by.login}@users.noreply.github.com`, date: world.now() }
  const standard = options.squash
    ? `${issue.title} (#${issue.number})`
    : `Merge pull request #${issue.number} from ${pull.head.repository.owner}/${pull.head.ref}\n\n${issue.title}`
  const sha = await writeCommit(repository.gitDir, {
    tree: (await readCommit(repository.gitDir, pull.mergeSha!)).tree,
    parents: options.squash ? [pull.base.sha] : [pull.base.sha, pull.head.sha],
    message: options.message || standard,
    author: person,
  })
  const moved = await compareAndSwap(repository.gitDir, `refs/heads/${pull.base.ref}`, sha, pull.base.sha)
  if (!moved) throw new Refusal(405, 'Base branch was modified. Review and try the merge again.')
  await git(repository.gitDir, ['update-ref', '-d', `refs/pull/${issue.number}/merge`])
  pull.merged = { at: world.now(), by: by.login, sha }
  issue.state = 'closed'
  issue.closedAt = world.now()
  issue.updatedAt = world.now()
  return sha
}

function headRepository(world: World, repository: Repository, owner: string): Repository | undefined {
  if (owner.toLowerCase() === repository.owner.toLowerCase()) return repository
  const fork = findRepository(world, `${owner}/${repository.name}`)
  return fork?.parent === repository ? fork : undefined
}

function custom(message: string): Refusal {
  return new Refusal(422, 'Validation Failed', {
    errors: [{ resource: 'PullRequest', code: 'custom', message }],
  })
}
