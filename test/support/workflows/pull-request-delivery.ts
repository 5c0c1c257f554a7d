import { readPaths } from '../github/git/commits.ts'
import { mergeBaseOf } from '../github/git/pulls.ts'
import { presentUser } from '../github/present/accounts.ts'
import { presentPull } from '../github/present/pull.ts'
import { presentRepository } from '../github/present/repository.ts'
import type { Delivery, DeliveryContext, Event } from './delivery.ts'

/** `pull_request` runs on the test merge, `pull_request_target` on the base branch with the base's trust. */
export async function pullRequestDelivery(
  { github, repository, actor }: DeliveryContext,
  event: Extract<Event, { name: 'pull_request' | 'pull_request_target' }>,
): Promise<Delivery> {
  const issue = await github.pull(repository, event.number)
  const { pull } = issue
  const trusted = event.name === 'pull_request_target'
  if (!trusted && pull.mergeSha === null && issue.state === 'open')
    throw new Error(`#${event.number} conflicts: GitHub runs no pull_request workflow`)
  const action = event.action ?? 'opened'
  const by = actor ?? issue.author
  return {
    event: event.name,
    action,
    payload: {
      action,
      number: issue.number,
      pull_request: await presentPull(github.world, repository, issue),
      repository: presentRepository(github.world, repository),
      sender: presentUser(github.world, by),
    },
    actor: by,
    sha: trusted ? pull.base.sha : (pull.merged?.sha ?? pull.mergeSha ?? pull.head.sha),
    ref: trusted ? `refs/heads/${pull.base.ref}` : `refs/pull/${issue.number}/merge`,
    filterRef: `refs/heads/${pull.base.ref}`,
    headSha: pull.head.sha,
    headBranch: pull.head.ref,
    headRepository: pull.head.repository,
    pulls: [issue.number],
    untrusted: !trusted && pull.head.repository !== repository,
    cacheScopes: [`refs/heads/${pull.base.ref}`, `refs/heads/${repository.defaultBranch}`],
    changedPaths: async () =>
      readPaths(repository.gitDir, await mergeBaseOf(repository, pull), pull.head.sha),
  }
}
