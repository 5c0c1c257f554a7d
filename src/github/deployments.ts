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
  /** Tag, branch or commit that is deployed; the run's commit where it is left out, or not on GitHub. */
  readonly ref?: string
  readonly state: DeploymentState
  /** Shown beside the state; 140 characters of it. */
  readonly description: string
  /** Where the environment can be reached; null where nobody says. */
  readonly url: string | null
}

/** Deployments of a model that are looked at, newest first. */
const lookedAt = 100

const payloadSchema = z.object({ rollout: z.string() })

/**
 * Records how a rollout stands as a deployment of GitHub's and its status; once for each rollout, and a status only where it is
 * another than the last. Success makes the model's earlier deployments to the environment inactive, and no other model's:
 * GitHub's own `auto_inactive` knows environments alone, and leaves out those for production. Who has to approve a
 * deployment is GitHub's to ask, of the job that names the environment. Needs `deployments: write`.
 * @returns id of the deployment
 */
export function recordDeployment(gh: GitHub, record: DeploymentRecord): Promise<Reply<number>> {
  const operation = {
    what: `record the deployment to ${record.environment}`,
    permission: 'deployments: write',
  }
  return ask(gh, operation, async (connected) => {
    const known = await listDeployments(connected, record)
    const id = oldestOf(known, record) ?? (await createOnce(connected, record))
    await setStatus(connected, record, id, record.state, oneLine(record.description))
    if (record.state === 'success') {
      const earlier = known.filter((other) => other.id < id)
      await retire(connected, record, earlier)
    }
    return id
  })
}

interface Deployment {
  readonly id: number
  readonly rollout: string | null
}

/** Models share an environment, so that it is not the environment alone that tells them apart. */
const taskOf = ({ model }: DeploymentRecord) => `deploy:${model}`

/** The model's to the environment, newest first. */
async function listDeployments(
  { octokit, context }: ConnectedGitHub,
  record: DeploymentRecord,
): Promise<Deployment[]> {
  const { data } = await octokit.rest.repos.listDeployments({
    ...context.repository,
    ...{ environment: record.environment, task: taskOf(record), per_page: lookedAt },
  })
  return data.map(({ id, payload }) => ({
    id,
    rollout: payloadSchema.safeParse(payloadOf(payload)).data?.rollout ?? null,
  }))
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

const oldestOf = (known: readonly Deployment[], { rollout }: DeploymentRecord): number | null =>
  known.findLast((one) => one.rollout === rollout)?.id ?? null

/** Two calls at once, or a lost answer, can make two: the older one counts, and the other one says so. */
async function createOnce(connected: ConnectedGitHub, record: DeploymentRecord): Promise<number> {
  const made = await create(connected, record)
  const known = await listDeployments(connected, record)
  const kept = oldestOf(known, record) ?? made
  for (const { id, rollout } of known)
    if (rollout === record.rollout && id !== kept)
      await setStatus(connected, record, id, 'inactive', `The same as deployment ${kept}`)
  return kept
}

async function create({ octokit, context }: ConnectedGitHub, record: DeploymentRecord): Promise<number> {
  const { model, version, rollout, environment } = record
  const at = async (ref: string) => {
    const { data } = await octokit.rest.repos.createDeployment({
      ...context.repository,
      ...{ ref, environment, task: taskOf(record), payload: { model, version, rollout } },
      ...{ auto_merge: false, required_contexts: [] },
      description: oneLine(`${model} ${version}`),
    })
    if (!('id' in data)) throw new Error(`GitHub merged instead of deploying: ${data.message ?? ''}`)
    return data.id
  }
  if (record.ref === undefined) return at(context.sha)
  try {
    return await at(record.ref)
  } catch (error) {
    // a tag that is not on GitHub, or not yet
    if (!/no ref found/i.test((error as Error).message)) throw error
    return at(context.sha)
  }
}

async function setStatus(
  connected: ConnectedGitHub,
  record: DeploymentRecord,
  id: number,
  state: DeploymentState,
  description: string,
): Promise<void> {
  const { octokit, context } = connected
  const last = await lastStatus(connected, id)
  if (last?.state === state && last.description === description) return
  await octokit.rest.repos.createDeploymentStatus({
    ...context.repository,
    ...{ deployment_id: id, state, description, log_url: context.runUrl, auto_inactive: false },
    ...(record.url === null || state === 'inactive' ? {} : { environment_url: record.url }),
  })
}

/** From the newest on, until one that has been made inactive, as all before it have. */
async function retire(
  connected: ConnectedGitHub,
  record: DeploymentRecord,
  earlier: readonly Deployment[],
): Promise<void> {
  for (const { id } of earlier) {
    const last = await lastStatus(connected, id)
    if (last?.state === 'inactive') return
    if (last?.state === 'success' || last?.state === 'in_progress')
      await setStatus(connected, record, id, 'inactive', `${record.version} serves instead`)
  }
}

async function lastStatus({ octokit, context }: ConnectedGitHub, id: number) {
  const { data } = await octokit.rest.repos.listDeploymentStatuses({
    ...context.repository,
    ...{ deployment_id: id, per_page: 1 },
  })
  return data[0]
}

/** As GitHub takes a description: 140 characters at most, none of them cut in two. */
function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= 140 ? line : `${line.slice(0, 139).replace(/[\uD800-\uDBFF]$/, '')}…`
}
