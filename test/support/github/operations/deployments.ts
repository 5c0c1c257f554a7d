import { resolveRevision } from '../git/plumbing.ts'
import { type Call, created, findById, type Handlers, invalid, notFound, ok, Refusal } from '../operation.ts'
import { listAnswer } from '../pagination.ts'
import { presentDeployment, presentDeploymentStatus } from '../present/deployment.ts'
import type { Deployment, DeploymentStatus } from '../world.ts'

export const deploymentHandlers: Handlers = {
  'repos/create-deployment': async (call) => {
    const body = call.body as {
      ref: string
      task?: string
      environment?: string
      description?: string | null
      payload?: string | Record<string, unknown>
      required_contexts?: string[]
      transient_environment?: boolean
      production_environment?: boolean
    }
    const sha = await resolveRevision(call.repository.gitDir, `${body.ref}^{commit}`)
    if (sha === undefined) throw new Refusal(422, `No ref found for: ${body.ref}`)
    refuseFailedContexts(call, sha, body.required_contexts)
    const environment = body.environment ?? 'production'
    const deployment: Deployment = {
      id: call.world.nextId(),
      sha,
      ref: body.ref,
      task: body.task ?? 'deploy',
      environment,
      description: body.description ?? null,
      payload: body.payload ?? {},
      creator: call.actor.login,
      createdAt: call.world.now(),
      transient: body.transient_environment ?? false,
      production: body.production_environment ?? environment === 'production',
      statuses: [],
    }
    call.repository.deployments.set(deployment.id, deployment)
    return created(presentDeployment(call.world, call.repository, deployment))
  },

  'repos/get-deployment': (call) => ok(presentDeployment(call.world, call.repository, find(call))),

  'repos/list-deployments': (call) => {
    const wanted = (['sha', 'ref', 'task', 'environment'] as const).flatMap((key) => {
      const value = call.query.get(key)
      return value === null || value === 'none' ? [] : [[key, value] as const]
    })
    const deployments = [...call.repository.deployments.values()]
      .filter((deployment) => wanted.every(([key, value]) => deployment[key] === value))
      .reverse()
    return listAnswer(call, deployments, (deployment) =>
      presentDeployment(call.world, call.repository, deployment),
    )
  },

  'repos/create-deployment-status': (call) => {
    const deployment = find(call)
    const body = call.body as {
      state: string
      description?: string
      environment?: string
      environment_url?: string
      log_url?: string
      target_url?: string
      auto_inactive?: boolean
    }
    if ((body.description ?? '').length > 140)
      throw invalid(
        'DeploymentStatus',
        'description',
        'custom',
        'description is too long (maximum is 140 characters)',
      )
    const add = (target: Deployment, state: string) => {
      const status: DeploymentStatus = {
        id: call.world.nextId(),
        state,
        creator: call.actor.login,
        description: body.description ?? '',
        environment: body.environment ?? target.environment,
        environmentUrl: body.environment_url ?? '',
        logUrl: body.log_url ?? body.target_url ?? '',
        createdAt: call.world.now(),
      }
      target.statuses.push(status)
      return status
    }
    const status = add(deployment, body.state)
    // A success makes earlier, non-transient deployments of the same environment inactive.
    if (body.state === 'success' && body.auto_inactive !== false)
      for (const other of call.repository.deployments.values())
        if (other !== deployment && other.environment === deployment.environment && !other.transient)
          if (other.statuses.at(-1)?.state === 'success') add(other, 'inactive')
    return created(presentDeploymentStatus(call.world, call.repository, deployment, status))
  },

  'repos/list-deployment-statuses': (call) => {
    const deployment = find(call)
    return listAnswer(call, deployment.statuses.toReversed(), (status) =>
      presentDeploymentStatus(call.world, call.repository, deployment, status),
    )
  },

  'repos/get-deployment-status': (call) => {
    const deployment = find(call)
    const status = deployment.statuses.find(({ id }) => id === Number(call.params.status_id))
    if (status === undefined) throw notFound()
    return ok(presentDeploymentStatus(call.world, call.repository, deployment, status))
  },
}

/** Without `required_contexts` every commit status must be green; an empty list asks for none. */
function refuseFailedContexts(call: Call, sha: string, required: readonly string[] | undefined): void {
  const latest = new Map(
    call.repository.statuses
      .filter((status) => status.sha === sha)
      .map((status) => [status.context, status.state]),
  )
  const contexts = required ?? [...latest.keys()]
  const failed = contexts.filter((context) => latest.get(context) !== 'success')
  if (failed.length > 0)
    throw new Refusal(409, `Conflict: Commit status checks failed for ${sha}: ${failed.join(', ')}`)
}

function find(call: Call): Deployment {
  return findById(call.repository.deployments, call.params.deployment_id)
}
