import { createJudge, type OperationDescription } from './description.ts'
import { answerOf, type FailureQueue } from './failures.ts'
import { answerGraphql, graphqlPaths } from './graphql.ts'
import { type Answer, type Call, Refusal } from './operation.ts'
import { handlers } from './operations/index.ts'
import { matchOperation } from './router.ts'
import { authorize, type Token, type TokenStore } from './tokens.ts'
import { findRepository, type Repository, userOf, type World } from './world.ts'

/** One REST request as the double saw it, for assertions. */
export interface LoggedRequest {
  readonly method: string
  /** Path and query. */
  readonly path: string
  /** Undefined when no described operation matched. */
  readonly operation: string | undefined
  readonly identity: string | undefined
  readonly body: unknown
  readonly status: number
}

export interface ApiRequest {
  readonly method: string
  /** Without the `/api/v3` of an Enterprise server. */
  readonly path: string
  readonly query: URLSearchParams
  /** What came before `path`: scheme, host and prefix. */
  readonly base: string
  readonly authorization: string | undefined
  readonly accept: string
  readonly bytes: Buffer
  readonly contentType: string
}

/** Called with each request before its handler runs; a test moves the world under a client's feet here. */
export type Interceptor = (operation: string, call: Call) => void | Promise<void>

export interface Desk {
  readonly world: World
  readonly tokens: TokenStore
  readonly failures: FailureQueue
  readonly log: LoggedRequest[]
  readonly violations: string[]
  readonly interceptors: Interceptor[]
}

/** One for all doubles: it holds nothing but compiled schemas. */
const judge = createJudge()

/** Answers REST requests and judges both sides of each; undefined means the connection breaks. */
export function createResponder(desk: Desk): (request: ApiRequest) => Promise<Answer | undefined> {
  return async (request) => {
    const match = matchOperation(request.method, request.path)
    const operation = match?.operation
    const isGraphql = request.method === 'POST' && graphqlPaths.includes(request.path)
    const body = isUpload(match) ? undefined : parseBody(request.bytes.toString())
    const complain = (side: string, problems: readonly string[]) =>
      desk.violations.push(
        ...problems.map(
          (problem) => `${operation?.id ?? `${request.method} ${request.path}`}: ${side}: ${problem}`,
        ),
      )

    let token: Token | undefined
    let answer: Answer | undefined
    try {
      token = desk.tokens.authenticate(request.authorization)
      answer = isGraphql
        ? answerGraphql(body, token, desk.world)
        : match === undefined
          ? notImplemented(complain, 'no such operation in the extracted description')
          : await perform(desk, request, body, token, match.operation, match.params, complain)
    } catch (error) {
      if (!(error instanceof Refusal)) {
        complain('handler', [error instanceof Error ? (error.stack ?? error.message) : String(error)])
        answer = new Refusal(500, 'the double failed').toAnswer()
      } else answer = error.toAnswer()
    }
    desk.log.push({
      method: request.method,
      path: `${request.path}${request.query.size > 0 ? `?${request.query}` : ''}`,
      operation: isGraphql ? 'graphql' : operation?.id,
      identity: token?.identity,
      body,
      status: answer?.status ?? 0,
    })
    return answer
  }
}

async function perform(
  desk: Desk,
  request: ApiRequest,
  body: unknown,
  token: Token | undefined,
  operation: OperationDescription,
  params: Readonly<Record<string, string>>,
  complain: (side: string, problems: readonly string[]) => void,
): Promise<Answer | undefined> {
  const handler = handlers[operation.id]
  if (handler === undefined) return notImplemented(complain, 'no handler')
  const failure = desk.failures.take(operation.id)
  if (failure !== undefined && failure.afterEffect !== true) return answerOf(failure)

  const repository = repositoryOf(desk.world, params)
  authorize(operation.id, token, repository)
  complain('request', judge.query(operation, request.query))
  const wrong = judge.requestBody(operation, body)
  complain('request', wrong)
  if (wrong.length > 0) throw new Refusal(422, `Invalid request.\n\n${wrong.join('\n')}`)

  const call: Call = {
    world: desk.world,
    token,
    params,
    query: request.query,
    body,
    accept: request.accept,
    bytes: request.bytes,
    contentType: request.contentType,
    base: request.base,
    url: `${request.base}${request.path}`,
    actor: userOf(desk.world, token?.identity ?? 'anonymous'),
    get repository() {
      if (repository === undefined) throw new Refusal(404, 'Not Found')
      return repository
    },
  }
  for (const intercept of desk.interceptors) await intercept(operation.id, call)
  let answer: Answer
  try {
    answer = await handler(call)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    answer = error.toAnswer()
  }
  if (answer.raw === undefined) {
    const sent: unknown = answer.body === undefined ? undefined : JSON.parse(JSON.stringify(answer.body))
    complain('response', judge.response(operation, answer.status, sent))
  }
  return failure === undefined ? answer : answerOf(failure)
}

function repositoryOf(world: World, params: Readonly<Record<string, string>>): Repository | undefined {
  return params.owner === undefined ? undefined : findRepository(world, `${params.owner}/${params.repo}`)
}

function notImplemented(
  complain: (side: string, problems: readonly string[]) => void,
  reason: string,
): Answer {
  complain('double', [reason])
  return new Refusal(501, `The double does not answer this: ${reason}`).toAnswer()
}

/** The description gives its body as bytes, which are not JSON even where they look so. */
function isUpload(match: ReturnType<typeof matchOperation>): boolean {
  return match?.operation.id === 'repos/upload-release-asset'
}

function parseBody(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(400, 'Problems parsing JSON')
  }
}
