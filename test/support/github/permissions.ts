/** Scopes as the API names them: `pull_requests`, not the `pull-requests` of workflow files. */
export type Scope = string
export type Level = 'read' | 'write'
export type Granted = Readonly<Record<Scope, Level>>

/** What an operation wants: one alternative must hold in full. */
export type Alternative = Readonly<Record<Scope, Level>>

/**
 * In the notation of GitHub's `x-accepted-github-permissions` header: `;` separates alternatives, `,` what one
 * needs together. From the "Permissions required for GitHub Apps" page of GitHub's REST documentation.
 */
const needs: Readonly<Record<string, string>> = {
  'actions/create-workflow-dispatch': 'actions=write',
  'actions/delete-artifact': 'actions=write',
  'actions/get-github-actions-permissions-repository': 'administration=read',
  'actions/get-github-actions-default-workflow-permissions-repository': 'administration=read',
  'actions/list-repo-secrets': 'secrets=read',
  'actions/list-repo-organization-secrets': 'secrets=read',
  'actions/list-repo-variables': 'variables=read',
  'actions/list-repo-organization-variables': 'variables=read',
  'actions/list-environment-secrets': 'environments=read',
  'actions/list-environment-variables': 'environments=read',
  'actions/list-self-hosted-runners-for-repo': 'administration=read',
  'actions/list-self-hosted-runner-groups-for-org': 'organization_self_hosted_runners=read',
  'actions/list-self-hosted-runners-in-group-for-org': 'organization_self_hosted_runners=read',
  'actions/*': 'actions=read',
  'checks/create': 'checks=write',
  'checks/update': 'checks=write',
  'checks/*': 'checks=read',
  'git/get-*': 'contents=read',
  'git/list-*': 'contents=read',
  'git/*': 'contents=write',
  'issues/create': 'issues=write',
  'issues/create-comment': 'issues=write; pull_requests=write',
  'issues/update-comment': 'issues=write; pull_requests=write',
  'issues/delete-comment': 'issues=write; pull_requests=write',
  'issues/add-labels': 'issues=write; pull_requests=write',
  'issues/remove-label': 'issues=write; pull_requests=write',
  'issues/create-label': 'issues=write; pull_requests=write',
  'issues/update': 'issues=write; pull_requests=write',
  'issues/*': 'issues=read; pull_requests=read',
  'pulls/create': 'pull_requests=write',
  'pulls/update': 'pull_requests=write',
  'pulls/merge': 'contents=write',
  'pulls/*': 'pull_requests=read',
  'rate-limit/get': '',
  'reactions/create-for-issue-comment': 'issues=write; pull_requests=write',
  'repos/compare-commits-with-basehead': 'contents=read',
  'repos/create-commit-status': 'statuses=write',
  'repos/create-deployment': 'deployments=write',
  'repos/create-deployment-status': 'deployments=write',
  'repos/create-dispatch-event': 'contents=write',
  'repos/create-or-update-file-contents': 'contents=write',
  'repos/create-release': 'contents=write',
  'repos/update-release': 'contents=write',
  'repos/delete-release': 'contents=write',
  'repos/upload-release-asset': 'contents=write',
  'repos/delete-release-asset': 'contents=write',
  'repos/get-all-environments': 'actions=read',
  'repos/create-or-update-environment': 'administration=write',
  'repos/get-repo-rulesets': 'metadata=read',
  'repos/get-repo-ruleset': 'metadata=read',
  'repos/create-repo-ruleset': 'administration=write',
  'repos/update-repo-ruleset': 'administration=write',
  'repos/get-branch-rules': 'metadata=read',
  'repos/get': 'metadata=read',
  'repos/get-collaborator-permission-level': 'metadata=read',
  'repos/get-combined-status-for-ref': 'statuses=read',
  'repos/get-deployment': 'deployments=read',
  'repos/get-deployment-status': 'deployments=read',
  'repos/list-commit-statuses-for-ref': 'statuses=read',
  'repos/list-deployment-statuses': 'deployments=read',
  'repos/list-deployments': 'deployments=read',
  'repos/list-pull-requests-associated-with-commit': 'pull_requests=read',
  'repos/*': 'contents=read',
  'teams/get-by-name': 'members=read',
  'users/*': '',
}

/** The line of `needs` for an operation: its own, else the longest pattern that covers it. */
export function acceptedPermissions(operationId: string): string {
  const own = needs[operationId]
  if (own !== undefined) return own
  const pattern = Object.keys(needs)
    .filter((key) => key.endsWith('*') && operationId.startsWith(key.slice(0, -1)))
    .sort((a, b) => b.length - a.length)[0]
  if (pattern === undefined) throw new Error(`permissions of ${operationId} are not declared`)
  return needs[pattern]!
}

export function parseAlternatives(accepted: string): Alternative[] {
  return accepted
    .split(';')
    .map((alternative) => alternative.trim())
    .filter(Boolean)
    .map((alternative) =>
      Object.fromEntries(alternative.split(',').map((part) => part.split('=') as [Scope, Level])),
    )
}

export function satisfies(granted: Granted, alternative: Alternative): boolean {
  return Object.entries(alternative).every(
    ([scope, level]) =>
      granted[scope] === 'write' || granted[scope] === level || (scope === 'metadata' && level === 'read'),
  )
}

/** What is told to nobody who was not given it, also of a public repository. */
const hidden = new Set(['administration', 'secrets', 'variables', 'environments'])

/** Whether nothing is written and nothing of its settings is told, so that a public repository answers anyone. */
export function onlyReads(alternatives: readonly Alternative[]): boolean {
  return alternatives.every((alternative) =>
    Object.entries(alternative).every(([scope, level]) => level === 'read' && !hidden.has(scope)),
  )
}

/** Whether what is asked for is an organisation's and no repository's. */
export function isOfOrganisation(alternatives: readonly Alternative[]): boolean {
  return alternatives.every((alternative) =>
    Object.keys(alternative).every((scope) => scope.startsWith('organization_') || scope === 'members'),
  )
}
