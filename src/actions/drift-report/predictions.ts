import { type Engine, readScores } from '../../data/index.ts'
import { type PairedSample, withPredictions } from '../../evaluation/index.ts'
import {
  calibrationDrift,
  distributionOf,
  judgeDefault,
  type Recalibration,
  scoreDefault,
  sortInPlace,
} from '../../monitoring/index.ts'
import type { DriftPerformance } from './report-schema.ts'
import type { DriftSettings } from './settings.ts'

/** Chances that move by less than this on the mean do not matter. */
export const leastCalibrationDistance = 0.02

/**
 * Whether what the model says is distributed as on the reference: scores of two classes, or predicted numbers. Null where it says neither.
 * @param sample of the reference
 * @param files current predictions, with and without labels
 */
export async function predictionDrift(
  engine: Engine,
  { section, alpha, method, threshold }: DriftSettings,
  sample: PairedSample | null,
  files: readonly string[],
): Promise<DriftPerformance['predictionDrift']> {
  if (sample === null) return null
  const given = withPredictions(sample).candidate
  const evaluate = section?.evaluate
  const regression = sample.task === 'regression'
  const column = regression ? evaluate?.prediction : evaluate?.score
  const values = given.score
  if (column === undefined || values === null || sample.task === 'multiclass-classification') return null
  const side = (some: Float64Array) => {
    const present = some.filter((value) => !Number.isNaN(value))
    const sorted = sortInPlace(present)
    return { type: 'numbers' as const, values: sorted, sorted, missing: some.length - present.length }
  }
  const pair = {
    name: column,
    kind: 'numerical' as const,
    reference: side(Float64Array.from(values)),
    current: side(
      await readScores(engine, files, column, regression ? 'evaluate.prediction' : 'evaluate.score'),
    ),
  }
  const scored = scoreDefault(pair, { method, threshold, alpha })
  const [drift] = judgeDefault([scored], { alpha }).columns
  if (drift === undefined) return null
  const { score, pValue, effect, drifted, notComputable, findings } = drift
  const shown = distributionOf(pair)
  return {
    column,
    method: drift.method,
    threshold: drift.threshold,
    ...{ score, pValue, drifted, notComputable },
    effect: effect === null ? null : { ...effect },
    findings: [...findings],
    distribution:
      shown === null
        ? null
        : { labels: [...shown.labels], reference: [...shown.reference], current: [...shown.current] },
  }
}

/** Whether a score still means the chance that it meant, by labels of two classes. Null where scores are no probabilities. */
export function calibrationOf(
  { alpha }: Pick<DriftSettings, 'alpha'>,
  reference: PairedSample | null,
  current: PairedSample | null,
): DriftPerformance['calibration'] {
  if (reference === null || current === null) return null
  if (reference.task !== 'binary-classification' || !reference.probabilities) return null
  const [before, now] = [reference, current].map((sample) => ({
    scores: sample.candidate.score,
    labels: sample.label,
  }))
  if (before?.scores == null || now?.scores == null) return null
  const found = calibrationDrift(
    { scores: before.scores, labels: Uint8Array.from(before.labels) },
    { scores: now.scores, labels: Uint8Array.from(now.labels) },
  )
  const nothing = { threshold: leastCalibrationDistance, distance: null, pValue: null, drifted: false }
  if ('reason' in found) return { ...nothing, notComputable: found.reason, reference: null, current: null }
  const { distance, pValue } = found
  return {
    threshold: leastCalibrationDistance,
    distance,
    pValue,
    drifted: distance >= leastCalibrationDistance && pValue < alpha,
    notComputable: null,
    reference: lineOf(found.reference),
    current: lineOf(found.current),
  }
}

function lineOf({ intercept, slope, meanScore, positives }: Recalibration) {
  return { intercept, slope, meanScore, positives }
}
