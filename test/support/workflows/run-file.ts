import type { Delivery } from './delivery.ts'
import { dispatchInputs } from './inputs.ts'
import type { FinishedJob } from './job-workflow.ts'
import { finishRun, startRun } from './records.ts'
import { type JobResult, runJob } from './run-job.ts'
import type { RunOptions, RunResult } from './run-options.ts'
import { tokenPermissions } from './token-permissions.ts'
import { type ActionReference, usedActions } from './used-actions.ts'
import { inOrder, needsOf, type WorkflowFile } from './workflow-file.ts'

const standardRunners = ['ubuntu-latest', 'ubuntu-24.04', 'ubuntu-22.04', 'self-hosted']

export interface FileRequest {
  readonly options: RunOptions
  readonly delivery: Delivery
  readonly file: WorkflowFile
  readonly checkout: string
  readonly standIns: ReadonlyMap<string, string>
  readonly scratch: string
}

/** Runs one workflow, job after job, and enters the run into the double. */
export async function runFile({
  options,
  delivery,
  file,
  checkout,
  standIns,
  scratch,
}: FileRequest): Promise<RunResult> {
  const { github, repository } = options
  const run = startRun(github.world, repository, delivery, file)
  const located = (reference: ActionReference) => locate(reference, standIns, options.suite)
  const payload =
    delivery.event === 'workflow_dispatch'
      ? {
          ...delivery.payload,
          inputs: dispatchInputs(file, delivery.payload.inputs as Record<string, unknown>),
        }
      : delivery.payload
  const finished = new Map<string, FinishedJob>()
  const jobs: JobResult[] = []
  const repositories = await foldersOf(file, checkout, located)
  for (const id of inOrder(file.source)) {
    if (options.withoutJobs?.includes(id)) continue
    const outcome = await runJob({
      github,
      repository,
      delivery: { ...delivery, payload },
      run,
      file,
      id,
      finished,
      permissions: tokenPermissions(file.source, file.source.jobs[id]!, {
        defaults: options.defaultPermissions ?? 'restricted',
        untrusted: delivery.untrusted,
      }),
      checkout,
      scratch,
      runners: options.runners ?? standardRunners,
      repositories,
      secrets: delivery.untrusted ? {} : (options.secrets ?? {}),
      variables: options.variables ?? {},
      env: { ...(options.python ? { STAND_IN_PYTHON: options.python } : {}), ...options.env },
      timeoutSeconds: options.timeoutSeconds ?? 300,
    })
    refuseSilentSkip(file, id, outcome.finished, finished)
    finished.set(id, outcome.finished)
    jobs.push(...outcome.results)
  }
  finishRun(github.world, run, jobs)
  return {
    id: run.id,
    workflow: file.name,
    path: file.path,
    conclusion: run.conclusion ?? 'success',
    jobs,
    log: jobs.map((job) => job.log).join(''),
    summary: jobs.map((job) => job.summary).join(''),
    run,
  }
}

/** A job without a condition, whose needs all succeeded, has no reason to be skipped. */
function refuseSilentSkip(
  file: WorkflowFile,
  id: string,
  job: FinishedJob,
  finished: ReadonlyMap<string, FinishedJob>,
): void {
  const source = file.source.jobs[id]!
  const blocked = needsOf(source).some((needed) => finished.get(needed)?.conclusion !== 'success')
  if (job.conclusion === 'skipped' && source.if === undefined && !blocked)
    throw new Error(`${file.path}: act passed over job ${id} without a reason`)
}

async function foldersOf(
  file: WorkflowFile,
  checkout: string,
  located: (reference: ActionReference) => string | undefined,
): Promise<Map<string, string>> {
  const folders = new Map<string, string>()
  for (const reference of await usedActions(file.source, checkout, located)) {
    const name = `${reference.repository}@${reference.ref}`
    const folder = located(reference)
    if (folder === undefined)
      throw new Error(`${file.path} uses ${name}: there is no stand-in for it, and no suite was given`)
    folders.set(name, folder)
  }
  return folders
}

function locate(
  reference: ActionReference,
  standIns: ReadonlyMap<string, string>,
  suite: string | undefined,
): string | undefined {
  return reference.repository.endsWith('/mlops-actions') ? suite : standIns.get(reference.repository)
}
