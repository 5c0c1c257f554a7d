import { resolveRevision } from '../git/plumbing.ts'
import { type Call, findById, type Handlers, noContent, notFound, ok, Refusal } from '../operation.ts'
import { countedAnswer } from '../pagination.ts'
import { presentArtifact, presentJob, presentRun, presentWorkflow } from '../present/run.ts'
import { knownWorkflows } from '../records/workflows.ts'
import { artifactsOf, blobUrl, type StoredArtifact } from '../results/store.ts'
import type { Workflow, WorkflowRun } from '../world.ts'

export const actionsHandlers: Handlers = {
  'actions/list-repo-workflows': async (call) =>
    countedAnswer(call, 'workflows', await knownWorkflows(call.world, call.repository), (workflow) =>
      presentWorkflow(call.world, call.repository, workflow),
    ),

  'actions/get-workflow': async (call) =>
    ok(presentWorkflow(call.world, call.repository, await findWorkflow(call))),

  'actions/list-workflow-runs-for-repo': (call) => listRuns(call, [...call.repository.workflowRuns.values()]),

  'actions/list-workflow-runs': async (call) => {
    const workflow = await findWorkflow(call)
    return listRuns(
      call,
      [...call.repository.workflowRuns.values()].filter((run) => run.workflow.id === workflow.id),
    )
  },

  'actions/get-workflow-run': async (call) =>
    ok(await presentRun(call.world, call.repository, findRun(call))),

  'actions/list-jobs-for-workflow-run': (call) => {
    const run = findRun(call)
    return countedAnswer(call, 'jobs', run.jobs, (job) => presentJob(call.world, call.repository, run, job))
  },

  'actions/list-workflow-run-artifacts': (call) =>
    listArtifacts(call, artifactsOf(call.world.results, String(findRun(call).id))),

  'actions/list-artifacts-for-repo': (call) => listArtifacts(call, ownArtifacts(call)),

  'actions/get-artifact': (call) => ok(presentArtifact(call.world, call.repository, findArtifact(call))),

  'actions/download-artifact': (call) => {
    if (call.params.archive_format !== 'zip') throw notFound()
    const { blob, filename } = findArtifact(call)
    return { status: 302, headers: { location: blobUrl(call.world.origin, blob, filename) } }
  },

  'actions/delete-artifact': (call) => {
    const { artifacts } = call.world.results
    artifacts.splice(artifacts.indexOf(findArtifact(call)), 1)
    return noContent()
  },

  'actions/create-workflow-dispatch': async (call) => {
    const workflow = await findWorkflow(call)
    const body = call.body as { ref: string; inputs?: Record<string, unknown>; return_run_details?: boolean }
    const ref = body.ref.replace(/^refs\/(heads|tags)\//, '')
    if ((await resolveRevision(call.repository.gitDir, `${ref}^{commit}`)) === undefined)
      throw new Refusal(422, `No ref found for: ${body.ref}`)
    const runId = call.world.nextId()
    call.world.dispatches.push({
      repository: call.repository.fullName,
      event: 'workflow_dispatch',
      by: call.actor.login,
      workflow: workflow.path,
      ref: body.ref,
      inputs: body.inputs ?? {},
      runId,
    })
    if (body.return_run_details !== true) return noContent()
    const path = `${call.repository.fullName}/actions/runs/${runId}`
    return ok({
      workflow_run_id: runId,
      run_url: `${call.world.origin}/repos/${path}`,
      html_url: `${call.world.web}/${path}`,
    })
  },

  'repos/create-dispatch-event': (call) => {
    const body = call.body as { event_type: string; client_payload?: Record<string, unknown> }
    if (Object.keys(body.client_payload ?? {}).length > 10)
      throw new Refusal(422, 'No more than 10 properties are allowed')
    call.world.dispatches.push({
      repository: call.repository.fullName,
      event: 'repository_dispatch',
      by: call.actor.login,
      type: body.event_type,
      payload: body.client_payload ?? {},
    })
    return noContent()
  },
}

function listRuns(call: Call, all: readonly WorkflowRun[]) {
  const wanted: readonly [string, (run: WorkflowRun, value: string) => boolean][] = [
    ['event', (run, value) => run.event === value],
    ['branch', (run, value) => run.headBranch === value],
    ['head_sha', (run, value) => run.headSha === value],
    ['actor', (run, value) => run.actor === value],
    ['status', (run, value) => run.status === value || run.conclusion === value],
  ]
  const runs = all
    .filter((run) =>
      wanted.every(([key, matches]) => !call.query.has(key) || matches(run, call.query.get(key)!)),
    )
    .reverse()
  return countedAnswer(call, 'workflow_runs', runs, (run) => presentRun(call.world, call.repository, run))
}

function listArtifacts(call: Call, all: readonly StoredArtifact[]) {
  const name = call.query.get('name')
  const artifacts = all.filter((artifact) => name === null || artifact.name === name).reverse()
  return countedAnswer(call, 'artifacts', artifacts, (artifact) =>
    presentArtifact(call.world, call.repository, artifact),
  )
}

function ownArtifacts(call: Call): StoredArtifact[] {
  return [...call.repository.workflowRuns.keys()].flatMap((id) => artifactsOf(call.world.results, String(id)))
}

function findArtifact(call: Call): StoredArtifact {
  const artifact = ownArtifacts(call).find(({ id }) => id === Number(call.params.artifact_id))
  if (artifact === undefined) throw notFound()
  return artifact
}

function findRun(call: Call): WorkflowRun {
  return findById(call.repository.workflowRuns, call.params.run_id)
}

/** By number, or by the name of its file. */
async function findWorkflow(call: Call): Promise<Workflow> {
  const id = call.params.workflow_id!
  const workflow = (await knownWorkflows(call.world, call.repository)).find(
    (candidate) => String(candidate.id) === id || candidate.path === `.github/workflows/${id}`,
  )
  if (workflow === undefined) throw notFound()
  return workflow
}
