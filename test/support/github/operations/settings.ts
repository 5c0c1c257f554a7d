import { type Call, type Handlers, notFound, ok } from '../operation.ts'
import { countedAnswer } from '../pagination.ts'
import { presentUser } from '../present/accounts.ts'
import { nodeId } from '../present/nodes.ts'
import { htmlUrl, repositoryUrl } from '../present/repository.ts'
import type { Environment } from '../records/settings.ts'

/** Settings that an administrator makes: Actions, environments, the names of secrets and variables. */
export const settingsHandlers: Handlers = {
  'actions/get-github-actions-permissions-repository': ({ repository: { settings } }) =>
    ok({ enabled: settings.actionsEnabled, ...(settings.actionsEnabled ? { allowed_actions: 'all' } : {}) }),

  'actions/get-github-actions-default-workflow-permissions-repository': ({ repository: { settings } }) =>
    ok({
      default_workflow_permissions: settings.defaultPermissions,
      can_approve_pull_request_reviews: settings.pullRequests,
    }),

  'actions/list-repo-secrets': (call) => listSecrets(call, call.repository.settings.secrets),
  'actions/list-repo-organization-secrets': (call) => listSecrets(call, call.repository.settings.lentSecrets),
  'actions/list-environment-secrets': (call) => listSecrets(call, environmentOf(call).secrets),
  'actions/list-repo-variables': (call) => listVariables(call, call.repository.settings.variables),
  'actions/list-repo-organization-variables': (call) =>
    listVariables(call, call.repository.settings.lentVariables),
  'actions/list-environment-variables': (call) => listVariables(call, environmentOf(call).variables),

  'repos/get-all-environments': (call) =>
    countedAnswer(call, 'environments', [...call.repository.settings.environments.values()], (one) =>
      presentEnvironment(call, one),
    ),

  'repos/create-or-update-environment': (call) => {
    const name = call.params.environment_name ?? ''
    const body = (call.body ?? {}) as { reviewers?: Environment['reviewers'] | null }
    const { environments } = call.repository.settings
    const environment = environments.get(name) ?? {
      ...{ id: call.world.nextId(), name, createdAt: call.world.now() },
      ...{ reviewers: [], secrets: new Set<string>(), variables: new Map<string, string>() },
    }
    // as GitHub does: what is left out is taken away
    environment.reviewers = body.reviewers ?? []
    environments.set(name, environment)
    return ok(presentEnvironment(call, environment))
  },
}

function environmentOf(call: Call): Environment {
  const environment = call.repository.settings.environments.get(call.params.environment_name ?? '')
  if (environment === undefined) throw notFound()
  return environment
}

function listSecrets(call: Call, names: ReadonlySet<string>) {
  const at = call.world.now()
  return countedAnswer(call, 'secrets', [...names], (name) => ({ name, created_at: at, updated_at: at }))
}

function listVariables(call: Call, variables: ReadonlyMap<string, string>) {
  const at = call.world.now()
  return countedAnswer(call, 'variables', [...variables], ([name, value]) => ({
    ...{ name, value, created_at: at, updated_at: at },
  }))
}

function presentEnvironment(call: Call, environment: Environment): Record<string, unknown> {
  const { id, name, createdAt, reviewers } = environment
  const path = `environments/${encodeURIComponent(name)}`
  const people = reviewers.map(({ type, id: reviewer }) => {
    const user = [...call.world.users.values()].find((one) => one.id === reviewer)
    return { type, reviewer: { ...presentUser(call.world, user?.login ?? 'ghost'), id: reviewer } }
  })
  return {
    id,
    node_id: nodeId('Environment', id),
    name,
    url: `${repositoryUrl(call.world, call.repository)}/${path}`,
    html_url: `${htmlUrl(call.world, call.repository)}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
    created_at: createdAt,
    updated_at: createdAt,
    protection_rules:
      people.length === 0
        ? []
        : [
            {
              ...{ id: id + 1, node_id: nodeId('GateRule', id), type: 'required_reviewers' },
              ...{ prevent_self_review: false, reviewers: people },
            },
          ],
    deployment_branch_policy: null,
  }
}
