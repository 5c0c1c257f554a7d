import { GateFailedError, type Services } from '../../foundation/index.ts'
import type { Outcome } from '../definition.ts'
import { emitLineage } from '../emit-lineage.ts'
import type { Publication } from '../publication/index.ts'
import { writeReports } from '../write-reports.ts'
import type { EvaluateInputs, EvaluateOutputs } from './inputs.ts'
import { metricsFilesReport } from './metrics-files.ts'
import { predictionsReport } from './predictions-report.ts'
import { beginEvaluationPublication, findingOf } from './publication.ts'
import { publishFromRun } from './publish-from-run.ts'
import type { EvaluateReport } from './report-schema.ts'
import { type EvaluateSettings, readSettings } from './settings.ts'
import { sidesFromCommand, sidesFromFiles } from './sides.ts'

/**
 * Compares the candidate with the champion, writes the reports, posts them where this runs on GitHub, and hands back a
 * failure when a gate says no.
 *
 * @throws ConfigurationError where the comparison would mean nothing, with every reason
 */
export async function runEvaluation(
  inputs: EvaluateInputs,
  services: Services,
): Promise<Outcome<EvaluateOutputs>> {
  if (inputs.publishFromRun !== undefined) return publishFromRun(inputs, services)
  const settings = await readSettings(inputs, services.workspace)
  const publication = await beginEvaluationPublication(
    { model: settings.model, token: inputs.githubToken, comment: inputs.comment, check: inputs.check },
    services,
  )
  try {
    const report = await evaluate(inputs, settings, publication, services)
    const outcome = await deliver(report, inputs, publication, services)
    await emitLineage(outcome.outputs.reportJson, report, services)
    return outcome
  } catch (error) {
    await publication.abandon(error)
    throw error
  }
}

async function evaluate(
  inputs: EvaluateInputs,
  settings: EvaluateSettings,
  publication: Publication,
  services: Services,
): Promise<EvaluateReport> {
  const startedAt = services.clock.now().toISOString()
  const frame = { startedAt, context: publication.context }
  if (settings.source === 'metrics-files') return metricsFilesReport(inputs, settings, frame, services)
  const sides =
    settings.source === 'prediction-files'
      ? await sidesFromFiles(inputs, settings, services)
      : await sidesFromCommand(inputs, settings, services)
  return predictionsReport(settings, sides, frame, services)
}

/** Writes, posts and judges a finished report. */
export async function deliver(
  report: EvaluateReport,
  inputs: EvaluateInputs,
  publication: Publication,
  services: Services,
): Promise<Outcome<EvaluateOutputs>> {
  const noted = { ...report, notes: [...report.notes, ...publication.notes] }
  const finding = findingOf(noted)
  const { terminal, ...paths } = await writeReports(
    'evaluate-and-compare',
    inputs.reportDirectory,
    noted,
    finding.document,
    `${report.model}: candidate and champion`,
    services,
  )
  const fullReportUrl = await publication.upload({ ...paths, terminal })
  const commentUrl = await publication.finish(finding, fullReportUrl)
  const failing = noted.gates.filter((gate) => gate.status === 'fail')
  const warned = noted.gates.some((gate) => gate.status === 'warn')
  const outputs: EvaluateOutputs = {
    ...paths,
    verdict: noted.verdict,
    gates: failing.length > 0 ? 'fail' : warned ? 'warn' : 'pass',
    championCommit: noted.champion?.commit ?? '',
    commentUrl: commentUrl ?? '',
  }
  if (failing.length === 0) return { outputs, terminal }
  const failure = new GateFailedError(
    `${report.model}: ${failing.length} of ${noted.gates.length} gates fail`,
    failing.map((gate) => ({
      ...(gate.file === null ? {} : { file: gate.file }),
      ...(gate.line === null ? {} : { line: gate.line }),
      path: gate.gate,
      message: gate.reason,
    })),
  )
  return { outputs, terminal, failure }
}
