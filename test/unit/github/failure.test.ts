import { RequestError } from '@octokit/request-error'
import { describe, expect, it } from 'vitest'
import { EnvironmentError } from '../../../src/foundation/index.ts'
import { explainFailure } from '../../../src/github/failure.ts'
import { type GitHubContext, readGitHubContext } from '../../../src/github/index.ts'

const context = readGitHubContext(
  {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/flights',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_RUN_ID: '1',
    GITHUB_JOB: 'evaluate',
    GITHUB_WORKFLOW_REF: 'acme/flights/.github/workflows/model.yml@refs/heads/main',
  },
  () => '{}',
) as GitHubContext
const operation = { what: 'write the comment on pull request #12', permission: 'pull-requests: write' }

function answer(status: number, message: string, headers: Record<string, string> = {}) {
  const url = 'https://api.github.com/repos/acme/flights/issues/12/comments'
  const request = { method: 'POST' as const, url, headers: {} }
  return new RequestError(message, status, {
    request,
    response: { status, url, headers, data: {} },
  })
}
const explain = (error: unknown, more: Partial<GitHubContext> = {}) =>
  explainFailure(error, operation, { ...context, ...more })

describe('a request that GitHub refuses', () => {
  it('names the missing permission, the job and the workflow file', () => {
    const error = explain(answer(403, 'Resource not accessible by integration - https://docs.github.com/x'))
    expect(error).toBeInstanceOf(EnvironmentError)
    expect(error?.message).toBe(
      'Cannot write the comment on pull request #12 in acme/flights: the token lacks the permission ' +
        '`pull-requests: write` (GitHub answered 403: Resource not accessible by integration).',
    )
    expect(error?.remedy).toBe(
      'Add `pull-requests: write` to `permissions:` of the job `evaluate` in .github/workflows/model.yml.',
    )
  })

  it('prefers our permission among those that GitHub would accept, else names its first', () => {
    const refused = (accepted: string) =>
      explain(answer(403, 'Resource not accessible', { 'x-accepted-github-permissions': accepted }))?.remedy
    expect(refused('issues=write; pull_requests=write')).toContain('Add `pull-requests: write`')
    expect(refused('pull_requests=read')).toContain('Add `pull-requests: write`')
    expect(refused('contents=write,workflows=write; administration=write')).toContain(
      'Add `contents: write` and `workflows: write`',
    )
  })

  it.each([
    [{ isFork: true }, 'a fork'],
    [{ actor: 'dependabot[bot]' }, 'Dependabot'],
  ])('points pull requests of the untrusted to the second workflow', (more, who) => {
    const remedy = explain(answer(403, 'Resource not accessible by integration'), more)?.remedy
    expect(remedy).toContain('workflow_run')
    expect(remedy).toContain(who)
  })

  it('tells a rate limit from a permission, and when it ends', () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1772366400' }
    const error = explain(answer(403, 'API rate limit exceeded', headers))
    expect(error?.message).toContain('the rate limit is used up until 2026-03-01T12:00:00.000Z')
    expect(error?.message).not.toContain('permission')
  })

  it('says that a personal token cannot write checks', () => {
    const error = explain(answer(403, 'You must authenticate via a GitHub App.'))
    expect(error?.message).toContain('personal access tokens cannot write check runs')
  })

  it('does not take "not found" at its word, as GitHub hides what a token may not see', () => {
    const error = explain(answer(404, 'Not Found'))
    expect(error?.message).toContain('not there or hidden from this token')
    expect(error?.remedy).toContain('`pull-requests: write`')
  })

  it('names the host that cannot be reached', () => {
    const request = { method: 'GET' as const, url: 'https://git.acme.example/api/v3/user', headers: {} }
    const error = explain(new RequestError('connect ECONNREFUSED', 500, { request }))
    expect(error?.message).toContain('https://git.acme.example cannot be reached: connect ECONNREFUSED')
  })

  it('does not dress up our own bugs', () => {
    expect(explain(new TypeError('x is undefined'))).toBeNull()
  })
})
