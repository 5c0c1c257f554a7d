import { isAbsolute, posix } from 'node:path'
import { suite, version } from '../../foundation/index.ts'
import type { ArtifactNode, Edge, LineageGraph, RunNode } from './graph.ts'
import { grouped } from './grouped.ts'
import { hashText } from './identity.ts'
import { type Facets, facet, facets, runEventSchema } from './open-lineage-facets.ts'
import { uuidOf } from './run-id.ts'

/** OpenLineage 2-0-2, `#/$defs/RunEvent`. */
export interface RunEvent {
  readonly eventTime: string
  readonly eventType: 'START' | 'COMPLETE' | 'FAIL' | 'ABORT'
  readonly producer: string
  readonly schemaURL: string
  readonly run: { readonly runId: string; readonly facets: Facets }
  readonly job: { readonly namespace: string; readonly name: string; readonly facets: Facets }
  readonly inputs: readonly (Dataset & { readonly inputFacets: Facets })[]
  readonly outputs: readonly (Dataset & { readonly outputFacets: Facets })[]
}

interface Dataset {
  readonly namespace: string
  readonly name: string
  readonly facets: Facets
}

export interface OpenLineageOptions {
  /** Of the jobs; otherwise the run's repository, and `default` outside one. */
  readonly namespace?: string | undefined
  /** Where relative paths start, for runs outside a forge: their datasets are named by absolute path. */
  readonly workspace?: string | undefined
  /** URI of this program. */
  readonly producer?: string | undefined
}

const ends = { complete: 'COMPLETE', failed: 'FAIL', aborted: 'ABORT' } as const

/**
 * Two events a run, its start and its end, in the order of the runs. A dataset is a path (its namespace is the host
 * that has the repository, as OpenLineage's naming has it for remote file systems), its bytes are the dataset's
 * version. Equal graphs give equal events, so that sending them again changes nothing.
 */
export function openLineageEvents(graph: LineageGraph, options: OpenLineageOptions = {}): RunEvent[] {
  const artifacts = new Map(graph.artifacts.map((artifact) => [artifact.id, artifact]))
  const edges = grouped(graph.edges, ({ run }) => run)
  return graph.runs.flatMap((run) => eventsOf(run, edges.get(run.id) ?? [], artifacts, options))
}

function eventsOf(
  run: RunNode,
  edges: readonly Edge[],
  artifacts: ReadonlyMap<string, ArtifactNode>,
  options: OpenLineageOptions,
): RunEvent[] {
  const producer = options.producer ?? `https://github.com/acme/mlops-actions/tree/v${version}`
  const dataset = (edge: Edge, node: ArtifactNode): Dataset => ({
    ...datasetName(edge.path, run.repository, options.workspace),
    facets: datasetFacets(edge, node, run, producer),
  })
  const all = edges.flatMap((edge) => {
    const node = artifacts.get(edge.artifact)
    return node === undefined ? [] : [{ edge, node }]
  })
  const inputs = all
    .filter(({ edge }) => edge.relation === 'read')
    .map(({ edge, node }) => ({
      ...dataset(edge, node),
      inputFacets: facets({ inputStatistics: statistics(producer, 'inputStatistics', node) }),
    }))
  const outputs = all
    .filter(({ edge }) => edge.relation === 'wrote')
    .map(({ edge, node }) => ({
      ...dataset(edge, node),
      outputFacets: facets({ outputStatistics: statistics(producer, 'outputStatistics', node) }),
    }))
  const event = (eventType: RunEvent['eventType'], eventTime: string): RunEvent => ({
    eventTime,
    eventType,
    producer,
    schemaURL: runEventSchema,
    run: { runId: run.id, facets: runFacets(run, eventType, options, producer) },
    job: {
      namespace: jobNamespace(run, options),
      name: run.model === null ? run.action : `${run.model}.${run.action}`,
      facets: jobFacets(run, producer),
    },
    inputs,
    outputs: eventType === 'START' ? [] : outputs,
  })
  return [event('START', run.startedAt), event(ends[run.status], run.completedAt ?? run.startedAt)]
}

