import { resolve } from 'node:path'
import {
  ConfigurationError,
  formatProblem,
  messageOf,
  type Problem,
  type Services,
} from '../../foundation/index.ts'
import {
  type Annotation,
  checkName,
  completeCheck,
  connectGitHub,
  type GitHub,
  type GitHubContext,
  markStickyCommentStale,
  type Reply,
  type RunIdentity,
  type StartedCheck,
  startCheck,
  uploadReportArtifact,
  upsertStickyComment,
  valueOrWarn,
  writeJobSummary,
} from '../../github/index.ts'
import { type Document, renderMarkdown } from '../../report/index.ts'
import { githubContext } from '../github-context.ts'
import type { WrittenReports } from '../write-reports.ts'
import type { EvaluateReport } from './report-schema.ts'

const action = 'evaluate-and-compare'

/** Where a report of this run appears on GitHub. Nothing here can lose the report: what GitHub refuses is a warning. */
export interface Publication {
  readonly context: GitHubContext | null
  /** Remarks for the report about what could not be posted. */
  readonly notes: readonly string[]
  /** Uploads the full report, so that the comment can lead to it; its address, or null. */
  upload(reports: WrittenReports): Promise<string | null>
  /** Posts comment, check and summary; the comment's address, or null. */
  finish(report: EvaluateReport, document: Document, fullReportUrl: string | null): Promise<string | null>
  /** Says that there is no verdict, and why. */
  abandon(error: unknown): Promise<void>
}

export interface PublicationOptions {
  readonly model: string
  readonly token: string | undefined
  readonly comment: boolean
  readonly check: boolean
  /** Where the reviewer's comment and check belong, if not where the event says. */
  readonly target?: { readonly headSha: string; readonly pullRequest: number | null }
}

/** Opens the check and marks an older comment stale, before anything is computed. */
export async function beginPublication(
  options: PublicationOptions,
  services: Services,
): Promise<Publication> {
  const { logger, env, clock } = services
  const context = githubContext(services)
  const headSha = options.target?.headSha ?? context?.headSha ?? null
  const pullRequest =
    options.target === undefined ? (context?.pullRequest ?? null) : options.target.pullRequest
  // A fork's token can write nothing: there a second, trusted workflow posts what this run uploads.
  const untrusted = context?.isFork === true && options.target === undefined
  const gh = await connectGitHub({ context, token: options.token, logger })
  const run: RunIdentity | null =
    context === null || headSha === null
      ? null
      : { id: context.runId, attempt: context.runAttempt, headSha, startedAt: clock.now().toISOString() }
  const place =
    pullRequest === null ? null : { issueNumber: pullRequest, key: options.model, section: action, order: 20 }
  const comments = options.comment && !untrusted && run !== null && place !== null
  const notes: string[] = []
  const said = <T>(reply: Reply<T>): T | null => {
    if (reply.status === 'failed') notes.push(reply.reason)
    return valueOrWarn(reply, logger)
  }

  const opened: StartedCheck | null =
    options.check && !untrusted && run !== null
      ? said(
          await startCheck(gh, {
            name: checkName(action, options.model),
            headSha: run.headSha,
            startedAt: run.startedAt,
            title: 'Evaluating',
            summary: 'The candidate is being compared with the champion.',
          }),
        )
      : null
  if (comments) said(await markStickyCommentStale(gh, { ...place, run }))

  return {
    context,
    notes,
    upload: (reports) => uploadReports(reports, options.model, services, context),
    async finish(report, document, fullReportUrl) {
      const markdown = renderMarkdown(document, fullReportUrl === null ? {} : { fullReportUrl })
      if (context !== null) valueOrWarn(await writeJobSummary(env, markdown), logger)
      const posted = comments ? said(await upsertStickyComment(gh, { ...place, body: markdown, run })) : null
      if (posted?.action === 'superseded')
        logger.info('A newer run has written the comment; it was left as it is.')
      if (opened !== null)
        await closeCheck(gh, opened, report, markdown, fullReportUrl, clock.now().toISOString())
      return posted?.url ?? null
    },
    async abandon(error) {
      const problems = problemsOf(error)
      const summary = ['There is no verdict:', '', '```text', ...problems.map(formatProblem), '```'].join(
        '\n',
      )
      if (comments) {
        const document = refusal(options.model, problems)
        const body = renderMarkdown(document)
        said(await upsertStickyComment(gh, { ...place, body, run }))
      }
      if (opened !== null)
        said(
          await completeCheck(gh, opened, {
            conclusion: 'failure',
            title: 'No verdict',
            summary,
            annotations: problems.flatMap((problem) => annotationOf(problem)),
            completedAt: clock.now().toISOString(),
          }),
        )
    },
  }

  async function closeCheck(
    gh: GitHub,
    check: StartedCheck,
    report: EvaluateReport,
    markdown: string,
    detailsUrl: string | null,
    completedAt: string,
  ) {
    const failing = report.gates.filter((gate) => gate.status === 'fail')
    said(
      await completeCheck(gh, check, {
        conclusion: failing.length === 0 ? 'success' : 'failure',
        title:
          failing.length === 0
            ? `${report.verdict}: every gate passes`
            : `${report.verdict}: ${failing.length} of ${report.gates.length} gates fail`,
        summary: markdown,
        annotations: report.gates.flatMap((gate) =>
          gate.file === null || gate.line === null || (gate.status !== 'fail' && gate.status !== 'warn')
            ? []
            : [
                {
                  path: gate.file,
                  startLine: gate.line,
                  level: gate.status === 'fail' ? ('failure' as const) : ('warning' as const),
                  title: `Gate ${gate.gate}`,
                  message: gate.reason,
                },
              ],
        ),
        completedAt,
        ...(detailsUrl === null ? {} : { detailsUrl }),
      }),
    )
  }
}

