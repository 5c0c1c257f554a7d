import { type Answer, ok, Refusal } from './operation.ts'
import type { Token } from './tokens.ts'

/** Where GraphQL is asked: on github.com beside the REST paths, on an Enterprise server beside `/api/v3`. */
export const graphqlPaths: readonly string[] = ['/graphql', '/api/graphql']

/**
 * The one query that REST has no answer to: whose token this is. Apps' installation tokens may ask it too, and
 * learn the login that their comments carry. Errors come as GraphQL's, with status 200.
 */
export function answerGraphql(body: unknown, token: Token | undefined): Answer {
  if (token === undefined) throw new Refusal(401, 'This endpoint requires you to be authenticated.')
  const { query = '' } = (body ?? {}) as { query?: string }
  if (query.replace(/\s+/g, ' ').trim() === 'query { viewer { login } }')
    return ok({ data: { viewer: { login: token.identity } } })
  return ok({ errors: [{ type: 'UNSUPPORTED', message: `The double does not answer this query: ${query}` }] })
}
