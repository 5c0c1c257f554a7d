import type { GitHubDouble, Repository, WorkflowRun } from '../github/index.ts'
import type { Event } from './delivery.ts'
import type { JobResult } from './run-job.ts'
import type { DefaultPermissions } from './token-permissions.ts'

export interface RunOptions {
  readonly github: GitHubDouble
  readonly repository: Repository
  readonly event: Event
  /** Who caused the event; default the pull request's author, the pusher or the repository's owner. */
  readonly actor?: string
  /** Folder that stands for every `OWNER/mlops-actions@REF`, as `exportSuite` makes it. */
  readonly suite?: string
  /** A Python environment for `actions/setup-python` to lend instead of an empty one, made where it is not there. */
  readonly python?: string
  /** Only these files (names or paths); default all of `.github/workflows`. */
  readonly workflowFiles?: readonly string[]
  /** Job ids that are not started, as if the workflow did not have them; nothing may need them. */
  readonly withoutJobs?: readonly string[]
  /** Job ids that must have run to an end; a job that was skipped or never started fails the test. */
  readonly expectJobs?: readonly string[]
  /** An event that starts no workflow is an error unless this is true. */
  readonly allowNone?: boolean
  readonly secrets?: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** What the repository's settings give a token when the workflow says nothing. */
  readonly defaultPermissions?: DefaultPermissions
  /** Labels that have a runner. */
  readonly runners?: readonly string[]
  /** Also deliver `workflow_run` for each finished run, as GitHub does. */
  readonly follow?: boolean
  /** For each job; default 300. */
  readonly timeoutSeconds?: number
}

export interface RunResult {
  readonly id: number
  /** The workflow's name. */
  readonly workflow: string
  /** Its file in the repository. */
  readonly path: string
  readonly conclusion: string
  readonly jobs: readonly JobResult[]
  readonly log: string
  readonly summary: string
  /** As the double keeps it: what a `workflow_run` event is made of. */
  readonly run: WorkflowRun
}
