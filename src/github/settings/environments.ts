import { ask, type GitHub } from '../connection.ts'
import type { Reply } from '../reply.ts'

export interface Reviewer {
  readonly type: 'User' | 'Team'
  readonly id: number
}

export interface DeploymentEnvironment {
  readonly name: string
  /** Users and teams of whom one has to approve a deployment. */
  readonly reviewers: readonly Reviewer[]
}

/** Every environment of the repository. Needs `actions: read`. */
export function readEnvironments(gh: GitHub): Promise<Reply<readonly DeploymentEnvironment[]>> {
  const operation = { what: 'read the environments', permission: 'actions: read' }
  return ask(gh, operation, async ({ octokit, context }) => {
    const found: DeploymentEnvironment[] = []
    const perPage = 100
    for (let page = 1; ; page++) {
      const { data } = await octokit.rest.repos.getAllEnvironments({
        ...context.repository,
        ...{ per_page: perPage, page },
      })
      const environments = data.environments ?? []
      found.push(
        ...environments.map(({ name, protection_rules: rules }) => ({ name, reviewers: reviewersOf(rules) })),
      )
      if (environments.length < perPage) return found
    }
  })
}

/**
 * Makes an environment that is not there. One that is there keeps what it has: GitHub's call replaces every setting of it.
 * Needs `administration: write`.
 */
export function createEnvironment(
  gh: GitHub,
  environment: { readonly name: string; readonly reviewers: readonly Reviewer[] },
): Promise<Reply<void>> {
  const operation = {
    what: `make the environment ${environment.name}`,
    permission: 'administration: write',
  }
  return ask(gh, operation, async ({ octokit, context }) => {
    await octokit.rest.repos.createOrUpdateEnvironment({
      ...{ ...context.repository, environment_name: environment.name },
      ...(environment.reviewers.length === 0
        ? {}
        : { reviewers: environment.reviewers.map(({ type, id }) => ({ type, id })) }),
    })
  })
}

/** The user `name` or the team `organisation/name`. Needs `members: read` for a team. */
export function findReviewer(gh: GitHub, name: string): Promise<Reply<Reviewer>> {
  const [organisation = '', team] = name.split('/')
  const permission = team === undefined ? 'metadata: read' : 'members: read'
  return ask(gh, { what: `find ${name}`, permission }, async ({ octokit }): Promise<Reviewer> => {
    if (team === undefined) {
      const { data } = await octokit.rest.users.getByUsername({ username: organisation })
      return { type: 'User', id: data.id }
    }
    const { data } = await octokit.rest.teams.getByName({ org: organisation, team_slug: team })
    return { type: 'Team', id: data.id }
  })
}

/** GitHub's description of a rule has three shapes, of which one has reviewers. */
function reviewersOf(rules: readonly object[] | undefined): Reviewer[] {
  return (rules ?? [])
    .flatMap((rule) => ('reviewers' in rule && Array.isArray(rule.reviewers) ? rule.reviewers : []))
    .flatMap((entry: { type?: unknown; reviewer?: { id?: unknown } }) => {
      const id = entry.reviewer?.id
      const type = entry.type
      return typeof id === 'number' && (type === 'User' || type === 'Team') ? [{ type, id } as const] : []
    })
}
