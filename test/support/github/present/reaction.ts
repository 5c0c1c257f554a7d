import type { Reaction, World } from '../world.ts'
import { presentUser } from './accounts.ts'
import { nodeId } from './nodes.ts'

export function presentReaction(world: World, reaction: Reaction): Record<string, unknown> {
  return {
    id: reaction.id,
    node_id: nodeId('Reaction', reaction.id),
    user: presentUser(world, reaction.author),
    content: reaction.content,
    created_at: reaction.createdAt,
  }
}
