import { describe, expect, it } from 'vitest'
import {
  compareModels,
  compareRuns,
  parseGates,
  parseMetricSpecs,
  type SliceColumn,
} from '../../../src/evaluation/index.ts'
import { holm } from '../../../src/evaluation/statistics/holm.ts'
import { binarySample, drawn } from './samples.ts'

function compare(skill: number, gates: unknown[] = [], count = 2000, slices: SliceColumn[] = []) {
  const { specs } = parseMetricSpecs(['roc_auc', 'log_loss'], 'binary-classification')
  const parsed = parseGates(gates, specs)
  expect(parsed.problems).toEqual([])
  const sample = binarySample(drawn(count, skill))
  return compareModels({ sample, slices, metrics: specs, gates: parsed.gates, seed: 1 })
}

/** Half the rows, and seven of them. */
const halves = (count: number): SliceColumn => ({
  column: 'half',
  values: ['first', 'few'],
  codes: Int32Array.from({ length: count }, (_, i) => (i < count - 7 ? 0 : 1)),
})

describe('the verdict', () => {
  it.each([
    ['improved', 0.1],
    ['regressed', -0.1],
  ])('is %s where the whole interval says so', (verdict, skill) => {
    const result = compare(skill)
    expect(result.verdict).toBe(verdict)
    for (const { difference, direction } of result.metrics) {
      const better = direction === 'higher' ? difference!.low! > 0 : difference!.high! < 0
      expect(better).toBe(verdict === 'improved')
    }
  })

  it('is non-inferior where the loss is proven smaller than the margin, and inconclusive without one', () => {
    const allowed = compare(-0.004, [{ roc_auc: { 'max-absolute-loss': 0.05 } }], 400)
    expect(allowed.metrics[0]).toMatchObject({ verdict: 'non-inferior', margin: 0.05 })
    const strict = compare(-0.004, [], 400)
    expect(strict.metrics[0]!.verdict).toBe('inconclusive')
    expect(strict.metrics[0]!.smallestDetectable).toBeGreaterThan(0)
    expect(strict.metrics[0]!.rowsToSettle).toBeGreaterThan(0)
  })

  it('has no baseline without a champion', () => {
    const { specs } = parseMetricSpecs(['roc_auc'], 'binary-classification')
    const sample = { ...binarySample(drawn(200, 0)), champion: null }
    const result = compareModels({ sample, slices: [], metrics: specs, gates: [], seed: 1 })
    expect([result.verdict, result.metrics[0]!.verdict]).toEqual(['no-baseline', 'no-baseline'])
  })
})

describe('few rows on which two models differ', () => {
  const verdictWith = (discordant: number) => {
    // The candidate alone finds so many of the positives; the champion predicts none, whose precision is 0 by convention.
    const sample = binarySample(
      Array.from({ length: 200 }, (_, i) => {
        const label = i < 20 ? 1 : 0
        return { label, candidate: i < discordant ? 0.9 : 0.1, champion: 0.2, weight: 1 }
      }),
    )
    const { specs } = parseMetricSpecs([{ precision: { average: 'macro' } }], 'binary-classification')
    return compareModels({ sample, slices: [], metrics: specs, gates: [], seed: 1 }).metrics[0]!
  }

  it('never prove a difference at 95 % while they are five, as a fair coin falls alike five times too often', () => {
    const row = verdictWith(5)
    expect(row.verdict).toBe('inconclusive')
    expect(row.difference).toMatchObject({ low: 0, pValue: 2 ** -4 })
  })

  it('can from six on', () => {
    expect(verdictWith(6)).toMatchObject({ verdict: 'improved', difference: { pValue: 2 ** -5 } })
  })
})

