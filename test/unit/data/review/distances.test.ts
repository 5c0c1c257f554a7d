import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  expectedByChance,
  expectedTotalVariation,
  expectedWasserstein,
} from '../../../../src/data/review/chance.ts'
import {
  hellinger,
  jensenShannon,
  klDivergence,
  kolmogorovSmirnov,
  psi,
  totalVariation,
  wasserstein,
  wassersteinDistance,
} from '../../../../src/data/review/distances.ts'

const counts = fc
  .integer({ min: 1, max: 12 })
  .chain((bins) => {
    const side = fc.array(fc.nat(1000), { minLength: bins, maxLength: bins })
    return fc.tuple(side, side)
  })
  .filter((sides) => sides.every((side) => side.some((count) => count > 0)))
const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 })
const sorted = numbers.map((values) => ({ values: values.sort((a, b) => a - b) }))

const ofHistograms = { jensenShannon, psi, klDivergence, hellinger, totalVariation }
const ofValues = { wassersteinDistance, kolmogorovSmirnov }
const most = { jensenShannon: Math.sqrt(Math.LN2), hellinger: 1, totalVariation: 1 }

describe('distances between histograms', () => {
  it.each(Object.entries(ofHistograms))('%s is 0 for equal shares and never negative', (_, distance) => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 9 }), ([p, q], times) => {
        expect(
          distance(
            p,
            p.map((count) => count * times),
          ),
        ).toBeCloseTo(0, 7)
        expect(distance(p, q)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it.each(Object.entries({ jensenShannon, psi, hellinger, totalVariation }))(
    '%s is symmetric',
    (_, distance) => {
      fc.assert(
        fc.property(counts, ([p, q]) => {
          expect(distance(p, q)).toBeCloseTo(distance(q, p), 7)
        }),
      )
    },
  )

  it('reach their largest value for bins that nothing shares, and do not pass it', () => {
    for (const [name, limit] of Object.entries(most)) {
      const distance = ofHistograms[name as keyof typeof most]
      expect(distance([4, 0, 6], [0, 3, 0])).toBeCloseTo(limit, 12)
      fc.assert(fc.property(counts, ([p, q]) => distance(p, q) <= limit))
    }
  })

  it('are not a number where a side is empty', () => {
    for (const distance of Object.values(ofHistograms)) expect(distance([0, 0], [1, 2])).toBeNaN()
  })
})

describe('distances between numbers', () => {
  it.each(Object.entries(ofValues))(
    '%s is 0 for equal values, symmetric, and never negative',
    (_, distance) => {
      fc.assert(
        fc.property(sorted, sorted, (a, b) => {
          expect(distance(a, a)).toBe(0)
          expect(distance(a, b)).toBeGreaterThanOrEqual(0)
          expect(distance(a, b)).toBeCloseTo(distance(b, a), 9)
        }),
      )
    },
  )

  it('take repeated values and weights for the same', () => {
    fc.assert(
      fc.property(sorted, sorted, (a, b) => {
        const values = [...new Set(a.values)]
        const weights = values.map((value) => a.values.filter((each) => each === value).length)
        expect(wassersteinDistance({ values, weights }, b)).toBeCloseTo(wassersteinDistance(a, b), 9)
        expect(kolmogorovSmirnov({ values, weights }, b)).toBeCloseTo(kolmogorovSmirnov(a, b), 9)
      }),
    )
  })

  it('wasserstein is a shift in standard deviations of the reference, whatever the unit', () => {
    const values = [1, 2, 3, 4, 10]
    const shifted = (unit: number) =>
      wasserstein({ values: values.map((v) => v * unit) }, { values: values.map((v) => (v + 2) * unit) })
    expect(shifted(1)).toBeCloseTo(2 / Math.sqrt(10), 12)
    expect(shifted(1000)).toBeCloseTo(shifted(1), 12)
  })

  it('wasserstein of a constant reference is finite', () => {
    expect(wasserstein({ values: [5, 5] }, { values: [6] })).toBe(1000)
  })

  it('are not a number where a side is empty', () => {
    for (const distance of Object.values(ofValues))
      expect(distance({ values: [] }, { values: [1] })).toBeNaN()
  })
})

describe('what chance gives', () => {
  it('is nothing for a single bin or a constant', () => {
    const sizes = { reference: 10, current: 10 }
    expect(expectedByChance('jensenshannon', 1, sizes)).toEqual({ mean: 0, high: 0 })
    expect(expectedTotalVariation([7], sizes)).toEqual({ mean: 0, high: 0 })
    expect(expectedWasserstein({ values: [3, 3] }, sizes)).toEqual({ mean: 0, high: 0 })
  })

  it('shrinks by half for four times the rows', () => {
    const pooled = { values: [1, 2, 3, 4, 5, 7, 9] }
    const few = expectedWasserstein(pooled, { reference: 100, current: 50 })
    const many = expectedWasserstein(pooled, { reference: 400, current: 200 })
    expect(few.mean / many.mean).toBeCloseTo(2, 9)
    expect(few.high / many.high).toBeCloseTo(2, 9)
    expect(few.high).toBeGreaterThan(few.mean)
  })

  it('never passes what the distance can be', () => {
    const chance = expectedByChance('jensenshannon', 500, { reference: 5, current: 5 })
    expect(chance.mean).toBeLessThanOrEqual(Math.sqrt(Math.LN2))
    expect(chance.high).toBeLessThanOrEqual(Math.sqrt(Math.LN2))
  })
})
