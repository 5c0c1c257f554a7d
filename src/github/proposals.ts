import { ask, type GitHub } from './connection.ts'
import type { Reply } from './reply.ts'

export interface Proposal {
  /** Branch with the change, which is on the remote. */
  readonly head: string
  readonly base: string
  readonly title: string
  /** Markdown. */
  readonly body: string
}

export interface Proposed {
  readonly number: number
  readonly url: string
  /** Whether GitHub merges it when its checks pass; why not, where it does not. */
  readonly autoMerge: true | string
}

/**
 * Opens a pull request, or finds the one that is open for the branch, and asks for it to be merged when its checks pass.
 * Needs `pull-requests: write`, and that the repository's settings let workflows create pull requests.
 */
export function propose(gh: GitHub, { head, base, title, body }: Proposal): Promise<Reply<Proposed>> {
  const operation = { what: `open a pull request from ${head}`, permission: 'pull-requests: write' }
  return ask(gh, operation, async ({ octokit, context }) => {
    const { owner } = context.repository
    const { data: open } = await octokit.rest.pulls.list({
      ...context.repository,
      ...{ head: `${owner}:${head}`, base, state: 'open' },
    })
    const pull =
      open[0] ?? (await octokit.rest.pulls.create({ ...context.repository, head, base, title, body })).data
    const { number, html_url: url, node_id: id } = pull
    try {
      await octokit.graphql(
        'mutation ($id: ID!) { enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: SQUASH }) { clientMutationId } }',
        { id },
      )
      return { number, url, autoMerge: true }
    } catch (error) {
      return { number, url, autoMerge: (error as Error).message }
    }
  })
}
