import { type Answer, ok, Refusal } from './operation.ts'
import { satisfies } from './permissions.ts'
import { nodeId } from './present/nodes.ts'
import { isPull } from './records/issues.ts'
import type { Token } from './tokens.ts'
import type { Pull, World } from './world.ts'

/** Where GraphQL is asked: on github.com beside the REST paths, on an Enterprise server beside `/api/v3`. */
export const graphqlPaths: readonly string[] = ['/graphql', '/api/graphql']

/**
 * What REST has no answer to: whose token this is, which apps' installation tokens may ask too, to learn the login that
 * their comments carry; and that a pull request merges itself. Errors come as GraphQL's, with status 200.
 */
export function answerGraphql(body: unknown, token: Token | undefined, world: World): Answer {
  if (token === undefined) throw new Refusal(401, 'This endpoint requires you to be authenticated.')
  const { query = '', variables = {} } = (body ?? {}) as {
    query?: string
    variables?: Record<string, unknown>
  }
  const asked = query.replace(/\s+/g, ' ').trim()
  if (asked === 'query { viewer { login } }') return ok({ data: { viewer: { login: token.identity } } })
  const autoMerge =
    /^mutation \(\$(\w+): ID!\) \{ enablePullRequestAutoMerge\( ?input: \{ pullRequestId: \$\1, mergeMethod: (MERGE|SQUASH|REBASE) \} ?\) \{ clientMutationId \} \}$/.exec(
      asked,
    )
  if (autoMerge !== null) {
    const [, name = '', method = ''] = autoMerge
    return enableAutoMerge(world, token, variables[name], method.toLowerCase() as AutoMergeMethod)
  }
  return ok({ errors: [{ type: 'UNSUPPORTED', message: `The double does not answer this query: ${query}` }] })
}

type AutoMergeMethod = NonNullable<Pull['autoMerge']>['method']

/** In GitHub's words: only where the settings allow it, and where something is left to wait for. */
function enableAutoMerge(world: World, token: Token, id: unknown, method: AutoMergeMethod): Answer {
  const field = 'enablePullRequestAutoMerge'
  const refuse = (type: string, message: string) =>
    ok({ data: { [field]: null }, errors: [{ type, path: [field], message }] })
  for (const repository of world.repositories.values())
    for (const issue of repository.issues.values()) {
      if (!isPull(issue) || nodeId('PullRequest', issue.id) !== id) continue
      if (!satisfies(token.permissions, { pull_requests: 'write', contents: 'write' }))
        return refuse('FORBIDDEN', 'Resource not accessible by integration')
      if (!repository.allowAutoMerge)
        return refuse('UNPROCESSABLE', 'Pull request Auto merge is not allowed for this repository')
      if (!repository.mergeMethods.has(method))
        return refuse('UNPROCESSABLE', `Merge method ${method} merging is not allowed on this repository`)
      const passed = [...repository.checkRuns.values()].some(
        ({ headSha, conclusion }) => headSha === issue.pull.head.sha && conclusion === 'success',
      )
      if (passed || !repository.protectedBranches.has(issue.pull.base.ref))
        return refuse('UNPROCESSABLE', 'Pull request Pull request is in clean status')
      issue.pull.autoMerge = { by: token.identity, method }
      return ok({ data: { [field]: { clientMutationId: null } } })
    }
  return refuse('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
}