describe('a gate', () => {
  it('fails on a proven loss and says how much was lost and allowed', () => {
    const { gates } = compare(-0.1, [{ roc_auc: { 'max-absolute-loss': 0.002 } }])
    expect(gates[0]).toMatchObject({ status: 'fail', metric: 'roc_auc' })
    expect(gates[0]!.reason).toMatch(/ROC AUC lost 0\.\d+ \[.*\]; a loss of at most 0\.002 is allowed/)
  })

  it('holds limits on the candidate alone, whatever the champion', () => {
    const { gates } = compare(0.1, [{ roc_auc: { min: 0.999 } }, { log_loss: { max: 10 } }])
    expect(gates.map(({ status }) => status)).toEqual(['fail', 'pass'])
  })

  it('warns instead of blocking where it says so', () => {
    expect(compare(-0.1, [{ roc_auc: { 'on-fail': 'warn' } }]).gates[0]!.status).toBe('warn')
  })

  it('takes a relative margin of the value of the champion', () => {
    const { metrics } = compare(0, [{ log_loss: { 'max-relative-loss': 0.1 } }])
    const row = metrics.find(({ metric }) => metric === 'log_loss')!
    expect(row.margin).toBeCloseTo(0.1 * row.champion!.estimate, 12)
  })

  it('skips a slice with too few rows under `all`, and fails on one that is named', () => {
    const slices = [halves(500)]
    const all = compare(0.1, [{ roc_auc: { slices: 'all', 'min-rows': 100 } }], 500, slices)
    expect(all.gates.find(({ slice }) => slice?.value === 'few')?.status).toBe('skipped')
    const named = compare(0.1, [{ roc_auc: { slices: ['half=few'], 'min-rows': 100 } }], 500, slices)
    expect(named.gates.find(({ slice }) => slice?.value === 'few')?.status).toBe('fail')
  })

  it('fails on a slice that the rows do not have', () => {
    const { gates } = compare(0.1, [{ roc_auc: { slices: ['region'] } }], 500, [halves(500)])
    expect(gates.some(({ status }) => status === 'fail')).toBe(true)
  })

  it('blocks only a proven regression where none is declared', () => {
    expect(compare(-0.1).gates.some(({ status }) => status === 'fail')).toBe(true)
    expect(compare(-0.001, [], 200).gates.every(({ status }) => status === 'pass')).toBe(true)
  })
})

describe('parseMetricSpecs and parseGates', () => {
  it('name the nearest known metric, option and condition, all at once', () => {
    const metrics = parseMetricSpecs(['roc_auk', { f1: { averag: 'macro' } }, 'r2'], 'binary-classification')
    expect(metrics.problems.map(({ remedy, message }) => `${message} ${remedy}`)).toEqual([
      expect.stringContaining('roc_auc'),
      expect.stringContaining('average'),
      expect.stringContaining('regression'),
    ])
    const gates = parseGates([{ roc_auc: { acept: ['improved'] } }, { roc_auc: { accept: ['better'] } }])
    expect(gates.problems).toHaveLength(2)
  })

  it('give options that differ from the default a place in the name', () => {
    const { specs } = parseMetricSpecs(
      ['recall', { recall: { 'at-precision': 0.5 } }],
      'binary-classification',
    )
    expect(specs.map(({ id }) => id)).toEqual(['recall', 'recall(at-precision=0.5)'])
  })
})

describe('metrics of runs', () => {
  it('claim nothing from one number a side', () => {
    const result = compareRuns({
      candidate: { auc: [0.8] },
      champion: { auc: [0.7] },
      metrics: null,
      gates: [],
      confidence: 0.95,
    })
    expect(result.verdict).toBe('inconclusive')
    expect(result.metrics[0]!.difference).toMatchObject({ low: null, high: null })
  })

  it('use the spread of several', () => {
    const result = compareRuns({
      candidate: { auc: [0.8, 0.81, 0.79, 0.8] },
      champion: { auc: [0.7, 0.71, 0.69, 0.7] },
      metrics: null,
      gates: [],
      confidence: 0.95,
    })
    expect(result.verdict).toBe('improved')
    expect(result.metrics[0]!.method).toMatch(/runs/)
  })
})

describe('holm', () => {
  it('steps down, keeps the order and leaves out what has no p-value', () => {
    expect(holm([0.01, null, 0.04, 0.03])).toEqual([0.03, null, 0.06, 0.06])
  })
})
