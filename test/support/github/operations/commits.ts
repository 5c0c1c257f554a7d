import { countApart, mergeBase, readChanges, readCommit, readCommits } from '../git/commits.ts'
import { resolveRevision } from '../git/plumbing.ts'
import { type Call, type Handlers, notFound, ok, Refusal } from '../operation.ts'
import { listAnswer, pageOf } from '../pagination.ts'
import { presentChange, presentCommit } from '../present/commit.ts'
import { htmlUrl, repositoryUrl } from '../present/repository.ts'
import { findRepository } from '../world.ts'

export const commitHandlers: Handlers = {
  'repos/list-commits': async (call) => {
    const start = call.query.get('sha') ?? call.repository.defaultBranch
    const sha = await commitOf(call, start)
    if (sha === undefined) throw notFound()
    const limits = (['since', 'until', 'author', 'committer'] as const).flatMap((key) => {
      const value = call.query.get(key)
      return value === null ? [] : [`--${key}=${value}`]
    })
    const path = call.query.get('path')
    const args = [...limits, sha, ...(path === null ? [] : ['--', path])]
    const commits = await readCommits(call.repository.gitDir, args)
    return listAnswer(call, commits, (commit) => presentCommit(call.world, call.repository, commit))
  },

  'repos/get-commit': async (call) => {
    const { gitDir } = call.repository
    const sha = await commitOf(call, call.params.ref!)
    if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${call.params.ref}`)
    const commit = await readCommit(gitDir, sha)
    const changes = await readChanges(gitDir, commit.parents[0], sha)
    return ok(presentCommit(call.world, call.repository, commit, changes))
  },

  'repos/compare-commits-with-basehead': async (call) => {
    const [left, right] = call.params.basehead!.split('...')
    const base = left === undefined ? undefined : await commitOf(call, left)
    const head = right === undefined ? undefined : await commitOf(call, right)
    if (base === undefined || head === undefined) throw notFound()
    const { gitDir } = call.repository
    const common = await mergeBase(gitDir, base, head)
    if (common === undefined) throw new Refusal(404, `No common ancestor between ${left} and ${right}.`)
    const [behind, ahead] = await countApart(gitDir, base, head)
    const commits = await readCommits(gitDir, ['--reverse', `${base}..${head}`])
    const page = pageOf(call, commits)
    const present = async (sha: string) =>
      presentCommit(call.world, call.repository, await readCommit(gitDir, sha))
    const html = `${htmlUrl(call.world, call.repository)}/compare/${base}...${head}`
    const body = {
      url: `${repositoryUrl(call.world, call.repository)}/compare/${base}...${head}`,
      html_url: html,
      permalink_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: await present(base),
      merge_base_commit: await present(common),
      status: ahead > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical',
      ahead_by: ahead,
      behind_by: behind,
      total_commits: commits.length,
      commits: page.items.map((commit) => presentCommit(call.world, call.repository, commit)),
      files: (await readChanges(gitDir, common, head)).map((change) =>
        presentChange(call.world, call.repository, head, change),
      ),
    }
    return ok(body, page.headers)
  },
}

/** Commit of a branch, tag, sha, or `owner:branch` of a fork in the same network. */
async function commitOf(call: Call, name: string): Promise<string | undefined> {
  const { gitDir } = call.repository
  if (!name.includes(':')) return resolveRevision(gitDir, `${name}^{commit}`)
  const [owner, branch] = name.split(':') as [string, string]
  const fork = findRepository(call.world, `${owner}/${call.repository.name}`)
  const sha = fork && (await resolveRevision(fork.gitDir, `refs/heads/${branch}^{commit}`))
  return sha && resolveRevision(gitDir, `${sha}^{commit}`)
}
