import { registerWorkflow } from '../github/records/workflows.ts'
import type { Repository, WorkflowRun, World } from '../github/world.ts'
import type { Delivery } from './delivery.ts'
import type { JobResult } from './run-job.ts'
import type { WorkflowFile } from './workflow-file.ts'

/** Enters a run in progress into the double, so that its jobs can ask the API about it. */
export function startRun(
  world: World,
  repository: Repository,
  delivery: Delivery,
  file: WorkflowFile,
): WorkflowRun {
  const run: WorkflowRun = {
    id: world.nextId(),
    number:
      [...repository.workflowRuns.values()].filter((other) => other.workflow.path === file.path).length + 1,
    workflow: registerWorkflow(world, repository, file.path, file.text),
    event: delivery.event,
    headSha: delivery.headSha,
    headBranch: delivery.headBranch,
    headRepository: delivery.headRepository,
    pulls: delivery.pulls,
    actor: delivery.actor,
    createdAt: world.now(),
    status: 'in_progress',
    conclusion: null,
    jobs: [],
  }
  repository.workflowRuns.set(run.id, run)
  return run
}

export function finishRun(world: World, run: WorkflowRun, jobs: readonly JobResult[]): void {
  const ended = jobs.map((job) => job.conclusion)
  run.status = 'completed'
  run.conclusion = ended.includes('failure')
    ? 'failure'
    : ended.includes('cancelled')
      ? 'cancelled'
      : ended.every((conclusion) => conclusion === 'skipped')
        ? 'skipped'
        : 'success'
  run.jobs = jobs.map((job) => ({
    id: world.nextId(),
    name: job.name,
    conclusion: job.conclusion,
    steps: job.steps.map(({ name, conclusion }) => ({ name, conclusion })),
  }))
}
