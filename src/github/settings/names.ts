import { ask, type ConnectedGitHub, type GitHub } from '../connection.ts'
import type { Reply } from '../reply.ts'

export interface NamesAsked {
  /** Of an organisation, which may lend the repository its own. */
  readonly ofOrganisation: boolean
  /** Environment whose own are asked for too. */
  readonly environment?: string
}

interface Page {
  readonly total_count: number
  readonly [list: string]: unknown
}

/** Names of the secrets that a job can read; no call of GitHub's tells their values. Needs `secrets: read`. */
export function readSecretNames(gh: GitHub, asked: NamesAsked): Promise<Reply<ReadonlySet<string>>> {
  const permission = asked.environment === undefined ? 'secrets: read' : 'environments: read'
  return ask(gh, { what: 'read the names of secrets', permission }, async (connected) => {
    if (asked.environment !== undefined)
      return names(
        connected,
        'GET /repos/{owner}/{repo}/environments/{environment_name}/secrets',
        'secrets',
        {
          environment_name: asked.environment,
        },
      )
    const own = await names(connected, 'GET /repos/{owner}/{repo}/actions/secrets', 'secrets')
    if (!asked.ofOrganisation) return own
    const lent = 'GET /repos/{owner}/{repo}/actions/organization-secrets'
    return new Set([...own, ...(await names(connected, lent, 'secrets'))])
  })
}

/** Names of the variables that a job can read; their values are dropped here. Needs `variables: read`. */
export function readVariableNames(gh: GitHub, asked: NamesAsked): Promise<Reply<ReadonlySet<string>>> {
  const permission = asked.environment === undefined ? 'variables: read' : 'environments: read'
  return ask(gh, { what: 'read the names of variables', permission }, async (connected) => {
    if (asked.environment !== undefined)
      return names(
        connected,
        'GET /repos/{owner}/{repo}/environments/{environment_name}/variables',
        'variables',
        { environment_name: asked.environment },
      )
    const own = await names(connected, 'GET /repos/{owner}/{repo}/actions/variables', 'variables')
    if (!asked.ofOrganisation) return own
    const lent = 'GET /repos/{owner}/{repo}/actions/organization-variables'
    return new Set([...own, ...(await names(connected, lent, 'variables'))])
  })
}

/** As GitHub compares them: in capitals. */
async function names(
  { octokit, context }: ConnectedGitHub,
  route: string,
  list: string,
  parameters: Readonly<Record<string, string>> = {},
): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  // GitHub's lists of variables have at most 30 a page
  const perPage = 30
  for (let page = 1; ; page++) {
    const { data } = await octokit.request(route, {
      ...context.repository,
      ...parameters,
      ...{ per_page: perPage, page },
    })
    const items = ((data as Page)[list] ?? []) as readonly { readonly name: string }[]
    for (const { name } of items) found.add(name.toUpperCase())
    if (items.length < perPage) return found
  }
}
