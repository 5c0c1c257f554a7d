import type { ThrottlingOptions } from '@octokit/plugin-throttling'
import type { Octokit } from '@octokit/rest'
import type { Logger } from '../foundation/index.ts'
import type { GitHubContext } from './context.ts'
import { explainFailure, type Operation } from './failure.ts'
import { done, failed, type Reply, skipped } from './reply.ts'

/** GitHub as the functions of this domain take it: with a token, or with the reason why there is none. */
export type GitHub = ConnectedGitHub | UnconnectedGitHub

export interface ConnectedGitHub {
  readonly connected: true
  readonly context: GitHubContext
  readonly octokit: Octokit
  /** Installation tokens are GITHUB_TOKEN and those of Apps; they are nobody's, so `GET /user` refuses them. */
  readonly tokenKind: 'installation' | 'user'
  readonly logger: Logger
}

export interface UnconnectedGitHub {
  readonly connected: false
  readonly reason: string
  readonly logger: Logger
}

/** How patient a connection is. The defaults are for workflows. */
export interface Patience {
  /** Tries after the first of a request that met a 5xx or no answer; default 3. */
  readonly retries: number
  /** Milliseconds that the waits (1, 4, 9 times it) and rate-limit waits (seconds times it) are counted in; default 1000. */
  readonly retryUnit: number
  /** Longest wait for a rate limit, in seconds; beyond it the request fails. Default 120. */
  readonly longestWait: number
  /** GitHub's advice of at most one write a second, three seconds between those that notify; default true. */
  readonly paceWrites: boolean
  /** Milliseconds that one request may take; default 60,000. */
  readonly timeout: number
}

const patience: Patience = {
  retries: 3,
  retryUnit: 1000,
  longestWait: 120,
  paceWrites: true,
  timeout: 60_000,
}

/**
 * Connects to the API that the context names (github.com or an Enterprise server), through the runner's proxy.
 * Sends nothing by itself. Octokit is loaded here, not when the program starts.
 */
export async function connectGitHub(options: {
  readonly context: GitHubContext | null
  readonly token: string | undefined
  readonly logger: Logger
  readonly patience?: Partial<Patience>
}): Promise<GitHub> {
  const { context, logger } = options
  if (context === null)
    return { connected: false, reason: 'Not in a GitHub workflow: nothing is posted.', logger }
  const token = options.token?.trim()
  if (token === undefined || token === '')
    return {
      connected: false,
      reason: 'No token was given: nothing is posted to GitHub. Pass one with the input `github-token`.',
      logger,
    }
  const octokit = await createOctokit(context, token, logger, { ...patience, ...options.patience })
  const tokenKind = token.startsWith('ghs_') ? 'installation' : 'user'
  return { connected: true, context, octokit, tokenKind, logger }
}

async function createOctokit(context: GitHubContext, token: string, logger: Logger, limits: Patience) {
  const [{ Octokit }, { retry }, { throttling }, { defaults, getOctokitOptions }] = await Promise.all([
    import('@octokit/rest'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
    import('@actions/github/lib/utils'),
  ])
  const wait =
    (kind: string) =>
    (seconds: number, request: { method: string; url: string }, _: unknown, tries: number) => {
      const again = tries < 2 && seconds <= limits.longestWait
      logger.info(
        `GitHub's ${kind} is reached at ${request.method} ${request.url}: ${again ? `waiting ${seconds} s` : 'giving up'}.`,
      )
      return again
    }
  // Bottleneck's type is a class; the plugin calls `key` and `schedule` only.
  const unpaced = {
    key: () => ({ schedule: (_: unknown, work: () => Promise<unknown>) => work() }),
  } as unknown as NonNullable<ThrottlingOptions['write']>
  return new (Octokit.plugin(retry, throttling))({
    ...getOctokitOptions(token, { userAgent: 'mlops-actions' }),
    baseUrl: context.apiUrl,
    log: {
      debug() {},
      info() {},
      warn: (text: string) => logger.debug(text),
      error: (text: string) => logger.debug(text),
    },
    request: { fetch: withTimeout(defaults.request?.fetch ?? fetch, limits.timeout) },
    // A rate limit is the throttling plugin's business, and repeating what is wrong does not make it right.
    retry: {
      retries: limits.retries,
      retryAfterBaseValue: limits.retryUnit,
      doNotRetry: [400, 401, 403, 404, 409, 410, 413, 415, 422, 429, 451],
    },
    throttle: {
      retryAfterBaseValue: limits.retryUnit,
      onRateLimit: wait('rate limit'),
      onSecondaryRateLimit: wait('secondary rate limit'),
      ...(limits.paceWrites ? {} : { write: unpaced, notifications: unpaced }),
    },
  })
}

/** Each try has its own time limit; a stalled connection is then retried like a refused one. */
function withTimeout(send: typeof fetch, milliseconds: number): typeof fetch {
  return (url, options) => {
    const limit = AbortSignal.timeout(milliseconds)
    return send(url, {
      ...options,
      signal: options?.signal ? AbortSignal.any([options.signal, limit]) : limit,
    })
  }
}

/** Does `work` with the connection, and turns what GitHub refuses into a reply; bugs are thrown on. */
export async function ask<T>(
  gh: GitHub,
  operation: Operation,
  work: (gh: ConnectedGitHub) => Promise<T>,
): Promise<Reply<T>> {
  if (!gh.connected) return skipped(gh.reason)
  try {
    return done(await work(gh))
  } catch (error) {
    const failure = explainFailure(error, operation, gh.context)
    if (failure === null) throw error
    return failed(failure)
  }
}
