import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type EstimatedMetric, estimateWithoutLabels, rangesOfSize } from '../../../src/monitoring/index.ts'
import { generatedRows, type KeptRows, keptRows, type Recipe } from './rows.ts'

/** Value, standard error, lower and upper bound, realised value. */
type Recorded = readonly (number | null)[]

interface Case {
  readonly name: string
  readonly recipe?: Recipe
  readonly rows?: readonly [KeptRows, KeptRows]
  readonly chunks: readonly [number, number]
  readonly error?: string
  readonly calibrated: readonly boolean[]
  readonly metrics: Readonly<
    Record<
      string,
      {
        readonly thresholds: readonly (number | null)[]
        readonly reference: readonly Recorded[]
        readonly analysis: readonly Recorded[]
        readonly alerts: readonly (0 | 1)[]
      }
    >
  >
}

const { cases } = JSON.parse(readFileSync(new URL('nannyml.json', import.meta.url), 'utf8')) as {
  readonly cases: readonly Case[]
}

function near(actual: number | null, expected: number | null, what: string, tolerance = 1e-6): void {
  const close =
    actual === null || expected === null
      ? actual === expected
      : Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected))
  if (!close) expect.fail(`${what}: ${actual} instead of ${expected}`)
}

/** Where equal scores have unequal probabilities or labels, NannyML's number depends on the order that its sort leaves them in. */
function arbitrary(one: Case, metric: string): readonly ('value' | 'error')[] {
  const tied = one.recipe?.steps !== undefined
  if (metric === 'average_precision')
    return tied && one.recipe.classes !== undefined ? ['value', 'error'] : ['error']
  if (metric !== 'roc_auc') return []
  if (one.rows !== undefined) return ['error']
  if (!tied) return []
  return one.recipe.classes === undefined ? ['error'] : ['value', 'error']
}

describe('estimates without labels, beside the CBPE of NannyML 0.13.1', () => {
  it.each(cases.filter(({ error }) => error === undefined))('$name: the same to 1e-6', (one) => {
    const [reference, analysis] = one.rows === undefined ? generatedRows(one.recipe!) : one.rows.map(keptRows)
    const found = estimateWithoutLabels({
      reference: reference!,
      analysis: analysis!,
      referenceRanges: rangesOfSize(reference!.labels.length, one.chunks[0]),
      analysisRanges: rangesOfSize(analysis!.labels.length, one.chunks[1]),
    })
    expect(found.calibrated).toEqual(one.calibrated)
    expect(found.metrics.map(({ metric }) => metric).sort()).toEqual(Object.keys(one.metrics).sort())
    for (const { metric, thresholds, ...periods } of found.metrics) {
      const expected = one.metrics[metric as EstimatedMetric]!
      near(thresholds?.lower ?? null, expected.thresholds[0]!, `${metric}, lower threshold`)
      near(thresholds?.upper ?? null, expected.thresholds[1]!, `${metric}, upper threshold`)
      const loose = arbitrary(one, metric)
      for (const period of ['reference', 'analysis'] as const) {
        expect(periods[period]).toHaveLength(expected[period].length)
        for (const [at, range] of periods[period].entries()) {
          const [value, error, lower, upper, truth] = expected[period][at]!
          const what = `${metric}, ${period} ${at}`
          near(range.value, value!, what, loose.includes('value') ? 0.01 : 1e-6)
          near(range.realised, truth!, `${what}, realised`)
          if (range.value === null || range.standardError === null) expect(range.notComputable).toBeTruthy()
          // NannyML tells the chance of what it has no value for
          if (value === null) continue
          if (loose.includes('error')) {
            // two estimates from 50 draws each, or from two orders of the same rows
            if (error === null) expect(range.standardError, what).toBeNull()
            else if (error! < 1e-12) near(range.standardError, 0, what, 1e-12)
            else expect(Math.abs(Math.log(range.standardError! / error!)), what).toBeLessThan(0.5)
            continue
          }
          near(range.standardError, error!, `${what}, standard error`)
          near(range.lower, lower!, `${what}, lower bound`)
          near(range.upper, upper!, `${what}, upper bound`)
        }
      }
      if (thresholds !== null)
        expect(
          periods.reference.map(({ alert }) => (alert === true ? 1 : 0)),
          `${metric}, alerts`,
        ).toEqual(expected.alerts)
    }
  })

  it.each(cases.filter(({ error }) => error !== undefined))(
    '$name: refused there, and said in words here',
    (one) => {
      const [reference, analysis] = generatedRows(one.recipe!)
      const found = estimateWithoutLabels({
        reference,
        analysis,
        referenceRanges: rangesOfSize(reference.labels.length, one.chunks[0]),
        analysisRanges: rangesOfSize(analysis.labels.length, one.chunks[1]),
      })
      for (const { analysis: ranges, metric } of found.metrics)
        for (const { value, notComputable } of ranges)
          expect([metric, value, notComputable]).toEqual([metric, null, expect.stringMatching(/reference/)])
    },
  )
})
