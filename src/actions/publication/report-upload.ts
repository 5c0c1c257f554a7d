import { resolve } from 'node:path'
import type { Services } from '../../foundation/index.ts'
import { type GitHubContext, uploadReportArtifact, valueOrWarn } from '../../github/index.ts'
import type { ActionName } from '../definition.ts'
import type { WrittenReports } from '../write-reports.ts'

/** Name of the artifact that carries the JSON report from an untrusted run to the trusted workflow. */
export function handoverName(action: ActionName, key: string): string {
  return `mlops-${action}-${key.replaceAll('/', '-')}`
}

export interface Upload {
  readonly action: ActionName
  readonly key: string
  readonly reports: WrittenReports
  /** Files below the report directory that go with the report for people. */
  readonly others: readonly string[]
  readonly context: GitHubContext | null
}

/**
 * Uploads two artifacts: the JSON alone, which a trusted workflow may take, and the report for people.
 * @returns the address of the second, or null outside of a workflow or where it was refused
 */
export async function uploadReports(
  { action, key, reports, others, context }: Upload,
  { logger, env, workspace }: Services,
): Promise<string | null> {
  if (context === null) return null
  const file = (path: string) => resolve(workspace, path)
  const json = file(reports.reportJson)
  const folder = resolve(json, '..')
  const name = handoverName(action, key)
  valueOrWarn(await uploadReportArtifact({ env, name, files: [json], rootDirectory: folder }), logger)
  const whole = valueOrWarn(
    await uploadReportArtifact({
      env,
      name: `${name}-report`,
      files: [reports.reportHtml, reports.reportMarkdown, ...others].map(file),
      rootDirectory: folder,
    }),
    logger,
  )
  if (whole === null) return null
  const { serverUrl, repository, runId } = context
  return `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${runId}/artifacts/${whole.id}`
}
