import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomNumbers } from '../../../../src/monitoring/drift/random.ts'
import {
  estimatedLosses,
  estimateWithoutLabels,
  type LabelledRows,
  type PerformanceEstimate,
  rangesOfSize,
} from '../../../../src/monitoring/index.ts'
import { calibrate, fitIsotonic } from '../../../../src/monitoring/performance/isotonic.ts'
import { estimateRocAuc, rocAuc } from '../../../../src/monitoring/performance/ranking.ts'
import { stratifiedSplits } from '../../../../src/monitoring/performance/shuffle-split.ts'

/** Rows of two classes; the score says too much, the class has the chance 0.25 + score / 2. */
function twoClasses(count: number, seed: number, shape: (u: number) => number = (u) => u): LabelledRows {
  const random = randomNumbers(seed)
  const scores = Float64Array.from({ length: count }, () => shape(random()))
  return {
    scores: [scores],
    predictions: Int32Array.from(scores, (score) => (score >= 0.5 ? 1 : 0)),
    labels: Int32Array.from(scores, (score) => (random() < 0.25 + score / 2 ? 1 : 0)),
  }
}

function estimate(reference: LabelledRows, analysis: LabelledRows, size = analysis.labels.length) {
  return estimateWithoutLabels({
    reference,
    analysis,
    referenceRanges: rangesOfSize(reference.labels.length, 250),
    analysisRanges: rangesOfSize(analysis.labels.length, Math.max(1, size)),
  })
}

const values = (found: PerformanceEstimate) =>
  Object.fromEntries(found.metrics.map(({ metric, analysis }) => [metric, analysis[0]?.value ?? null]))

function reordered(rows: LabelledRows, order: readonly number[]): LabelledRows {
  return {
    scores: rows.scores.map((column) => Float64Array.from(order, (row) => column[row]!)),
    predictions: Int32Array.from(order, (row) => rows.predictions![row]!),
    labels: Int32Array.from(order, (row) => rows.labels[row]!),
  }
}

