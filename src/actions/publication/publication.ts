import type { Services } from '../../foundation/index.ts'
import {
  type Annotation,
  checkName,
  completeCheck,
  connectGitHub,
  type GitHubContext,
  markStickyCommentStale,
  type Patience,
  type Reply,
  type RunIdentity,
  type StartedCheck,
  startCheck,
  upsertStickyComment,
  valueOrWarn,
  writeJobSummary,
} from '../../github/index.ts'
import { type Document, renderMarkdown } from '../../report/index.ts'
import type { ActionName } from '../definition.ts'
import { githubContext } from '../github-context.ts'
import type { WrittenReports } from '../write-reports.ts'
import { problemsOf, refusalAnnotations, refusalDocument, refusalSummary } from './refusal.ts'
import { uploadReports } from './report-upload.ts'

/** Where a report of this run appears on GitHub. Nothing here can lose the report: what GitHub refuses is a warning. */
export interface Publication {
  readonly context: GitHubContext | null
  /** Remarks for the report about what could not be posted. */
  readonly notes: readonly string[]
  /**
   * Uploads the full report, so that the comment can lead to it; its address, or null.
   * @param others files below the report directory that go with it
   */
  upload(reports: WrittenReports, others?: readonly string[]): Promise<string | null>
  /** Posts comment, check and summary; the comment's address, or null. */
  finish(finding: Finding, fullReportUrl: string | null): Promise<string | null>
  /** Says that there is no verdict, and why. */
  abandon(error: unknown): Promise<void>
}

/** What came out, as GitHub is told it. */
export interface Finding {
  readonly document: Document
  readonly conclusion: 'success' | 'failure'
  /** Beside the check's name: `improved: every gate passes`. */
  readonly checkTitle: string
  /** Those beyond the first 500 are left out, the most severe are kept. */
  readonly annotations: readonly Annotation[]
}

export interface PublicationOptions {
  /** Names the comment's section, the check and the artifacts. */
  readonly action: ActionName
  /** Sections of the comment stand in this order. */
  readonly order: number
  /** Name of the model: one comment a key on a pull request, one check an action and key. */
  readonly key: string
  /** What the check says while the work is done. */
  readonly opening: { readonly title: string; readonly summary: string }
  /** What could not be done where there is no verdict: `The two models could not be compared.` */
  readonly refusal: string
  /** What the link to the full report says, where it is not the renderer's own words. */
  readonly fullReportTitle?: string
  /** Most bytes of this section of the comment, so that several fit; default the renderer's, for a whole comment. */
  readonly commentBytes?: number
  readonly token: string | undefined
  readonly comment: boolean
  readonly check: boolean
  /** Where the reviewer's comment and check belong, if not where the event says. */
  readonly target?: { readonly headSha: string; readonly pullRequest: number | null }
  readonly patience?: Partial<Patience>
}

/** Ten requests' worth; a report from a fork could ask for any number. */
const mostAnnotations = 500

/** Opens the check and marks an older section of the comment stale, before anything is computed. */
export async function beginPublication(
  options: PublicationOptions,
  services: Services,
): Promise<Publication> {
  const { action, key, order, opening } = options
  const { logger, env, clock } = services
  const context = githubContext(services)
  const headSha = options.target?.headSha ?? context?.headSha ?? null
  const pullRequest =
    options.target === undefined ? (context?.pullRequest ?? null) : options.target.pullRequest
  // A fork's token can write nothing: there a second, trusted workflow posts what this run uploads.
  const untrusted = context?.isFork === true && options.target === undefined
  const { token, patience } = options
  const gh = await connectGitHub({ context, token, logger, ...(patience === undefined ? {} : { patience }) })
  const now = () => clock.now().toISOString()
  const run: RunIdentity | null =
    context === null || headSha === null
      ? null
      : { id: context.runId, attempt: context.runAttempt, headSha, startedAt: now() }
  const place = pullRequest === null ? null : { issueNumber: pullRequest, key, section: action, order }
  const comments = options.comment && !untrusted && run !== null && place !== null
  const notes: string[] = []
  const said = <T>(reply: Reply<T>): T | null => {
    if (reply.status === 'failed') notes.push(reply.reason)
    return valueOrWarn(reply, logger)
  }
  const render = (document: Document, budgetBytes: number | undefined, fullReportUrl: string | null) =>
    renderMarkdown(document, {
      ...(budgetBytes === undefined ? {} : { budgetBytes }),
      ...(options.fullReportTitle === undefined ? {} : { fullReportTitle: options.fullReportTitle }),
      ...(fullReportUrl === null ? {} : { fullReportUrl }),
    })

  const opened: StartedCheck | null =
    options.check && !untrusted && run !== null
      ? said(
          await startCheck(gh, {
            name: checkName(action, key),
            headSha: run.headSha,
            startedAt: run.startedAt,
            ...opening,
          }),
        )
      : null
  if (comments) said(await markStickyCommentStale(gh, { ...place, run }))

  return {
    context,
    notes,
    upload: (reports, others = []) => uploadReports({ action, key, reports, others, context }, services),
    async finish({ document, conclusion, checkTitle, annotations }, fullReportUrl) {
      const whole = render(document, undefined, fullReportUrl)
      if (context !== null) valueOrWarn(await writeJobSummary(env, whole), logger)
      const body =
        options.commentBytes === undefined ? whole : render(document, options.commentBytes, fullReportUrl)
      const posted = comments ? said(await upsertStickyComment(gh, { ...place, body, run })) : null
      if (posted?.action === 'superseded')
        logger.info('A newer run has written the comment; it was left as it is.')
      if (opened !== null)
        said(
          await completeCheck(gh, opened, {
            conclusion,
            title: checkTitle,
            summary: whole,
            annotations: mostSevere(annotations),
            completedAt: now(),
            ...(fullReportUrl === null ? {} : { detailsUrl: fullReportUrl }),
          }),
        )
      return posted?.url ?? null
    },
    async abandon(error) {
      const problems = problemsOf(error)
      if (comments) {
        const document = refusalDocument({ action, key, what: options.refusal }, problems)
        const body = render(document, options.commentBytes, null)
        said(await upsertStickyComment(gh, { ...place, body, run }))
      }
      if (opened !== null)
        said(
          await completeCheck(gh, opened, {
            conclusion: 'failure',
            title: 'No verdict',
            summary: refusalSummary(problems),
            annotations: mostSevere(refusalAnnotations(problems)),
            completedAt: now(),
          }),
        )
    },
  }
}

function mostSevere(annotations: readonly Annotation[]): readonly Annotation[] {
  if (annotations.length <= mostAnnotations) return annotations
  const levels = ['failure', 'warning', 'notice']
  return annotations
    .toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
    .slice(0, mostAnnotations)
}
