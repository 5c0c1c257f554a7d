import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareModels,
  METRICS,
  type MetricComparison,
  type PairedSample,
  parseMetricSpecs,
} from '../../../src/evaluation/index.ts'
import { binarySample, type Row, regressionSample, rows } from '../../unit/evaluation/samples.ts'

const binaryMetrics = METRICS.filter(({ tasks }) => tasks.includes('binary-classification')).map(
  ({ name }) => name,
)
const regressionMetrics = METRICS.filter(({ tasks }) => tasks.includes('regression')).map(({ name }) => name)

function compare(sample: PairedSample, names?: readonly string[]): MetricComparison[] {
  const metrics = parseMetricSpecs(
    names ?? (sample.task === 'regression' ? regressionMetrics : binaryMetrics),
    sample.task,
  )
  expect(metrics.problems).toEqual([])
  return compareModels({ sample, slices: [], metrics: metrics.specs, gates: [], seed: 1 }).metrics
}

const close = (a: number | null | undefined, b: number | null | undefined, what: string) => {
  if (a == null || b == null) expect([what, a ?? null]).toEqual([what, b ?? null])
  else expect(Math.abs(a - b), `${what}: ${a} and ${b}`).toBeLessThan(1e-9 * Math.max(1, Math.abs(b)))
}

const swap = (row: Row): Row => ({ ...row, candidate: row.champion, champion: row.candidate })
const few = { numRuns: 60 }

describe('every metric', () => {
  it('gives finite numbers or a reason, whatever the rows', () => {
    fc.assert(
      fc.property(rows(1, 25), fc.boolean(), (drawn, regression) => {
        for (const row of compare(regression ? regressionSample(drawn) : binarySample(drawn))) {
          const numbers = [row.candidate, row.champion, row.difference].flatMap((part) =>
            part === null ? [] : [part.estimate, part.low ?? 0, part.high ?? 0],
          )
          expect(numbers.every(Number.isFinite), `${row.metric}: ${numbers}`).toBe(true)
          if (row.candidate === null) expect(row.notComputable).toMatch(/\w/)
        }
      }),
      few,
    )
  })

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(rows(2, 30), (drawn) => {
        const forwards = compare(binarySample(drawn))
        const backwards = compare(binarySample(drawn.toReversed()))
        forwards.forEach((row, i) => {
          close(row.candidate?.estimate, backwards[i]!.candidate?.estimate, row.metric)
          close(row.difference?.estimate, backwards[i]!.difference?.estimate, row.metric)
        })
      }),
      few,
    )
  })

  it('turns its difference around when the models change places', () => {
    fc.assert(
      fc.property(rows(2, 30), (drawn) => {
        const one = compare(binarySample(drawn))
        const other = compare(binarySample(drawn.map(swap)))
        one.forEach((row, i) => {
          close(row.candidate?.estimate, other[i]!.champion?.estimate, row.metric)
          if (row.difference !== null)
            close(row.difference.estimate, -other[i]!.difference!.estimate, row.metric)
          close(row.difference?.pValue, other[i]!.difference?.pValue, `${row.metric} p`)
        })
      }),
      few,
    )
  })

  it('counts a row of weight w as w rows', () => {
    fc.assert(
      fc.property(rows(2, 15), (drawn) => {
        const weighted = compare(binarySample(drawn, true))
        const repeated = compare(binarySample(drawn.flatMap((row) => Array<Row>(row.weight).fill(row))))
        weighted.forEach((row, i) => {
          close(row.candidate?.estimate, repeated[i]!.candidate?.estimate, row.metric)
        })
      }),
      few,
    )
  })

  it('gives the same intervals when every weight is doubled', () => {
    const names = [
      ...binaryMetrics,
      'precision(average=macro)',
      'f1(average=weighted)',
      'recall(at-precision=0.5)',
      'precision(at-recall=0.5)',
    ]
    fc.assert(
      fc.property(rows(2, 15), (drawn) => {
        const once = compare(binarySample(drawn, true), names)
        const twice = compare(
          binarySample(
            drawn.map((row) => ({ ...row, weight: 2 * row.weight })),
            true,
          ),
          names,
        )
        once.forEach((row, i) => {
          for (const part of ['candidate', 'champion', 'difference'] as const) {
            close(row[part]?.low, twice[i]![part]?.low, `${row.metric} ${part} low`)
            close(row[part]?.high, twice[i]![part]?.high, `${row.metric} ${part} high`)
          }
        })
      }),
      few,
    )
  })

  it('finds no difference between a model and itself: exactly 0, p = 1, not inferior', () => {
    fc.assert(
      fc.property(rows(2, 30), (drawn) => {
        for (const row of compare(binarySample(drawn.map((one) => ({ ...one, champion: one.candidate }))))) {
          if (row.difference === null) continue
          expect([row.metric, row.difference.estimate, row.difference.pValue, row.verdict]).toEqual([
            row.metric,
            0,
            1,
            'non-inferior',
          ])
        }
      }),
      few,
    )
  })
})

describe('roc_auc', () => {
  it('sees only the order of the scores', () => {
    fc.assert(
      fc.property(rows(2, 40), (drawn) => {
        const bent = drawn.map((row) => ({
          ...row,
          candidate: row.candidate ** 3,
          champion: Math.sqrt(row.champion),
        }))
        const [straight] = compare(binarySample(drawn), ['roc_auc'])
        const [curved] = compare(binarySample(bent), ['roc_auc'])
        close(straight!.difference?.estimate, curved!.difference?.estimate, 'difference')
        close(straight!.difference?.low, curved!.difference?.low, 'low')
      }),
      few,
    )
  })
})
