import type { Settings } from './records/settings.ts'
import type { ResultsStore } from './results/store.ts'

/** Everything the double knows beyond what git keeps. */
export interface World {
  /** `http://127.0.0.1:PORT`, the API's root. */
  readonly origin: string
  /** What links for people start with. */
  readonly web: string
  /** Folder of the bare repositories, `OWNER/NAME.git` each. */
  readonly forge: string
  readonly repositories: Map<string, Repository>
  readonly users: Map<string, User>
  readonly results: ResultsStore
  readonly dispatches: Dispatch[]
  readonly runners: Runner[]
  readonly runnerGroups: RunnerGroup[]
  /** ISO 8601, whole seconds, as GitHub writes times. */
  now(): string
  nextId(): number
}

export interface User {
  readonly id: number
  readonly login: string
  readonly type: 'User' | 'Bot' | 'Organization'
}

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'

export interface Repository {
  readonly id: number
  readonly owner: string
  readonly name: string
  readonly fullName: string
  readonly gitDir: string
  readonly private: boolean
  readonly defaultBranch: string
  readonly parent?: Repository
  readonly createdAt: string
  readonly collaborators: Map<string, Role>
  readonly issues: Map<number, Issue>
  readonly comments: Map<number, Comment>
  readonly labels: Map<string, Label>
  readonly checkRuns: Map<number, CheckRun>
  readonly statuses: CommitStatus[]
  readonly deployments: Map<number, Deployment>
  readonly workflows: Map<string, Workflow>
  readonly workflowRuns: Map<number, WorkflowRun>
  readonly releases: Map<number, Release>
  readonly settings: Settings
  /** Branches that change through pull requests alone. */
  readonly protectedBranches: Set<string>
  /** Whether the settings let pull requests merge themselves. */
  allowAutoMerge: boolean
  /** Ways to merge that the settings allow; the double cannot rebase. */
  readonly mergeMethods: Set<'merge' | 'squash' | 'rebase'>
  /** Entries after which a recursive list of a tree is cut off. */
  treeLimit: number
}

export interface Release {
  readonly id: number
  readonly author: string
  readonly createdAt: string
  readonly assets: Map<number, ReleaseAsset>
  tag: string
  target: string
  name: string | null
  body: string | null
  draft: boolean
  prerelease: boolean
  publishedAt: string | null
}

export interface ReleaseAsset {
  readonly id: number
  readonly name: string
  readonly label: string
  readonly contentType: string
  readonly uploader: string
  readonly createdAt: string
  /** Name of its bytes among the blobs. */
  readonly blob: string
  readonly size: number
  /** null for what was uploaded before GitHub kept it. */
  digest: string | null
  /** `starter` is what an interrupted upload leaves. */
  state: 'uploaded' | 'starter'
}

export interface Issue {
  readonly id: number
  readonly number: number
  readonly author: string
  readonly createdAt: string
  title: string
  body: string | null
  state: 'open' | 'closed'
  stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null
  updatedAt: string
  closedAt: string | null
  labels: string[]
  assignees: string[]
  pull?: Pull
}

export interface Pull {
  readonly head: { readonly repository: Repository; readonly ref: string; sha: string }
  readonly base: { ref: string; sha: string }
  readonly draft: boolean
  /** The merge of head into base that GitHub tests, null where they conflict. */
  mergeSha: string | null
  merged: { at: string; by: string; sha: string } | null
  /** Asked to be merged when its checks pass. */
  autoMerge: { by: string; method: 'merge' | 'squash' | 'rebase' } | null
}

export interface Comment {
  readonly id: number
  readonly issue: number
  readonly author: string
  readonly createdAt: string
  readonly reactions: Reaction[]
  body: string
  updatedAt: string
}

export interface Reaction {
  readonly id: number
  readonly author: string
  readonly content: '+1' | '-1' | 'laugh' | 'confused' | 'heart' | 'hooray' | 'rocket' | 'eyes'
  readonly createdAt: string
}

