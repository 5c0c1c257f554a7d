import { z } from 'zod'
import { suite } from '../../foundation/index.ts'
import type { GitHubContext } from '../../github/index.ts'

/** What is known before anything is computed. */
export interface Frame {
  /** ISO 8601. */
  readonly startedAt: string
  readonly context: GitHubContext | null
}

/** Where a report comes from, as far as the run knows. */
export const runProvenanceSchema = z.object({
  suite: z.string(),
  commit: z.string().nullable(),
  /** Head commit the check run belongs to; on `pull_request` not the merge commit. */
  headCommit: z.string().nullable(),
  pullRequest: z.int().nullable(),
  repository: z.string().nullable(),
  serverUrl: z.string().nullable(),
  runId: z.string().nullable(),
  runAttempt: z.int().nullable(),
  runUrl: z.string().nullable(),
})
export type RunProvenance = Readonly<z.infer<typeof runProvenanceSchema>>

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
