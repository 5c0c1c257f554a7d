import type { DataWorkspace } from '../versioning/index.ts'
import { readIfThere } from '../versioning/text-files.ts'
import { readPipelineLock } from './lock.ts'
import type { Pipeline } from './pipeline.ts'
import { chosenStages } from './selection.ts'
import { allReasons, reasonsOf, type StageState, statesOf } from './stage-check.ts'

export interface StageStatus {
  readonly name: string
  /** `waits`: nothing of its own changed, but it comes after a stage that did. */
  readonly state: 'unchanged' | 'changed' | 'waits'
  /** In words: `data/raw changed`, `lr: 0.1 → 0.2`. */
  readonly reasons: readonly string[]
}

/**
 * Which stages would be made again, and why. Nothing is written but the memory of hashes.
 * @param targets stages or templates of stages, with what they depend on; none is everything
 * @throws ConfigurationError when `dvc.lock` or a file of parameters cannot be read, or a target is not a stage
 */
export async function pipelineStatus(
  pipeline: Pipeline,
  data: DataWorkspace,
  targets: readonly string[] = [],
): Promise<readonly StageStatus[]> {
  const stages = chosenStages(pipeline, targets)
  const lock = readPipelineLock(readIfThere(data.root, pipeline.lockFile), pipeline.lockFile)
  const states = await statesOf(data, stages, lock.stages, new Map())
  const stirred = new Set<string>()
  return stages.map((stage): StageStatus => {
    const { name } = stage
    const reasons = allReasons(reasonsOf(stage, states.get(name) as StageState, lock.stages.get(name)))
    const after = [...(pipeline.graph.upstream.get(name) ?? [])].filter((one) => stirred.has(one))
    if (reasons.length === 0 && after.length === 0) return { name, state: 'unchanged', reasons }
    stirred.add(name)
    if (reasons.length > 0) return { name, state: 'changed', reasons }
    return { name, state: 'waits', reasons: after.map((one) => `it comes after ${one}`) }
  })
}
