import { type Engine, openEngine } from '../../data/index.ts'
import { EnvironmentError, GateFailedError, type Services } from '../../foundation/index.ts'
import type { Patience } from '../../github/index.ts'
import type { IncidentState } from '../../monitoring/index.ts'
import { openRepository } from '../../registry/index.ts'
import { provideData, withDataVersions } from '../data-version/index.ts'
import type { Outcome } from '../definition.ts'
import { emitLineage } from '../emit-lineage.ts'
import { memoryLimitOf } from '../memory-limit.ts'
import { withBucketFiles } from './buckets.ts'
import { earlierOf, followUp, type Remembered, remember, remembers } from './follow-up.ts'
import { arrivalNames } from './followed/arrivals.ts'
import { withDates } from './followed/change.ts'
import type { DriftReportInputs, DriftReportOutputs } from './inputs.ts'
import { judgeDrift } from './judge.ts'
import { sendMetrics } from './metrics-sinks.ts'
import { beginDriftPublication, deliverDriftReport } from './publication.ts'
import type { DriftReport } from './report-schema.ts'
import { proposeRetraining } from './retraining/propose.ts'
import { type DriftSettings, readDriftSettings } from './settings.ts'
import { writeProfile } from './write-profile.ts'

/**
 * Compares current data with the reference: reports, check; then the failure, where drift is asked to be one.
 *
 * @param patience with GitHub
 * @throws ConfigurationError where configuration, files or columns are wrong
 */
export async function runDriftReport(
  inputs: DriftReportInputs,
  services: Services,
  patience: Partial<Patience> = {},
): Promise<Outcome<DriftReportOutputs>> {
  const settings = await readDriftSettings(inputs, services)
  return withBucketFiles(settings, services, (local) => runOnFiles(local, inputs, services, patience))
}

async function runOnFiles(
  settings: DriftSettings,
  inputs: DriftReportInputs,
  services: Services,
  patience: Partial<Patience>,
): Promise<Outcome<DriftReportOutputs>> {
  const engine = await openEngine({ ...services, memoryLimit: memoryLimitOf(inputs) })
  if (inputs.writeProfile !== undefined)
    return withData(settings, services, () => written(engine, settings, inputs.writeProfile!, services))
  const publication = await beginDriftPublication(
    { model: settings.model, token: inputs.githubToken, check: inputs.check, patience },
    services,
  )
  try {
    const judged = await withData(settings, services, (commit) =>
      judgeDrift(engine, settings, publication, commit, services),
    )
    // what is remembered cannot be had: the report is written all the same, and then it is said
    const asked = remembers(inputs, settings, services)
      ? await remember(judged, settings, inputs, services, patience).catch((error: unknown) => {
          if (error instanceof EnvironmentError) return error
          throw error
        })
      : null
    const remembered = asked instanceof EnvironmentError ? null : asked
    const unknown =
      asked instanceof EnvironmentError ? [`Earlier reports are not known: ${asked.message}`] : []
    const report =
      remembered === null
        ? { ...judged, notes: [...judged.notes, ...unknown] }
        : besideEarlier(judged, remembered)
    const delivered = await deliverDriftReport(report, inputs.reportDirectory, publication, services)
    await emitLineage(delivered.written.reportJson, delivered.report, services)
    const outcome = outcomeOf(delivered.report, delivered.written, inputs.failOnDrift)
    await sendMetrics(delivered.report, remembered?.judged.state ?? null, settings, services)
    if (asked instanceof EnvironmentError) throw asked
    if (remembered === null) return outcome
    const { state, issue } = await followUp(
      remembered,
      delivered.report,
      delivered.document,
      settings,
      services,
    )
    const retraining = heals(settings, state, delivered.report)
      ? await proposeRetraining(engine, settings, remembered, issue, services)
      : null
    if (retraining?.kind === 'refused')
      services.logger.warning(`No retraining pull request was opened. ${retraining.reason}`)
    if (retraining?.kind === 'proposed') services.logger.info(`Retraining pull request: ${retraining.url}`)
    const retrainingUrl = retraining?.kind === 'proposed' ? retraining.url : ''
    const told = { incident: state, issueUrl: issue?.url ?? '', retrainingUrl }
    return { ...outcome, outputs: { ...outcome.outputs, ...told } }
  } catch (error) {
    await publication.abandon(error)
    throw error
  }
}

