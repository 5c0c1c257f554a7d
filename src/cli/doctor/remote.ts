import {
  type DeploymentEnvironment,
  type GitHub,
  hasBranch,
  type Reply,
  type RepositoryFacts,
  readActionsSettings,
  readBranchRules,
  readEnvironments,
  readLabelNames,
  readRepositoryFacts,
  readRulesets,
  readSecretNames,
  readVariableNames,
} from '../../github/index.ts'
import { checksOf, wantedLabels } from '../setup/index.ts'
import { actionsOfStep } from './actions-of-step.ts'
import { type Asked, asked, judged } from './asked.ts'
import { cannotTell, type Finding, fix, ok } from './finding.ts'
import { labelFindings, labelsOfForm } from './label-findings.ts'
import type { Local } from './local.ts'
import { type NamedIn, nameFindings, namesOf } from './name-findings.ts'
import { proposingSteps, retrainingFindings } from './proposal-findings.ts'
import { branchFindings, rulesetFindings, tagFindings } from './rule-findings.ts'
import { actionsFindings, environmentFindings } from './settings-findings.ts'

/** What the repository on GitHub says, question by question: what one token may not ask, another may. */
export async function lookOnGitHub(gh: GitHub, local: Local): Promise<readonly Finding[]> {
  if (!gh.connected)
    return [
      cannotTell(
        'GitHub',
        'was not asked: there is no token, or no remote on github.com',
        'Run `GITHUB_TOKEN=$(gh auth token) npx mlops doctor` inside a clone',
      ),
    ]
  const facts = asked(await readRepositoryFacts(gh), 'repository', 'metadata: read')
  if ('finding' in facts) return [facts.finding]
  const { defaultBranch, ofOrganisation } = facts.value
  const pushed = await hasBranch(gh, defaultBranch)
  if ((pushed.status === 'done' && !pushed.value) || isEmpty(pushed))
    return [fix(`branch ${defaultBranch}`, 'is not on GitHub yet', 'Push it: `git push -u origin HEAD`')]
  const rules = asked(await readBranchRules(gh, defaultBranch), `branch ${defaultBranch}`, 'contents: read')
  const rulesets = asked(await readRulesets(gh), 'rulesets', 'metadata: read')
  const there = asked(await readEnvironments(gh), 'environments', 'actions: read')
  // rules that no file says, such as those of an organisation, want pull requests too
  const pullRequests = local.settings.pullRequests || ('value' in rules && rules.value.pullRequest)
  const proposing = proposingSteps(local.workflows, { ...local.settings, pullRequests })
  const checks = local.configuration === null ? [] : checksOf(local.configuration)
  return [
    ...judged(asked(await readActionsSettings(gh), 'Actions', 'administration: read'), (settings) =>
      actionsFindings(
        settings,
        proposing.some(({ step }) => usesOwnToken(step.with['github-token'])),
      ),
    ),
    ...judged(rules, (value) => branchFindings(defaultBranch, value, checks)),
    ...judged(rulesets, (value) => [...tagFindings(value), ...rulesetFindings(local.rulesets ?? [], value)]),
    ...environmentsOf(local, there, rules),
    ...(await names(gh, namesOf(local.workflows), ofOrganisation, there)),
    ...(await labels(gh, local, facts.value)),
    ...(await stateBranch(gh, local)),
    ...retrainingFindings(local.workflows, local.settings),
  ]
}

/** GitHub's word for a repository that nothing was pushed to. */
const isEmpty = (reply: Reply<unknown>) =>
  reply.status === 'failed' && /repository is empty/i.test(reply.error.message)

const usesOwnToken = (token: string | undefined) =>
  token === undefined || /github\.token|secrets\.GITHUB_TOKEN/i.test(token)

function environmentsOf(
  { environments: files, workflows, codeOwners }: Local,
  there: Asked<readonly DeploymentEnvironment[]>,
  rules: Asked<{ readonly codeOwners: boolean }>,
): readonly Finding[] {
  const ofJobs = workflows.flatMap(({ jobs }) => jobs.flatMap(({ environment }) => environment ?? []))
  const wanted = [...new Set([...files, ...ofJobs])].sort()
  if (wanted.length === 0) return []
  const reviewed = 'value' in rules ? rules.value.codeOwners && codeOwners : null
  return judged(there, (value) => environmentFindings(wanted, value, reviewed))
}

