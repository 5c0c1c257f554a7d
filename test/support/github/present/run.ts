import { type Commit, readCommit } from '../git/commits.ts'
import { findIssue, isPull } from '../records/issues.ts'
import type { StoredArtifact } from '../results/store.ts'
import type { Repository, Workflow, WorkflowJob, WorkflowRun, World } from '../world.ts'
import { presentUser } from './accounts.ts'
import { nodeId } from './nodes.ts'
import { presentPullMinimal } from './pull.ts'
import { htmlUrl, presentRepository, repositoryUrl } from './repository.ts'

export function presentWorkflow(
  world: World,
  repository: Repository,
  workflow: Workflow,
): Record<string, unknown> {
  const html = htmlUrl(world, repository)
  return {
    id: workflow.id,
    node_id: nodeId('Workflow', workflow.id),
    name: workflow.name,
    path: workflow.path,
    state: 'active',
    created_at: workflow.createdAt,
    updated_at: workflow.createdAt,
    url: `${repositoryUrl(world, repository)}/actions/workflows/${workflow.id}`,
    html_url: `${html}/blob/${repository.defaultBranch}/${workflow.path}`,
    badge_url: `${html}/actions/workflows/${workflow.path.split('/').at(-1)}/badge.svg`,
  }
}

export async function presentRun(
  world: World,
  repository: Repository,
  run: WorkflowRun,
): Promise<Record<string, unknown>> {
  const url = `${repositoryUrl(world, repository)}/actions/runs/${run.id}`
  const commit = await readCommit(repository.gitDir, run.headSha)
  return {
    id: run.id,
    node_id: nodeId('WorkflowRun', run.id),
    name: run.workflow.name,
    path: run.workflow.path,
    display_title: commit.message.split('\n')[0],
    head_branch: run.headBranch,
    head_sha: run.headSha,
    run_number: run.number,
    run_attempt: 1,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflow.id,
    check_suite_id: run.id,
    check_suite_node_id: nodeId('CheckSuite', run.id),
    url,
    html_url: `${htmlUrl(world, repository)}/actions/runs/${run.id}`,
    // GitHub lists no pull requests here when the head is in a fork.
    pull_requests:
      run.headRepository === repository
        ? run.pulls
            .map((number) => findIssue(repository, number))
            .filter(isPull)
            .map((issue) => presentPullMinimal(world, repository, issue))
        : [],
    actor: presentUser(world, run.actor),
    triggering_actor: presentUser(world, run.actor),
    referenced_workflows: [],
    created_at: run.createdAt,
    updated_at: run.createdAt,
    run_started_at: run.createdAt,
    previous_attempt_url: null,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repositoryUrl(world, repository)}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${repositoryUrl(world, repository)}/actions/workflows/${run.workflow.id}`,
    head_commit: presentSimpleCommit(commit),
    head_repository: presentRepository(world, run.headRepository),
    head_repository_id: run.headRepository.id,
    repository: presentRepository(world, repository),
  }
}

export function presentJob(
  world: World,
  repository: Repository,
  run: WorkflowRun,
  job: WorkflowJob,
): Record<string, unknown> {
  const api = repositoryUrl(world, repository)
  return {
    id: job.id,
    node_id: nodeId('CheckRun', job.id),
    run_id: run.id,
    run_url: `${api}/actions/runs/${run.id}`,
    run_attempt: 1,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    workflow_name: run.workflow.name,
    name: job.name,
    url: `${api}/actions/jobs/${job.id}`,
    html_url: `${htmlUrl(world, repository)}/actions/runs/${run.id}/job/${job.id}`,
    check_run_url: `${api}/check-runs/${job.id}`,
    status: 'completed',
    conclusion: job.conclusion,
    created_at: run.createdAt,
    started_at: run.createdAt,
    completed_at: run.createdAt,
    labels: [],
    runner_id: null,
    runner_name: null,
    runner_group_id: null,
    runner_group_name: null,
    steps: job.steps.map((step, i) => ({ ...step, status: 'completed', number: i + 1 })),
  }
}

export function presentArtifact(
  world: World,
  repository: Repository,
  artifact: StoredArtifact,
): Record<string, unknown> {
  const url = `${repositoryUrl(world, repository)}/actions/artifacts/${artifact.id}`
  const run = repository.workflowRuns.get(Number(artifact.runId))
  return {
    id: artifact.id,
    node_id: nodeId('Artifact', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.size,
    digest: artifact.digest,
    url,
    archive_download_url: `${url}/zip`,
    expired: false,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: artifact.createdAt,
    workflow_run: run
      ? {
          id: run.id,
          repository_id: repository.id,
          head_repository_id: run.headRepository.id,
          head_branch: run.headBranch,
          head_sha: run.headSha,
        }
      : null,
  }
}

function presentSimpleCommit(commit: Commit): Record<string, unknown> {
  return {
    id: commit.sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: commit.committer.date,
    author: { name: commit.author.name, email: commit.author.email },
    committer: { name: commit.committer.name, email: commit.committer.email },
  }
}
