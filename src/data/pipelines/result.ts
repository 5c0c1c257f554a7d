import type { Version } from './lock.ts'
import { valuesAt } from './param-files.ts'
import type { Pipeline } from './pipeline.ts'
import { type PyKey, type PyValue, plainValue } from './python-values.ts'
import type { Stage, StageOutput } from './stage.ts'
import type { ParamCache } from './stage-check.ts'

export interface StageResult {
  /** `recorded`: a frozen stage, whose outputs were taken as they lie. */
  readonly how: 'unchanged' | 'restored' | 'run' | 'recorded'
  /** Of the clock, hashing and caching included. */
  readonly seconds: number
  /** Why it was not left alone, in words. */
  readonly reasons: readonly string[]
  /** By path as `dvc.yaml` writes it. */
  readonly outs: ReadonlyMap<string, Version>
}

export interface MadeOutput {
  /** Relative to the workspace. */
  readonly path: string
  readonly md5: string
  /** Bytes; null where the record does not say. */
  readonly size: number | null
}

export interface StageReport extends Omit<StageResult, 'outs'> {
  readonly name: string
  readonly outs: readonly MadeOutput[]
}

export interface PipelineResult {
  /** In the order in which DVC would run them. */
  readonly stages: readonly StageReport[]
  /** Files, relative to the workspace; the stage is null for what stands at the top of `dvc.yaml`. */
  readonly metrics: readonly { readonly path: string; readonly stage: string | null }[]
  readonly plots: readonly {
    readonly path: string
    readonly stage: string
    /** `x`, `y`, `template`, `title` and so on, as written. */
    readonly properties: Readonly<Record<string, unknown>>
  }[]
  /** Parameters that stages depend on, by file and dotted name. */
  readonly params: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

export function resultOf(
  pipeline: Pipeline,
  stages: readonly Stage[],
  results: ReadonlyMap<string, StageResult>,
  params: ParamCache,
): PipelineResult {
  const outputs = (kind: StageOutput['kind']) =>
    stages.flatMap((stage) =>
      stage.outs.filter((output) => output.kind === kind).map((output) => ({ stage, output })),
    )
  return {
    stages: stages.flatMap((stage) => reportOf(stage, results.get(stage.name))),
    metrics: [
      ...outputs('metrics').map(({ stage, output }) => ({ path: output.place, stage: stage.name })),
      ...pipeline.metrics.map((path) => ({ path, stage: null })),
    ],
    plots: outputs('plots').map(({ stage, output }) => ({
      ...{ path: output.place, stage: stage.name, properties: output.plot },
    })),
    params: paramsOf(stages, params),
  }
}

function reportOf(stage: Stage, result: StageResult | undefined): StageReport[] {
  if (result === undefined) return []
  const outs = stage.outs.flatMap(({ path, place }): MadeOutput[] => {
    const version = result.outs.get(path)
    return version === undefined ? [] : [{ path: place, md5: version.oid, size: version.size }]
  })
  return [{ name: stage.name, ...result, outs }]
}

function paramsOf(stages: readonly Stage[], cache: ParamCache): PipelineResult['params'] {
  const found = new Map<string, Map<PyKey, PyValue>>()
  for (const { place, keys } of stages.flatMap((stage) => stage.params)) {
    const read = cache.get(place)
    if (read == null || 'problem' in read) continue
    const values = found.get(place) ?? new Map()
    for (const [key, value] of valuesAt(read.values, keys)) values.set(key, value)
    found.set(place, values)
  }
  return plainValue(found) as PipelineResult['params']
}