async function names(
  gh: GitHub,
  named: readonly NamedIn[],
  ofOrganisation: boolean,
  there: Asked<readonly DeploymentEnvironment[]>,
): Promise<readonly Finding[]> {
  const places = [...new Set(named.map(({ environment }) => environment))]
  const found: Finding[] = []
  for (const kind of ['secret', 'variable'] as const) {
    if (!named.some((one) => one.kind === kind)) continue
    const read = kind === 'secret' ? readSecretNames : readVariableNames
    const permission = kind === 'secret' ? 'secrets: read' : 'variables: read'
    const own = asked(await read(gh, { ofOrganisation }), `${kind}s`, permission)
    if ('finding' in own) {
      found.push(own.finding)
      continue
    }
    const known = new Map<string | null, ReadonlySet<string> | null>([[null, own.value]])
    for (const environment of places.filter((place) => place !== null)) {
      // one that is not there has none of its own, which is told elsewhere
      const isIt = ({ name }: DeploymentEnvironment) => name.toLowerCase() === environment.toLowerCase()
      if ('value' in there && !there.value.some(isIt)) {
        known.set(environment, own.value)
        continue
      }
      const reply = await read(gh, { ofOrganisation, environment })
      const told = asked(reply, `${kind}s of ${environment}`, 'environments: read')
      if ('finding' in told) found.push(told.finding)
      known.set(environment, 'finding' in told ? null : new Set([...own.value, ...told.value]))
    }
    found.push(...nameFindings(kind, named, (environment) => known.get(environment) ?? null))
  }
  return found
}

async function labels(gh: GitHub, local: Local, { issues }: RepositoryFacts): Promise<readonly Finding[]> {
  const byAction: Readonly<Record<string, readonly string[]>> = {
    'deploy-canary': ['rollout', 'incident'],
    rollback: ['incident'],
    'drift-report': ['drift'],
  }
  const used = usedActions(local).flatMap((action) => byAction[action] ?? [])
  const known = new Set(wantedLabels.map(({ name }) => name))
  const ofForms = local.forms.flatMap(labelsOfForm)
  const wanted = [...used.filter((name) => known.has(name)), ...ofForms]
  if (wanted.length === 0) return []
  if (!issues && used.length > 0)
    return [
      fix(
        'issues',
        'are switched off, and actions keep incidents in them',
        'Tick “Issues” in Settings, General, Features',
      ),
    ]
  return judged(asked(await readLabelNames(gh), 'labels', 'issues: read'), (there) =>
    labelFindings(wanted, there),
  )
}

const usedActions = ({ workflows, settings }: Local) =>
  workflows.flatMap(({ events, jobs }) =>
    jobs.flatMap(({ steps }) => steps.flatMap((step) => actionsOfStep(step, events, settings.sections))),
  )

/** The branch that rollouts keep their progress on: made by the first, and written without a pull request. */
async function stateBranch(gh: GitHub, local: Local): Promise<readonly Finding[]> {
  if (!usedActions(local).some((action) => action === 'deploy-canary' || action === 'rollback')) return []
  const branches = Object.values(local.configuration?.models ?? {}).map(({ deploy }) => deploy?.stateBranch)
  const found: Finding[] = []
  for (const branch of new Set(branches.map((one) => one ?? 'mlops-state'))) {
    const subject = `branch ${branch}`
    const there = asked(await hasBranch(gh, branch), subject, 'contents: read')
    if ('finding' in there) found.push(there.finding)
    else if (!there.value) found.push(ok(subject, 'is not there yet; the first rollout makes it'))
    else
      found.push(
        ...judged(asked(await readBranchRules(gh, branch), subject, 'contents: read'), ({ pullRequest }) => [
          pullRequest
            ? fix(
                subject,
                'changes by pull requests alone, and rollouts write it directly',
                `Take ${branch} out of the rules in Settings, Rules`,
              )
            : ok(subject, 'keeps the progress of rollouts'),
        ]),
      )
  }
  return found
}
