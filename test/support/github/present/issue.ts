import type { Comment, Issue, Repository, World } from '../world.ts'
import { presentApp, presentUser } from './accounts.ts'
import { nodeId } from './nodes.ts'
import { htmlUrl, repositoryUrl } from './repository.ts'

export function presentIssue(world: World, repository: Repository, issue: Issue): Record<string, unknown> {
  const api = repositoryUrl(world, repository)
  const url = `${api}/issues/${issue.number}`
  const kind = issue.pull === undefined ? 'issues' : 'pull'
  const html = `${htmlUrl(world, repository)}/${kind}/${issue.number}`
  return {
    id: issue.id,
    node_id: nodeId('Issue', issue.id),
    url,
    repository_url: api,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    number: issue.number,
    title: issue.title,
    user: presentUser(world, issue.author),
    labels: presentLabels(world, repository, issue.labels),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: false,
    assignee: issue.assignees[0] === undefined ? null : presentUser(world, issue.assignees[0]),
    assignees: issue.assignees.map((login) => presentUser(world, login)),
    milestone: null,
    comments: commentsOf(repository, issue.number).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: association(repository, issue.author),
    body: issue.body,
    performed_via_github_app: presentApp(world, issue.author),
    ...(issue.pull === undefined
      ? {}
      : {
          draft: issue.pull.draft,
          pull_request: {
            url: `${api}/pulls/${issue.number}`,
            html_url: html,
            diff_url: `${html}.diff`,
            patch_url: `${html}.patch`,
            merged_at: issue.pull.merged?.at ?? null,
          },
        }),
  }
}

export function presentComment(
  world: World,
  repository: Repository,
  comment: Comment,
): Record<string, unknown> {
  const api = repositoryUrl(world, repository)
  const kind = repository.issues.get(comment.issue)?.pull === undefined ? 'issues' : 'pull'
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: `${api}/issues/comments/${comment.id}`,
    html_url: `${htmlUrl(world, repository)}/${kind}/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${comment.issue}`,
    user: presentUser(world, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(repository, comment.author),
    body: comment.body,
    performed_via_github_app: presentApp(world, comment.author),
  }
}

export function presentLabels(
  world: World,
  repository: Repository,
  names: Iterable<string>,
): Record<string, unknown>[] {
  return [...names].map((name) => {
    const label = repository.labels.get(name.toLowerCase())!
    return {
      id: label.id,
      node_id: nodeId('Label', label.id),
      url: `${repositoryUrl(world, repository)}/labels/${encodeURIComponent(label.name)}`,
      name: label.name,
      color: label.color,
      default: false,
      description: label.description ?? '',
    }
  })
}

/** The comments of an issue, oldest first. */
export function commentsOf(repository: Repository, issue: number): Comment[] {
  return [...repository.comments.values()].filter((comment) => comment.issue === issue)
}

/** How the author stands to the repository. */
export function association(repository: Repository, login: string): string {
  if (login === repository.owner) return 'OWNER'
  const role = repository.collaborators.get(login.toLowerCase()) ?? 'none'
  return role === 'none' ? 'NONE' : 'COLLABORATOR'
}
