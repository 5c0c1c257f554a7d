import { suite } from '../../foundation/index.ts'
import type { GitHubContext } from '../../github/index.ts'

/** What is known before anything is computed. */
export interface Frame {
  /** ISO 8601. */
  readonly startedAt: string
  readonly context: GitHubContext | null
}

/** Where a report comes from, as far as the run knows. */
export interface RunProvenance {
  readonly suite: string
  readonly commit: string | null
  readonly headCommit: string | null
  readonly pullRequest: number | null
  readonly repository: string | null
  readonly serverUrl: string | null
  readonly runId: string | null
  readonly runAttempt: number | null
  readonly runUrl: string | null
}

/** @param commit what is checked out, where GitHub does not say it */
export function provenanceOf({ context }: Pick<Frame, 'context'>, commit: string | null): RunProvenance {
  return {
    suite,
    commit: context?.sha ?? commit,
    headCommit: context?.headSha ?? commit,
    pullRequest: context?.pullRequest ?? null,
    repository: context === null ? null : `${context.repository.owner}/${context.repository.repo}`,
    serverUrl: context?.serverUrl ?? null,
    runId: context === null ? null : String(context.runId),
    runAttempt: context?.runAttempt ?? null,
    runUrl: context?.runUrl ?? null,
  }
}
