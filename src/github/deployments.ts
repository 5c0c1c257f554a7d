import { z } from 'zod'
import { ask, type ConnectedGitHub, type GitHub } from './connection.ts'
import type { Reply } from './reply.ts'

export type DeploymentState = 'in_progress' | 'success' | 'failure' | 'inactive'

/** One rollout of a version to an environment. */
export interface DeploymentRecord {
  readonly environment: string
  readonly model: string
  readonly version: string
  /** Names the rollout, so that a call that is repeated finds the deployment that it made. */
  readonly rollout: string
  readonly state: DeploymentState
  /** Shown beside the state; 140 characters of it. */
  readonly description: string
  /** Where the environment can be reached; null where nobody says. */
  readonly url: string | null
}

const payloadSchema = z.object({ rollout: z.string() })

/**
 * Records how a rollout stands as a deployment of GitHub's and its status; once for each rollout, and a status only where it is
 * another than the last. Success makes the environment's earlier deployments inactive. Needs `deployments: write`.
 * @returns id of the deployment
 */
export function recordDeployment(gh: GitHub, record: DeploymentRecord): Promise<Reply<number>> {
  const operation = {
    what: `record the deployment to ${record.environment}`,
    permission: 'deployments: write',
  }
  return ask(gh, operation, async (connected) => {
    const { octokit, context } = connected
    const id = (await findDeployment(connected, record)) ?? (await createDeployment(connected, record))
    const { data: statuses } = await octokit.rest.repos.listDeploymentStatuses({
      ...context.repository,
      deployment_id: id,
      per_page: 1,
    })
    const description = record.description.slice(0, 140)
    const [last] = statuses
    if (last?.state === record.state && last.description === description) return id
    await octokit.rest.repos.createDeploymentStatus({
      ...context.repository,
      deployment_id: id,
      state: record.state,
      description,
      log_url: context.runUrl,
      auto_inactive: record.state === 'success',
      ...(record.url === null ? {} : { environment_url: record.url }),
    })
    return id
  })
}

/** Models share an environment, so that it is not the environment alone that tells them apart. */
const taskOf = ({ model }: DeploymentRecord) => `deploy:${model}`

async function findDeployment(
  { octokit, context }: ConnectedGitHub,
  record: DeploymentRecord,
): Promise<number | null> {
  const { data } = await octokit.rest.repos.listDeployments({
    ...context.repository,
    environment: record.environment,
    task: taskOf(record),
    per_page: 30,
  })
  const found = data.find(
    ({ payload }) => payloadSchema.safeParse(payloadOf(payload)).data?.rollout === record.rollout,
  )
  return found?.id ?? null
}

/** GitHub hands a payload back as it was sent: as an object or as text. */
function payloadOf(payload: unknown): unknown {
  if (typeof payload !== 'string') return payload
  try {
    return JSON.parse(payload)
  } catch {
    return null
  }
}

async function createDeployment(
  { octokit, context }: ConnectedGitHub,
  record: DeploymentRecord,
): Promise<number> {
  const { model, version, rollout, environment } = record
  const { data } = await octokit.rest.repos.createDeployment({
    ...context.repository,
    // the tag, where names of models can be tags as they are
    ref: context.sha,
    task: taskOf(record),
    environment,
    auto_merge: false,
    required_contexts: [],
    description: `${model} ${version}`.slice(0, 140),
    payload: { model, version, rollout },
  })
  if (!('id' in data)) throw new Error(`GitHub merged instead of deploying: ${data.message ?? ''}`)
  return data.id
}
