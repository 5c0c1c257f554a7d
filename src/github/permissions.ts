import { ask, type GitHub } from './connection.ts'
import type { Reply } from './reply.ts'

/**
 * Whether somebody may write to the repository. An app or a user that GitHub does not know may not. Needs `metadata: read`,
 * which every token has.
 */
export function mayWrite(gh: GitHub, login: string): Promise<Reply<boolean>> {
  const operation = { what: `read what ${login} may do`, permission: 'metadata: read' }
  return ask(gh, operation, async ({ octokit, context }) => {
    try {
      const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({
        ...context.repository,
        username: login,
      })
      return data.permission === 'admin' || data.permission === 'write'
    } catch (error) {
      if ((error as { status?: number }).status === 404) return false
      throw error
    }
  })
}
