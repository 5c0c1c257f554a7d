import type { Level } from '../github/permissions.ts'
import type { JobSource, PermissionsSource, WorkflowSource } from './workflow-file.ts'

/** Scopes a GITHUB_TOKEN can carry, as workflow files spell them. */
const scopes = [
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'issues',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses',
] as const

export type TokenPermissions = Readonly<Record<string, Level>>

/** What a repository gives when a workflow says nothing: GitHub's restricted setting, or the older permissive one. */
export type DefaultPermissions = 'restricted' | 'permissive'

/**
 * The scopes of a job's token. A job's `permissions` replace the workflow's, a map leaves out what it does not
 * name, and a run that comes from a fork has every `write` lowered to `read`.
 */
export function tokenPermissions(
  workflow: WorkflowSource,
  job: JobSource,
  options: { defaults: DefaultPermissions; untrusted: boolean },
): TokenPermissions {
  const declared = job.permissions ?? workflow.permissions
  const granted = declared === undefined ? defaultsOf(options.defaults) : expand(declared)
  const lowered = Object.entries(granted).map(
    ([scope, level]) => [scope, options.untrusted && level === 'write' ? 'read' : level] as const,
  )
  return Object.fromEntries([...lowered, ['metadata', 'read']])
}

function defaultsOf(defaults: DefaultPermissions): Record<string, Level> {
  return defaults === 'permissive' ? everyScope('write') : { contents: 'read', packages: 'read' }
}

function expand(declared: PermissionsSource): Record<string, Level> {
  if (declared === 'read-all') return everyScope('read')
  if (declared === 'write-all') return everyScope('write')
  return Object.fromEntries(Object.entries(declared).filter(([, level]) => level !== 'none')) as Record<
    string,
    Level
  >
}

function everyScope(level: Level): Record<string, Level> {
  return Object.fromEntries(scopes.map((scope) => [scope, level]))
}
