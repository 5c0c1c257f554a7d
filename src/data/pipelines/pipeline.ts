import { posix } from 'node:path'
import {
  ConfigurationError,
  check,
  type Path,
  type Problem,
  pathText,
  readSource,
  type Source,
} from '../../foundation/index.ts'
import { readIfThere } from '../versioning/text-files.ts'
import { type Report, type ResolvedStage, stagesOf } from './expansion.ts'
import { graphOf, type StageGraph } from './graph.ts'
import { resolve, Unresolved } from './interpolation.ts'
import { isList, isMap, type PyMap, type PyValue, plainValue } from './python-values.ts'
import { readPythonYaml } from './python-yaml.ts'
import { pipelineSchema } from './schema.ts'
import { lockFileOf, type Stage } from './stage.ts'
import { buildStage } from './stage-building.ts'
import {
  noVariables,
  type ReadFile,
  UnusableVariables,
  type Variables,
  withDefaults,
  withVars,
} from './variables.ts'

/** A `dvc.yaml`, read, with every template written out. */
export interface Pipeline {
  /** Relative to the workspace, with `/`. */
  readonly file: string
  readonly lockFile: string
  readonly stages: readonly Stage[]
  readonly graph: StageGraph
  /** What is named at the top, outside the stages: paths relative to the workspace, and plots as written. */
  readonly metrics: readonly string[]
  readonly params: readonly string[]
  readonly plots: readonly unknown[]
  readonly artifacts: Readonly<Record<string, unknown>>
}

/**
 * Reads a pipeline: its stages with `vars`, `foreach`, `matrix` and `${…}` as DVC resolves them, joined into a graph.
 * @param services only the folder of the workspace is used
 * @param file the `dvc.yaml`, relative to the workspace
 * @throws ConfigurationError with every problem, its line, and what would be right
 */
export function loadPipeline(services: { readonly workspace: string }, file = 'dvc.yaml'): Pipeline {
  const root = services.workspace
  const text = readIfThere(root, file)
  if (text === null)
    throw new ConfigurationError({
      file,
      message: 'does not exist',
      remedy: 'Name the pipeline, such as `train.pipeline: dvc.yaml`, or write one',
    })
  const source = readSource(text, file, 'Start with `stages:`')
  if (!('data' in source)) throw new ConfigurationError(source)
  const checked = check(pipelineSchema, source, file)
  if ('problems' in checked) throw new ConfigurationError(checked.problems)
  const read = readPythonYaml(text, file)
  if ('problem' in read) throw new ConfigurationError(read.problem)
  return resolved(read.value as PyMap, source, file, root)
}

function resolved(written: PyMap, source: Source, file: string, root: string): Pipeline {
  const problems: Problem[] = []
  const told = new Set<string>()
  const report: Report = (at, message, remedy) => {
    const place = source.positionOf(at)
    // a mistake of a template is one mistake, not one for each of its stages
    const key = `${place.line}:${place.column} ${message}`
    if (told.has(key)) return
    told.add(key)
    problems.push({ file, ...place, path: pathText(at), message, remedy })
  }
  const folder = posix.dirname(file)
  const readFile: ReadFile = (path) =>
    posix.normalize(path).startsWith('..') ? null : readIfThere(root, posix.normalize(path))
  const variables = variablesOf(written, folder, readFile, report)
  if (variables === null) throw new ConfigurationError(problems)
  const definitions = mapAt(written, 'stages')
  const found = [...definitions].flatMap(([name, definition]): ResolvedStage[] =>
    isMap(definition) ? stagesOf(String(name), definition, variables, folder, readFile, report) : [],
  )
  const positionOf = (at: Path) => source.positionOf(at)
  const context = { workspace: root, file, positionOf, report }
  const stages = found.map((one) => buildStage(one, context)).filter((stage) => stage !== null)
  const top = topLevel(written, variables, folder, report)
  if (problems.length > 0) throw new ConfigurationError(problems)
  const graph = graphOf(stages)
  if (!('order' in graph)) throw new ConfigurationError(graph)
  return { file, lockFile: lockFileOf(file), stages, graph, ...top }
}

function variablesOf(written: PyMap, folder: string, read: ReadFile, report: Report): Variables | null {
  const vars = written.get('vars')
  try {
    const usual = withDefaults(noVariables, folder, read)
    return isList(vars) ? withVars(usual, vars, folder, read, false) : usual
  } catch (error) {
    if (!(error instanceof UnusableVariables)) throw error
    report(isList(vars) ? ['vars', error.index] : [], error.message, 'Every variable has one definition')
    return null
  }
}

type TopLevel = Pick<Pipeline, 'metrics' | 'params' | 'plots' | 'artifacts'>

function topLevel(written: PyMap, variables: Variables, folder: string, report: Report): TopLevel {
  const value = (key: string): PyValue => {
    try {
      return resolve(written.get(key) ?? null, variables.values, key)
    } catch (error) {
      if (!(error instanceof Unresolved)) throw error
      report([key, ...error.path], error.message, error.remedy)
      return null
    }
  }
  const list = (key: string) => {
    const found = value(key)
    return isList(found) ? found : []
  }
  const paths = (key: string) => list(key).map((path) => posix.join(folder, String(path)))
  const artifacts = value('artifacts')
  return {
    metrics: paths('metrics'),
    params: paths('params'),
    plots: list('plots').map(plainValue),
    artifacts: isMap(artifacts) ? (plainValue(artifacts) as Record<string, unknown>) : {},
  }
}

function mapAt(written: PyMap, key: string): PyMap {
  const value = written.get(key)
  return isMap(value) ? value : new Map()
}
