import type { EvaluationFacts, MetricFacts, SliceFacts } from '../facts.ts'
import { hashTexts, sliceText, visibleText } from '../wording.ts'

/**
 * The evaluation as a `model-index`, which the Hub shows beside the model
 * (https://github.com/huggingface/hub-docs/blob/main/modelcard.md?plain=1): a result for all rows, and one for each slice,
 * told apart by the configuration of the data set, since the Hub takes results of one task, set and configuration together.
 */
export interface ModelIndexEntry {
  readonly name: string
  readonly results: readonly ModelIndexResult[]
}

export interface ModelIndexResult {
  readonly task: { readonly type: string; readonly name: string }
  readonly dataset: {
    readonly type: string
    readonly name: string
    readonly config?: string
    readonly split: string
    readonly revision?: string
    readonly args?: { readonly column: string; readonly value: string }
  }
  readonly metrics: readonly ModelIndexMetric[]
  readonly source?: { readonly name: string; readonly url: string }
}

export interface ModelIndexMetric {
  readonly type: string
  readonly name: string
  readonly value: number
  /** The interval; its bounds are left out where none is possible. */
  readonly args: {
    readonly confidence: number
    readonly low?: number
    readonly high?: number
    readonly method: string
    readonly rows: number
  }
}

/** The Hub's name of a task; the report judges tables of predictions, whatever the model reads. */
export function hubTask(task: string): string {
  return task.endsWith('regression') ? 'tabular-regression' : 'tabular-classification'
}

export function modelIndex(
  model: string,
  evaluation: EvaluationFacts,
  pipelineTag: string,
): ModelIndexEntry[] {
  const { report, holdout } = evaluation
  const byslice = new Map<string, { slice: SliceFacts | null; metrics: MetricFacts[] }>()
  for (const metric of report.metrics) {
    if (metric.candidate === null) continue
    const key = JSON.stringify(metric.slice === null ? null : [metric.slice.column, metric.slice.value])
    const group = byslice.get(key) ?? { slice: metric.slice, metrics: [] }
    group.metrics.push(metric)
    byslice.set(key, group)
  }
  const name = visibleText(holdout?.name ?? report.rowName)
  const revision = holdout === null ? undefined : hashTexts(holdout.hashes)[0]
  const url = report.provenance.runUrl
  const results = [...byslice.values()].map(
    ({ slice, metrics }): ModelIndexResult => ({
      task: { type: pipelineTag, name: report.task },
      dataset: {
        type: name,
        name,
        ...(slice === null ? {} : { config: sliceText(slice) }),
        split: name,
        ...(revision === undefined ? {} : { revision }),
        ...(slice === null
          ? {}
          : { args: { column: visibleText(slice.column), value: visibleText(slice.value) } }),
      },
      metrics: metrics.map((metric) => indexMetric(metric, report.confidence)),
      ...(url === null ? {} : { source: { name: 'Evaluation', url } }),
    }),
  )
  return results.length === 0 ? [] : [{ name: model, results }]
}

function indexMetric(
  { metric, title, candidate, method, rows }: MetricFacts,
  confidence: number,
): ModelIndexMetric {
  const { estimate, low, high } = candidate!
  const bounds = low === null || high === null ? {} : { low, high }
  return {
    type: visibleText(metric),
    name: visibleText(title),
    value: estimate,
    args: { confidence, ...bounds, method, rows },
  }
}
