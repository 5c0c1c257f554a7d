import { readChanges } from '../git/commits.ts'
import { commitsAhead, mergeBaseOf, refreshPull } from '../git/pulls.ts'
import type { Issue, Pull, Repository, World } from '../world.ts'
import { presentUser } from './accounts.ts'
import { association, commentsOf, presentLabels } from './issue.ts'
import { nodeId } from './nodes.ts'
import { htmlUrl, presentRepository, repositoryUrl } from './repository.ts'

/** A pull request as lists show it, brought up to date with its branches first. */
export async function presentPullSimple(
  world: World,
  repository: Repository,
  issue: Issue & { pull: Pull },
): Promise<Record<string, unknown>> {
  await refreshPull(repository, issue)
  const api = repositoryUrl(world, repository)
  const url = `${api}/pulls/${issue.number}`
  const issueUrl = `${api}/issues/${issue.number}`
  const html = `${htmlUrl(world, repository)}/pull/${issue.number}`
  const { pull } = issue
  const related = {
    review_comments: `${url}/comments`,
    review_comment: `${api}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    comments: `${issueUrl}/comments`,
    statuses: `${api}/statuses/${pull.head.sha}`,
  }
  return {
    url,
    id: issue.id,
    node_id: nodeId('PullRequest', issue.id),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issueUrl,
    commits_url: related.commits,
    review_comments_url: related.review_comments,
    review_comment_url: related.review_comment,
    comments_url: related.comments,
    statuses_url: related.statuses,
    number: issue.number,
    state: issue.state,
    locked: false,
    title: issue.title,
    user: presentUser(world, issue.author),
    body: issue.body,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: pull.merged?.sha ?? pull.mergeSha,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: presentLabels(world, repository, issue.labels),
    milestone: null,
    draft: pull.draft,
    head: presentSide(world, pull.head.repository, pull.head.ref, pull.head.sha),
    base: presentSide(world, repository, pull.base.ref, pull.base.sha),
    _links: Object.fromEntries(
      Object.entries({ self: url, html, issue: issueUrl, ...related }).map(([key, href]) => [key, { href }]),
    ),
    author_association: association(repository, issue.author),
    auto_merge: presentAutoMerge(world, pull),
  }
}

/** A pull request in full. */
export async function presentPull(
  world: World,
  repository: Repository,
  issue: Issue & { pull: Pull },
): Promise<Record<string, unknown>> {
  const simple = await presentPullSimple(world, repository, issue)
  const { pull } = issue
  const base = await mergeBaseOf(repository, pull)
  const changes = await readChanges(repository.gitDir, base, pull.head.sha)
  const ahead = await commitsAhead(repository, pull)
  const mergeable = pull.merged === null && issue.state === 'open' ? pull.mergeSha !== null : null
  return {
    ...simple,
    merged: pull.merged !== null,
    mergeable,
    mergeable_state: mergeable === null ? 'unknown' : mergeable ? 'clean' : 'dirty',
    merged_by: pull.merged === null ? null : presentUser(world, pull.merged.by),
    comments: commentsOf(repository, issue.number).length,
    review_comments: 0,
    maintainer_can_modify: pull.head.repository !== repository,
    commits: ahead,
    additions: changes.reduce((total, change) => total + change.additions, 0),
    deletions: changes.reduce((total, change) => total + change.deletions, 0),
    changed_files: changes.length,
  }
}

/** The few facts that runs and checks carry of a pull request. */
export function presentPullMinimal(world: World, repository: Repository, issue: Issue & { pull: Pull }) {
  const side = (from: Repository, ref: string, sha: string) => ({
    ref,
    sha,
    repo: { id: from.id, url: repositoryUrl(world, from), name: from.name },
  })
  const { pull } = issue
  return {
    url: `${repositoryUrl(world, repository)}/pulls/${issue.number}`,
    id: issue.id,
    number: issue.number,
    head: side(pull.head.repository, pull.head.ref, pull.head.sha),
    base: side(repository, pull.base.ref, pull.base.sha),
  }
}

function presentAutoMerge(world: World, { autoMerge }: Pull): Record<string, unknown> | null {
  if (autoMerge === null) return null
  const { by, method } = autoMerge
  return {
    enabled_by: presentUser(world, by),
    merge_method: method,
    commit_title: '',
    commit_message: '',
  }
}

function presentSide(
  world: World,
  repository: Repository,
  ref: string,
  sha: string,
): Record<string, unknown> {
  return {
    label: `${repository.owner}:${ref}`,
    ref,
    sha,
    user: presentUser(world, repository.owner),
    repo: presentRepository(world, repository),
  }
}
