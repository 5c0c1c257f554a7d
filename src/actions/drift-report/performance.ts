import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ComparisonOptions, type Engine, labelledRows, loadComparison } from '../../data/index.ts'
import {
  compareEstimates,
  compareModels,
  type MetricComparison,
  type MetricSpec,
  parseMetricSpecs,
  usualMetrics,
} from '../../evaluation/index.ts'
import { ConfigurationError, type Services } from '../../foundation/index.ts'
import { counted, writeCount } from '../../report/index.ts'
import { predictHere } from './own-predictions.ts'
import { estimateWithout } from './performance-without-labels.ts'
import type { DriftPerformance } from './report-schema.ts'
import type { DriftSettings } from './settings.ts'

/** Labels below which a metric says nothing. */
const leastLabels = 30

/**
 * How good the model is on the current rows that have a label, beside the reference: the metrics and intervals of
 * `evaluate-and-compare`, on other rows. Null where no predictions are given.
 * @throws ConfigurationError where the predictions cannot be read, or the configuration does not say what their columns are
 */
export async function judgePerformance(
  engine: Engine,
  settings: DriftSettings,
  services: Services,
): Promise<DriftPerformance | null> {
  if (settings.predictions === null && !settings.predicts) return null
  const { metrics, options } = evaluationOf(settings)
  const place = services.env.RUNNER_TEMP || tmpdir()
  await mkdir(place, { recursive: true })
  const folder = await mkdtemp(join(place, 'mlops-labelled-'))
  try {
    const predictions = settings.predictions ?? (await predictHere(engine, settings, folder, services))
    const notes: string[] = []
    const side = async (name: string, files: readonly string[], labels: readonly string[]) => {
      const path = join(folder, `${name}.parquet`)
      const found = await labelledRows(engine, files, options.label, path)
      const { rows } = found
      if ((found.labelled ?? (labels.length > 0 ? rows : 0)) < leastLabels)
        return { rows, sample: null, found: null }
      // labels that arrive later are of some of the rows
      const some = labels.length === 0 ? {} : { holdout: labels, minJoinRate: 0 }
      const loaded = await loadComparison(engine, { ...options, ...some, candidate: found.files })
      const { sample, slices } = loaded
      const compared = compareModels({
        sample,
        slices,
        metrics,
        gates: [],
        seed: 0,
        custom: loaded.sqlMetrics,
      })
      return { rows, sample, found: compared.metrics }
    }
    const reference = await side('reference', predictions.reference, [])
    const current = await side('current', predictions.current, predictions.labels)
    const labelled = current.sample?.rows ?? 0
    if (labelled < current.rows)
      notes.push(
        `${writeCount(labelled)} of ${counted(current.rows, 'current prediction')} have a label yet.`,
      )
    if (reference.found === null)
      notes.push('The predictions on the reference have too few labels to say anything.')
    const estimates =
      reference.found !== null && current.found !== null
        ? estimatesOf(metrics, reference.found, current.found, settings)
        : []
    if (reference.sample !== null && reference.found !== null && current.found === null) {
      const told = await estimateWithout(engine, settings, {
        sample: reference.sample,
        specs: metrics,
        found: reference.found,
        files: predictions.current,
      })
      estimates.push(...told.estimates)
      notes.push(...told.notes)
    }
    return {
      verdict: overall(estimates),
      rows: { reference: reference.sample?.rows ?? 0, current: labelled },
      predictions: current.rows,
      estimates,
      notes,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function evaluationOf({ section, configuration, model }: DriftSettings): {
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

function estimatesOf(
  specs: readonly MetricSpec[],
  reference: readonly MetricComparison[],
  current: readonly MetricComparison[],
  { alpha, maxRelativeLoss }: DriftSettings,
): DriftPerformance['estimates'] {
  const pairs = specs.flatMap(({ id, title, unit, direction }) => {
    const before = reference.find(({ metric }) => metric === id)?.candidate
    const now = current.find(({ metric }) => metric === id)?.candidate
    return before == null || now == null
      ? []
      : [
          {
            metric: id,
            title,
            unit,
            direction,
            reference: before,
            current: now,
            allowedLoss: maxRelativeLoss * Math.abs(before.estimate),
          },
        ]
  })
  const judged = compareEstimates(pairs, { alpha, maxRelativeLoss })
  return pairs.map((pair, at) => ({ ...pair, source: 'realised' as const, ...judged[at]! }))
}

function overall(estimates: DriftPerformance['estimates']): DriftPerformance['verdict'] {
  const some = (verdict: DriftPerformance['verdict']) => estimates.some((one) => one.verdict === verdict)
  if (some('worse')) return 'worse'
  if (some('better')) return 'better'
  return some('as-good') ? 'as-good' : 'not-known'
}
