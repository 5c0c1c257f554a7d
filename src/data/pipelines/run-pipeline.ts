import { accessSync, constants, mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { ConfigurationError, EnvironmentError, messageOf } from '../../foundation/index.ts'
import { diskFailure } from '../versioning/failures.ts'
import { ignoreInGit } from '../versioning/git-ignore.ts'
import type { DataWorkspace } from '../versioning/index.ts'
import { readIfThere, writeWhole } from '../versioning/text-files.ts'
import { readPipelineLock } from './lock.ts'
import { removeOutput, unlinkFromCache } from './output-files.ts'
import type { Pipeline } from './pipeline.ts'
import { checkBeforeRun, refuseTrackedOutputs } from './preflight.ts'
import type { PyMap } from './python-values.ts'
import { type Fetch, keepInCache, restoreStage } from './restoring.ts'
import { type PipelineResult, resultOf, type StageResult } from './result.ts'
import { inGraphOrder } from './schedule.ts'
import { chosenStages } from './selection.ts'
import type { Execute } from './shell.ts'
import { commandsOf, type Stage } from './stage.ts'
import {
  allReasons,
  type ParamCache,
  paramValues,
  reasonsOf,
  type StageState,
  statesOf,
} from './stage-check.ts'
import { saveStage } from './stage-saving.ts'

export interface RunOptions {
  readonly execute: Execute
  /** Stages at once; as many as there are processors unless given. */
  readonly jobs?: number | undefined
  /** Stages or templates of stages, with what they depend on; none is everything. */
  readonly targets?: readonly string[] | undefined
  /** Run every stage, whatever is known of it. */
  readonly force?: boolean | undefined
  readonly fetch?: Fetch | undefined
  readonly onStage?: ((event: StageEvent) => void) | undefined
}

/** A stage's commands start, or a stage is done with. */
export type StageEvent =
  | { readonly event: 'starts'; readonly name: string; readonly reasons: readonly string[] }
  | { readonly event: 'ends'; readonly name: string; readonly result: StageResult }

/**
 * Brings a pipeline up to date, as `dvc repro` does: unchanged stages are left alone, changed ones restored from an equal
 * earlier run or run, each after those that it depends on. `dvc.lock` has every stage that succeeded, also when another
 * one fails.
 * @throws ConfigurationError before anything runs, with all that would stop a stage; or when one does not make its outputs
 * @throws EnvironmentError when a command fails, the disk is full or the cache cannot be written
 */
export async function runPipeline(
  pipeline: Pipeline,
  data: DataWorkspace,
  options: RunOptions,
): Promise<PipelineResult> {
  const { signal } = data.services
  const stages = chosenStages(pipeline, options.targets ?? [])
  const run = await PipelineRun.open(pipeline, data, stages, options)
  const results = new Map<string, StageResult>()
  let failures: unknown[] = []
  try {
    const jobs = Math.max(1, options.jobs ?? availableParallelism())
    failures = await inGraphOrder(stages, pipeline.graph.upstream, jobs, signal, async (stage) => {
      const result = await run.make(stage)
      results.set(stage.name, result)
      options.onStage?.({ event: 'ends', name: stage.name, result })
    })
  } finally {
    await run.ignoreOutputs(results)
  }
  if (failures.length > 0) throw oneOf(failures)
  signal.throwIfAborted()
  // what ran may have changed a file of parameters
  for (const stage of stages) paramValues(data, stage, run.params)
  return resultOf(pipeline, stages, results, run.params)
}

/** Several stages that ran side by side may fail: all of it is told. */
function oneOf(failures: readonly unknown[]): unknown {
  if (failures.length === 1) return failures[0]
  if (failures.every((one) => one instanceof ConfigurationError))
    return new ConfigurationError(failures.flatMap(({ problems }) => problems))
  return new EnvironmentError(failures.map(messageOf).join('\n'), { cause: failures[0] })
}

class PipelineRun {
  readonly #pipeline: Pipeline
  readonly #data: DataWorkspace
  readonly #stages: readonly Stage[]
  readonly #options: RunOptions
  readonly #lock: ReturnType<typeof readPipelineLock>
  readonly #records = new Map<string, PyMap>()
  readonly params: ParamCache = new Map()
  /** What was seen before anything ran; null once a command may have changed anything. */
  #seen: Map<string, StageState> | null = null

  private constructor(
    pipeline: Pipeline,
    data: DataWorkspace,
    stages: readonly Stage[],
    options: RunOptions,
  ) {
    this.#pipeline = pipeline
    this.#data = data
    this.#stages = stages
    this.#options = options
    this.#lock = readPipelineLock(readIfThere(data.root, pipeline.lockFile), pipeline.lockFile)
  }

  /** Looks at everything first, so that what would stop a later stage is told before the first one runs. */
  static async open(
    pipeline: Pipeline,
    data: DataWorkspace,
    stages: readonly Stage[],
    options: RunOptions,
  ): Promise<PipelineRun> {
    const run = new PipelineRun(pipeline, data, stages, options)
    const seen = await statesOf(data, stages, run.#lock.stages, run.params)
    run.#seen = seen
    const changed = stages.filter((stage) => {
      const state = seen.get(stage.name)
      const known = run.#lock.stages.get(stage.name)
      return (
        options.force === true || state === undefined || allReasons(reasonsOf(stage, state, known)).length > 0
      )
    })
    if (changed.length === 0) return run
    await checkBeforeRun(pipeline, data, stages, seen)
    await refuseTrackedOutputs(data, stages)
    requireWritable(data)
    return run
  }

  async make(stage: Stage): Promise<StageResult> {
    const started = performance.now()
    const { force, fetch } = this.#options
    const locked = this.#lock.stages.get(stage.name)
    const state = await this.#stateOf(stage)
    const found = reasonsOf(stage, state, locked)
    const reasons = allReasons(found)
    const seconds = () => (performance.now() - started) / 1000
    if (reasons.length === 0 && force !== true) {
      await keepInCache(this.#data, stage.outs, state.outs)
      return { how: 'unchanged', seconds: seconds(), reasons, outs: state.outs }
    }
    if (stage.frozen) {
      const { record, outs } = await saveStage(this.#data, stage, locked, this.params)
      this.#write(stage, record)
      return { how: 'recorded', seconds: seconds(), reasons, outs }
    }
    const restored =
      force === true ? null : await restoreStage(this.#data, stage, state, found, locked, fetch)
    if (restored !== null) {
      this.#forget()
      this.#write(stage, restored.record)
      return { how: 'restored', seconds: seconds(), reasons, outs: restored.outs }
    }
    const told = reasons.length > 0 ? reasons : ['it was asked for']
    this.#options.onStage?.({ event: 'starts', name: stage.name, reasons: told })
    await this.#execute(stage)
    const { record, outs } = await saveStage(this.#data, stage, locked, this.params)
    this.#write(stage, record)
    return { how: 'run', seconds: seconds(), reasons: told, outs }
  }

  async #stateOf(stage: Stage): Promise<StageState> {
    const seen = this.#seen?.get(stage.name)
    if (seen !== undefined) return seen
    const states = await statesOf(this.#data, [stage], this.#lock.stages, this.params)
    return states.get(stage.name) as StageState
  }

  #forget(): void {
    this.#seen = null
    this.params.clear()
  }

  async #execute(stage: Stage): Promise<void> {
    const { root, services } = this.#data
    for (const { place, persist } of stage.outs) {
      if (persist) unlinkFromCache(this.#data, place)
      else removeOutput(this.#data, place)
    }
    this.#forget()
    const { file } = this.#pipeline
    const address = file === 'dvc.yaml' ? stage.name : `${file}:${stage.name}`
    const commands = {
      name: stage.name,
      commands: commandsOf(stage),
      cwd: join(root, stage.folder),
      env: { DVC_ROOT: root, DVC_STAGE: address },
    }
    try {
      await this.#options.execute(commands, services.signal)
    } finally {
      this.#forget()
    }
  }

  /** After every stage, so that nothing that succeeded is lost; new stages stand in the order in which DVC runs them. */
  #write(stage: Stage, record: PyMap): void {
    this.#records.set(stage.name, record)
    const ordered = this.#stages.flatMap(({ name }): [string, PyMap][] => {
      const known = this.#records.get(name)
      return known === undefined ? [] : [[name, known]]
    })
    writeWhole(this.#data.root, this.#pipeline.lockFile, this.#lock.with(new Map(ordered)))
  }

  async ignoreOutputs(results: ReadonlyMap<string, StageResult>): Promise<void> {
    const made = this.#stages.filter(({ name }) => !['unchanged', undefined].includes(results.get(name)?.how))
    const places = made.flatMap(({ outs }) => outs.filter(({ cache }) => cache).map(({ place }) => place))
    await ignoreInGit(this.#data, places)
  }
}

function requireWritable(data: DataWorkspace): void {
  const folder = join(data.cache.folder, 'tmp')
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw diskFailure(error as NodeJS.ErrnoException, folder)
  }
}