/** Data that does not come is no reason to retrain. */
function heals({ onDrift }: DriftSettings, state: IncidentState, report: DriftReport): boolean {
  const { performance, kpis, columns, arrivals } = report
  const drifts =
    arrivals.length === 0 ||
    performance?.verdict === 'worse' ||
    kpis.some(({ verdict }) => verdict === 'worse') ||
    columns.some(({ drifted }) => drifted)
  return onDrift === 'retrain' && drifts && ['new', 'ongoing', 'worse'].includes(state)
}

function besideEarlier(report: DriftReport, { judged, record }: Remembered): DriftReport {
  const { state, why, incident, history } = judged
  return {
    ...report,
    incident: { state, why, since: incident?.openedAt ?? null },
    earlier: earlierOf(history, record.key),
    followed: withDates(report.followed, history.windows, report.settings.alpha),
  }
}

/** Fetches tracked data that is not here before it is read. */
async function withData<T>(
  settings: DriftSettings,
  services: Services,
  work: (commit: string | null) => Promise<T>,
): Promise<T> {
  const repository = await openRepository(services, services.workspace)
  const commit = (await repository?.commitOf('HEAD')) ?? null
  return withDataVersions(settings.section, repository, services, async (versioned) => {
    if (versioned !== null)
      await provideData(versioned, [
        ...(settings.files.reference ?? []),
        ...settings.files.current,
        ...(settings.predictions === null ? settings.labels : Object.values(settings.predictions).flat()),
      ])
    return work(commit)
  })
}

const nothing = {
  reportJson: '',
  reportMarkdown: '',
  reportHtml: '',
  driftShare: '',
  driftedColumns: '',
  incident: '',
  issueUrl: '',
  retrainingUrl: '',
  profile: '',
}

async function written(
  engine: Engine,
  settings: DriftSettings,
  path: string,
  services: Services,
): Promise<Outcome<DriftReportOutputs>> {
  const profile = await writeProfile(engine, settings, path, services)
  return {
    outputs: { ...nothing, verdict: 'written', profile: path },
    terminal: `${profile.message}\n`,
  }
}

function outcomeOf(
  report: DriftReport,
  {
    terminal,
    ...paths
  }: { terminal: string; reportJson: string; reportMarkdown: string; reportHtml: string },
  fails: boolean,
): Outcome<DriftReportOutputs> {
  const drifted = report.columns.filter((column) => column.drifted)
  const outputs: DriftReportOutputs = {
    ...nothing,
    ...paths,
    verdict: report.verdict,
    driftShare: String(report.driftShare),
    driftedColumns: drifted.map(({ column }) => column.replace(/[\r\n]+/g, ' ')).join('\n'),
  }
  if (report.verdict === 'stable' || !fails) return { outputs, terminal }
  const worse = report.performance?.estimates.filter((one) => one.verdict === 'worse') ?? []
  const kpis = report.kpis.filter((one) => one.verdict === 'worse')
  const names = [...worse.map(({ title }) => title), ...kpis.map(({ name }) => name)]
  const late = report.arrivals.map(({ what }) => `; ${arrivalNames[what]}`).join('')
  const failure = new GateFailedError(
    `${report.model ?? 'data'}: ${drifted.length} of ${report.columns.length} columns drifted${names.length === 0 ? '' : `, ${names.join(', ')} worse`}${late}`,
    [
      ...report.arrivals.map(({ what, finding }) => ({ path: what, message: finding })),
      ...kpis.map(({ name, reference, current }) => ({
        path: `kpis.${name}`,
        message: `${current?.estimate} now, ${reference?.estimate} on the reference`,
      })),
      ...worse.map(({ metric, reference, current }) => ({
        path: metric,
        message: `${current.estimate} now, ${reference.estimate} on the reference`,
      })),
      ...drifted
        .slice(0, 20)
        .map(({ column, findings }) => ({ path: column, message: findings[0] ?? 'drifted' })),
    ],
  )
  return { outputs, terminal, failure }
}
