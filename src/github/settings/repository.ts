import { ask, type GitHub } from '../connection.ts'
import type { Reply } from '../reply.ts'

export interface RepositoryFacts {
  readonly defaultBranch: string
  readonly private: boolean
  /** Owned by an organisation, which may lend secrets and variables and has teams. */
  readonly ofOrganisation: boolean
  readonly issues: boolean
}

/** What GitHub says of the repository to anyone who may see it. Needs `metadata: read`. */
export function readRepositoryFacts(gh: GitHub): Promise<Reply<RepositoryFacts>> {
  const operation = { what: 'read the repository', permission: 'metadata: read' }
  return ask(gh, operation, async ({ octokit, context }) => {
    const { data } = await octokit.rest.repos.get({ ...context.repository })
    return {
      defaultBranch: data.default_branch,
      private: data.private,
      ofOrganisation: data.owner.type === 'Organization',
      issues: data.has_issues,
    }
  })
}

/** Whether a branch is there. Needs `contents: read`. */
export function hasBranch(gh: GitHub, branch: string): Promise<Reply<boolean>> {
  const operation = { what: `look for the branch ${branch}`, permission: 'contents: read' }
  return ask(gh, operation, async ({ octokit, context }) => {
    const ref = `heads/${branch}`
    // a branch that is not there is an empty list, and a token that may not look is refused: GET of the branch tells no difference
    const { data } = await octokit.rest.git.listMatchingRefs({ ...context.repository, ref })
    return data.some((one) => one.ref === `refs/${ref}`)
  })
}
