import { readChanges, readCommits } from '../git/commits.ts'
import { mergeBaseOf, refreshPull } from '../git/pulls.ts'
import { type Call, created, type Handlers, invalid, noContent, notFound, ok, Refusal } from '../operation.ts'
import { listAnswer } from '../pagination.ts'
import { presentChange, presentCommit } from '../present/commit.ts'
import { presentPull, presentPullSimple } from '../present/pull.ts'
import { findIssue, isPull } from '../records/issues.ts'
import { mergePull, openPull } from '../records/pulls.ts'
import type { Issue, Pull, Repository } from '../world.ts'

export const pullHandlers: Handlers = {
  'pulls/list': async (call) => {
    const all = [...call.repository.issues.values()].filter(isPull)
    for (const issue of all) await refreshPull(call.repository, issue)
    const state = call.query.get('state') ?? 'open'
    const head = call.query.get('head')
    const base = call.query.get('base')
    const pulls = all
      .filter((issue) => state === 'all' || issue.state === state)
      .filter(({ pull }) => head === null || `${pull.head.repository.owner}:${pull.head.ref}` === head)
      .filter(({ pull }) => base === null || pull.base.ref === base)
    const ascending = call.query.get('direction') === 'asc'
    return listAnswer(call, ascending ? pulls : pulls.reverse(), (issue) =>
      presentPullSimple(call.world, call.repository, issue),
    )
  },

  'pulls/create': async (call) => {
    const body = call.body as { head: string; base: string; title?: string; body?: string; draft?: boolean }
    if ((body.title ?? '').trim() === '') throw invalid('PullRequest', 'title', 'missing_field')
    const issue = await openPull(call.world, call.repository, {
      head: body.head,
      base: body.base,
      title: body.title!,
      body: body.body ?? null,
      draft: body.draft ?? false,
      author: call.actor.login,
    })
    return created(await presentPull(call.world, call.repository, issue))
  },

  'pulls/get': async (call) => ok(await presentPull(call.world, call.repository, find(call))),

  'pulls/update': async (call) => {
    const issue = find(call)
    const body = call.body as { title?: string; body?: string; state?: 'open' | 'closed'; base?: string }
    if (body.title !== undefined) issue.title = body.title
    if (body.body !== undefined) issue.body = body.body
    if (body.base !== undefined) issue.pull.base.ref = body.base
    if (body.state !== undefined && body.state !== issue.state) {
      if (issue.pull.merged !== null)
        throw invalid('PullRequest', 'state', 'invalid', 'state cannot be changed.')
      issue.state = body.state
      issue.closedAt = body.state === 'closed' ? call.world.now() : null
    }
    issue.updatedAt = call.world.now()
    return ok(await presentPull(call.world, call.repository, issue))
  },

  'pulls/list-files': async (call) => {
    const issue = find(call)
    await refreshPull(call.repository, issue)
    const { gitDir } = call.repository
    const changes = await readChanges(
      gitDir,
      await mergeBaseOf(call.repository, issue.pull),
      issue.pull.head.sha,
    )
    return listAnswer(call, changes, (change) =>
      presentChange(call.world, call.repository, issue.pull.head.sha, change),
    )
  },

  'pulls/list-commits': async (call) => {
    const issue = find(call)
    await refreshPull(call.repository, issue)
    const range = `${issue.pull.base.sha}..${issue.pull.head.sha}`
    const commits = await readCommits(call.repository.gitDir, ['--reverse', range])
    return listAnswer(call, commits, (commit) => presentCommit(call.world, call.repository, commit))
  },

  'pulls/check-if-merged': (call) => {
    if (find(call).pull.merged === null) throw notFound()
    return noContent()
  },

  'pulls/merge': async (call) => {
    const issue = find(call)
    await refreshPull(call.repository, issue)
    const body = (call.body ?? {}) as {
      sha?: string
      merge_method?: string
      commit_title?: string
      commit_message?: string
    }
    if (issue.state === 'closed' || issue.pull.mergeSha === null)
      throw new Refusal(405, 'Pull Request is not mergeable')
    if (body.sha !== undefined && body.sha !== issue.pull.head.sha)
      throw new Refusal(409, 'Head branch was modified. Review and try the merge again.')
    const method = (body.merge_method ?? 'merge') as 'merge' | 'squash' | 'rebase'
    if (!call.repository.mergeMethods.has(method)) {
      const words = { merge: 'Merge commits', squash: 'Squash merges', rebase: 'Rebase merges' }[method]
      throw new Refusal(405, `${words} are not allowed on this repository.`)
    }
    const sha = await mergePull(call.world, call.repository, issue, {
      by: call.actor.login,
      squash: method === 'squash',
      message: [body.commit_title, body.commit_message].filter(Boolean).join('\n\n'),
    })
    return ok({ sha, merged: true, message: 'Pull Request successfully merged' })
  },

  'repos/list-pull-requests-associated-with-commit': async (call) => {
    const sha = call.params.commit_sha!
    const related: [Repository, Issue & { pull: Pull }][] = []
    for (const base of [call.repository, call.repository.parent ?? []].flat())
      for (const issue of [...base.issues.values()].filter(isPull)) {
        await refreshPull(base, issue)
        if (await carries(call.repository, base, issue.pull, sha)) related.push([base, issue])
      }
    return listAnswer(call, related, ([base, issue]) => presentPullSimple(call.world, base, issue))
  },
}

/**
 * Whether the pull request brought the commit, or merged as it. GitHub looks where the commit lives: asked in the
 * base repository about an open pull request from a fork it answers nothing, asked in the fork it answers.
 */
async function carries(asked: Repository, base: Repository, pull: Pull, sha: string): Promise<boolean> {
  if (pull.merged?.sha === sha) return true
  if (pull.head.repository !== asked && pull.merged === null) return false
  const commits = await readCommits(base.gitDir, [`${pull.base.sha}..${pull.head.sha}`])
  return commits.some((commit) => commit.sha === sha)
}

function find(call: Call): Issue & { pull: Pull } {
  const issue = findIssue(call.repository, call.params.pull_number)
  if (!isPull(issue)) throw notFound()
  return issue
}
