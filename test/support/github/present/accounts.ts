import { type User, userOf, type World } from '../world.ts'
import { nodeId } from './nodes.ts'

const since = '2020-01-01T00:00:00Z'

export function presentUser(world: World, login: string): Record<string, unknown> {
  const user = userOf(world, login)
  const api = `${world.origin}/users/${encodeURIComponent(user.login)}`
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId(user.type, user.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${user.id}?v=4`,
    gravatar_id: '',
    url: api,
    html_url: htmlUrl(world, user),
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: user.type,
    site_admin: false,
  }
}

export function presentPublicUser(world: World, login: string): Record<string, unknown> {
  return {
    ...presentUser(world, login),
    name: null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: [...world.repositories.values()].filter((repository) => repository.owner === login).length,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: since,
    updated_at: since,
  }
}

/** The GitHub App behind a bot's login, null for people. */
export function presentApp(world: World, login: string): Record<string, unknown> | null {
  const user = userOf(world, login)
  if (user.type !== 'Bot') return null
  const slug = user.login.replace('[bot]', '')
  return {
    id: slug === 'github-actions' ? 15368 : user.id,
    slug,
    node_id: nodeId('Integration', user.id),
    owner: presentUser(world, slug === 'github-actions' ? 'github' : `${slug}-owner`),
    name: slug === 'github-actions' ? 'GitHub Actions' : slug,
    description: null,
    external_url: `https://${slug}.example`,
    html_url: `${world.web}/apps/${slug}`,
    created_at: since,
    updated_at: since,
    permissions: { metadata: 'read' },
    events: [],
  }
}

function htmlUrl(world: World, user: User): string {
  const slug = user.login.replace('[bot]', '')
  return user.type === 'Bot' ? `${world.web}/apps/${slug}` : `${world.web}/${slug}`
}
