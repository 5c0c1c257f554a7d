import type { ComparisonOptions } from '../../data/index.ts'
import { type MetricSpec, parseMetricSpecs, usualMetrics } from '../../evaluation/index.ts'
import { ConfigurationError } from '../../foundation/index.ts'
import type { DriftSettings } from './settings.ts'

/**
 * The metrics that a model is judged by, and how its predictions are read.
 * @throws ConfigurationError where the configuration does not say it
 */
export function evaluationOf({ section, configuration, model }: DriftSettings): {
  readonly metrics: readonly MetricSpec[]
  readonly options: ComparisonOptions
} {
  const evaluate = section?.evaluate
  const missing = (message: string, remedy: string) =>
    new ConfigurationError(
      configuration === null || model === null
        ? { path: 'current-predictions', message, remedy }
        : configuration.problemAt(['models', model, 'evaluate'], message, remedy),
    )
  if (section === null || evaluate === undefined || evaluate.label === undefined || evaluate.id === undefined)
    throw missing(
      'does not say what the columns of predictions are',
      'Declare the model with `evaluate: { id: …, label: …, score: … }` in mlops.yaml',
    )
  const { task } = section
  const declared = evaluate.metrics.length === 0 ? usualMetrics[task] : evaluate.metrics
  const { specs, problems } = parseMetricSpecs(declared, task)
  if (problems.length > 0) throw new ConfigurationError(problems)
  const sqlMetrics = specs.flatMap(({ id, sql }) => (sql === null ? [] : [{ name: id, sql }]))
  return {
    metrics: specs,
    options: {
      task,
      candidate: [],
      champion: null,
      id: evaluate.id,
      label: evaluate.label,
      score: evaluate.score,
      prediction: evaluate.prediction,
      probabilities: evaluate.probabilities,
      scoresAreProbabilities: evaluate.scoreIs === 'probability',
      weight: evaluate.weight,
      positive: evaluate.positive,
      threshold: evaluate.threshold,
      private: section.data?.datasets[evaluate.holdout]?.private,
      sqlMetrics,
    },
  }
}
