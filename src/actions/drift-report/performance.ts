import { join } from 'node:path'
import { type Engine, labelledRows, loadComparison } from '../../data/index.ts'
import {
  compareEstimates,
  compareModels,
  type MetricComparison,
  type MetricSpec,
  type PairedSample,
} from '../../evaluation/index.ts'
import { counted, writeCount } from '../../report/index.ts'
import { evaluationOf } from './evaluation-options.ts'
import { estimateWithout } from './performance-without-labels.ts'
import { calibrationOf, predictionDrift } from './predictions.ts'
import type { DriftPerformance } from './report-schema.ts'
import type { DriftSettings } from './settings.ts'

/** Labels below which a metric says nothing. */
export const leastLabels = 30

/** How good the model is, and what went into it. */
export interface JudgedPerformance {
  readonly performance: DriftPerformance
  /** The reference with its labels; null where they are too few. */
  readonly sample: PairedSample | null
}

/**
 * How good the model is on the current rows that have a label, beside the reference: the metrics and intervals of
 * `evaluate-and-compare`, on other rows.
 * @param folder absolute, for rows with labels
 * @throws ConfigurationError where the predictions cannot be read, or the configuration does not say what their columns are
 */
export async function judgePerformance(
  engine: Engine,
  settings: DriftSettings,
  predictions: NonNullable<DriftSettings['predictions']>,
  folder: string,
): Promise<JudgedPerformance> {
  const { metrics, options } = evaluationOf(settings)
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
    const compared = compareModels({ sample, slices, metrics, gates: [], seed: 0, custom: loaded.sqlMetrics })
    return { rows, sample, found: compared.metrics }
  }
  const reference = await side('reference', predictions.reference, [])
  const current = await side('current', predictions.current, predictions.labels)
  const labelled = current.sample?.rows ?? 0
  if (labelled < current.rows)
    notes.push(`${writeCount(labelled)} of ${counted(current.rows, 'current prediction')} have a label yet.`)
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
  const moved = await predictionDrift(engine, settings, reference.sample, predictions.current)
  const calibration = calibrationOf(settings, reference.sample, current.sample)
  const asked = settings.monitor?.performance?.alarm ?? []
  const performance = {
    verdict: overall(estimates),
    rows: { reference: reference.sample?.rows ?? 0, current: labelled },
    predictions: current.rows,
    estimates,
    predictionDrift: moved,
    calibration,
    alarms: asked.filter((one) => (one === 'calibration' ? calibration?.drifted : moved?.drifted) === true),
    notes,
  }
  return { performance, sample: reference.sample }
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
