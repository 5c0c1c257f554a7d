import {
  type Configuration,
  type EvaluateConfiguration,
  evaluateSection,
  findConfiguration,
  loadConfiguration,
  type ModelConfiguration,
  mergeInputs,
  selectModel,
} from '../../config/index.ts'
import {
  type Gate,
  type MetricSpec,
  parseGates,
  parseMetricSpecs,
  type Task,
  usualMetrics,
} from '../../evaluation/index.ts'
import { ConfigurationError, type Problem } from '../../foundation/index.ts'
import type { EvaluateInputs } from './inputs.ts'

/** What to compare and how: the configuration with the inline inputs over it. */
export interface EvaluateSettings {
  readonly model: string
  readonly task: Task
  /** Null where everything was given inline. */
  readonly configuration: Configuration | null
  readonly section: ModelConfiguration | null
  readonly evaluate: EvaluateConfiguration
  readonly metrics: readonly MetricSpec[]
  readonly gates: readonly Gate[]
  /** Where the predictions come from. */
  readonly source: 'metrics-files' | 'prediction-files' | 'predict-command'
}

const defaultConfig = 'mlops.yaml'

/**
 * Reads the configuration where there is one and lays the inputs over it.
 *
 * @throws ConfigurationError with all problems of file and inputs at once
 */
export async function readSettings(inputs: EvaluateInputs, workspace: string): Promise<EvaluateSettings> {
  const named = inputs.config === defaultConfig ? undefined : inputs.config
  const source = sourceOf(inputs)
  const configuration =
    source === 'predict-command'
      ? await loadConfiguration(inputs.config, { workspace })
      : await findConfiguration(named, { workspace })
  const selected = configuration === null ? null : selectModel(configuration, inputs.model)
  const section = selected?.model ?? null
  const model = selected?.name ?? inputs.model ?? 'model'
  const problems: Problem[] = []

  const task = inputs.task ?? section?.task
  if (task === undefined)
    problems.push({
      path: 'task',
      message: 'is required where no configuration says it',
      remedy: 'Give `task`: binary-classification, multiclass-classification or regression',
    })
  const evaluate = mergeInputs(section?.evaluate ?? evaluateSection.parse({}), inlineEvaluate(inputs))
  if (source !== 'metrics-files') problems.push(...missingColumns(evaluate, task, configuration, model))
  if (inputs.championPredictions.length > 0 && inputs.candidatePredictions.length === 0)
    problems.push({
      path: 'candidate-predictions',
      message: 'is required beside `champion-predictions`',
      remedy: "Give the candidate's predictions too, or neither and declare `evaluate.predict`",
    })

  const declared = evaluate.metrics.length === 0 && task !== undefined ? usualMetrics[task] : evaluate.metrics
  const inlineMetrics = inputs.metrics.length > 0
  const metrics = parseMetricSpecs(declared, task)
  const gates = parseGates(inlineMetrics ? gatesOf(declared, evaluate.gates) : evaluate.gates, metrics.specs)
  const place = (problem: Problem): Problem => {
    const path = problem.path ?? ''
    if (configuration === null || inlineMetrics) return problem
    const steps = ['models', model, 'evaluate', ...pathSteps(path)]
    return {
      ...problem,
      file: configuration.file,
      ...configuration.lineOf(steps),
      path: `models.${model}.evaluate.${path}`,
    }
  }
  problems.push(...[...metrics.problems, ...gates.problems].map(place))
  if (problems.length > 0 || task === undefined) throw new ConfigurationError(problems)

  const located = gates.gates.map((gate) => {
    if (configuration === null || inlineMetrics) return gate
    const { line } = configuration.lineOf(['models', model, 'evaluate', 'gates', gate.index])
    return { ...gate, file: configuration.file, line }
  })
  return { model, task, configuration, section, evaluate, metrics: metrics.specs, gates: located, source }
}

function sourceOf(inputs: EvaluateInputs): EvaluateSettings['source'] {
  if (inputs.candidatePredictions.length > 0 || inputs.championPredictions.length > 0)
    return 'prediction-files'
  if (inputs.candidateMetrics.length > 0) return 'metrics-files'
  return 'predict-command'
}

function inlineEvaluate(inputs: EvaluateInputs): Partial<EvaluateConfiguration> {
  const given: { [K in keyof EvaluateConfiguration]?: EvaluateConfiguration[K] | undefined } = {
    id: inputs.id.length > 0 ? inputs.id : undefined,
    label: inputs.label,
    score: inputs.score,
    prediction: inputs.prediction,
    positive: inputs.positive,
    threshold: inputs.threshold,
    weight: inputs.weight,
    metrics: inputs.metrics,
    slices: inputs.slices.map((column) => ({ column })),
    minJoinRate: inputs.minJoinRate,
    confidence: inputs.confidence,
    seed: inputs.seed,
    probabilities:
      inputs.probabilities.length === 0
        ? undefined
        : inputs.probabilities.length === 1
          ? { kind: 'prefix', prefix: inputs.probabilities[0]! }
          : { kind: 'columns', columns: inputs.probabilities.map((column) => ({ class: column, column })) },
  }
  return given as Partial<EvaluateConfiguration>
}

/** With metrics given inline, gates of the file count only for those that are still compared. */
function gatesOf(metrics: readonly unknown[], gates: readonly unknown[]): unknown[] {
  const nameOf = (entry: unknown) => (typeof entry === 'string' ? entry : Object.keys(entry as object)[0])
  const names = new Set(metrics.map(nameOf))
  return gates.filter((gate) => names.has(nameOf(gate)))
}

/** `gates[1].roc_auc.min` → `gates`, 1, `roc_auc`, `min`. */
function pathSteps(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) =>
    index === undefined ? key! : Number(index),
  )
}

function missingColumns(
  evaluate: EvaluateConfiguration,
  task: Task | undefined,
  configuration: Configuration | null,
  model: string,
): Problem[] {
  const problems: Problem[] = []
  const require = (name: 'id' | 'label' | 'score', remedy: string) =>
    problems.push({
      ...(configuration === null
        ? { path: name }
        : {
            file: configuration.file,
            ...configuration.lineOf(['models', model, 'evaluate']),
            path: `models.${model}.evaluate.${name}`,
          }),
      message: 'is required to compare predictions',
      remedy,
    })
  if (evaluate.id === undefined || evaluate.id.length === 0)
    require('id', 'Name the column or columns that identify a row in both files')
  if (evaluate.label === undefined) require('label', 'Name the column with the observed outcome')
  const output = evaluate.score ?? evaluate.prediction ?? evaluate.probabilities
  if (output === undefined && task !== undefined)
    require('score', 'Name the column with the score, or `prediction`, or for several classes `probabilities`')
  return problems
}
