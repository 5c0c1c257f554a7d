import type { Permission } from '../../actions/definition.ts'
import { actionsOfStep } from './actions-of-step.ts'
import { type Finding, fix, ok } from './finding.ts'
import { gives, isNeeded, type SettingFacts } from './needed-permissions.ts'
import type { Job, Permissions, Step, Workflow } from './workflow.ts'

export interface WorkflowKnowledge {
  readonly settings: SettingFacts
  /** What each of our actions lists, by its name; the root action takes what those take that it runs. */
  readonly permissions: ReadonlyMap<string, readonly Permission[]>
  /** Major version of this suite. */
  readonly major: string
}

/** Actions that read more of git's history than one commit. */
const wantsHistory = new Set([
  '',
  'data-validate',
  'evaluate-and-compare',
  'register-model',
  'deploy-canary',
  'rollback',
])

/** What is to be said of the workflows as files; nothing is asked of GitHub. */
export function workflowFindings(
  workflows: readonly Workflow[],
  knowledge: WorkflowKnowledge,
): readonly Finding[] {
  const using = workflows.filter(({ jobs }) => jobs.some(({ steps }) => steps.some(isOurs)))
  const broken = workflows.filter(({ problem }) => problem !== null)
  return [
    ...broken.map(({ path, problem }) => fix(path, `cannot be read: ${problem}`, 'Correct the YAML')),
    ...(using.length === 0
      ? [
          fix(
            '.github/workflows',
            'no workflow uses an action of this suite, so that no pull request gets a verdict',
            'Run `mlops init`',
          ),
        ]
      : []),
    ...using.flatMap((workflow) => findingsOf(workflow, knowledge)),
  ]
}

const isOurs = ({ ours }: Step) => ours !== null

function findingsOf(workflow: Workflow, knowledge: WorkflowKnowledge): Finding[] {
  const { path, permissions, jobs } = workflow
  const found: Finding[] = [...openToken(path, permissions, jobs)]
  for (const job of jobs) {
    if (!job.steps.some(isOurs)) continue
    const subject = `${path}, job ${job.id}`
    found.push(...permissionFindings(subject, workflow, job, knowledge), ...historyFindings(path, job))
  }
  found.push(...pinFindings(workflow, knowledge.major))
  return found.length > 0
    ? found
    : [ok(path, 'permissions, pins and fetched history are as the actions need them')]
}

/** A workflow that says nothing gives every job what the settings say, which may be everything. */
function openToken(path: string, permissions: Permissions | null, jobs: readonly Job[]): Finding[] {
  if (permissions === 'write-all')
    return [
      fix(
        path,
        'gives every job a token that may write everything',
        'Write `permissions: {}` at the top, and per job what it needs',
      ),
    ]
  if (permissions !== null || jobs.every((job) => job.permissions !== null)) return []
  return [
    fix(
      path,
      'does not say what its token may do, so that a setting decides',
      'Write `permissions: {}` at the top, and per job what it needs',
    ),
  ]
}

function permissionFindings(
  subject: string,
  { events, permissions: ofWorkflow }: Workflow,
  job: Job,
  { settings, permissions: listed }: WorkflowKnowledge,
): Finding[] {
  const given = job.permissions ?? ofWorkflow
  // what the settings give is GitHub's to say, and told above
  if (given === null) return []
  const ours = job.steps.filter(isOurs).flatMap((step) =>
    actionsOfStep(step, events, settings.sections).map((action) => ({
      step,
      action,
      list: listed.get(action) ?? [],
    })),
  )
  const missing = ours.flatMap(({ step, action, list }) =>
    list
      .filter((permission) => isNeeded(permission, { action, with: step.with, events, settings }))
      .filter(({ scope }) => !gives(given, scope))
      .map(({ scope, reason }) => ({ scope, reason, action })),
  )
  const all = new Set(missing.map(({ scope }) => scope))
  // who may write may read
  const scopes = [...all].filter(
    (scope) => !all.has(scope.replace(/: read$/, ': write')) || scope.endsWith('write'),
  )
  const found = scopes.map((scope) => {
    const { action, reason } = missing.find((one) => one.scope === scope) ?? { action: '', reason: '' }
    return fix(
      subject,
      `lacks \`${scope}\`, which ${action} takes ${reason}`,
      `Add \`${scope}\` to \`permissions:\` of the job`,
    )
  })
  return [
    ...found,
    ...excess(
      subject,
      given,
      job,
      ours.flatMap(({ list }) => list),
    ),
  ]
}

/** Rights to write that nothing in a job asks for; where a program of its own gets the token, nobody can say. */
function excess(subject: string, given: Permissions, job: Job, listed: readonly Permission[]): Finding[] {
  if (given === 'write-all')
    return [fix(subject, 'may write everything', 'List under `permissions:` of the job what it needs')]
  if (given === 'read-all') return []
  const foreign = job.steps.some(
    ({ uses, ours, usesToken }) =>
      usesToken || (uses !== null && ours === null && !/^actions\/(checkout|setup-[\w-]+|cache)@/.test(uses)),
  )
  if (foreign) return []
  return Object.entries(given)
    .filter(([, access]) => access === 'write')
    .map(([name, access]) => `${name}: ${access}`)
    .filter((scope) => !listed.some((one) => one.scope === scope))
    .map((scope) =>
      fix(
        subject,
        `may \`${scope}\`, which no step of it takes`,
        `Remove \`${scope}\` from \`permissions:\` of the job`,
      ),
    )
}

function historyFindings(path: string, { steps }: Job): Finding[] {
  const wants = steps.some(
    ({ ours, with: given }) =>
      ours !== null && wantsHistory.has(ours) && given['publish-from-run'] === undefined,
  )
  const checkout = steps.find(({ uses }) => uses !== null && /^actions\/checkout@/.test(uses))
  if (!wants || checkout === undefined || checkout.with['fetch-depth'] === '0') return []
  return [
    fix(
      `${path}:${checkout.line}`,
      'fetches one commit, and versions and the champion are others',
      'Write `fetch-depth: 0` under `with:` of actions/checkout',
    ),
  ]
}

function pinFindings({ path, jobs }: Workflow, major: string): Finding[] {
  return jobs.flatMap(({ steps }) =>
    steps.flatMap(({ uses, ours, line }) => {
      if (uses === null || uses.startsWith('./')) return []
      const reference = uses.slice(uses.indexOf('@') + 1)
      const isCommit = /^[0-9a-f]{40}$/.test(reference)
      const place = `${path}:${line}`
      if (uses.startsWith('docker://'))
        return /@sha256:[0-9a-f]{64}$/.test(uses)
          ? []
          : [fix(place, `${uses} may become another image`, 'Name it by digest: `docker://IMAGE@sha256:…`')]
      if (ours === null)
        return isCommit
          ? []
          : [
              fix(
                place,
                `${uses} is named by what its owner can move`,
                'Name it by commit, with the version behind it as a comment',
              ),
            ]
      const version = /^v(\d+)(\.\d+){0,2}$/.exec(reference)?.[1]
      if (version === undefined)
        return isCommit
          ? []
          : [fix(place, `${uses} follows a branch`, `Follow the major version: \`@v${major}\``)]
      return version === major
        ? []
        : [
            fix(
              place,
              `${uses} is another major version than this command’s`,
              `Write \`@v${major}\`, or run the command of that version`,
            ),
          ]
    }),
  )
}
