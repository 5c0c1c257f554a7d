import { ask, type GitHub } from './connection.ts'
import type { Reply } from './reply.ts'

/**
 * Whether somebody may write to the repository: by the roles write, maintain and admin, of their own, by a team or by the
 * organisation. An app may not, nor a user that GitHub does not know. Needs `metadata: read`, which every token has.
 */
export function mayWrite(gh: GitHub, login: string): Promise<Reply<boolean>> {
  const operation = { what: `read what ${login} may do`, permission: 'metadata: read' }
  return ask(gh, operation, async ({ octokit, context }) => {
    if (login.endsWith('[bot]')) return false
    try {
      const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({
        ...context.repository,
        username: login,
      })
      // the older of GitHub's two words for a role: maintain is `write` in it, triage is `read`
      return data.permission === 'admin' || data.permission === 'write'
    } catch (error) {
      if ((error as { status?: number }).status === 404) return false
      throw error
    }
  })
}
