import { ask, type GitHub } from './connection.ts'
import type { Reply } from './reply.ts'

/**
 * Answers a comment that was a command: a reaction on it, and a comment below. Needs `issues: write`.
 * @param body Markdown
 */
export function answerComment(
  gh: GitHub,
  comment: { readonly id: number; readonly issue: number },
  reaction: 'rocket' | 'confused',
  body: string,
): Promise<Reply<void>> {
  const operation = { what: `answer a comment on #${comment.issue}`, permission: 'issues: write' }
  return ask(gh, operation, async ({ octokit, context }) => {
    await octokit.rest.reactions.createForIssueComment({
      ...context.repository,
      ...{ comment_id: comment.id, content: reaction },
    })
    await octokit.rest.issues.createComment({ ...context.repository, issue_number: comment.issue, body })
  })
}
