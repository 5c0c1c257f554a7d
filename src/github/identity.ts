import { messageOf } from '../foundation/index.ts'
import type { ConnectedGitHub } from './connection.ts'

/** Who comments with the workflow's own token. */
export const workflowBot = 'github-actions[bot]'

/**
 * The login under which this token's comments appear. People's tokens tell it by `GET /user`. Installation tokens
 * are refused there (403 "Resource not accessible by integration") but tell it by GraphQL's `viewer`, GITHUB_TOKEN's
 * being `github-actions[bot]`. That one is also taken when neither answers; should it be wrong, the comment that is
 * then created shows the true author and is merged with earlier ones of the same author.
 */
export async function loginOf({ octokit, tokenKind, logger }: ConnectedGitHub): Promise<string> {
  try {
    if (tokenKind === 'user') return (await octokit.rest.users.getAuthenticated()).data.login
    const answer = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }', {
      request: { retries: 0 },
    })
    return answer.viewer.login
  } catch (error) {
    logger.debug(`GitHub does not tell whose token this is (${messageOf(error)}); taking ${workflowBot}.`)
    return workflowBot
  }
}
