import { existsSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { ConfigurationError, type Problem } from '../../foundation/index.ts'
import { trackedByGit } from '../versioning/git-facts.ts'
import type { DataWorkspace } from '../versioning/index.ts'
import { RealFolders } from '../versioning/safe-path.ts'
import type { Pipeline } from './pipeline.ts'
import type { Stage, StageOutput, StagePath } from './stage.ts'
import { missingParams, type StageState } from './stage-check.ts'

/**
 * Looks for everything that would stop the stages, before any of them starts.
 * @param states of the workspace, by stage
 * @throws ConfigurationError with every problem and its line in `dvc.yaml`
 */
export async function checkBeforeRun(
  pipeline: Pipeline,
  data: DataWorkspace,
  stages: readonly Stage[],
  states: ReadonlyMap<string, StageState>,
): Promise<void> {
  const problems = stages.flatMap((stage) => {
    const state = states.get(stage.name)
    return [
      ...(stage.frozen || state === undefined ? [] : inputProblems(pipeline, data, stage, state)),
      ...folderProblems(pipeline, data, stage),
      ...stage.outs.flatMap((output) => outputProblems(data, stage, output)),
    ]
  })
  if (problems.length > 0) throw new ConfigurationError(problems)
}

function at(stage: Stage, path: { readonly line: number; readonly place?: string }): Problem {
  const value = path.place === undefined ? {} : { value: path.place }
  return { file: stage.file, line: path.line, path: `stages.${stage.name}`, ...value, message: '' }
}

function inputProblems(pipeline: Pipeline, data: DataWorkspace, stage: Stage, state: StageState): Problem[] {
  const made = ({ place }: StagePath) => pipeline.graph.makersOf(place).length > 0
  const absent = [
    ...stage.deps.filter((dep) => !state.deps.has(dep.path) && !made(dep)),
    ...stage.params.filter((file) => !state.params.has(file.path) && !made(file)),
  ]
  const unknown = missingParams(stage, state).filter(([file]) => !made(file))
  return [
    ...absent.map((path) => ({
      ...at(stage, path),
      message: 'does not exist, and no stage makes it',
      remedy: remedyFor(data, path.place),
    })),
    ...unknown.map(([file, keys]) => ({
      ...at(stage, file),
      value: keys.join(', '),
      message: `is not in ${file.place}`,
      remedy: `Add it to ${file.place}, or take it from the stage's params`,
    })),
  ]
}

function remedyFor(data: DataWorkspace, place: string): string {
  const pointer = pointerOf(data, place)
  return pointer === null
    ? 'Correct the path, or add the stage that makes it'
    : `Run \`mlops data pull ${pointer.slice(0, -'.dvc'.length)}\` to fetch it`
}

/** The `.dvc` file that tracks a path, or a folder above it. */
function pointerOf(data: DataWorkspace, place: string): string | null {
  for (let path = place; path !== '.'; path = posix.dirname(path))
    if (existsSync(join(data.root, `${path}.dvc`))) return `${path}.dvc`
  return null
}

function folderProblems(pipeline: Pipeline, data: DataWorkspace, stage: Stage): Problem[] {
  if (statSync(join(data.root, stage.folder), { throwIfNoEntry: false })?.isDirectory() === true) return []
  if (pipeline.graph.makersOf(stage.folder).length > 0) return []
  const problem = at(stage, { line: stage.line, place: stage.folder })
  return [{ ...problem, message: 'is not a folder, so nothing can run in it', remedy: 'Correct `wdir`' }]
}

function outputProblems(data: DataWorkspace, stage: Stage, output: StageOutput): Problem[] {
  const { place } = output
  const link = new RealFolders(data.root).linkOnTheWay(place)
  const pointer = pointerOf(data, place)
  const ignored = data.rules.ignoresAny(place, false) || data.rules.ignoresAny(place, true)
  const problem = at(stage, output)
  return [
    ...(link === null
      ? []
      : [{ ...problem, message: `lies behind the link ${link}`, remedy: 'Replace the link by a folder' }]),
    ...(pointer === null
      ? []
      : [{ ...problem, message: `is tracked by ${pointer} as well`, remedy: `Remove ${pointer}` }]),
    ...(ignored
      ? [{ ...problem, message: 'is left out by .dvcignore', remedy: 'Remove the pattern from .dvcignore' }]
      : []),
  ]
}

/**
 * Outputs that git has already cannot also be kept in the cache: DVC would remove and ignore them.
 * @throws ConfigurationError naming each
 */
export async function refuseTrackedOutputs(data: DataWorkspace, stages: readonly Stage[]): Promise<void> {
  if (!data.inGit) return
  const outputs = stages.flatMap((stage) =>
    stage.outs.filter(({ cache }) => cache).map((output) => ({ stage, output })),
  )
  const files = await trackedByGit(
    data.services,
    outputs.map(({ output }) => output.place),
  )
  if (files.length === 0) return
  const problems = outputs.flatMap(({ stage, output }) => {
    const { place } = output
    if (!files.some((file) => file === place || file.startsWith(`${place}/`))) return []
    const message = 'is tracked by git, so it cannot be an output that the cache keeps'
    const remedy = `Run \`git rm -r --cached -- ${place}\`, or say \`cache: false\``
    return [{ ...at(stage, output), message, remedy }]
  })
  if (problems.length > 0) throw new ConfigurationError(problems)
}
