import { ask, type GitHub } from './connection.ts'
import { mayWrite } from './permissions.ts'
import { type Reply, valueOrThrow } from './reply.ts'

/** Somebody who may write lets a model pass whose gates fail, and says why. */
export interface Waiver {
  /** `@ana`. */
  readonly by: string
  readonly reason: string
}

/**
 * The last waiver on a pull request: a comment whose first line is `/mlops waive REASON`, by a person who may write to the
 * repository and did not open the pull request. Null where there is none. Needs `pull-requests: read`.
 */
export function findWaiver(gh: GitHub, pullRequest: number): Promise<Reply<Waiver | null>> {
  const operation = {
    what: `read the comments on pull request #${pullRequest}`,
    permission: 'pull-requests: read',
  }
  return ask(gh, operation, async ({ octokit, context }) => {
    const { data: pull } = await octokit.rest.pulls.get({ ...context.repository, pull_number: pullRequest })
    const comments = await octokit.paginate(octokit.rest.issues.listComments, {
      ...context.repository,
      ...{ issue_number: pullRequest, per_page: 100 },
    })
    for (const { body = '', user } of comments.toReversed()) {
      const reason = /^\/mlops[ \t]+waive[ \t]+(\S.*)$/.exec(body.split(/\r?\n/, 1)[0]?.trim() ?? '')?.[1]
      if (reason === undefined || user === null || user.type !== 'User' || user.login === pull.user.login)
        continue
      if (valueOrThrow(await mayWrite(gh, user.login)) === true)
        return { by: `@${user.login}`, reason: reason.slice(0, 500) }
    }
    return null
  })
}
