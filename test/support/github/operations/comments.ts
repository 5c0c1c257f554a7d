import { type Call, created, findById, type Handlers, invalid, noContent, ok } from '../operation.ts'
import { listAnswer } from '../pagination.ts'
import { commentsOf, presentComment } from '../present/issue.ts'
import { addComment, findIssue, guardIssue } from '../records/issues.ts'
import type { Comment } from '../world.ts'

/** Characters GitHub accepts in a comment. */
const longestBody = 65536

export const commentHandlers: Handlers = {
  'issues/list-comments': (call) => {
    const issue = findIssue(call.repository, call.params.issue_number)
    guardIssue(call, issue, 'read')
    const since = call.query.get('since')
    const comments = commentsOf(call.repository, issue.number).filter(
      (comment) => since === null || comment.updatedAt >= since,
    )
    return listAnswer(call, comments, (comment) => present(call, comment))
  },

  'issues/list-comments-for-repo': (call) =>
    listAnswer(call, [...call.repository.comments.values()], (comment) => present(call, comment)),

  'issues/create-comment': (call) => {
    const issue = findIssue(call.repository, call.params.issue_number)
    guardIssue(call, issue, 'write')
    const body = checkedBody(call)
    return created(
      present(
        call,
        addComment(call.world, call.repository, { issue: issue.number, author: call.actor.login, body }),
      ),
    )
  },

  'issues/get-comment': (call) => ok(present(call, find(call, 'read'))),

  'issues/update-comment': (call) => {
    const comment = find(call, 'write')
    comment.body = checkedBody(call)
    comment.updatedAt = call.world.now()
    return ok(present(call, comment))
  },

  'issues/delete-comment': (call) => {
    call.repository.comments.delete(find(call, 'write').id)
    return noContent()
  },
}

function find(call: Call, level: 'read' | 'write'): Comment {
  const comment = findById(call.repository.comments, call.params.comment_id)
  guardIssue(call, findIssue(call.repository, comment.issue), level)
  return comment
}

function checkedBody(call: Call): string {
  const { body } = call.body as { body: string }
  if (body.trim() === '') throw invalid('IssueComment', 'body', 'missing_field')
  if ([...body].length > longestBody)
    throw invalid('IssueComment', 'body', 'custom', `body is too long (maximum is ${longestBody} characters)`)
  return body
}

function present(call: Call, comment: Comment): Record<string, unknown> {
  return presentComment(call.world, call.repository, comment)
}
