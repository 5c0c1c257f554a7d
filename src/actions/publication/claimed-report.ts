import type { z } from 'zod'
import { ConfigurationError, EnvironmentError, type Services } from '../../foundation/index.ts'
import {
  connectGitHub,
  downloadReportArtifact,
  findPullRequestByHead,
  type Patience,
  valueOrThrow,
} from '../../github/index.ts'
import type { ActionName } from '../definition.ts'
import { githubContext } from '../github-context.ts'
import { handoverName } from './report-upload.ts'

/** What GitHub says of the run and the pull request, to stand in place of what the report says of itself. */
export interface Identity {
  readonly headCommit: string
  readonly pullRequest: number
  readonly repository: string
  readonly serverUrl: string
  readonly runId: string
  readonly runAttempt: number
  readonly runUrl: string
}

/** A report of an untrusted run: its form is checked, what it says is still the run's own claim. */
export interface ClaimedReport<Report> {
  readonly report: Report
  readonly key: string
  readonly identity: Identity
}

/** What a report from a fork says of its numbers. */
export const claimNote =
  "The numbers come from a run of the fork's own code; only their form was checked before they were shown here."

export interface ClaimOptions<Schema extends z.ZodType> {
  readonly action: ActionName
  /** The model, from the trusted side's own configuration; asked once it is known that this run may publish. */
  readonly key: () => Promise<string>
  readonly schema: Schema
  /** Run id as given by `publish-from-run`. */
  readonly publishFromRun: string | undefined
  readonly token: string | undefined
  readonly patience?: Partial<Patience>
}

/**
 * The trusted half of a fork's pull request: takes the JSON report of one action that the untrusted run uploaded,
 * checks it against the schema, and finds the pull request by the head commit.
 * @returns null where there is nothing to post: no report of this action, or no open pull request any more
 * @throws ConfigurationError when this workflow was not started by that run
 * @throws EnvironmentError when the artifact is not what this suite uploads
 */
export async function takeClaimedReport<Schema extends z.ZodType>(
  options: ClaimOptions<Schema>,
  services: Services,
): Promise<ClaimedReport<z.output<Schema>> | null> {
  const { action, token, patience } = options
  const context = githubContext(services)
  const run = context?.triggeringRun ?? null
  if (context === null || run === null || String(run.id) !== options.publishFromRun)
    throw new ConfigurationError({
      path: 'publish-from-run',
      value: options.publishFromRun ?? '',
      message: 'must be the run that started this workflow',
      remedy: 'Use it on `workflow_run` with `publish-from-run: ${{ github.event.workflow_run.id }}`',
    })
  const { logger } = services
  const key = await options.key()
  const gh = await connectGitHub({ context, token, logger, ...(patience === undefined ? {} : { patience }) })
  const files = valueOrThrow(await downloadReportArtifact(gh, run.id, handoverName(action, key)))
  if (files === null) {
    logger.info('The run uploaded no report: it stopped before there was one. Nothing is posted.')
    return null
  }
  const report = parseReport(reportOf(files, action), options.schema)
  const pull = valueOrThrow(
    await findPullRequestByHead(gh, {
      sha: run.headSha,
      repository: run.headRepository,
      branch: run.headBranch,
      claimed: claimedPullRequest(report),
    }),
  )
  if (pull === null) {
    logger.info(`No open pull request has the head ${run.headSha.slice(0, 7)} any more. Nothing is posted.`)
    return null
  }
  const { owner, repo } = context.repository
  return {
    report,
    key,
    identity: {
      headCommit: run.headSha,
      pullRequest: pull.number,
      repository: `${owner}/${repo}`,
      serverUrl: context.serverUrl,
      runId: String(run.id),
      runAttempt: run.attempt,
      runUrl: `${context.serverUrl}/${owner}/${repo}/actions/runs/${run.id}`,
    },
  }
}

/** The action's own report; an artifact may hold those of others beside it. */
function reportOf(files: Readonly<Record<string, string>>, action: ActionName): string {
  const named = Object.entries(files).find(([name]) => name.split('/').pop() === `${action}.json`)
  if (named === undefined) throw refused(`it holds no \`${action}.json\``)
  return named[1]
}

function parseReport<Schema extends z.ZodType>(text: string, schema: Schema): z.output<Schema> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw refused('it is not JSON', cause)
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw refused(`${issue?.path.join('.')}: ${issue?.message}`, parsed.error)
}

/** The number that the untrusted side claims only decides between several pull requests that match. */
function claimedPullRequest(report: unknown): number | null {
  const claimed = (report as { provenance?: { pullRequest?: unknown } }).provenance?.pullRequest
  return typeof claimed === 'number' ? claimed : null
}

function refused(why: string, cause?: unknown): EnvironmentError {
  return new EnvironmentError(`The uploaded report is refused: ${why}.`, {
    cause,
    remedy: 'It was not written by this suite, or by a version of it that does not fit this one.',
  })
}
