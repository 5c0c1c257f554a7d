import { type Handlers, notFound, ok } from '../operation.ts'
import { presentUser } from '../present/accounts.ts'
import { nodeId } from '../present/nodes.ts'
import { userOf } from '../world.ts'

/** Teams are known by their number alone; that of an organisation's team is its account's in the double. */
export const teamHandlers: Handlers = {
  'teams/get-by-name': (call) => {
    const { org = '', team_slug: slug = '' } = call.params
    const key = `${org}/${slug}`.toLowerCase()
    const known = call.world.users.get(key)
    if (known === undefined) throw notFound()
    const url = `${call.world.origin}/organizations/1/team/${known.id}`
    const owner = presentUser(call.world, userOf(call.world, org).login)
    const at = call.world.now()
    return ok({
      ...{ id: known.id, node_id: nodeId('Team', known.id), name: slug, slug, description: null },
      ...{ url, html_url: `${call.world.web}/orgs/${org}/teams/${slug}`, type: 'organization' },
      ...{ members_url: `${url}/members{/member}`, repositories_url: `${url}/repos`, permission: 'pull' },
      ...{ created_at: at, updated_at: at, members_count: 1, repos_count: 1 },
      organization: {
        ...owner,
        ...{
          events_url: `${url}/events`,
          hooks_url: `${url}/hooks`,
          issues_url: `${url}/issues`,
          members_url: `${url}/members`,
        },
        ...{ public_members_url: `${url}/public_members`, description: '', type: 'Organization' },
        ...{ has_organization_projects: true, has_repository_projects: true, public_repos: 0 },
        ...{ public_gists: 0, followers: 0, following: 0, created_at: at, updated_at: at, archived_at: null },
      },
    })
  },
}
