import { ask, type GitHub } from '../connection.ts'
import type { Reply } from '../reply.ts'

/** A rule of a ruleset, as GitHub has it. */
export interface RulesetRule {
  readonly type: string
  readonly parameters?: Readonly<Record<string, unknown>> | undefined
}

/** What a file below `.github/rulesets/` says, in the form that GitHub exports and imports. */
export interface Ruleset {
  readonly name: string
  readonly target: 'branch' | 'tag' | 'push'
  readonly enforcement: 'active' | 'disabled' | 'evaluate'
  readonly conditions?:
    | { readonly ref_name: { readonly include: string[]; readonly exclude: string[] } }
    | undefined
  readonly bypass_actors?: readonly BypassActor[] | undefined
  readonly rules: readonly RulesetRule[]
}

export interface BypassActor {
  readonly actor_id?: number | null | undefined
  readonly actor_type: 'Integration' | 'OrganizationAdmin' | 'RepositoryRole' | 'Team' | 'DeployKey' | 'User'
  readonly bypass_mode?: 'always' | 'pull_request' | 'exempt' | undefined
}

/** A ruleset of the repository. Who may pass it is told only to those who may change it. */
export interface KeptRuleset {
  readonly id: number
  readonly name: string
  readonly target: string
  readonly enforcement: string
  readonly conditions: unknown
  readonly bypassActors: readonly unknown[] | null
  readonly rules: readonly RulesetRule[]
}

/** What has to hold on a branch, from rulesets of every level and from branch protection. */
export interface BranchRules {
  /** Names of the checks that must pass. */
  readonly checks: readonly string[]
  readonly pullRequest: boolean
  readonly codeOwners: boolean
}

/** The repository's own rulesets. Needs `metadata: read`. */
export function readRulesets(gh: GitHub): Promise<Reply<readonly KeptRuleset[]>> {
  const operation = { what: 'read the rulesets', permission: 'metadata: read' }
  return ask(gh, operation, async ({ octokit, context }) => {
    const listed = await octokit.paginate(octokit.rest.repos.getRepoRulesets, {
      ...{ ...context.repository, includes_parents: false, per_page: 100 },
    })
    const found: KeptRuleset[] = []
    for (const { id } of listed) {
      const { data } = await octokit.rest.repos.getRepoRuleset({
        ...{ ...context.repository, ruleset_id: id, includes_parents: false },
      })
      found.push({
        id,
        name: data.name,
        target: data.target ?? 'branch',
        enforcement: data.enforcement,
        conditions: data.conditions ?? null,
        bypassActors: data.bypass_actors ?? null,
        rules: (data.rules ?? []) as readonly RulesetRule[],
      })
    }
    return found
  })
}

/** Makes a ruleset, or gives one that is there (`id`) another content. Needs `administration: write`. */
export function writeRuleset(gh: GitHub, ruleset: Ruleset, id: number | null): Promise<Reply<void>> {
  const operation = { what: `write the ruleset ${ruleset.name}`, permission: 'administration: write' }
  return ask(gh, operation, async ({ octokit, context }) => {
    // the generated types spell out every rule; a file's were checked where it was read, and GitHub checks them again
    const route: string =
      id === null ? 'POST /repos/{owner}/{repo}/rulesets' : 'PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}'
    await octokit.request(route, {
      ...context.repository,
      ...ruleset,
      ...(id === null ? {} : { ruleset_id: id }),
    })
  })
}

/** What must hold before a branch changes. Needs `contents: read`. */
export function readBranchRules(gh: GitHub, branch: string): Promise<Reply<BranchRules>> {
  const operation = { what: `read the rules of the branch ${branch}`, permission: 'contents: read' }
  return ask(gh, operation, async ({ octokit, context }) => {
    const rules = (await octokit.paginate(octokit.rest.repos.getBranchRules, {
      ...{ ...context.repository, branch, per_page: 100 },
    })) as readonly RulesetRule[]
    const { protected: isProtected, protection } = (
      await octokit.rest.repos.getBranch({ ...context.repository, branch })
    ).data
    const classic = isProtected ? protection : undefined
    const pulls = rules.filter(({ type }) => type === 'pull_request')
    return {
      checks: [
        ...rules.filter(({ type }) => type === 'required_status_checks').flatMap(contextsOf),
        ...(classic?.required_status_checks?.contexts ?? []),
      ],
      pullRequest: pulls.length > 0 || classic?.required_pull_request_reviews !== undefined,
      codeOwners:
        pulls.some(({ parameters }) => parameters?.require_code_owner_review === true) ||
        classic?.required_pull_request_reviews?.require_code_owner_reviews === true,
    }
  })
}

/** Names of the checks of a rule `required_status_checks`. */
export function contextsOf({ parameters }: RulesetRule): string[] {
  const checks = parameters?.required_status_checks
  if (!Array.isArray(checks)) return []
  return checks.flatMap((check: { context?: unknown }) =>
    typeof check.context === 'string' ? [check.context] : [],
  )
}
