import type { Services } from '../../foundation/index.ts'
import type { GitHubContext } from '../../github/index.ts'
import { openRepository, originOf } from '../../registry/index.ts'
import { githubContext } from '../github-context.ts'

/** Where in GitHub this repository is: the workflow's, and on a laptop that of its remote `origin`; null elsewhere. */
export async function connectionContext(services: Services): Promise<GitHubContext | null> {
  const here = githubContext(services)
  if (here !== null) return here
  const repository = await openRepository(services, services.workspace)
  const origin = repository === null ? null : await originOf(repository)
  const [, owner, repo] = /^https:\/\/github\.com\/([^/]+)\/([^/]+)$/.exec(origin ?? '') ?? []
  if (owner === undefined || repo === undefined) return null
  const none = { headBranch: null, baseSha: null, baseBranch: null, pullRequest: null, triggeringRun: null }
  return {
    ...none,
    repository: { owner, repo },
    eventName: 'none',
    sha: '0'.repeat(40),
    ref: null,
    headSha: '0'.repeat(40),
    isFork: false,
    defaultBranch: null,
    runId: 0,
    runAttempt: 0,
    runNumber: 0,
    serverUrl: 'https://github.com',
    apiUrl: services.env.GITHUB_API_URL ?? 'https://api.github.com',
    runUrl: '',
    workflow: '',
    workflowFile: null,
    job: '',
    actor: null,
  }
}
