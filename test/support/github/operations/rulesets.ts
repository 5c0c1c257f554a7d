import { resolveRevision } from '../git/plumbing.ts'
import { type Call, created, findById, type Handlers, invalid, notFound, ok } from '../operation.ts'
import { listAnswer } from '../pagination.ts'
import { nodeId } from '../present/nodes.ts'
import { htmlUrl, repositoryUrl } from '../present/repository.ts'
import { covers, type RulesetBody, type StoredRuleset } from '../records/settings.ts'

export const rulesetHandlers: Handlers = {
  'repos/get-repo-rulesets': (call) =>
    listAnswer(call, [...call.repository.settings.rulesets.values()], (one) => summaryOf(call, one)),

  'repos/get-repo-ruleset': (call) =>
    ok(present(call, findById(call.repository.settings.rulesets, call.params.ruleset_id))),

  'repos/create-repo-ruleset': (call) => {
    const body = call.body as RulesetBody
    refuseTaken(call, body.name, null)
    const ruleset = { id: call.world.nextId(), createdAt: call.world.now(), body }
    call.repository.settings.rulesets.set(ruleset.id, ruleset)
    return created(present(call, ruleset))
  },

  'repos/update-repo-ruleset': (call) => {
    const ruleset = findById(call.repository.settings.rulesets, call.params.ruleset_id)
    const body = call.body as Partial<RulesetBody>
    if (body.name !== undefined) refuseTaken(call, body.name, ruleset.id)
    ruleset.body = { ...ruleset.body, ...body }
    return ok(present(call, ruleset))
  },

  'repos/get-branch-rules': async (call) => {
    const branch = call.params.branch ?? ''
    if ((await resolveRevision(call.repository.gitDir, `refs/heads/${branch}`)) === undefined)
      throw notFound()
    const active = [...call.repository.settings.rulesets.values()].filter(
      ({ body }) =>
        body.enforcement === 'active' &&
        (body.target ?? 'branch') === 'branch' &&
        matches(call, body, `refs/heads/${branch}`),
    )
    const rules = active.flatMap(({ id, body }) =>
      (body.rules ?? []).map((rule) => ({
        ...rule,
        ...{ ruleset_source_type: 'Repository', ruleset_source: call.repository.fullName, ruleset_id: id },
      })),
    )
    return listAnswer(call, rules, (rule) => rule)
  },
}

function matches(call: Call, { conditions }: RulesetBody, reference: string): boolean {
  const { include = [], exclude = [] } = conditions?.ref_name ?? {}
  const any = (patterns: readonly string[]) =>
    patterns.some((pattern) => covers(pattern, reference, call.repository.defaultBranch))
  return any(include) && !any(exclude)
}

function refuseTaken(call: Call, name: string, id: number | null): void {
  const taken = [...call.repository.settings.rulesets.values()].some(
    (one) => one.body.name === name && one.id !== id,
  )
  if (taken) throw invalid('RepositoryRuleset', 'name', 'custom', 'Name must be unique')
}

function summaryOf(call: Call, { id, createdAt, body }: StoredRuleset): Record<string, unknown> {
  return {
    id,
    name: body.name,
    target: body.target ?? 'branch',
    source_type: 'Repository',
    source: call.repository.fullName,
    enforcement: body.enforcement,
    node_id: nodeId('RepositoryRuleset', id),
    _links: {
      self: { href: `${repositoryUrl(call.world, call.repository)}/rulesets/${id}` },
      html: { href: `${htmlUrl(call.world, call.repository)}/rules/${id}` },
    },
    created_at: createdAt,
    updated_at: createdAt,
  }
}

/** Who may pass is told only to those who may change it. GitHub fills in what a rule left to its defaults. */
function present(call: Call, ruleset: StoredRuleset): Record<string, unknown> {
  const { body } = ruleset
  const mayChange = call.token?.permissions.administration === 'write'
  return {
    ...summaryOf(call, ruleset),
    conditions: { ref_name: { include: [], exclude: [], ...body.conditions?.ref_name } },
    rules: (body.rules ?? []).map(({ type, parameters }) => ({
      type,
      ...(parameters === undefined ? {} : { parameters: { ...defaultsOf(type), ...parameters } }),
    })),
    ...(mayChange ? { bypass_actors: body.bypass_actors ?? [], current_user_can_bypass: 'never' } : {}),
  }
}

function defaultsOf(type: string): Record<string, unknown> {
  if (type === 'pull_request') return { allowed_merge_methods: ['merge', 'squash', 'rebase'] }
  if (type === 'required_status_checks') return { do_not_enforce_on_create: false }
  return {}
}
