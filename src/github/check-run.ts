import { ask, type ConnectedGitHub, type GitHub } from './connection.ts'
import type { Reply } from './reply.ts'
import { shortenMarkdown, shortenText } from './shorten.ts'

/** A remark on lines of a file at the head commit. */
export interface Annotation {
  /** Relative to the repository's root, with forward slashes. */
  readonly path: string
  /** 1-based, inclusive. */
  readonly startLine: number
  readonly endLine?: number
  readonly level: 'failure' | 'warning' | 'notice'
  readonly title?: string
  readonly message: string
}

export interface StartedCheck {
  readonly id: number
  readonly name: string
  readonly url: string | null
}

/** The name that a branch rule requires: constant, as rules match it exactly. */
export const checkName = (action: string, model: string) => `${action} / ${model}`

/** Limits of GitHub's "Update a check run": bytes of a summary, of an annotation's message, characters of titles. */
const limits = { summary: 65_535, message: 64 * 1024, title: 255, annotationsPerRequest: 50 }

const operation = (name: string) => ({ what: `write the check \`${name}\``, permission: 'checks: write' })

/**
 * Opens a check in progress on `headSha`, which on `pull_request` is not `github.sha`. A check of this name that an
 * earlier attempt left in progress is taken over, so that none stays open for ever. Needs `checks: write`.
 */
export function startCheck(
  gh: GitHub,
  check: {
    readonly name: string
    readonly headSha: string
    /** ISO 8601, UTC. */
    readonly startedAt: string
    readonly title: string
    readonly summary: string
    /** Where "Details" leads; default the run. */
    readonly detailsUrl?: string
  },
): Promise<Reply<StartedCheck>> {
  return ask(gh, operation(check.name), async (connected) => {
    const { octokit, context } = connected
    const fields = {
      ...context.repository,
      status: 'in_progress' as const,
      started_at: check.startedAt,
      details_url: check.detailsUrl ?? context.runUrl,
      external_id: externalId(check.name),
      output: outputOf(check),
    }
    const left = await findInProgress(connected, check)
    const { data } =
      left === null
        ? await octokit.rest.checks.create({ ...fields, name: check.name, head_sha: check.headSha })
        : await octokit.rest.checks.update({ ...fields, check_run_id: left })
    return { id: data.id, name: data.name, url: data.html_url }
  })
}

/**
 * Closes a check with its result. The conclusion is success or failure and nothing else: `neutral` and `skipped` pass
 * a required check. Annotations go 50 a request, before the conclusion, so that a failed request leaves the check
 * open rather than green. Needs `checks: write`.
 */
export function completeCheck(
  gh: GitHub,
  check: StartedCheck,
  result: {
    readonly conclusion: 'success' | 'failure'
    readonly title: string
    /** Markdown; cut to 65,535 bytes. */
    readonly summary: string
    readonly annotations?: readonly Annotation[]
    /** ISO 8601, UTC. */
    readonly completedAt: string
    readonly detailsUrl?: string
  },
): Promise<Reply<StartedCheck>> {
  return ask(gh, operation(check.name), async ({ octokit, context }) => {
    const target = { ...context.repository, check_run_id: check.id }
    const output = outputOf(result)
    const batches = inBatches((result.annotations ?? []).map(annotationOf), limits.annotationsPerRequest)
    const last = batches.pop() ?? []
    for (const annotations of batches)
      await octokit.rest.checks.update({ ...target, output: { ...output, annotations } })
    const { data } = await octokit.rest.checks.update({
      ...target,
      status: 'completed',
      conclusion: result.conclusion,
      completed_at: result.completedAt,
      ...(result.detailsUrl === undefined ? {} : { details_url: result.detailsUrl }),
      output: last.length === 0 ? output : { ...output, annotations: last },
    })
    return { id: data.id, name: data.name, url: data.html_url }
  })
}

/** Marks a check as ours for the next attempt; any app can open one under the same name, and only ours may be changed. */
const externalId = (name: string) => `mlops-actions:${name}`

async function findInProgress(
  { octokit, context }: ConnectedGitHub,
  { name, headSha }: { readonly name: string; readonly headSha: string },
): Promise<number | null> {
  const runs = await octokit.paginate(octokit.rest.checks.listForRef, {
    ...context.repository,
    ref: headSha,
    check_name: name,
    status: 'in_progress',
    filter: 'all',
    per_page: 100,
  })
  const ours = runs.filter((run) => run.external_id === externalId(name) && run.status === 'in_progress')
  return ours.at(0)?.id ?? null
}

const outputOf = ({ title, summary }: { readonly title: string; readonly summary: string }) => ({
  title: shortenText(title, limits.title),
  summary: shortenMarkdown(
    summary,
    limits.summary,
    '_Shortened to fit a check; the run has the whole report._',
  ),
})

function annotationOf({ path, startLine, endLine, level, title, message }: Annotation) {
  return {
    path: path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, ''),
    start_line: startLine,
    end_line: Math.max(startLine, endLine ?? startLine),
    annotation_level: level,
    message: shortenText(message, limits.message),
    ...(title === undefined ? {} : { title: shortenText(title, limits.title) }),
  }
}

function inBatches<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size)
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}
