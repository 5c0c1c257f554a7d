import type { Services } from '../../foundation/index.ts'
import { type Delivery, deliver, type TransportOptions, transportsOf } from './delivery.ts'
import type { Direction, LineageDocument, LineageGraph } from './graph.ts'
import { reportsInHistory } from './history.ts'
import { lineageOf } from './lineage-of.ts'
import { loadReports } from './load.ts'
import { mermaid } from './mermaid.ts'
import { openLineageEvents } from './open-lineage.ts'
import { findArtifact } from './query.ts'
import { answerText, graphText } from './text.ts'
import { type Answer, answer } from './walk.ts'

export const lineageFormats = ['text', 'json', 'mermaid', 'openlineage'] as const
export type LineageFormat = (typeof lineageFormats)[number]

export interface LineageOptions extends TransportOptions {
  /** A model or data, as of `findArtifact`; without it, everything that is known. */
  readonly of?: string | undefined
  /** Otherwise up for a model, down for data, both for the rest. */
  readonly direction?: Direction | undefined
  readonly format: LineageFormat
  /** Where this checkout's reports are. It need not exist. */
  readonly reportDirectory: string
  /** More files, folders and patterns. */
  readonly reports?: readonly string[] | undefined
  /**
   * A branch, tag or commit whose history is read too: every version of the files in the report directory, or in the
   * folder after a colon, as in `mlops-reports:runs`.
   */
  readonly reportsRef?: string | undefined
}

export interface LineageResult {
  /** In the format that was asked for; ends in a line break. */
  readonly content: string
  readonly document: LineageDocument
  readonly deliveries: readonly Delivery[]
}

/**
 * Answers where a model comes from and what became of data, from reports.
 *
 * Events are sent where a file or a URL is given, and in the format `openlineage` also where `OPENLINEAGE_URL` is set.
 * @throws ConfigurationError for paths that stand for nothing, a reference that does not exist, an unusable URL, and
 * where nothing or more than one artifact is meant by `of`
 */
export async function runLineage(services: Services, options: LineageOptions): Promise<LineageResult> {
  const asked = options.openlineageFile !== undefined || options.openlineageUrl !== undefined
  const transports =
    asked || options.format === 'openlineage'
      ? transportsOf(options, services.env)
      : { file: null, http: null }
  const graph = await readGraph(services, options)
  const found =
    options.of === undefined || options.of.trim() === '' ? null : ask(graph, options.of, options.direction)
  const part = found?.graph ?? graph
  const events = openLineageEvents(part, {
    workspace: services.workspace,
    namespace: services.env.OPENLINEAGE_NAMESPACE || undefined,
  })
  const deliveries = await deliver(services, events, transports)
  const document = documentOf(part, found, options.direction)
  const contents: Record<LineageFormat, () => string> = {
    text: () => (found === null ? graphText(graph) : answerText(found)),
    json: () => `${JSON.stringify(document, null, 2)}\n`,
    mermaid: () => mermaid(part, found?.of.id ?? null),
    openlineage: () => events.map((event) => `${JSON.stringify(event)}\n`).join(''),
  }
  return { content: contents[options.format](), document, deliveries }
}

/**
 * Sends the events of one report where OpenLineage's variables or the options say so; does nothing where they do not.
 * @param file for notes: where the report was written
 */
export async function emitReport(
  services: Services,
  report: { readonly file: string; readonly content: unknown },
  options: TransportOptions = {},
): Promise<Delivery[]> {
  const transports = transportsOf(options, services.env)
  if (transports.file === null && transports.http === null) return []
  const events = openLineageEvents(lineageOf([report]), {
    workspace: services.workspace,
    namespace: services.env.OPENLINEAGE_NAMESPACE || undefined,
  })
  return deliver(services, events, transports)
}

async function readGraph(services: Services, options: LineageOptions): Promise<LineageGraph> {
  const { reportDirectory, reports = [], reportsRef } = options
  const loaded = [await loadReports(services, reports, { optional: reportDirectory })]
  if (reportsRef !== undefined && reportsRef !== '') {
    const [reference = '', ...folder] = reportsRef.split(':')
    loaded.push(await reportsInHistory(services, reference, folder.join(':') || reportDirectory))
  }
  const graph = lineageOf(loaded.flatMap((some) => some.reports))
  return { ...graph, notes: [...loaded.flatMap((some) => some.notes), ...graph.notes] }
}

function ask(graph: LineageGraph, query: string, direction: Direction | undefined): Answer {
  const kinds = { up: ['model'], down: ['data'], both: ['model', 'data'] } as const
  const of = findArtifact(graph, query, kinds[direction ?? 'both'])
  return answer(graph, of, direction ?? (of.kind === 'model' ? 'up' : of.kind === 'data' ? 'down' : 'both'))
}

function documentOf(
  graph: LineageGraph,
  found: Answer | null,
  direction: Direction | undefined,
): LineageDocument {
  const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id)
  return {
    schemaVersion: 1,
    of: found?.of.id ?? null,
    direction: found?.direction ?? direction ?? 'both',
    data: ids(found?.data ?? []),
    models: ids(found?.models ?? []),
    ...graph,
  }
}
