import { ask, type GitHub } from './connection.ts'
import { loginOf, workflowBot } from './identity.ts'
import type { Reply } from './reply.ts'

/** A pull request that was opened for a branch of a family of ours. */
export interface EarlierProposal {
  readonly number: number
  readonly url: string
  readonly branch: string
  readonly state: 'open' | 'merged' | 'closed'
  readonly createdAt: string
}

/**
 * Pull requests of this repository from branches that begin with a prefix, the newest first; at most the last 100 into the base.
 * Needs `pull-requests: read`.
 */
export function earlierProposals(
  gh: GitHub,
  base: string,
  prefix: string,
): Promise<Reply<readonly EarlierProposal[]>> {
  const operation = { what: `list pull requests from ${prefix}…`, permission: 'pull-requests: read' }
  return ask(gh, operation, async ({ octokit, context }) => {
    const { data } = await octokit.rest.pulls.list({
      ...context.repository,
      ...{ base, state: 'all', sort: 'created', direction: 'desc', per_page: 100 },
    })
    const full = `${context.repository.owner}/${context.repository.repo}`.toLowerCase()
    return data
      .filter(({ head }) => head.ref.startsWith(prefix) && head.repo?.full_name.toLowerCase() === full)
      .map(({ number, html_url: url, head, state, merged_at: merged, created_at: createdAt }) => ({
        number,
        url,
        branch: head.ref,
        state:
          merged !== null ? ('merged' as const) : state === 'open' ? ('open' as const) : ('closed' as const),
        createdAt,
      }))
      .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt))
  })
}

/** Whether a pull request that this token opens starts workflows: not where it is the workflow's own. */
export function startsWorkflows(gh: GitHub): Promise<Reply<boolean>> {
  const operation = { what: 'tell whose token this is', permission: 'metadata: read' }
  return ask(gh, operation, async (connected) => (await loginOf(connected)) !== workflowBot)
}
