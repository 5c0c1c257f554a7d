import { z } from 'zod'
import { ConfigurationError, messageOf, type Problem } from '../foundation/index.ts'
import { type EventPayload, eventPayloadSchema, shaSchema } from './event-payload.ts'

export interface Repository {
  readonly owner: string
  readonly repo: string
}

/** The run that a `workflow_run` event tells about. */
export interface TriggeringRun {
  readonly id: number
  readonly attempt: number
  /** What started it, such as `pull_request`. */
  readonly event: string
  readonly conclusion: string | null
  readonly headSha: string
  readonly headBranch: string | null
  /** `OWNER/NAME`; null once the fork is deleted. */
  readonly headRepository: string | null
}

/** Where in GitHub this process runs and what for. Plain data: it says nothing about what the token may do. */
export interface GitHubContext {
  readonly repository: Repository
  readonly eventName: string
  /** What was checked out: on `pull_request` the merge commit, not the branch's. */
  readonly sha: string
  readonly ref: string | null
  /** The commit that a check belongs to. On `issue_comment` GitHub tells only the default branch's. */
  readonly headSha: string
  readonly headBranch: string | null
  readonly baseSha: string | null
  readonly baseBranch: string | null
  /** null where the event does not name one; for `workflow_run` see `findPullRequestByHead`. */
  readonly pullRequest: number | null
  /** The head lives in another repository: what it wrote is not trusted, and its token is read-only. */
  readonly isFork: boolean
  readonly triggeringRun: TriggeringRun | null
  readonly defaultBranch: string | null
  readonly runId: number
  readonly runAttempt: number
  readonly runNumber: number
  /** Without a slash at the end, as `apiUrl`. */
  readonly serverUrl: string
  readonly apiUrl: string
  readonly runUrl: string
  readonly workflow: string
  /** `.github/workflows/pull-request.yml`, for messages. */
  readonly workflowFile: string | null
  readonly job: string
  readonly actor: string | null
}

const count = z.coerce.number<string>().int().positive()
const url = z
  .url({ protocol: /^https?$/, error: 'must be an http or https URL' })
  .transform((text) => text.replace(/\/+$/, ''))
const environmentSchema = z.object({
  GITHUB_REPOSITORY: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'must be OWNER/NAME'),
  GITHUB_EVENT_NAME: z.string().min(1),
  GITHUB_SHA: shaSchema,
  GITHUB_REF: z.string().optional(),
  GITHUB_RUN_ID: count,
  GITHUB_RUN_ATTEMPT: count.default(1),
  GITHUB_RUN_NUMBER: count.default(1),
  GITHUB_SERVER_URL: url.default('https://github.com'),
  GITHUB_API_URL: url.default('https://api.github.com'),
  GITHUB_WORKFLOW: z.string().default(''),
  GITHUB_WORKFLOW_REF: z.string().optional(),
  GITHUB_JOB: z.string().default(''),
  GITHUB_ACTOR: z.string().optional(),
  GITHUB_EVENT_PATH: z.string().optional(),
})

/**
 * Reads where this process runs from the `GITHUB_*` variables and the event's payload (GitHub's "Variables
 * reference"). null outside of a workflow, that is without `GITHUB_ACTIONS=true`.
 * @throws ConfigurationError naming every variable and payload field that is not what GitHub documents.
 */
