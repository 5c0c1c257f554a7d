import { presentRun, presentWorkflow } from '../github/present/run.ts'
import { defaultBranchDelivery } from './default-branch-deliveries.ts'
import type { Delivery, DeliveryContext, Event } from './delivery.ts'

/** Runs on the default branch, with full trust, whatever the run it follows was made of. */
export async function workflowRunDelivery(
  context: DeliveryContext,
  event: Extract<Event, { name: 'workflow_run' }>,
): Promise<Delivery> {
  const { github, repository } = context
  const { run } = event
  const action = event.action ?? 'completed'
  const delivery = await defaultBranchDelivery(
    { ...context, actor: context.actor ?? run.actor },
    'workflow_run',
    action,
    {
      workflow_run: await presentRun(github.world, repository, run),
      workflow: presentWorkflow(github.world, repository, run.workflow),
    },
  )
  return { ...delivery, filterRef: `refs/heads/${run.headBranch}`, workflow: run.workflow.name }
}