describe('an estimate without labels', () => {
  const reference = twoClasses(1000, 1)

  it('is what the labels say later, when only the mix of rows changes', () => {
    const analysis = twoClasses(40_000, 2, (u) => u * u)
    const found = estimate(reference, analysis)
    const accuracy = found.metrics.find(({ metric }) => metric === 'accuracy')?.analysis[0]
    const hits = analysis.labels.filter((label, row) => label === analysis.predictions![row]).length
    // the reference of 1,000 rows is not known better than this
    expect(Math.abs(accuracy!.value! - hits / 40_000)).toBeLessThan(0.05)
    expect(found.calibrated).toEqual([true])
  })

  it('does not see that the relation to the label changes, as its assumption says', () => {
    const analysis = twoClasses(500, 3)
    const turned = { ...analysis, labels: analysis.labels.map((label) => 1 - label) }
    expect(estimate(reference, turned)).toEqual(estimate(reference, analysis))
  })

  it('lies in its bounds, and in those of the metric, whatever the rows are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 12, max: 300 }),
        fc.integer({ min: 1, max: 60 }),
        fc.nat(),
        (n, m, seed) => {
          for (const { analysis, metric } of estimate(twoClasses(n, seed), twoClasses(m, seed + 1), 7)
            .metrics)
            for (const { value, lower, upper, rows, notComputable, standardError } of analysis) {
              if (value === null || standardError === null) {
                expect(notComputable).toMatch(/\w{3}/)
                continue
              }
              const most = metric.includes('_positive') || metric.includes('_negative') ? rows : 1
              expect(value).toBeGreaterThanOrEqual(-1e-9)
              expect(value).toBeLessThanOrEqual(most + 1e-9)
              expect(lower).toBeLessThanOrEqual(value + 1e-12)
              expect(upper).toBeGreaterThanOrEqual(value - 1e-12)
            }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('does not depend on the order of rows in a range', () => {
    const analysis = twoClasses(60, 4, (u) => Math.round(u * 10) / 10)
    const once = values(estimate(reference, analysis))
    fc.assert(
      fc.property(fc.shuffledSubarray([...Array(60).keys()], { minLength: 60 }), (order) => {
        for (const [metric, value] of Object.entries(values(estimate(reference, reordered(analysis, order)))))
          expect(value).toBeCloseTo(once[metric]!, 9)
      }),
      { numRuns: 10 },
    )
  })

  it('leaves out rows on which something is missing, as if they were not there', () => {
    const analysis = twoClasses(30, 5)
    const holed = reordered(analysis, [...Array(30).keys(), 3, 4])
    holed.scores[0]![30] = Number.NaN
    holed.predictions![31] = -1
    const found = estimate(reference, holed)
    expect(values(found)).toEqual(values(estimate(reference, analysis)))
    expect(found.metrics[0]?.analysis[0]).toMatchObject({ from: 0, to: 32, rows: 30 })
  })

  it('says why where there is no number', () => {
    const analysis = twoClasses(20, 6)
    const of = (found: PerformanceEstimate, name: string) =>
      found.metrics.find(({ metric }) => metric === name)?.analysis[0]
    const scoresOnly = estimate(reference, { ...analysis, predictions: null })
    expect(of(scoresOnly, 'roc_auc')?.value).toBeGreaterThan(0.5)
    expect(of(scoresOnly, 'f1')).toMatchObject({
      value: null,
      alert: null,
      notComputable: expect.stringMatching(/predicted/),
    })
    const empty = estimateWithoutLabels({
      reference,
      analysis,
      referenceRanges: [],
      analysisRanges: [{ from: 5, to: 5 }],
    })
    for (const { analysis: ranges, thresholds } of empty.metrics) {
      expect(thresholds).toBeNull()
      expect(ranges[0]).toMatchObject({
        rows: 0,
        value: null,
        notComputable: expect.stringMatching(/no row/),
      })
    }
    const logits = {
      ...reference,
      scores: [reference.scores[0]!.map((score) => score + 3)],
      labels: new Int32Array(1000),
    }
    expect(of(estimate(logits, analysis), 'accuracy')?.notComputable).toMatch(/between 0 and 1/)
  })

  it('alarms where the mix of rows becomes harder than chance explains', () => {
    const hard = twoClasses(250, 7, (u) => 0.45 + u / 10)
    const accuracy = estimate(reference, hard).metrics.find(({ metric }) => metric === 'accuracy')
    expect(accuracy?.reference.every(({ alert }) => alert === false)).toBe(true)
    expect(accuracy?.analysis[0]?.alert).toBe(true)
  })

  it('refuses columns that do not fit', () => {
    const two = { ...reference, scores: [reference.scores[0]!, reference.scores[0]!] }
    expect(() => estimate(two, two)).toThrow(RangeError)
    expect(() => estimate(reference, { ...reference, predictions: new Int32Array(3) })).toThrow('length')
    expect(() => estimate({ ...reference, labels: new Int32Array(3) }, reference)).toThrow('labels')
  })
})

describe('the chance of a row to be predicted wrongly', () => {
  it('has 1 less the estimated accuracy as its mean, with nothing on rows that lack something', () => {
    const [reference, analysis] = [twoClasses(600, 8), twoClasses(50, 9)]
    analysis.scores[0]![7] = Number.NaN
    const losses = estimatedLosses(reference, analysis)
    if ('notComputable' in losses) expect.fail(losses.notComputable)
    const known = [...losses.analysis].filter((loss) => !Number.isNaN(loss))
    expect(known).toHaveLength(49)
    const accuracy = values(estimate(reference, analysis)).accuracy
    expect(1 - known.reduce((sum, loss) => sum + loss, 0) / 49).toBeCloseTo(accuracy!, 12)
  })

  it('needs predictions and a reference that can be calibrated on', () => {
    const [reference, tiny] = [twoClasses(100, 8), twoClasses(5, 12)]
    expect(estimatedLosses(reference, { ...tiny, predictions: null })).toEqual({
      notComputable: expect.stringMatching(/predicted/),
    })
    expect(estimatedLosses({ ...tiny, labels: Int32Array.of(0, 1, 0, 1, 1) }, reference)).toEqual({
      notComputable: expect.stringMatching(/5 reference rows/),
    })
  })
})

describe('isotonic regression', () => {
  const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 1 })), {
    minLength: 1,
    maxLength: 60,
  })

  it('grows, keeps the mean of the labels, and stays between them', () => {
    fc.assert(
      fc.property(points, (given) => {
        const scores = Float64Array.from(given, ([score]) => score / 20)
        const labels = Uint8Array.from(given, ([, label]) => label)
        const fitted = calibrate(fitIsotonic(scores, labels), scores)
        const pairs = [...scores]
          .map((score, at) => [score, fitted[at]!] as const)
          .sort((a, b) => a[0] - b[0])
        for (let at = 1; at < pairs.length; at++)
          expect(pairs[at]![1]).toBeGreaterThanOrEqual(pairs[at - 1]![1] - 1e-12)
        const sum = (all: Iterable<number>) => [...all].reduce((total, value) => total + value, 0)
        expect(sum(fitted)).toBeCloseTo(sum(labels), 9)
        expect(Math.min(...fitted)).toBeGreaterThanOrEqual(0)
        expect(Math.max(...fitted)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('ROC AUC', () => {
  it('estimated from certain labels is that of the labels, where scores differ', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 2, maxLength: 50 }),
        fc.nat(),
        (given, seed) => {
          const random = randomNumbers(seed)
          const scores = Float64Array.from(given, () => random())
          const labels = Uint8Array.from(given)
          const [sure, known] = [estimateRocAuc(Float64Array.from(given), scores), rocAuc(scores, labels)]
          if (known === null) expect(sure).toBeNull()
          else expect(sure).toBeCloseTo(known, 9)
        },
      ),
    )
  })
})

describe('stratified splits', () => {
  it('take a tenth of each class, and share no row', () => {
    const labels = Uint8Array.from({ length: 200 }, (_, row) => (row % 4 === 0 ? 1 : 0))
    for (const { train, test } of stratifiedSplits(labels, 10, 42)!) {
      expect(new Set([...train, ...test]).size).toBe(200)
      expect([...test].map((row) => labels[row]).filter((label) => label === 1)).toHaveLength(5)
    }
  })

  it('are the rows that scikit-learn 1.9.1 draws', () => {
    const labels = Uint8Array.from({ length: 25 }, (_, row) => (row % 3 === 0 ? 1 : 0))
    expect(stratifiedSplits(labels, 2, 42)!.map(({ test }) => [...test])).toEqual([
      [12, 10, 5],
      [20, 0, 2],
    ])
  })

  it('are refused where a class has one row', () => {
    expect(
      stratifiedSplits(
        Uint8Array.from({ length: 30 }, (_, row) => (row === 0 ? 1 : 0)),
        2,
        42,
      ),
    ).toBeNull()
  })
})
