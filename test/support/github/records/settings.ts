/** What an administrator has set, as far as the double knows settings. */
export interface Settings {
  actionsEnabled: boolean
  defaultPermissions: 'read' | 'write'
  /** Whether workflows may create and approve pull requests. */
  pullRequests: boolean
  readonly environments: Map<string, Environment>
  readonly rulesets: Map<number, StoredRuleset>
  readonly secrets: Set<string>
  readonly variables: Map<string, string>
  /** What the organisation lends this repository. */
  readonly lentSecrets: Set<string>
  readonly lentVariables: Map<string, string>
}

export interface Environment {
  readonly id: number
  readonly name: string
  readonly createdAt: string
  reviewers: { type: 'User' | 'Team'; id: number }[]
  readonly secrets: Set<string>
  readonly variables: Map<string, string>
}

export interface RulesetBody {
  readonly name: string
  readonly target?: string
  readonly enforcement: string
  readonly conditions?: { readonly ref_name?: { readonly include?: string[]; readonly exclude?: string[] } }
  readonly bypass_actors?: readonly Record<string, unknown>[]
  readonly rules?: readonly { readonly type: string; readonly parameters?: Record<string, unknown> }[]
}

export interface StoredRuleset {
  readonly id: number
  readonly createdAt: string
  body: RulesetBody
}

/** A new repository's: nothing is protected, and workflows may read. */
export function newSettings(): Settings {
  return {
    actionsEnabled: true,
    defaultPermissions: 'read',
    pullRequests: false,
    environments: new Map(),
    rulesets: new Map(),
    secrets: new Set(),
    variables: new Map(),
    lentSecrets: new Set(),
    lentVariables: new Map(),
  }
}

/**
 * Whether a ruleset's pattern covers a reference: Ruby's `File.fnmatch` with `FNM_PATHNAME`, of which the double knows `*`
 * inside a part and `**` with a slash across parts.
 */
export function covers(pattern: string, reference: string, defaultBranch: string): boolean {
  if (pattern === '~ALL') return true
  if (pattern === '~DEFAULT_BRANCH') return reference === `refs/heads/${defaultBranch}`
  const source = pattern
    .split('**/')
    .map((part) =>
      part
        .split('*')
        .map((text) => text.replaceAll(/[.+^${}()|[\]\\?]/g, '\\$&'))
        .join('[^/]*'),
    )
    .join('(?:[^/]+/)*')
  return new RegExp(`^${source}$`).test(reference)
}
