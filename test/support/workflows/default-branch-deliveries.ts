import { presentUser } from '../github/present/accounts.ts'
import { presentRepository } from '../github/present/repository.ts'
import type { Delivery, DeliveryContext, Event } from './delivery.ts'

/** An event that GitHub runs on the tip of the default branch (or of `ref`). */
export async function defaultBranchDelivery(
  { github, repository, actor }: DeliveryContext,
  event: string,
  action: string | undefined,
  payload: Readonly<Record<string, unknown>>,
  ref = `refs/heads/${repository.defaultBranch}`,
): Promise<Delivery> {
  const sha = await github.sha(repository, ref)
  const by = actor ?? repository.owner
  return {
    event,
    action,
    payload: {
      ...(action === undefined ? {} : { action }),
      ...payload,
      repository: presentRepository(github.world, repository),
      sender: presentUser(github.world, by),
    },
    actor: by,
    sha,
    ref,
    filterRef: undefined,
    headSha: sha,
    headBranch: ref.replace(/^refs\/(heads|tags)\//, ''),
    headRepository: repository,
    pulls: [],
    untrusted: false,
    cacheScopes: [`refs/heads/${repository.defaultBranch}`],
    changedPaths: async () => [],
  }
}

export async function dispatchDelivery(
  context: DeliveryContext,
  event: Extract<Event, { name: 'workflow_dispatch' }>,
): Promise<Delivery> {
  const branch = event.ref?.replace(/^refs\/heads\//, '') ?? context.repository.defaultBranch
  const ref = branch.startsWith('refs/') ? branch : `refs/heads/${branch}`
  const payload = { ref, inputs: event.inputs ?? {}, workflow: event.workflow }
  return {
    ...(await defaultBranchDelivery(context, event.name, undefined, payload, ref)),
    workflow: event.workflow,
  }
}

export function scheduleDelivery(
  context: DeliveryContext,
  event: Extract<Event, { name: 'schedule' }>,
): Promise<Delivery> {
  return defaultBranchDelivery(context, 'schedule', undefined, { schedule: event.cron })
}
