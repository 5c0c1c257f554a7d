import { isPull } from '../records/issues.ts'
import type { Annotation, CheckRun, Repository, World } from '../world.ts'
import { presentApp } from './accounts.ts'
import { nodeId } from './nodes.ts'
import { presentPullMinimal } from './pull.ts'
import { htmlUrl, repositoryUrl } from './repository.ts'

export function presentCheckRun(
  world: World,
  repository: Repository,
  check: CheckRun,
): Record<string, unknown> {
  const url = `${repositoryUrl(world, repository)}/check-runs/${check.id}`
  const html = `${htmlUrl(world, repository)}/runs/${check.id}`
  const pulls = [...repository.issues.values()].filter(isPull)
  return {
    id: check.id,
    node_id: nodeId('CheckRun', check.id),
    head_sha: check.headSha,
    name: check.name,
    external_id: check.externalId ?? '',
    url,
    html_url: html,
    details_url: check.detailsUrl ?? html,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: {
      ...check.output,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: Number.parseInt(check.headSha.slice(0, 10), 16) },
    app: presentApp(world, check.app),
    // GitHub leaves pull requests from forks out of this list.
    pull_requests: pulls
      .filter(({ pull }) => pull.head.sha === check.headSha && pull.head.repository === repository)
      .map((issue) => presentPullMinimal(world, repository, issue)),
  }
}

export function presentAnnotation(
  world: World,
  repository: Repository,
  check: CheckRun,
  annotation: Annotation,
): Record<string, unknown> {
  const path = annotation.path.split('/').map(encodeURIComponent).join('/')
  return {
    path: annotation.path,
    blob_href: `${htmlUrl(world, repository)}/blob/${check.headSha}/${path}`,
    start_line: annotation.start_line,
    end_line: annotation.end_line,
    start_column: annotation.start_column ?? null,
    end_column: annotation.end_column ?? null,
    annotation_level: annotation.annotation_level,
    title: annotation.title ?? null,
    message: annotation.message,
    raw_details: annotation.raw_details ?? null,
  }
}
