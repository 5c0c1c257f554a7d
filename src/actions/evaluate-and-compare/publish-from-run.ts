import { loadConfiguration, selectModel } from '../../config/index.ts'
import type { Services } from '../../foundation/index.ts'
import type { Outcome } from '../definition.ts'
import { claimNote, takeClaimedReport } from '../publication/index.ts'
import { writeReports } from '../write-reports.ts'
import type { EvaluateInputs, EvaluateOutputs } from './inputs.ts'
import { beginEvaluationPublication, findingOf } from './publication.ts'
import { type EvaluateReport, evaluateReportSchema } from './report-schema.ts'

/**
 * The trusted half of a fork's pull request: takes the JSON report that the untrusted run uploaded, checks it against
 * the schema, replaces what it says of itself by what GitHub says, finds the pull request by the head commit, and
 * renders and posts the report. The numbers stay the fork's own claim, and the report says so.
 *
 * Succeeds once the report is posted; the verdict is the check's to enforce.
 */
export async function publishFromRun(
  inputs: EvaluateInputs,
  services: Services,
): Promise<Outcome<EvaluateOutputs>> {
  // The default branch is what is checked out here; nothing of the fork is.
  const modelOf = async () =>
    inputs.model ??
    selectModel(await loadConfiguration(inputs.config, { workspace: services.workspace })).name
  const claimed = await takeClaimedReport(
    {
      action: 'evaluate-and-compare',
      key: modelOf,
      schema: evaluateReportSchema,
      publishFromRun: inputs.publishFromRun,
      token: inputs.githubToken,
    },
    services,
  )
  if (claimed === null) return { outputs: noOutputs }
  const { identity, key: model } = claimed
  const report: EvaluateReport = {
    ...claimed.report,
    model,
    candidate: {
      ...claimed.report.candidate,
      name: identity.headCommit.slice(0, 7),
      commit: identity.headCommit,
    },
    notes: [...claimed.report.notes, claimNote],
    provenance: { ...claimed.report.provenance, ...identity },
  }
  const publication = await beginEvaluationPublication(
    {
      model,
      token: inputs.githubToken,
      comment: inputs.comment,
      check: inputs.check,
      target: { headSha: identity.headCommit, pullRequest: identity.pullRequest },
    },
    services,
  )
  const finding = findingOf(report)
  const title = `${model}: candidate and champion`
  const written = await writeReports(
    'evaluate-and-compare',
    inputs.reportDirectory,
    report,
    finding.document,
    title,
    services,
  )
  const { terminal, ...paths } = written
  const fullReportUrl = await publication.upload(written)
  const commentUrl = await publication.finish(finding, fullReportUrl)
  const failing = finding.conclusion === 'failure'
  return {
    outputs: {
      ...paths,
      verdict: report.verdict,
      gates: failing ? 'fail' : report.gates.some((gate) => gate.status === 'warn') ? 'warn' : 'pass',
      championCommit: report.champion?.commit ?? '',
      commentUrl: commentUrl ?? '',
    },
    terminal,
  }
}

const noOutputs: EvaluateOutputs = {
  verdict: '',
  reportJson: '',
  reportMarkdown: '',
  reportHtml: '',
  gates: '',
  championCommit: '',
  commentUrl: '',
}
