import { mergeBase, readCommit, readPaths } from '../github/git/commits.ts'
import { resolveRevision } from '../github/git/plumbing.ts'
import { presentUser } from '../github/present/accounts.ts'
import { presentRepository } from '../github/present/repository.ts'
import type { Delivery, DeliveryContext, Event } from './delivery.ts'

const nothing = '0'.repeat(40)

export async function pushDelivery(
  { github, repository, actor }: DeliveryContext,
  event: Extract<Event, { name: 'push' }>,
): Promise<Delivery> {
  const { world } = github
  const { gitDir, defaultBranch } = repository
  if (!/^refs\/(heads|tags)\//.test(event.ref))
    throw new Error(`a push is to refs/heads/… or refs/tags/…, not ${event.ref}`)
  const sha = await github.sha(repository, event.ref)
  const commit = await readCommit(gitDir, sha)
  // A name that could be a login is taken for one: the commits that the double writes have such.
  const by = actor ?? (/^[\w-]+$/.test(commit.author.name) ? commit.author.name : repository.owner)
  const before = event.before ?? nothing
  return {
    event: 'push',
    action: undefined,
    payload: {
      ref: event.ref,
      before,
      after: sha,
      created: before === nothing,
      deleted: false,
      forced: false,
      head_commit: { id: sha, message: commit.message, timestamp: commit.committer.date },
      repository: presentRepository(world, repository),
      pusher: { name: by },
      sender: presentUser(world, by),
    },
    actor: by,
    sha,
    ref: event.ref,
    filterRef: event.ref,
    headSha: sha,
    headBranch: event.ref.replace(/^refs\/(heads|tags)\//, ''),
    headRepository: repository,
    pulls: [],
    untrusted: false,
    cacheScopes: [`refs/heads/${defaultBranch}`],
    changedPaths: async () => {
      if (before !== nothing) return readPaths(gitDir, before, sha)
      // A new branch is compared with where it left the default branch.
      const main = await resolveRevision(gitDir, `refs/heads/${defaultBranch}`)
      const common = main && main !== sha ? await mergeBase(gitDir, main, sha) : commit.parents[0]
      return readPaths(gitDir, common, sha)
    },
  }
}
