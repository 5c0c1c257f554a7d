import { ask, type GitHub } from './connection.ts'
import { keepComment } from './issues.ts'
import type { Reply } from './reply.ts'

export interface CommandComment {
  readonly id: number
  /** Number of the issue or pull request. */
  readonly issue: number
}

/** `eyes`: it was seen; `rocket`: it is done; `confused`: it was not understood, or not done. */
export type Reaction = 'eyes' | 'rocket' | 'confused'

/** Reacts to a comment; the same reaction twice is one. Needs `issues: write`. */
export function reactToComment(
  gh: GitHub,
  comment: CommandComment,
  reaction: Reaction,
): Promise<Reply<void>> {
  const operation = { what: `react to a comment on #${comment.issue}`, permission: 'issues: write' }
  return ask(gh, operation, async ({ octokit, context }) => {
    await octokit.rest.reactions.createForIssueComment({
      ...context.repository,
      ...{ comment_id: comment.id, content: reaction },
    })
  })
}

/**
 * Answers a comment that was a command: a reaction on it, and one comment below, which another answer replaces.
 * Needs `issues: write`.
 * @param body Markdown
 */
export async function answerComment(
  gh: GitHub,
  comment: CommandComment,
  reaction: Reaction,
  body: string,
): Promise<Reply<void>> {
  const reacted = await reactToComment(gh, comment, reaction)
  const said = await keepComment(gh, { issue: comment.issue, key: `answer:${comment.id}`, body })
  return said.status === 'done' ? reacted : said
}