/** A folder's bytes are many files, of which nobody counted how many. */
function statistics(
  producer: string,
  schema: 'inputStatistics' | 'outputStatistics',
  { bytes, hashes }: ArtifactNode,
) {
  if (bytes === null) return null
  const folder = hashes.some(({ value }) => value.endsWith('.dir'))
  return facet(producer, schema, folder ? { size: bytes } : { size: bytes, fileCount: 1 })
}

const jobNamespace = (run: RunNode, options: OpenLineageOptions) =>
  options.namespace ?? run.repository ?? 'default'

/**
 * OpenLineage's naming for files: `file` and the path on this machine; `file://<host>` and the path there for what is
 * in a repository of a forge, the same on every runner.
 */
export function datasetName(
  path: string,
  repository: string | null,
  workspace: string | undefined,
): { namespace: string; name: string } {
  if (isAbsolute(path) || (repository === null && workspace === undefined))
    return { namespace: 'file', name: path }
  if (repository === null) return { namespace: 'file', name: posix.join(workspace ?? '', path) }
  const { host, pathname } = new URL(repository)
  return { namespace: `file://${host}`, name: posix.join(pathname.slice(1), path) }
}

function datasetFacets(edge: Edge, node: ArtifactNode, run: RunNode, producer: string): Facets {
  const [hash] = node.hashes
  const format = /\.([a-z0-9]{1,10})$/i.exec(edge.path)?.[1]?.toLowerCase()
  const tag = (key: string, value: string) => ({ key, value, source: 'mlops-actions' })
  const isVersioned = edge.kind === 'model' && run.version !== null
  return facets({
    version: hash === undefined ? null : facet(producer, 'version', { datasetVersion: hashText(hash) }),
    dataSource:
      run.repository === null
        ? null
        : facet(producer, 'dataSource', { name: run.repository, uri: run.repository }),
    storage: facet(producer, 'storage', {
      storageLayer: 'file',
      ...(format === undefined ? {} : { fileFormat: format }),
    }),
    tags: facet(producer, 'datasetTags', {
      tags: [
        tag('kind', edge.kind),
        tag('name', edge.name),
        ...(isVersioned ? [tag('model-version', run.version ?? '')] : []),
        ...node.hashes.map(({ algorithm, value }) => tag(algorithm, value)),
      ],
    }),
  })
}

function runFacets(
  run: RunNode,
  eventType: RunEvent['eventType'],
  options: OpenLineageOptions,
  producer: string,
): Facets {
  const ended = eventType !== 'START'
  return facets({
    processing_engine: facet(producer, 'processing_engine', {
      name: 'mlops-actions',
      version: / (\S+)$/.exec(run.suite ?? suite)?.[1] ?? version,
      openlineageAdapterVersion: version,
    }),
    parent:
      run.runUrl === null
        ? null
        : facet(producer, 'parent', {
            run: { runId: uuidOf(run.runUrl) },
            job: { namespace: jobNamespace(run, options), name: 'workflow' },
          }),
    tags: ended
      ? facet(producer, 'runTags', {
          tags: [{ key: 'verdict', value: run.verdict, source: 'mlops-actions' }],
        })
      : null,
    errorMessage:
      eventType === 'FAIL'
        ? facet(producer, 'errorMessage', {
            message: `${run.action} failed: ${run.verdict}`,
            programmingLanguage: 'TypeScript',
          })
        : null,
  })
}

function jobFacets(run: RunNode, producer: string): Facets {
  const { repository, commit, pullRequest } = run
  return facets({
    jobType: facet(producer, 'jobType', {
      processingType: 'BATCH',
      integration: 'MLOPS_ACTIONS',
      jobType: 'JOB',
    }),
    sourceCodeLocation:
      repository === null || commit === null
        ? null
        : facet(producer, 'sourceCodeLocation', {
            type: 'git',
            url: `${repository}/tree/${commit}`,
            repoUrl: `${repository}.git`,
            version: commit,
            ...(pullRequest === null ? {} : { pullRequestNumber: String(pullRequest) }),
          }),
  })
}
