import { join } from 'node:path'
import type { GitHubDouble, Repository, WorkflowRun } from '../github/index.ts'
import { runAct } from './act.ts'
import { type Annotation, type LoggedJob, readActLog } from './act-log.ts'
import type { Delivery } from './delivery.ts'
import { standInModules } from './exports.ts'
import { type Conclusion, type FinishedJob, jobWorkflow, readReport, reporter } from './job-workflow.ts'
import type { TokenPermissions } from './token-permissions.ts'
import type { WorkflowFile } from './workflow-file.ts'

export interface StepResult {
  /** The step's `id`, or its position from 0. */
  readonly id: string
  readonly name: string
  readonly conclusion: 'success' | 'failure' | 'skipped'
  readonly outputs: Readonly<Record<string, string>>
}

export interface JobResult {
  readonly id: string
  /** As shown; combinations of a matrix differ in it. */
  readonly name: string
  readonly conclusion: Conclusion
  readonly outputs: Readonly<Record<string, string>>
  readonly steps: readonly StepResult[]
  readonly annotations: readonly Annotation[]
  readonly log: string
  /** What the job's steps wrote to GITHUB_STEP_SUMMARY. */
  readonly summary: string
  readonly permissions: TokenPermissions
}

export interface JobRequest {
  readonly github: GitHubDouble
  readonly repository: Repository
  readonly delivery: Delivery
  readonly run: WorkflowRun
  readonly file: WorkflowFile
  readonly id: string
  readonly finished: ReadonlyMap<string, FinishedJob>
  readonly permissions: TokenPermissions
  readonly checkout: string
  readonly scratch: string
  readonly runners: readonly string[]
  readonly repositories: ReadonlyMap<string, string>
  readonly secrets: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly timeoutSeconds: number
}

/** What act does not do, and passing over in silence would be wrong. */
const notEmulated = ['services', 'container', 'continue-on-error']

/** Runs one job with a token of its own; one result, or one a combination of its matrix. */
export async function runJob(request: JobRequest): Promise<{ finished: FinishedJob; results: JobResult[] }> {
  const { delivery, file, id } = request
  const job = file.source.jobs[id]!
  for (const key of notEmulated)
    if (key in job) throw new Error(`${file.path}: job ${id}: \`${key}\` is not emulated`)
  refuseUnknownLabels(request)
  const { log, errors } = await runAct({
    event: delivery.event,
    payload: delivery.payload,
    actor: delivery.actor,
    defaultBranch: request.repository.defaultBranch,
    workflow: jobWorkflow(file.source, id, request.finished, request.runners[0]!),
    checkout: request.checkout,
    scratch: join(request.scratch, id),
    runners: request.runners,
    repositories: request.repositories,
    secrets: { ...request.secrets, GITHUB_TOKEN: tokenOf(request) },
    variables: request.variables,
    env: { ...environment(request), ...request.env },
    timeoutSeconds: request.timeoutSeconds,
  })
  const { jobs, stray } = readActLog(log)
  const all = [...jobs.values()]
  const unsupported = all.find((logged) => logged.unsupported)
  if (unsupported)
    throw new Error(
      `${file.path}: no runner has the labels of ${unsupported.name}; act would pass over it. Known: ${request.runners.join(', ')}`,
    )
  const printed = /^[A-Za-z0-9+/=]{8,}$/m.exec(
    all.find((logged) => logged.jobId === reporter)?.log ?? '',
  )?.[0]
  if (printed === undefined)
    throw new Error(
      `${file.path}: act did not run job ${id}:\n${[...stray, errors, log.slice(-4000)].join('\n')}`,
    )
  const finished = readReport(printed)
  const own = all.filter((logged) => logged.jobId !== reporter && !request.finished.has(logged.jobId))
  if (own.length === 0) {
    if (finished.conclusion !== 'skipped') throw new Error(`${file.path}: act logged nothing of job ${id}`)
    return { finished, results: [skipped(request)] }
  }
  return { finished, results: own.map((logged) => toResult(request, finished, logged)) }
}

/** GitHub wants one runner with all labels of a job; act is content with one. Expressions are left to act. */
function refuseUnknownLabels({ file, id, runners }: JobRequest): void {
  const runsOn = file.source.jobs[id]!['runs-on'] as
    | string
    | string[]
    | { labels?: string | string[] }
    | undefined
  const labels = typeof runsOn === 'object' && !Array.isArray(runsOn) ? runsOn.labels : runsOn
  const unknown = [labels ?? []].flat().filter((label) => !label.includes('${{') && !runners.includes(label))
  if (unknown.length > 0)
    throw new Error(`${file.path}: no runner has the labels ${unknown.join(', ')} of job ${id}`)
}

function tokenOf({ github, repository, permissions }: JobRequest): string {
  return github.token({ identity: 'github-actions[bot]', permissions, repositories: [repository.fullName] })
}

function environment(request: JobRequest): Record<string, string> {
  const { github, repository, delivery, run, file } = request
  const runtime = github.runtimeToken({
    runId: run.id,
    jobId: `${run.id}-${request.id}`,
    repository: repository.fullName,
    writableScope: delivery.ref,
    readableScopes: delivery.cacheScopes,
  })
  return {
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_REPOSITORY: repository.fullName,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.number),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_REF: delivery.ref,
    GITHUB_REF_TYPE: delivery.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_TRIGGERING_ACTOR: delivery.actor,
    GITHUB_WORKFLOW_REF: `${repository.fullName}/${file.path}@${delivery.ref}`,
    GITHUB_WORKFLOW_SHA: delivery.sha,
    ACTIONS_RESULTS_URL: github.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: runtime,
    ACTIONS_CACHE_SERVICE_V2: 'true',
    RUNNER_ENVIRONMENT: 'github-hosted',
    // The only remote there is: https://github.com/ leads to the bare repositories.
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.file://${github.forge}/.insteadOf`,
    GIT_CONFIG_VALUE_0: 'https://github.com/',
    STAND_IN_MODULES: standInModules,
  }
}

function toResult(request: JobRequest, finished: FinishedJob, logged: LoggedJob): JobResult {
  const sources = request.file.source.jobs[request.id]!.steps ?? []
  const declared = sources.map((step, position) => {
    const id = step.id ?? String(position)
    const seen = logged.steps.get(id)
    const name = step.name ?? step.uses ?? `Run ${step.run?.split('\n')[0]}`
    return { id, name, conclusion: seen?.conclusion ?? ('skipped' as const), outputs: seen?.outputs ?? {} }
  })
  // The steps of a called workflow are not in this file.
  const steps =
    sources.length > 0 ? declared : [...logged.steps.values()].map((step) => ({ ...step, name: step.id }))
  return {
    id: request.id,
    name: logged.name.slice(logged.name.indexOf('/') + 1),
    conclusion: logged.conclusion ?? finished.conclusion,
    outputs: finished.outputs,
    steps,
    annotations: logged.annotations,
    log: logged.log,
    summary: logged.summary,
    permissions: request.permissions,
  }
}

function skipped(request: JobRequest): JobResult {
  return {
    id: request.id,
    name: request.file.source.jobs[request.id]!.name ?? request.id,
    conclusion: 'skipped',
    outputs: {},
    steps: [],
    annotations: [],
    log: '',
    summary: '',
    permissions: request.permissions,
  }
}
