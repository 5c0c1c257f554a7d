import { z } from 'zod'
import { check, pathText } from '../../foundation/index.ts'
import { type LineageField, lineageFieldSchema, runStatuses } from './artifact.ts'
import type { RunNode } from './graph.ts'
import { runIdOf } from './run-id.ts'

/** JSON that may be a report, and where it came from. */
export interface ReportSource {
  /** For people: a path, or `main:.mlops/reports/train-on-runner.json` for one of git's history. */
  readonly file: string
  readonly content: unknown
}

export interface ReportedRun extends LineageField {
  readonly run: RunNode
}

const text = z.string().max(4096)
/** A part that not every report has, or has in another form: absent is better than no lineage at all. */
const where = <T extends z.ZodType>(schema: T) => schema.nullable().optional().catch(null)

/** What every report has in common. */
const reportSchema = z.object({
  schemaVersion: z.literal(1),
  action: z.string().regex(/^[a-z][a-z0-9-]{0,99}$/, 'must be the name of an action'),
  verdict: z.string().max(200),
  startedAt: z.iso.datetime(),
  completedAt: where(z.iso.datetime()),
  status: where(z.enum(runStatuses)),
  /** Wall time of what the action ran, where it ran something. */
  seconds: where(z.number().nonnegative().max(1e8)),
  model: where(text),
  version: where(text),
  provenance: z.object({
    suite: where(text),
    commit: where(z.string().regex(/^[0-9a-f]{7,64}$/)),
    headCommit: where(z.string().regex(/^[0-9a-f]{7,64}$/)),
    pullRequest: where(z.int().positive()),
    repository: where(z.string().regex(/^[\w.-]+(\/[\w.-]+)+$/)),
    serverUrl: where(z.url({ protocol: /^https?$/ })),
    runUrl: where(z.url({ protocol: /^https?$/ })),
  }),
  lineage: lineageFieldSchema,
})

/** The run that a report tells of; a sentence about why there is none. Reads nothing but the value. */
export function readReport({ file, content }: ReportSource): ReportedRun | string {
  if (!isReport(content)) return 'is not a report of this suite; ignored'
  if (content.lineage === undefined)
    return `is a report of ${JSON.stringify(content.action)} without lineage; ignored`
  const nowhere = { line: 1, column: 1 }
  const checked = check(
    reportSchema,
    { data: content, positionOf: () => nowhere, valuePositionOf: () => nowhere },
    file,
  )
  if ('problems' in checked) {
    const [first, ...others] = checked.problems
    const more = others.length === 0 ? '' : ` (and ${others.length} more problems)`
    return `is no valid report: ${first?.path ?? pathText([])} ${first?.message}${more}; ignored`
  }
  const { lineage, provenance, ...report } = checked.value
  const run = {
    action: report.action,
    model: report.model ?? null,
    startedAt: report.startedAt,
    completedAt: report.completedAt ?? endOf(report.startedAt, report.seconds ?? null),
    commit: provenance.headCommit ?? provenance.commit ?? null,
    runUrl: provenance.runUrl ?? null,
    verdict: report.verdict,
    status: report.status ?? ('complete' as const),
    repository: repositoryUrl(provenance.serverUrl ?? null, provenance.repository ?? null),
    pullRequest: provenance.pullRequest ?? null,
    version: report.version ?? null,
    suite: provenance.suite ?? null,
    reports: [file],
  }
  return { run: { ...run, id: runIdOf(run) }, ...lineage }
}

function isReport(content: unknown): content is { action: string; lineage?: unknown } {
  return (
    typeof content === 'object' &&
    content !== null &&
    'schemaVersion' in content &&
    'action' in content &&
    typeof content.action === 'string' &&
    'verdict' in content
  )
}

function endOf(startedAt: string, seconds: number | null): string | null {
  return seconds === null ? null : new Date(Date.parse(startedAt) + Math.round(seconds * 1000)).toISOString()
}

function repositoryUrl(server: string | null, repository: string | null): string | null {
  if (repository === null) return null
  const { origin } = new URL(server ?? 'https://github.com')
  return `${origin}/${repository}`
}
