import { EnvironmentError, messageOf } from '../foundation/index.ts'
import type { GitHubContext } from './context.ts'

/** What was being done and the permission it takes, both for messages. */
export interface Operation {
  /** `write the comment on pull request #12`. */
  readonly what: string
  /** As in a workflow: `pull-requests: write`. */
  readonly permission: string
}

/** The shape of Octokit's RequestError; it is recognised by shape as Octokit is loaded only when used. */
interface RequestFailure extends Error {
  readonly status: number
  readonly request: { readonly url: string }
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> }
}

/**
 * Puts a failed request into words: what could not be done, why, and what to change. null for anything that is
 * not GitHub's answer or the network's fault, which is our bug and must not be hidden.
 */
export function explainFailure(
  error: unknown,
  operation: Operation,
  context: GitHubContext,
): EnvironmentError | null {
  if (error instanceof EnvironmentError) return error
  if (!isRequestFailure(error)) return null
  const { owner, repo } = context.repository
  const { because, remedy } = reasonFor(error, operation, context)
  return new EnvironmentError(`Cannot ${operation.what} in ${owner}/${repo}: ${because}.`, {
    cause: error,
    ...(remedy === undefined ? {} : { remedy }),
  })
}

function reasonFor(
  error: RequestFailure,
  operation: Operation,
  context: GitHubContext,
): { because: string; remedy?: string } {
  const said = error.message.replace(/ - https?:\/\/\S+$/, '').replace(/[.\s]+$/, '')
  const answer = `GitHub answered ${error.status}: ${said}`
  if (error.response === undefined)
    return {
      because: `${new URL(error.request.url).origin} cannot be reached: ${said}`,
      remedy:
        'Check the network, the proxy variables and GITHUB_API_URL of this runner, then run the job again.',
    }
  if (isRateLimit(error))
    return { because: `the rate limit is used up${resetTime(error)}`, remedy: rateRemedy }
  if (error.status === 401)
    return {
      because: `the token is refused (${answer})`,
      remedy: 'It may have expired or been revoked: pass a valid one, by default `$' + '{{ github.token }}`.',
    }
  if (/authenticate via a GitHub App/i.test(said))
    return {
      because: `personal access tokens cannot write check runs (${answer})`,
      remedy: "Pass the workflow's own GITHUB_TOKEN or an App's token.",
    }
  if (error.status === 403) {
    const permission = permissionNeeded(error, operation)
    return {
      because: `the token lacks the permission \`${permission}\` (${answer})`,
      remedy: permissionRemedy(said, permission, context),
    }
  }
  if (error.status === 404)
    return {
      because: `it is not there or hidden from this token (${answer})`,
      remedy: `If it exists: ${permissionRemedy(said, permissionNeeded(error, operation), context)}`,
    }
  if (error.status >= 500)
    return { because: `${answer}, also when asked again`, remedy: 'Run the job again later.' }
  return { because: answer }
}

const rateRemedy =
  'Run the job again later, or pass the token of a GitHub App, which has a rate limit of its own.'

function isRateLimit(error: RequestFailure): boolean {
  if (error.status !== 403 && error.status !== 429) return false
  return (
    error.status === 429 ||
    String(error.response?.headers['x-ratelimit-remaining']) === '0' ||
    /rate limit/i.test(error.message)
  )
}

function resetTime(error: RequestFailure): string {
  const reset = Number(error.response?.headers['x-ratelimit-reset'])
  return Number.isFinite(reset) && reset > 0 ? ` until ${new Date(reset * 1000).toISOString()}` : ''
}

/**
 * GitHub lists what would have been enough in `x-accepted-github-permissions`: sets separated by semicolons, each a
 * list such as `issues=write`. Ours is named when its scope is one of them (the whole
 * operation may need more than the request that failed), else the first.
 */
function permissionNeeded(error: RequestFailure, operation: Operation): string {
  const header = error.response?.headers['x-accepted-github-permissions']
  if (typeof header !== 'string' || header.trim() === '') return operation.permission
  const sets = header.split(';').map((set) =>
    set
      .split(',')
      .map((item) => item.trim().replaceAll('_', '-').replace('=', ': '))
      .filter((item) => item !== ''),
  )
  const scope = operation.permission.split(':')[0]
  const ours = sets.some((set) => set.length === 1 && set[0]?.split(':')[0] === scope)
  return ours ? operation.permission : (sets[0]?.join('` and `') ?? operation.permission)
}

function permissionRemedy(said: string, permission: string, context: GitHubContext): string {
  if (/personal access token/i.test(said)) return `Give the token \`${permission}\` for this repository.`
  const untrusted = context.isFork || context.actor === 'dependabot[bot]'
  if (
    untrusted &&
    context.eventName.startsWith('pull_request') &&
    context.eventName !== 'pull_request_target'
  )
    return (
      'A pull request from a fork or by Dependabot gets a read-only token: let a second workflow, on ' +
      '`workflow_run`, post the report, as the README of the action shows.'
    )
  const job = context.job === '' ? 'this job' : `the job \`${context.job}\``
  const file = context.workflowFile === null ? '' : ` in ${context.workflowFile}`
  return `Add \`${permission}\` to \`permissions:\` of ${job}${file}.`
}

function isRequestFailure(error: unknown): error is RequestFailure {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' && 'request' in error
}

/** For the services that speak through @actions/*, which throw plain errors. */
export function serviceFailure(what: string, error: unknown, remedy?: string): EnvironmentError {
  return new EnvironmentError(`Cannot ${what}: ${messageOf(error)}`, {
    cause: error,
    ...(remedy === undefined ? {} : { remedy }),
  })
}