export interface Label {
  readonly id: number
  readonly name: string
  readonly color: string
  readonly description: string | null
}

export interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly message: string
  readonly title?: string
  readonly raw_details?: string
}

export interface CheckRun {
  readonly id: number
  readonly headSha: string
  /** Login of the app that made it; only that app may update it. */
  readonly app: string
  readonly annotations: Annotation[]
  name: string
  status: string
  conclusion: string | null
  startedAt: string | null
  completedAt: string | null
  detailsUrl: string | null
  externalId: string | null
  output: { title: string | null; summary: string | null; text: string | null }
}

export interface CommitStatus {
  readonly id: number
  readonly sha: string
  readonly state: 'error' | 'failure' | 'pending' | 'success'
  readonly context: string
  readonly description: string | null
  readonly targetUrl: string | null
  readonly creator: string
  readonly createdAt: string
}

export interface Deployment {
  readonly id: number
  readonly sha: string
  readonly ref: string
  readonly task: string
  readonly environment: string
  readonly description: string | null
  readonly payload: string | Record<string, unknown>
  readonly creator: string
  readonly createdAt: string
  readonly transient: boolean
  readonly production: boolean
  readonly statuses: DeploymentStatus[]
}

export interface DeploymentStatus {
  readonly id: number
  readonly state: string
  readonly creator: string
  readonly description: string
  readonly environment: string
  readonly environmentUrl: string
  readonly logUrl: string
  readonly createdAt: string
}

export interface Workflow {
  readonly id: number
  readonly path: string
  readonly name: string
  readonly createdAt: string
}

export interface WorkflowJob {
  readonly id: number
  readonly name: string
  readonly conclusion: string
  readonly steps: readonly { name: string; conclusion: string }[]
}

export interface WorkflowRun {
  readonly id: number
  readonly number: number
  readonly workflow: Workflow
  readonly event: string
  readonly headSha: string
  readonly headBranch: string
  readonly headRepository: Repository
  readonly pulls: readonly number[]
  readonly actor: string
  readonly createdAt: string
  status: 'queued' | 'in_progress' | 'completed'
  conclusion: string | null
  jobs: WorkflowJob[]
}

/** A `repository_dispatch` or `workflow_dispatch` that was asked for; the harness may act on it. */
export interface Dispatch {
  readonly repository: string
  readonly event: 'repository_dispatch' | 'workflow_dispatch'
  readonly by: string
  /** `event_type` of a repository dispatch. */
  readonly type?: string
  readonly payload?: Record<string, unknown>
  /** Path of the workflow file, ref and inputs of a workflow dispatch. */
  readonly workflow?: string
  readonly ref?: string
  readonly inputs?: Record<string, unknown>
  readonly runId?: number
}

/** A self-hosted runner, of one repository or of an organisation's group. */
export interface Runner {
  readonly id: number
  readonly name: string
  readonly labels: readonly string[]
  /** Full name of the repository that it belongs to; undefined for one of a group. */
  readonly repository?: string
  readonly groupId?: number
  status: 'online' | 'offline'
  busy: boolean
}

export interface RunnerGroup {
  readonly id: number
  readonly organisation: string
  readonly name: string
  /** Names of the repositories that may use it; all of the organisation when left out. */
  readonly repositories?: readonly string[]
  /** `acme/flights/.github/workflows/train.yml@refs/heads/main`; all when left out. */
  readonly workflows?: readonly string[]
}

export function findRepository(world: World, fullName: string): Repository | undefined {
  return world.repositories.get(fullName.toLowerCase())
}

/** The account of a login, made on first mention: `[bot]` names apps. */
export function userOf(world: World, login: string): User {
  const known = world.users.get(login.toLowerCase())
  if (known !== undefined) return known
  const type = login.endsWith('[bot]') ? 'Bot' : 'User'
  const user: User = { id: login === 'github-actions[bot]' ? 41898282 : world.nextId(), login, type }
  world.users.set(login.toLowerCase(), user)
  return user
}
