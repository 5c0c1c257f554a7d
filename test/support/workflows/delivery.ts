import type { GitHubDouble, Repository, WorkflowRun } from '../github/index.ts'
import { defaultBranchDelivery, dispatchDelivery, scheduleDelivery } from './default-branch-deliveries.ts'
import { pullRequestDelivery } from './pull-request-delivery.ts'
import { pushDelivery } from './push-delivery.ts'
import { workflowRunDelivery } from './workflow-run-delivery.ts'

/** What happened, as a test says it. */
export type Event =
  | {
      readonly name: 'pull_request' | 'pull_request_target'
      readonly number: number
      /** Default `opened`. */
      readonly action?: string
    }
  | { readonly name: 'push'; readonly ref: string; readonly before?: string }
  | { readonly name: 'workflow_run'; readonly run: WorkflowRun; readonly action?: string }
  | {
      readonly name: 'workflow_dispatch'
      /** File name or path. */
      readonly workflow: string
      /** Default the default branch. */
      readonly ref?: string
      readonly inputs?: Readonly<Record<string, unknown>>
    }
  | {
      readonly name: 'repository_dispatch'
      readonly type: string
      readonly payload?: Readonly<Record<string, unknown>>
    }
  | { readonly name: 'schedule'; readonly cron: string }
  /** Anything else that GitHub runs on the default branch, with its payload. */
  | {
      readonly name:
        | 'issues'
        | 'issue_comment'
        | 'check_run'
        | 'check_suite'
        | 'deployment_status'
        | 'release'
      readonly action: string
      readonly payload: Readonly<Record<string, unknown>>
    }

/** An event as GitHub hands it to workflows: which commit they run on, under which ref, with which payload. */
export interface Delivery {
  readonly event: string
  readonly action: string | undefined
  readonly payload: Readonly<Record<string, unknown>>
  readonly actor: string
  /** GITHUB_SHA: what runs, and where the workflow files are read from. */
  readonly sha: string
  /** GITHUB_REF. */
  readonly ref: string
  /** The ref that `branches` and `tags` filters look at; undefined where there are none. */
  readonly filterRef: string | undefined
  /** What the run is shown on: the head of a pull request, not its test merge. */
  readonly headSha: string
  readonly headBranch: string
  readonly headRepository: Repository
  readonly pulls: readonly number[]
  /** From a fork: a read-only token and no secrets. */
  readonly untrusted: boolean
  /** Caches this run may read besides those of its own ref. */
  readonly cacheScopes: readonly string[]
  /** The workflow dispatched (file), or the one that ran (name). */
  readonly workflow?: string
  changedPaths(): Promise<string[]>
}

export interface DeliveryContext {
  readonly github: GitHubDouble
  readonly repository: Repository
  readonly actor: string | undefined
}

export function deliver(context: DeliveryContext, event: Event): Promise<Delivery> {
  switch (event.name) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequestDelivery(context, event)
    case 'push':
      return pushDelivery(context, event)
    case 'workflow_run':
      return workflowRunDelivery(context, event)
    case 'workflow_dispatch':
      return dispatchDelivery(context, event)
    case 'schedule':
      return scheduleDelivery(context, event)
    case 'repository_dispatch':
      return defaultBranchDelivery(context, event.name, event.type, {
        branch: context.repository.defaultBranch,
        client_payload: event.payload ?? {},
      })
    default:
      return defaultBranchDelivery(context, event.name, event.action, event.payload)
  }
}