export function readGitHubContext(
  env: Readonly<Record<string, string | undefined>>,
  readFile: (path: string) => string,
): GitHubContext | null {
  if (env.GITHUB_ACTIONS !== 'true') return null
  const known = Object.keys(environmentSchema.shape).map((name) => [name, env[name] || undefined])
  const parsed = environmentSchema.safeParse(Object.fromEntries(known))
  if (!parsed.success) throw new ConfigurationError(parsed.error.issues.map((issue) => problemOf(issue)))
  const variables = parsed.data
  const event = readPayload(variables.GITHUB_EVENT_PATH, readFile)
  const [owner = '', repo = ''] = variables.GITHUB_REPOSITORY.split('/')
  const { GITHUB_RUN_ATTEMPT: attempt, GITHUB_SERVER_URL: serverUrl } = variables
  return {
    repository: { owner, repo },
    eventName: variables.GITHUB_EVENT_NAME,
    sha: variables.GITHUB_SHA,
    ref: variables.GITHUB_REF ?? null,
    ...revisionsOf(event, variables.GITHUB_SHA, variables.GITHUB_REF),
    pullRequest: pullRequestOf(event),
    isFork: isFork(event, variables.GITHUB_REPOSITORY),
    triggeringRun: triggeringRunOf(event),
    defaultBranch: event.repository?.default_branch ?? null,
    runId: variables.GITHUB_RUN_ID,
    runAttempt: attempt,
    runNumber: variables.GITHUB_RUN_NUMBER,
    serverUrl,
    apiUrl: variables.GITHUB_API_URL,
    runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${variables.GITHUB_RUN_ID}${attempt > 1 ? `/attempts/${attempt}` : ''}`,
    workflow: variables.GITHUB_WORKFLOW,
    workflowFile: variables.GITHUB_WORKFLOW_REF?.match(/^[^/]+\/[^/]+\/([^@]+)@/)?.[1] ?? null,
    job: variables.GITHUB_JOB,
    actor: variables.GITHUB_ACTOR ?? null,
  }
}

function revisionsOf(event: EventPayload, sha: string, ref: string | undefined) {
  const { pull_request: pull, merge_group: queue, workflow_run: run } = event
  if (pull !== undefined)
    return {
      headSha: pull.head.sha,
      headBranch: pull.head.ref,
      baseSha: pull.base.sha,
      baseBranch: pull.base.ref,
    }
  if (queue !== undefined)
    return {
      headSha: queue.head_sha,
      headBranch: null,
      baseSha: queue.base_sha,
      baseBranch: queue.base_ref.replace(/^refs\/heads\//, ''),
    }
  const before = event.before !== undefined && /[^0]/.test(event.before) ? event.before : null
  return {
    headSha: run?.head_sha ?? event.check_run?.head_sha ?? event.check_suite?.head_sha ?? sha,
    headBranch: run?.head_branch ?? ref?.match(/^refs\/heads\/(.+)$/)?.[1] ?? null,
    baseSha: before,
    baseBranch: null,
  }
}

function pullRequestOf(event: EventPayload): number | null {
  if (event.pull_request !== undefined) return event.pull_request.number
  return event.issue?.pull_request ? event.issue.number : null
}

function isFork(event: EventPayload, repository: string): boolean {
  const head = event.pull_request?.head.repo ?? event.workflow_run?.head_repository
  if (event.pull_request === undefined && event.workflow_run === undefined) return false
  return head?.full_name.toLowerCase() !== repository.toLowerCase()
}

function triggeringRunOf(event: EventPayload): TriggeringRun | null {
  const run = event.workflow_run
  if (run === undefined) return null
  return {
    id: run.id,
    attempt: run.run_attempt,
    event: run.event,
    conclusion: run.conclusion ?? null,
    headSha: run.head_sha,
    headBranch: run.head_branch ?? null,
    headRepository: run.head_repository?.full_name ?? null,
  }
}

function readPayload(path: string | undefined, readFile: (path: string) => string): EventPayload {
  if (path === undefined) return {}
  let json: unknown
  try {
    json = JSON.parse(readFile(path))
  } catch (cause) {
    throw new ConfigurationError(
      { file: path, path: 'GITHUB_EVENT_PATH', message: `the event cannot be read: ${messageOf(cause)}` },
      { cause },
    )
  }
  const parsed = eventPayloadSchema.safeParse(json)
  if (parsed.success) return parsed.data
  throw new ConfigurationError(parsed.error.issues.map((issue) => problemOf(issue, path)))
}

function problemOf(issue: z.core.$ZodIssue, file?: string): Problem {
  return {
    ...(file === undefined ? {} : { file }),
    path: issue.path.join('.'),
    message: issue.message,
    remedy:
      file === undefined
        ? 'These variables are set by the runner; do not override them in `env:`'
        : 'The event payload is written by GitHub; pass one of its form with GITHUB_EVENT_PATH',
  }
}
