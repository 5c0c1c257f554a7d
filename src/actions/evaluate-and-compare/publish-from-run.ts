import { loadConfiguration, selectModel } from '../../config/index.ts'
import { ConfigurationError, EnvironmentError, type Services } from '../../foundation/index.ts'
import {
  connectGitHub,
  downloadReportArtifact,
  findPullRequestByHead,
  valueOrThrow,
} from '../../github/index.ts'
import type { Outcome } from '../definition.ts'
import { githubContext } from '../github-context.ts'
import { writeReports } from '../write-reports.ts'
import { composeEvaluateDocument } from './document.ts'
import type { EvaluateInputs, EvaluateOutputs } from './inputs.ts'
import { beginPublication, handoverName } from './publication.ts'
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
  const context = githubContext(services)
  const run = context?.triggeringRun ?? null
  if (context === null || run === null || String(run.id) !== inputs.publishFromRun)
    throw new ConfigurationError({
      path: 'publish-from-run',
      value: inputs.publishFromRun ?? '',
      message: 'must be the run that started this workflow',
      remedy: 'Use it on `workflow_run` with `publish-from-run: ${{ github.event.workflow_run.id }}`',
    })
  // The default branch is what is checked out here; nothing of the fork is.
  const model =
    inputs.model ??
    selectModel(await loadConfiguration(inputs.config, { workspace: services.workspace })).name
  const gh = await connectGitHub({ context, token: inputs.githubToken, logger: services.logger })
  const files = valueOrThrow(await downloadReportArtifact(gh, run.id, handoverName(model)))
  if (files === null) {
    services.logger.info('The run uploaded no report: it stopped before there was one. Nothing is posted.')
    return { outputs: noOutputs }
  }
  const claimed = parseReport(Object.values(files)[0])
  const pull = valueOrThrow(
    await findPullRequestByHead(gh, {
      sha: run.headSha,
      repository: run.headRepository,
      branch: run.headBranch,
      claimed: claimed.provenance.pullRequest,
    }),
  )
  if (pull === null) {
    services.logger.info(
      `No open pull request has the head ${run.headSha.slice(0, 7)} any more. Nothing is posted.`,
    )
    return { outputs: noOutputs }
  }
  const { owner, repo } = context.repository
  const report: EvaluateReport = {
    ...claimed,
    model,
    candidate: { ...claimed.candidate, name: run.headSha.slice(0, 7), commit: run.headSha },
    notes: [
      ...claimed.notes,
      "The numbers come from a run of the fork's own code; only their form was checked before they were shown here.",
    ],
    provenance: {
      ...claimed.provenance,
      headCommit: run.headSha,
      pullRequest: pull.number,
      repository: `${owner}/${repo}`,
      serverUrl: context.serverUrl,
      runId: String(run.id),
      runAttempt: run.attempt,
      runUrl: `${context.serverUrl}/${owner}/${repo}/actions/runs/${run.id}`,
    },
  }
  const publication = await beginPublication(
    {
      model,
      token: inputs.githubToken,
      comment: inputs.comment,
      check: inputs.check,
      target: { headSha: run.headSha, pullRequest: pull.number },
    },
    services,
  )
  const document = composeEvaluateDocument(report)
  const title = `${model}: candidate and champion`
  const written = await writeReports(
    'evaluate-and-compare',
    inputs.reportDirectory,
    report,
    document,
    title,
    services,
  )
  const { terminal, ...paths } = written
  const fullReportUrl = await publication.upload(written)
  const commentUrl = await publication.finish(report, document, fullReportUrl)
  const failing = report.gates.some((gate) => gate.status === 'fail')
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

function parseReport(text: string | undefined): EvaluateReport {
  let json: unknown
  try {
    json = JSON.parse(text ?? '')
  } catch (cause) {
    throw refused('it is not JSON', cause)
  }
  const parsed = evaluateReportSchema.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw refused(`${issue?.path.join('.')}: ${issue?.message}`, parsed.error)
}

function refused(why: string, cause: unknown): EnvironmentError {
  return new EnvironmentError(`The uploaded report is refused: ${why}.`, {
    cause,
    remedy: 'It was not written by this suite, or by a version of it that does not fit this one.',
  })
}
