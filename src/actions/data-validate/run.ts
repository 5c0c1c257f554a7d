import { GateFailedError, type Problem, type Services } from '../../foundation/index.ts'
import type { Outcome } from '../definition.ts'
import { emitLineage } from '../emit-lineage.ts'
import { checkMessage, checkTitle } from './check-words.ts'
import type { DataValidateInputs, DataValidateOutputs } from './inputs.ts'
import { judge } from './judge.ts'
import { beginDataPublication, type Delivered, deliverDataReport } from './publication.ts'
import { publishDataReportFromRun } from './publish-from-run.ts'
import type { DataValidateReport } from './report-schema.ts'
import { readDataSettings } from './settings.ts'
import { writeContract } from './write-contract.ts'

/**
 * Holds data to its contract and shows what changed since the base commit: reports, comment, check; then the failure,
 * where a rule is broken.
 *
 * @throws ConfigurationError where contract, configuration or data cannot be read
 */
export async function runDataValidation(
  inputs: DataValidateInputs,
  services: Services,
): Promise<Outcome<DataValidateOutputs>> {
  if (inputs.publishFromRun !== undefined) return fromRun(inputs, services)
  if (inputs.infer || inputs.from !== undefined) return writeContract(inputs, services)
  const settings = await readDataSettings(inputs, services.workspace)
  const publication = await beginDataPublication(
    { model: settings.model, token: inputs.githubToken, comment: inputs.comment, check: inputs.check },
    services,
  )
  try {
    const { report, failingRows } = await judge(inputs, settings, publication, services)
    const delivered = await deliverDataReport(
      report,
      inputs.reportDirectory,
      publication,
      services,
      failingRows,
    )
    await emitLineage(delivered.written.reportJson, report, services)
    return outcomeOf(delivered, failingRows)
  } catch (error) {
    await publication.abandon(error)
    throw error
  }
}

async function fromRun(
  inputs: DataValidateInputs,
  services: Services,
): Promise<Outcome<DataValidateOutputs>> {
  const { publishFromRun, githubToken, comment, check, reportDirectory } = inputs
  const model = async () => (await readDataSettings(inputs, services.workspace)).model
  const delivered = await publishDataReportFromRun(
    { publishFromRun, githubToken, comment, check, reportDirectory, model },
    services,
  )
  // Where the untrusted run left its failing rows says nothing about this machine.
  if (delivered !== null) return { outputs: outcomeOf(delivered, []).outputs }
  return { outputs: { ...nothing, verdict: '' } }
}

const nothing = {
  reportJson: '',
  reportMarkdown: '',
  reportHtml: '',
  reportJunit: '',
  reportSarif: '',
  failedChecks: '0',
  warnings: '0',
  failingRows: '',
  contract: '',
  commentUrl: '',
}

function outcomeOf(
  { report, written, commentUrl }: Delivered,
  failingRows: readonly string[],
): Outcome<DataValidateOutputs> {
  const { terminal, ...paths } = written
  const failing = report.checks.filter(({ status }) => status === 'fail' || status === 'error')
  const lines = report.datasets.reduce((sum, { result }) => sum + result.badLines.count, 0)
  const outputs: DataValidateOutputs = {
    ...paths,
    verdict: report.verdict,
    failedChecks: String(failing.length),
    warnings: String(report.checks.filter(({ status }) => status === 'warn').length),
    failingRows: failingRows.join('\n'),
    contract: '',
    commentUrl: commentUrl ?? '',
  }
  if (report.verdict === 'pass') return { outputs, terminal }
  const unreadable =
    lines === 0 ? [] : [`${lines.toLocaleString('en-US')} ${lines === 1 ? 'line' : 'lines'} cannot be read`]
  const told = failing.length === 0 ? [] : [`${failing.length} of ${report.checks.length} rules fail`]
  const failure = new GateFailedError(`${report.model ?? 'data'}: ${[...told, ...unreadable].join(', ')}`, [
    ...failing.map(
      (check): Problem => ({
        ...(check.file === null ? {} : { file: check.file }),
        ...(check.line === null ? {} : { line: check.line }),
        path: checkTitle(check),
        message: checkMessage(check),
      }),
    ),
    ...badLinesOf(report),
  ])
  return { outputs, terminal, failure }
}

/** The first lines of each data set that could not be read. */
function badLinesOf({ datasets }: DataValidateReport): Problem[] {
  return datasets.flatMap(({ result }) =>
    result.badLines.first.slice(0, 5).map(({ file, line, reason }) => ({ file, line, message: reason })),
  )
}
