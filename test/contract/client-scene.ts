import { memoryLogger } from '../../src/foundation/index.ts'
import {
  connectGitHub,
  type GitHubContext,
  type Patience,
  readGitHubContext,
} from '../../src/github/index.ts'
import {
  type GitHubDouble,
  type Repository,
  startGitHub,
  type TokenOptions,
} from '../support/github/index.ts'

/** A private repository with a pull request from the branch `better`, and runs that work on it. */
export interface Scene {
  readonly github: GitHubDouble
  readonly repository: Repository
  readonly pull: number
  /** Pushes to the pull request; the new head. */
  push(): Promise<string>
  head(): Promise<string>
  context(more?: Record<string, string>): GitHubContext
  connect(
    options?: TokenOptions & { context?: GitHubContext; patience?: Partial<Patience> },
  ): ReturnType<typeof connectGitHub>
}

export const everyScope = {
  'pull-requests': 'write',
  checks: 'write',
  actions: 'read',
  contents: 'read',
} as const

/** No pacing, waits in milliseconds: the order of requests is what is tested, not their distance. */
export const impatient: Partial<Patience> = { retryUnit: 1, paceWrites: false }

export async function openScene(): Promise<Scene> {
  const github = await startGitHub()
  const repository = await github.createRepository({
    fullName: 'acme/flights',
    files: { 'model.py': 'depth = 1\n' },
    collaborators: { ana: 'write' },
  })
  let depth = 1
  const push = () => {
    depth += 1
    return github.commit(repository, { branch: 'better', files: { 'model.py': `depth = ${depth}\n` } })
  }
  await push()
  const { number: pull } = await github.openPull(repository, {
    head: 'better',
    base: 'main',
    title: 'Better',
    author: 'ana',
  })
  const head = () => github.sha(repository, 'better')
  const sha = await head()
  const context = (more: Record<string, string> = {}) =>
    readGitHubContext(
      {
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: 'acme/flights',
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_SHA: sha,
        GITHUB_RUN_ID: '100',
        GITHUB_API_URL: github.url,
        GITHUB_JOB: 'evaluate',
        GITHUB_WORKFLOW_REF: 'acme/flights/.github/workflows/model.yml@refs/pull/1/merge',
        ...more,
      },
      () => '{}',
    ) as GitHubContext
  return {
    github,
    repository,
    pull,
    push,
    head,
    context,
    connect: ({ context: where = context(), patience, ...token } = {}) =>
      connectGitHub({
        context: where,
        token: github.token({ permissions: everyScope, ...token }),
        logger: memoryLogger(),
        patience: { ...impatient, ...patience },
      }),
  }
}
