import { type Call, created, type Handlers, invalid, notFound, ok } from '../operation.ts'
import { listAnswer } from '../pagination.ts'
import { presentLabels } from '../present/issue.ts'
import { findIssue, guardIssue } from '../records/issues.ts'
import { addLabel, findLabel, useLabels } from '../records/labels.ts'

export const labelHandlers: Handlers = {
  'issues/list-labels-for-repo': (call) =>
    listAnswer(call, [...call.repository.labels.keys()], (name) => present(call, [name])[0]),

  'issues/get-label': (call) => {
    const label = findLabel(call.repository, call.params.name!)
    if (label === undefined) throw notFound()
    return ok(present(call, [label.name])[0])
  },

  'issues/create-label': (call) => {
    const body = call.body as { name: string; color?: string; description?: string }
    if (findLabel(call.repository, body.name)) throw invalid('Label', 'name', 'already_exists')
    return created(present(call, [addLabel(call.world, call.repository, body).name])[0])
  },

  'issues/list-labels-on-issue': (call) => {
    const issue = findIssue(call.repository, call.params.issue_number)
    guardIssue(call, issue, 'read')
    return listAnswer(call, issue.labels, (name) => present(call, [name])[0])
  },

  'issues/add-labels': (call) => {
    const issue = findIssue(call.repository, call.params.issue_number)
    guardIssue(call, issue, 'write')
    const { labels } = call.body as { labels: (string | { name: string })[] }
    const names = labels.map((label) => (typeof label === 'string' ? label : label.name))
    issue.labels = [...new Set([...issue.labels, ...useLabels(call.world, call.repository, names)])]
    return ok(present(call, issue.labels))
  },

  'issues/remove-label': (call) => {
    const issue = findIssue(call.repository, call.params.issue_number)
    guardIssue(call, issue, 'write')
    const label = findLabel(call.repository, call.params.name!)
    if (label === undefined || !issue.labels.includes(label.name)) throw notFound()
    issue.labels = issue.labels.filter((name) => name !== label.name)
    return ok(present(call, issue.labels))
  },
}

function present(call: Call, names: readonly string[]): Record<string, unknown>[] {
  return presentLabels(call.world, call.repository, names)
}