/** Name of the artifact that carries the JSON report from an untrusted run to the trusted workflow. */
export function handoverName(model: string): string {
  return `mlops-${action}-${model.replaceAll('/', '-')}`
}

async function uploadReports(
  reports: WrittenReports,
  model: string,
  services: Services,
  context: GitHubContext | null,
): Promise<string | null> {
  const { logger, env, workspace } = services
  if (context === null) return null
  const file = (path: string) => resolve(workspace, path)
  const json = file(reports.reportJson)
  const folder = resolve(json, '..')
  valueOrWarn(
    await uploadReportArtifact({ env, name: handoverName(model), files: [json], rootDirectory: folder }),
    logger,
  )
  const whole = valueOrWarn(
    await uploadReportArtifact({
      env,
      name: `${handoverName(model)}-report`,
      files: [file(reports.reportHtml), file(reports.reportMarkdown)],
      rootDirectory: folder,
    }),
    logger,
  )
  if (whole === null) return null
  const { serverUrl, repository, runId } = context
  return `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${runId}/artifacts/${whole.id}`
}

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof ConfigurationError) return error.problems
  return [{ message: messageOf(error) }]
}

function annotationOf(problem: Problem): Annotation[] {
  if (problem.file === undefined || problem.line === undefined) return []
  return [
    {
      path: problem.file,
      startLine: problem.line,
      level: 'failure',
      title: 'No verdict',
      message: formatProblem(problem),
    },
  ]
}

function refusal(model: string, problems: readonly Problem[]): Document {
  return {
    id: `${action}:${model}`,
    tone: 'bad',
    title: [{ code: model }, ': no verdict'],
    blocks: [
      {
        kind: 'paragraph',
        keep: 'always',
        text: [{ strong: ['The two models could not be compared.'] }, ' Mend what is below and push again.'],
      },
      { kind: 'code', language: 'text', text: problems.map(formatProblem).join('\n'), keep: 'always' },
    ],
  }
}
