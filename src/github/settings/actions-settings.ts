import { ask, type GitHub } from '../connection.ts'
import type { Reply } from '../reply.ts'

/** Settings, Actions, General. */
export interface ActionsSettings {
  readonly enabled: boolean
  /** `selected`: only listed actions may run; null where GitHub does not say. */
  readonly allowed: 'all' | 'local_only' | 'selected' | null
  /** What a workflow that says nothing may do. */
  readonly defaultPermissions: 'read' | 'write'
  /** "Allow GitHub Actions to create and approve pull requests". */
  readonly pullRequests: boolean
}

/** Needs `administration: read`, which no workflow's own token has. */
export function readActionsSettings(gh: GitHub): Promise<Reply<ActionsSettings>> {
  const operation = { what: 'read the settings of Actions', permission: 'administration: read' }
  return ask(gh, operation, async ({ octokit, context }) => {
    const { actions } = octokit.rest
    const general = (await actions.getGithubActionsPermissionsRepository({ ...context.repository })).data
    const workflow = (
      await actions.getGithubActionsDefaultWorkflowPermissionsRepository({ ...context.repository })
    ).data
    return {
      enabled: general.enabled,
      allowed: general.allowed_actions ?? null,
      defaultPermissions: workflow.default_workflow_permissions,
      pullRequests: workflow.can_approve_pull_request_reviews,
    }
  })
}
