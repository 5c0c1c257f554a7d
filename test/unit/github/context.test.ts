import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConfigurationError } from '../../../src/foundation/index.ts'
import { readGitHubContext } from '../../../src/github/index.ts'

const merge = 'a'.repeat(40)
const head = 'b'.repeat(40)
const base = 'c'.repeat(40)

const env = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'acme/flights',
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_SHA: merge,
  GITHUB_REF: 'refs/pull/12/merge',
  GITHUB_RUN_ID: '9876543210',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_NUMBER: '412',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_WORKFLOW: 'Model',
  GITHUB_WORKFLOW_REF: 'acme/flights/.github/workflows/model.yml@refs/pull/12/merge',
  GITHUB_JOB: 'evaluate',
  GITHUB_ACTOR: 'ada',
  GITHUB_EVENT_PATH: '/event.json',
}

const repository = { full_name: 'acme/flights', default_branch: 'main' }
const pullRequest = {
  number: 12,
  title: '$(rm -rf /) </details>',
  head: { sha: head, ref: 'deeper-trees', repo: repository },
  base: { sha: base, ref: 'main', repo: repository },
}

const read = (payload: unknown, more: Record<string, string | undefined> = {}) =>
  readGitHubContext({ ...env, ...more }, () => JSON.stringify(payload))

describe('the context of a run', () => {
  it('is null outside of a workflow', () => {
    expect(readGitHubContext({ HOME: '/home/ada' }, () => '')).toBeNull()
  })

  it('names the head of a pull request, not the merge commit that was checked out', () => {
    expect(read({ pull_request: pullRequest, repository })).toMatchObject({
      repository: { owner: 'acme', repo: 'flights' },
      sha: merge,
      headSha: head,
      headBranch: 'deeper-trees',
      baseSha: base,
      baseBranch: 'main',
      pullRequest: 12,
      isFork: false,
      defaultBranch: 'main',
      runId: 9876543210,
      runUrl: 'https://github.com/acme/flights/actions/runs/9876543210',
      workflowFile: '.github/workflows/model.yml',
    })
  })

  it.each([
    ['another repository', { full_name: 'mallory/flights' }],
    ['a deleted repository', null],
  ])('knows a pull request from %s for a fork', (_, repo) => {
    const context = read({
      pull_request: { ...pullRequest, head: { ...pullRequest.head, repo } },
      repository,
    })
    expect(context?.isFork).toBe(true)
  })

  it('compares repository names as GitHub does, without regard to case', () => {
    const repo = { full_name: 'Acme/Flights' }
    const context = read({
      pull_request: { ...pullRequest, head: { ...pullRequest.head, repo } },
      repository,
    })
    expect(context?.isFork).toBe(false)
  })

  it("takes a workflow_run's head and leaves its pull request to be found by the API", () => {
    const context = read(
      {
        repository,
        workflow_run: {
          id: 7,
          run_attempt: 2,
          event: 'pull_request',
          conclusion: 'failure',
          head_sha: head,
          head_branch: 'deeper-trees',
          head_repository: { full_name: 'mallory/flights' },
          pull_requests: [{ number: 1 }],
        },
      },
      { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_REF: 'refs/heads/main' },
    )
    expect(context).toMatchObject({
      headSha: head,
      headBranch: 'deeper-trees',
      pullRequest: null,
      isFork: true,
    })
    expect(context?.triggeringRun).toEqual({
      id: 7,
      attempt: 2,
      event: 'pull_request',
      conclusion: 'failure',
      headSha: head,
      headBranch: 'deeper-trees',
      headRepository: 'mallory/flights',
    })
  })

  it('knows which comments are on pull requests', () => {
    const event = { GITHUB_EVENT_NAME: 'issue_comment' }
    expect(read({ issue: { number: 3, pull_request: { url: 'x' } } }, event)?.pullRequest).toBe(3)
    expect(read({ issue: { number: 3 } }, event)?.pullRequest).toBeNull()
  })

  it('takes the commit of a merge queue, a check and a push', () => {
    const queue = { head_sha: head, base_sha: base, base_ref: 'refs/heads/main' }
    expect(read({ merge_group: queue })).toMatchObject({ headSha: head, baseSha: base, baseBranch: 'main' })
    expect(read({ check_run: { head_sha: head } })?.headSha).toBe(head)
    const push = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/release/1' }
    expect(read({ before: base }, push)).toMatchObject({
      headSha: merge,
      baseSha: base,
      headBranch: 'release/1',
    })
    expect(read({ before: '0'.repeat(40) }, push)?.baseSha).toBeNull()
  })

  it('keeps the addresses of an Enterprise server and links to the attempt', () => {
    const context = read(
      { pull_request: pullRequest },
      {
        GITHUB_SERVER_URL: 'https://git.acme.example/',
        GITHUB_API_URL: 'https://git.acme.example/api/v3/',
        GITHUB_RUN_ATTEMPT: '3',
      },
    )
    expect(context?.apiUrl).toBe('https://git.acme.example/api/v3')
    expect(context?.runUrl).toBe('https://git.acme.example/acme/flights/actions/runs/9876543210/attempts/3')
  })

  it('reports every variable and every field that is wrong, at once', () => {
    expect(() => read({}, { GITHUB_SHA: 'main', GITHUB_RUN_ID: 'x' })).toThrow(
      /GITHUB_SHA: must be a commit hash[\s\S]*GITHUB_RUN_ID/,
    )
    const hostile = { ...pullRequest, number: '12; rm', head: { ...pullRequest.head, sha: 'HEAD~1' } }
    expect(() => read({ pull_request: hostile })).toThrow(
      /pull_request\.number[\s\S]*pull_request\.head\.sha: must be a commit hash/,
    )
  })

  it('says which file is not JSON', () => {
    expect(() => readGitHubContext(env, () => '{')).toThrow(
      /\/event\.json: GITHUB_EVENT_PATH: the event cannot/,
    )
  })

  it('either accepts or refuses any payload, and never fails otherwise', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (payload) => {
        try {
          readGitHubContext(env, () => JSON.stringify(payload))
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigurationError)
        }
      }),
    )
  })
})
