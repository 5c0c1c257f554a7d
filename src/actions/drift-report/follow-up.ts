import { EnvironmentError, type Services } from '../../foundation/index.ts'
import {
  connectGitHub,
  type GitHub,
  keepComment,
  keepIssue,
  type Patience,
  valueOrThrow,
} from '../../github/index.ts'
import {
  type DriftHistory,
  type DriftRecord,
  type IncidentState,
  type JudgedIncident,
  recordDrift,
  rememberWindows,
  toldOf,
} from '../../monitoring/index.ts'
import { openRegistry, openRepository } from '../../registry/index.ts'
import { type Document, renderMarkdown } from '../../report/index.ts'
import { branchesOf, type OpenBranch } from '../environment/branches.ts'
import { withGitToken } from '../git-credentials.ts'
import { githubContext } from '../github-context.ts'
import { windowsOf } from './followed/change.ts'
import { type HistoryStore, openHistory } from './history.ts'
import { incidentDocument } from './incident-document.ts'
import type { DriftReportInputs } from './inputs.ts'
import { notifyPeople } from './notify.ts'
import { recordOf } from './record.ts'
import type { DriftReport } from './report-schema.ts'
import type { DriftSettings } from './settings.ts'

/** What a report means beside earlier ones, before anybody is told. */
export interface Remembered {
  readonly model: string
  readonly store: HistoryStore
  readonly gh: GitHub
  readonly branch: OpenBranch
  /** The remote that branches are on; null for this clone by itself. */
  readonly remote: string | null
  readonly record: DriftRecord
  readonly judged: JudgedIncident
}

const stateBranch = 'mlops-state'

/** Whether earlier reports are read and this one is kept: asked for, or on GitHub for what `mlops.yaml` declares. */
export function remembers(
  { remember }: DriftReportInputs,
  settings: DriftSettings,
  services: Services,
): boolean {
  if (remember !== undefined) return remember === 'true'
  const context = githubContext(services)
  return settings.monitor !== null && context !== null && context.pullRequest === null
}

/**
 * Reads earlier reports, and judges this one beside them. Nothing is written.
 * @throws EnvironmentError where there is no repository, or its state branch cannot be read
 */
export async function remember(
  report: DriftReport,
  settings: DriftSettings,
  inputs: DriftReportInputs,
  given: Services,
  patience: Partial<Patience> = {},
): Promise<Remembered> {
  const services = withGitToken(given, inputs.githubToken)
  const repository = await openRepository(services, services.workspace)
  const model = settings.model
  if (repository === null || model === null)
    throw new EnvironmentError('There is no git repository here to remember reports in.', {
      remedy: 'Check it out first, or set `remember: false`',
    })
  const { remote } = await openRegistry(services, repository, inputs.remote === 'none' ? null : inputs.remote)
  const branch = branchesOf(remote, services)
  const name = settings.section?.deploy?.stateBranch ?? stateBranch
  const store = openHistory(branch(name), model)
  const gh = await connectGitHub({
    context: githubContext(services),
    token: inputs.githubToken,
    logger: services.logger,
    patience,
  })
  const record = recordOf(report)
  const judged = recordDrift(await store.read(), record, persistenceOf(settings))
  return { model, store, gh, branch, remote, record, judged }
}

export interface FollowedUp {
  readonly state: IncidentState
  /** Of the incident on GitHub; null where none is kept. */
  readonly issue: IncidentIssue | null
}

export interface IncidentIssue {
  readonly number: number
  readonly url: string
}

/**
 * Keeps the report, then tells of the incident: an issue that is opened once, updated, and closed when it is healed. What could not be
 * said is said by the next report.
 * @throws EnvironmentError where the state branch or the issue cannot be written
 */
export async function followUp(
  { store, gh, record, model }: Remembered,
  report: DriftReport,
  document: Document,
  settings: DriftSettings,
  services: Services,
): Promise<FollowedUp> {
  const judged = await store.update((history) => {
    const recorded = recordDrift(history, record, persistenceOf(settings))
    return { ...recorded, history: rememberWindows(recorded.history, windowsOf(report.followed)) }
  }, `Remember the drift report of ${model} as of ${record.asOf}`)
  const { incident, state } = judged
  if (incident === null || !tells(settings)) return { state, issue: null }
  const issue = settings.onDrift === 'report' ? null : await tellOnIssue(gh, model, judged, report, document)
  const told = await notifyPeople(judged, report, document, issue?.url ?? null, settings, services)
  if (incident.pending !== null && told)
    await store.update(
      (history) => ({ history: toldOf(history, incident.id) }),
      `Remember that people were told of the drift of ${model}`,
    )
  return { state, issue }
}

function tells({ onDrift, monitor }: DriftSettings): boolean {
  return onDrift !== 'report' || (monitor?.notify.length ?? 0) > 0
}

const issueBytes = 60_000

async function tellOnIssue(
  gh: GitHub,
  model: string,
  judged: JudgedIncident,
  report: DriftReport,
  document: Document,
): Promise<IncidentIssue | null> {
  const { incident, state, history } = judged
  if (incident === null || !gh.connected) return null
  const { serverUrl, repository } = gh.context
  const number = valueOrThrow(
    await keepIssue(gh, {
      key: `drift:${model}:${incident.id}`,
      label: 'drift',
      // whether somebody closed it in between is theirs to decide, until it is healed
      open: state === 'healed' ? false : null,
      title: `Drift of ${model} since ${incident.openedAt.slice(0, 10)}`,
      body: renderMarkdown(incidentDocument(model, judged, document), { budgetBytes: issueBytes }),
    }),
  )
  if (number === null) return null
  if (state === 'worse' || state === 'healed')
    valueOrThrow(
      await keepComment(gh, {
        issue: number,
        key: `drift:${model}:${incident.id}:${state}:${history.records.at(-1)?.key.slice(0, 16) ?? ''}`,
        body: renderMarkdown({
          id: `drift:${state}`,
          tone: state === 'healed' ? 'good' : 'warn',
          title: [
            state === 'healed' ? 'Healed' : 'Worse',
            ` as of ${report.current.window?.to.slice(0, 10) ?? report.startedAt.slice(0, 10)}`,
          ],
          blocks: [{ kind: 'paragraph', text: [judged.why] }],
        }),
      }),
    )
  return { number, url: `${serverUrl}/${repository.owner}/${repository.repo}/issues/${number}` }
}

function persistenceOf({ monitor }: DriftSettings) {
  return monitor?.persistence ?? { needed: 1, of: 1 }
}

/** Earlier reports as the report shows them. */
export function earlierOf({ records }: DriftHistory, key: string) {
  return records
    .filter((one) => one.key !== key)
    .slice(-60)
    .map(({ asOf, verdict, driftShare, findings, metrics }) => ({
      asOf,
      verdict,
      driftShare,
      findings: findings.length,
      metrics,
    }))
}
