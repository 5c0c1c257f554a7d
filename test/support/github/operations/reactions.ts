import { type Call, created, findById, type Handlers, ok } from '../operation.ts'
import { presentReaction } from '../present/reaction.ts'
import { findIssue, guardIssue } from '../records/issues.ts'
import type { Reaction } from '../world.ts'

export const reactionHandlers: Handlers = {
  /** One of a kind a person: the second time the first is given back, with 200. */
  'reactions/create-for-issue-comment': (call) => {
    const comment = findById(call.repository.comments, call.params.comment_id)
    guardIssue(call, findIssue(call.repository, comment.issue), 'write')
    const { content } = call.body as { content: Reaction['content'] }
    const by = call.actor.login
    const there = comment.reactions.find((one) => one.author === by && one.content === content)
    if (there !== undefined) return ok(present(call, there))
    const reaction = { id: call.world.nextId(), author: by, content, createdAt: call.world.now() }
    comment.reactions.push(reaction)
    return created(present(call, reaction))
  },
}

function present(call: Call, reaction: Reaction): Record<string, unknown> {
  return presentReaction(call.world, reaction)
}
