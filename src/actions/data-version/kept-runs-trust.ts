import type { GitHubContext } from '../../github/index.ts'

/**
 * Whether a run may keep what other runs will take for good: not one that works on what a stranger sent. Pull requests
 * of forks and those of Dependabot are such, whatever started the workflow (`pull_request`, `pull_request_target`,
 * `workflow_run`). GitHub holds the same line where we cannot reach: such a run gets no secrets, and its caches are seen
 * by its own pull request alone.
 * @param context null outside of GitHub, where whoever runs it has the credentials
 */
export function mayKeepForOthers(context: GitHubContext | null): boolean {
  if (context === null) return true
  const ofPullRequest =
    /^pull_request/.test(context.eventName) ||
    context.triggeringRun?.event.startsWith('pull_request') === true
  return !context.isFork && !(ofPullRequest && context.actor === 'dependabot[bot]')
}
