import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalTail } from '../../../../src/monitoring/drift/probability/tails.ts'
import { randomNumbers } from '../../../../src/monitoring/drift/random.ts'
import { findChange } from '../../../../src/monitoring/index.ts'
import { crossingProbability } from '../../../../src/monitoring/performance/crossing.ts'

const random = randomNumbers(5)
const gaussian = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
const windows = (values: readonly number[], standardError = 0.01) =>
  values.map((value) => ({ value, standardError }))

// with errors of their own, so that no two places are alike by symmetry
const series = fc.uniqueArray(
  fc.record({
    value: fc.double({ min: -1, max: 1, noNaN: true }),
    standardError: fc.double({ min: 0.1, max: 2, noNaN: true }),
  }),
  { minLength: 3, maxLength: 12, selector: ({ standardError }) => standardError },
)

describe('the chance to cross', () => {
  it('at one place is that of a normal deviate', () => {
    for (const z of [0.3, 1, 1.96, 3, 6, 9])
      expect(crossingProbability([0.4], z)).toBeCloseTo(2 * normalTail(z), 12)
  })

  it('at several places is what simulated series of unequal weights show', () => {
    const weights = [1, 4, 0.5, 2, 2, 3]
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    const shares = weights
      .slice(0, -1)
      .map((_, at) => weights.slice(0, at + 1).reduce((a, b) => a + b) / total)
    const runs = 20_000
    let [above2, above25] = [0, 0]
    for (let run = 0; run < runs; run++) {
      const values = weights.map((weight) => gaussian() / Math.sqrt(weight))
      const whole = values.reduce((sum, value, at) => sum + value * weights[at]!, 0)
      let [before, sum, most] = [0, 0, 0]
      for (let at = 0; at < weights.length - 1; at++) {
        before += weights[at]!
        sum += weights[at]! * values[at]!
        const after = total - before
        const gap = Math.abs((whole - sum) / after - sum / before) / Math.sqrt(1 / before + 1 / after)
        most = Math.max(most, gap)
      }
      if (most >= 2) above2 += 1
      if (most >= 2.5) above25 += 1
    }
    for (const [z, count] of [
      [2, above2],
      [2.5, above25],
    ] as const) {
      const p = crossingProbability(shares, z)
      expect(Math.abs(count / runs - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / runs))
    }
  })

  it('lies between that of one place and the sum over all', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.double({ min: 0.02, max: 0.98, noNaN: true }), { minLength: 1, maxLength: 20 }),
        fc.double({ min: 0.1, max: 8, noNaN: true }),
        (places, z) => {
          const p = crossingProbability(
            [...places].sort((a, b) => a - b),
            z,
          )
          const one = 2 * normalTail(z)
          expect(p).toBeGreaterThanOrEqual(one * (1 - 1e-9))
          expect(p).toBeLessThanOrEqual(Math.min(1, one * places.length) * (1 + 1e-6) + 1e-9)
        },
      ),
    )
  })
})

describe('a change of level', () => {
  it('is dated to the first window after it, with the level on both sides', () => {
    const found = findChange(windows([0.8, 0.81, 0.79, 0.8, 0.72, 0.71, 0.72]))
    expect(found.change).toMatchObject({ index: 4, earliest: 4, latest: 4 })
    expect(found.change?.before.value).toBeCloseTo(0.8, 10)
    expect(found.change?.after.value).toBeCloseTo(2.15 / 3, 10)
    expect(found.pValue).toBeLessThan(1e-6)
  })

  it('is not found in windows that differ by less than their errors', () => {
    expect(findChange(windows([0.8, 0.81, 0.79, 0.8, 0.79]))).toMatchObject({ change: null, dispersion: 1 })
  })

  it('is not read into windows that jump all the time, whatever their errors say', () => {
    const restless = Array.from(
      { length: 20 },
      (_, at) => (at % 2 === 0 ? 0.8 : 0.7) + (at === 19 ? 0.01 : 0),
    )
    const found = findChange(windows(restless))
    expect(found.change).toBeNull()
    expect(found.dispersion).toBeGreaterThan(10)
  })

  it('keeps the index of the windows given where some have no value', () => {
    const gap = { value: null, standardError: null }
    const [a, b, c, d] = windows([0.8, 0.8, 0.6, 0.6])
    expect(findChange([gap, a!, b!, gap, gap, c!, d!]).change).toMatchObject({
      index: 5,
      earliest: 5,
      latest: 5,
    })
  })

  it.each([
    ['no window', []],
    ['one window', windows([0.8])],
    ['windows without errors', windows([0.8, 0.1], 0)],
    [
      'windows without values',
      [
        { value: null, standardError: 1 },
        { value: Number.NaN, standardError: 1 },
      ],
    ],
  ])('cannot be looked for in %s, which is said', (_, given) => {
    expect(findChange(given)).toEqual({
      change: null,
      pValue: null,
      dispersion: null,
      notComputable: expect.stringContaining('two windows'),
    })
  })

  it('depends neither on the unit, nor on the origin, nor on the direction of time', () => {
    fc.assert(
      fc.property(series, fc.constantFrom(0.5, 4), fc.integer({ min: -8, max: 8 }), (given, unit, origin) => {
        const found = findChange(given, { alpha: 2 })
        const moved = findChange(
          given.map(({ value, standardError }) => ({
            value: value * unit + origin,
            standardError: standardError * unit,
          })),
          { alpha: 2 },
        )
        const turned = findChange([...given].reverse(), { alpha: 2 })
        expect(moved.pValue).toBeCloseTo(found.pValue!, 6)
        // which of places that are nearly one is left out depends on the side one comes from
        expect(turned.pValue).toBeCloseTo(found.pValue!, 2)
        expect(moved.change?.after.value).toBeCloseTo(found.change!.after.value * unit + origin, 6)
        expect(turned.change?.before.value).toBeCloseTo(found.change!.after.value, 6)
      }),
    )
  })

  it('holds its rate of false alarms in simulated series of twelve windows', () => {
    const runs = 800
    let alarms = 0
    for (let run = 0; run < runs; run++) {
      const given = Array.from({ length: 12 }, () => {
        const standardError = 0.5 + 2 * random()
        return { value: standardError * gaussian(), standardError }
      })
      if (findChange(given).change !== null) alarms += 1
    }
    expect(alarms / runs).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs))
    expect(alarms).toBeGreaterThan(0.01 * runs)
  })
})
