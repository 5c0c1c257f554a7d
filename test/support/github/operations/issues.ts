import { type Call, created, type Handlers, invalid, ok } from '../operation.ts'
import { listAnswer } from '../pagination.ts'
import { presentIssue } from '../present/issue.ts'
import { addIssue, findIssue, guardIssue } from '../records/issues.ts'
import { useLabels } from '../records/labels.ts'
import type { Issue } from '../world.ts'

interface IssueBody {
  title?: string | number | null
  body?: string | null
  state?: 'open' | 'closed'
  state_reason?: Issue['stateReason']
  labels?: (string | { name: string })[]
  assignees?: string[]
}

export const issueHandlers: Handlers = {
  'issues/list-for-repo': (call) => {
    const state = call.query.get('state') ?? 'open'
    const labels = call.query.get('labels')?.split(',').filter(Boolean) ?? []
    const creator = call.query.get('creator')
    const issues = [...call.repository.issues.values()]
      .filter((issue) => state === 'all' || issue.state === state)
      .filter((issue) => labels.every((label) => issue.labels.includes(label)))
      .filter((issue) => creator === null || issue.author === creator)
    const ascending = call.query.get('direction') === 'asc'
    return listAnswer(call, ascending ? issues : issues.reverse(), (issue) => present(call, issue))
  },

  'issues/create': (call) => {
    const body = call.body as IssueBody
    if (String(body.title ?? '').trim() === '') throw invalid('Issue', 'title', 'missing_field')
    const issue = addIssue(call.world, call.repository, {
      title: String(body.title),
      body: body.body ?? null,
      author: call.actor.login,
      labels: useLabels(call.world, call.repository, names(body.labels)),
      assignees: body.assignees ?? [],
    })
    return created(present(call, issue))
  },

  'issues/get': (call) => ok(present(call, find(call))),

  'issues/update': (call) => {
    const issue = find(call)
    guardIssue(call, issue, 'write')
    const body = call.body as IssueBody
    if (body.title !== undefined && body.title !== null) issue.title = String(body.title)
    if (body.body !== undefined) issue.body = body.body
    if (body.labels !== undefined) issue.labels = useLabels(call.world, call.repository, names(body.labels))
    if (body.assignees !== undefined) issue.assignees = body.assignees
    if (body.state !== undefined && body.state !== issue.state) {
      issue.state = body.state
      issue.closedAt = body.state === 'closed' ? call.world.now() : null
      issue.stateReason = body.state === 'closed' ? (body.state_reason ?? 'completed') : 'reopened'
    }
    issue.updatedAt = call.world.now()
    return ok(present(call, issue))
  },
}

function find(call: Call): Issue {
  const issue = findIssue(call.repository, call.params.issue_number)
  guardIssue(call, issue, 'read')
  return issue
}

function present(call: Call, issue: Issue): Record<string, unknown> {
  return presentIssue(call.world, call.repository, issue)
}

function names(labels: IssueBody['labels']): string[] {
  return (labels ?? []).map((label) => (typeof label === 'string' ? label : label.name))
}
