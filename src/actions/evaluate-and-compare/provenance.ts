import { suite } from '../../foundation/index.ts'
import type { GitHubContext } from '../../github/index.ts'
import type { EvaluateReport } from './report-schema.ts'

/** What is known before anything is computed. */
export interface Frame {
  /** ISO 8601. */
  readonly startedAt: string
  readonly context: GitHubContext | null
}

/** Where a report comes from; inputs and seed are the caller's to add. */
export function provenanceOf(
  { context }: Frame,
  commit: string | null,
): Omit<EvaluateReport['provenance'], 'inputs' | 'seed'> {
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
