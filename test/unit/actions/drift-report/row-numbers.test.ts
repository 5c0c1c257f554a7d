import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  rowNumbers,
  type SharedMetric,
  sharedMetrics,
} from '../../../../src/actions/drift-report/followed/row-numbers.ts'
import {
  compareModels,
  type PairedSample,
  parseMetricSpecs,
  withPredictions,
} from '../../../../src/evaluation/index.ts'

const sampleOf = (
  rows: readonly (readonly [number, number])[],
  task: PairedSample['task'],
): PairedSample => ({
  task,
  rows: rows.length,
  label: Float64Array.from(rows, ([label]) => label),
  classes: task === 'regression' ? [] : ['no', 'yes'],
  weight: null,
  candidate: { score: Float64Array.from(rows, ([, score]) => score), probabilities: null, prediction: null },
  champion: null,
  probabilities: task !== 'regression',
})

/** The metric as evaluation has it. */
function evaluated(metric: SharedMetric, sample: PairedSample): number | null {
  const { specs } = parseMetricSpecs([metric], sample.task)
  const { metrics } = compareModels({ sample, slices: [], metrics: specs, gates: [], seed: 0 })
  return metrics[0]?.candidate?.estimate ?? null
}

const mean = (values: Float64Array) => values.reduce((sum, one) => sum + one, 0) / values.length
const ofTask = (task: PairedSample['task']) =>
  sharedMetrics.filter((metric) => parseMetricSpecs([metric], task).problems.length === 0)

describe('the numbers of rows that a change is shared out by', () => {
  const pair = fc.tuple(
    fc.nat({ max: 1 }),
    fc.integer({ min: 0, max: 20 }).map((one) => one / 20),
  )
  it.each(['binary-classification', 'regression'] as const)('have the metric as their mean: %s', (task) => {
    for (const metric of ofTask(task))
      fc.assert(
        fc.property(fc.array(pair, { minLength: 2, maxLength: 40 }), (rows) => {
          const sample = sampleOf(rows, task)
          const numbers = rowNumbers(metric, withPredictions(sample))
          const value = evaluated(metric, sample)
          if (value !== null && numbers !== null) expect(mean(numbers)).toBeCloseTo(value, 9)
          if (metric !== 'roc_auc') expect(numbers).not.toBeNull()
        }),
        { numRuns: 40 },
      )
  })

  it('are none where rows have weights, which evaluation counts', () => {
    const sample = {
      ...sampleOf(
        [
          [0, 0.2],
          [1, 0.7],
        ],
        'binary-classification',
      ),
      weight: Float64Array.of(1, 2),
    }
    expect(rowNumbers('brier_score', sample)).toBeNull()
  })
})
