import { type Call, notFound } from '../operation.ts'
import type { Level } from '../permissions.ts'
import { missingPermission } from '../tokens.ts'
import type { Comment, Issue, Pull, Repository, World } from '../world.ts'

export interface NewIssue {
  readonly title: string
  readonly body?: string | null
  readonly author: string
  readonly labels?: string[]
  readonly assignees?: string[]
}

/** Issues and pull requests share their numbers. */
export function addIssue(world: World, repository: Repository, fields: NewIssue): Issue {
  const issue: Issue = {
    id: world.nextId(),
    number: repository.issues.size + 1,
    author: fields.author,
    title: fields.title,
    body: fields.body ?? null,
    state: 'open',
    stateReason: null,
    createdAt: world.now(),
    updatedAt: world.now(),
    closedAt: null,
    labels: fields.labels ?? [],
    assignees: fields.assignees ?? [],
  }
  repository.issues.set(issue.number, issue)
  return issue
}

export function addComment(
  world: World,
  repository: Repository,
  fields: { issue: number; author: string; body: string },
): Comment {
  const comment: Comment = {
    ...{ id: world.nextId(), ...fields, reactions: [] },
    createdAt: world.now(),
    updatedAt: world.now(),
  }
  repository.comments.set(comment.id, comment)
  return comment
}

export function findIssue(repository: Repository, number: string | number | undefined): Issue {
  const issue = repository.issues.get(Number(number))
  if (issue === undefined) throw notFound()
  return issue
}

export function isPull(issue: Issue): issue is Issue & { pull: Pull } {
  return issue.pull !== undefined
}

/**
 * `pull_requests` opens the issue operations for pull requests only: a plain issue needs `issues`. The table of
 * permissions cannot know which of the two a number is.
 */
export function guardIssue(call: Call, issue: Issue, level: Level): void {
  if (isPull(issue) || call.token === undefined || (level === 'read' && !call.repository.private)) return
  const granted = call.token.permissions.issues
  if (granted === 'write' || granted === level) return
  throw missingPermission(call.token, `issues=${level}`)
}
