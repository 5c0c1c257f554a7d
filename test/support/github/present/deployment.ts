import type { Deployment, DeploymentStatus, Repository, World } from '../world.ts'
import { presentApp, presentUser } from './accounts.ts'
import { nodeId } from './nodes.ts'
import { repositoryUrl } from './repository.ts'

export function presentDeployment(
  world: World,
  repository: Repository,
  deployment: Deployment,
): Record<string, unknown> {
  const api = repositoryUrl(world, repository)
  const url = `${api}/deployments/${deployment.id}`
  return {
    id: deployment.id,
    node_id: nodeId('Deployment', deployment.id),
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    environment: deployment.environment,
    original_environment: deployment.environment,
    description: deployment.description,
    creator: presentUser(world, deployment.creator),
    performed_via_github_app: presentApp(world, deployment.creator),
    transient_environment: deployment.transient,
    production_environment: deployment.production,
    created_at: deployment.createdAt,
    updated_at: deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt,
    url,
    statuses_url: `${url}/statuses`,
    repository_url: api,
  }
}

export function presentDeploymentStatus(
  world: World,
  repository: Repository,
  deployment: Deployment,
  status: DeploymentStatus,
): Record<string, unknown> {
  const api = repositoryUrl(world, repository)
  const url = `${api}/deployments/${deployment.id}`
  return {
    id: status.id,
    node_id: nodeId('DeploymentStatus', status.id),
    state: status.state,
    description: status.description,
    environment: status.environment,
    environment_url: status.environmentUrl,
    target_url: status.logUrl,
    log_url: status.logUrl,
    creator: presentUser(world, status.creator),
    performed_via_github_app: presentApp(world, status.creator),
    created_at: status.createdAt,
    updated_at: status.createdAt,
    url: `${url}/statuses/${status.id}`,
    deployment_url: url,
    repository_url: api,
  }
}
