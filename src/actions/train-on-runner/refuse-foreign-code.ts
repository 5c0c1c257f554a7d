import { ConfigurationError, type Services } from '../../foundation/index.ts'
import type { GitHubContext } from '../../github/index.ts'

/**
 * A fork's pull request may not run its code on a machine that lives on after the job: whoever opens one could leave
 * something behind on it, or read what others left.
 * @throws ConfigurationError on a self-hosted runner for a fork
 */
export function refuseForeignCode(context: GitHubContext | null, { env }: Services): void {
  if (context === null || !context.isFork || env.RUNNER_ENVIRONMENT !== 'self-hosted') return
  throw new ConfigurationError({
    path: 'runs-on',
    message: 'is a self-hosted machine, and this pull request comes from a fork',
    remedy:
      'Choose the runner by `actions/train-on-runner/select-runner`, which gives forks the hosted fallback, or run this job only where `github.event.pull_request.head.repo.full_name == github.repository`',
  })
}
