import { setTimeout as pause } from 'node:timers/promises'
import { isActive, type Reconciled, reconcile } from '../../delivery/index.ts'
import {
  ConfigurationError,
  GateFailedError,
  messageOf,
  type Services,
  suite,
} from '../../foundation/index.ts'
import type { Outcome } from '../definition.ts'
import { writeMetricsTargets } from '../environment/metrics-targets.ts'
import { type OpenedEnvironment, openEnvironment } from '../environment/open-environment.ts'
import { withGitToken } from '../git-credentials.ts'
import { writeReports } from '../write-reports.ts'
import { composeRolloutDocument } from './document.ts'
import type { DeployInputs, DeployOutputs } from './inputs.ts'
import type { DeployReport } from './report-schema.ts'

const usualPatience = 60
/** A little below the six hours of a hosted runner. */
const usualTimeout = 21_000

/**
 * Leads an environment one decision nearer to what the main branch names, or with `wait` to its end. The report is
 * written, and GitHub told, also where a version is taken out of service.
 * @throws ConfigurationError where something declared or given is wrong
 * @throws EnvironmentError where the target, the source, git or GitHub fails; the next call goes on
 */
export async function runDeployCanary(
  inputs: DeployInputs,
  given: Services,
): Promise<Outcome<DeployOutputs>> {
  const services = withGitToken(given, inputs.githubToken)
  const startedAt = services.clock.now().toISOString()
  const opened = await openEnvironment(inputs, services)
  try {
    let last = await once(opened, inputs, services)
    let report = reportOf(opened, last, startedAt)
    let outcome = await tell(report, opened, inputs, services)
    const until = Date.parse(startedAt) + (inputs.timeout ?? usualTimeout) * 1000
    while (inputs.wait && goesOn(last) && services.clock.now().getTime() < until) {
      await pause(pollMilliseconds(last), undefined, { signal: services.signal })
      last = await once(opened, inputs, services)
      report = reportOf(opened, last, startedAt)
      outcome = await tell(report, opened, inputs, services)
    }
    return report.verdict === 'rolled-back' ? { ...outcome, failure: failureOf(report) } : outcome
  } finally {
    await opened.target.close?.()
  }
}

async function once(
  opened: OpenedEnvironment,
  inputs: DeployInputs,
  services: Services,
): Promise<Reconciled> {
  const { target, store, readIntent, versions, judgement, afterTraffic, context } = opened
  const reconciled = await reconcile({
    ...{ target, store, readIntent, judgement, afterTraffic },
    find: versions.find,
    clock: services.clock,
    logger: services.logger,
    signal: services.signal,
    run: context?.runUrl ?? null,
    patience: inputs.patience ?? usualPatience,
  })
  if (target.kind === 'local') await writeMetricsTargets(opened.folder)
  if (atRest(reconciled)) await follow(opened, reconciled, services)
  return reconciled
}

/** Whether what the main branch says serves, and nothing is under way. */
function atRest({ progress, actual, intent }: Reconciled): boolean {
  const { rollout, rollback } = progress
  if (isActive(rollout) || (rollback !== null && rollback.endedAt === null)) return false
  return actual.stable !== null && actual.stable === intent?.version
}

/** Also where nothing was decided: a call that was cut off may have left the stage where it was. */
async function follow({ followStage }: OpenedEnvironment, { actual }: Reconciled, { logger }: Services) {
  try {
    await followStage(actual.stable ?? '', 'it serves all requests')
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    logger.warning(`The registry's stage does not follow: ${messageOf(error)}`)
  }
}

const goesOn = ({ progress, move }: Reconciled) => isActive(progress.rollout) || move.kind === 'repair'

/** A tenth of a step: often enough to see harm early, seldom enough for a source that others use as well. */
function pollMilliseconds({ progress }: Reconciled): number {
  const every = progress.rollout?.pacing.everySeconds ?? 60
  return Math.min(30, Math.max(1, every / 10)) * 1000
}

function reportOf(
  { model, environment, target, context, commit }: OpenedEnvironment,
  { progress, actual, move, assessment, intent }: Reconciled,
  startedAt: string,
): DeployReport {
  const { schemaVersion: _, ...remembered } = progress
  return {
    schemaVersion: 1,
    action: 'deploy-canary',
    verdict: verdictOf(progress, move),
    startedAt,
    model,
    environment: environment.name,
    intended: intent?.version ?? null,
    target: { kind: target.kind, ...actual, details: [...actual.details] },
    progress: remembered,
    provenance: { suite, commit: context?.sha ?? commit, runUrl: context?.runUrl ?? null },
    version: versionOf(progress, move, actual.stable),
    decision: move,
    assessment:
      assessment === null
        ? null
        : { ...assessment, guardrails: assessment.guardrails.map((one) => ({ ...one })) },
  }
}

/** Version that the call was about: of the rollout that goes on or has just ended, else the one that serves. */
function versionOf(
  { rollout }: Reconciled['progress'],
  { kind }: Reconciled['move'],
  stable: string | null,
): string | null {
  const about = isActive(rollout) || kind === 'ended' || kind === 'abort'
  return about ? (rollout?.version ?? null) : stable
}

function verdictOf(
  { rollout, rollback }: Reconciled['progress'],
  { kind }: Reconciled['move'],
): DeployReport['verdict'] {
  if (kind === 'refused') return 'refused'
  if (kind === 'hold') return 'holding'
  if (kind === 'steady' || kind === 'repair' || rollout === null) return 'steady'
  if (rollout.phase === 'promoted') return 'promoted'
  if (rollout.phase !== 'aborted') return 'progressing'
  return rollback !== null && rollback.from === rollout.version ? 'rolled-back' : 'withdrawn'
}

function failureOf({ version, target, decision }: DeployReport): GateFailedError {
  return new GateFailedError(
    `${version ?? 'The candidate'} was taken out of service; ${target.stable} serves`,
    [
      {
        path: 'deploy-canary',
        message: decision.reason,
        remedy: 'Read the report; fix the cause and register a new version',
      },
    ],
  )
}

async function tell(
  report: DeployReport,
  opened: OpenedEnvironment,
  inputs: DeployInputs,
  services: Services,
): Promise<Outcome<DeployOutputs>> {
  const document = composeRolloutDocument(report)
  const title = `${report.model} in ${report.environment}: ${report.verdict}`
  const written = await writeReports(
    'deploy-canary',
    inputs.reportDirectory,
    report,
    document,
    title,
    services,
  )
  await opened.github.tellRollout(report.progress, report.target, document)
  const { terminal, ...paths } = written
  return {
    outputs: {
      verdict: report.verdict,
      ...paths,
      version: report.version ?? '',
      stable: report.target.stable ?? '',
      weight: String(report.target.weight),
      reason: report.decision.reason,
    },
    terminal,
  }
}
