import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomNumbers } from '../../../../src/monitoring/drift/random.ts'
import {
  addToTally,
  areaContributions,
  attributeChange,
  emptyTally,
  explainedTogether,
  weightedArea,
} from '../../../../src/monitoring/index.ts'

const mean = (values: ArrayLike<number>) =>
  Array.from(values).reduce((sum, one) => sum + one, 0) / values.length

describe('what the drift of several columns explains together', () => {
  it('is, of one column, what that column explains by itself', () => {
    const row = fc.record({ bin: fc.nat({ max: 3 }), loss: fc.double({ min: -2, max: 2, noNaN: true }) })
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 4, maxLength: 60 }),
        fc.array(fc.nat({ max: 20 }), { minLength: 4, maxLength: 4 }),
        (rows, counts) => {
          const bins = Uint16Array.from(rows, ({ bin }) => bin)
          const numbers = Float64Array.from(rows, ({ loss }) => loss)
          // bins that the reference lacks are another matter
          const current = Float64Array.from(counts, (count, bin) => (bins.includes(bin) ? count : 0))
          fc.pre(current.some((count) => count > 0))
          const [before, now] = [emptyTally(4), emptyTally(4)]
          addToTally(before, bins, numbers)
          const spread = Array.from(current).flatMap((count, bin) => Array.from({ length: count }, () => bin))
          addToTally(now, Uint16Array.from(spread), new Float64Array(spread.length))
          const alone = attributeChange([{ name: 'a', reference: before, current: now }])
          expect(explainedTogether([{ bins, current }], numbers)).toBeCloseTo(alone!.columns[0]!.explained, 9)
        },
      ),
    )
  })

  it('adds up columns that have nothing to do with each other, and counts once what two columns share', () => {
    const random = randomNumbers(5)
    const n = 20_000
    const a = Uint16Array.from({ length: n }, () => Number(random() < 0.5))
    const b = Uint16Array.from({ length: n }, () => Number(random() < 0.5))
    const numbers = Float64Array.from({ length: n }, (_, row) => a[row]! + 2 * b[row]!)
    const current = Float64Array.of(300, 700)
    const one = explainedTogether([{ bins: a, current }], numbers)!
    const two = explainedTogether([{ bins: b, current }], numbers)!
    expect(one).toBeCloseTo(0.2, 1)
    expect(
      explainedTogether(
        [
          { bins: a, current },
          { bins: b, current },
        ],
        numbers,
      ),
    ).toBeCloseTo(one + two, 1)
    expect(
      explainedTogether(
        [
          { bins: a, current },
          { bins: a, current },
        ],
        numbers,
      ),
    ).toBeCloseTo(one, 9)
  })

  it('leaves out rows without a number, and says nothing without rows', () => {
    const bins = Uint16Array.of(0, 1, 1)
    const current = Float64Array.of(1, 3)
    expect(explainedTogether([{ bins, current }], Float64Array.of(0, 4, Number.NaN))).toBeCloseTo(1, 9)
    expect(explainedTogether([{ bins, current }], new Float64Array(3).fill(Number.NaN))).toBeNull()
  })
})

describe('what a row adds to a ROC AUC', () => {
  const rows = fc.array(fc.tuple(fc.nat({ max: 6 }), fc.boolean()), { minLength: 2, maxLength: 60 })
  const area = (some: readonly (readonly [number, boolean])[]) => {
    const [up, down] = [some.filter(([, label]) => label), some.filter(([, label]) => !label)]
    const wins = up.flatMap(([s]) => down.map(([t]) => (s > t ? 1 : s === t ? 0.5 : 0)))
    return mean(wins)
  }
  const contributions = (some: readonly (readonly [number, boolean])[]) =>
    areaContributions(
      Float64Array.from(some, ([score]) => score),
      Int32Array.from(some, ([, label]) => Number(label)),
    )

  it('has the AUC as its mean, ties and all, and none where a class is missing', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const found = contributions(some)
        const both = some.some(([, label]) => label) && some.some(([, label]) => !label)
        expect(found === null).toBe(!both)
        if (found !== null) expect(mean(found)).toBeCloseTo(area(some), 9)
      }),
    )
  })

  it('is exact under weights where rows that count twice are there twice', () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat({ max: 3 }), { minLength: 60, maxLength: 60 }), (some, times) => {
        const repeated = some.flatMap((row, at) => Array.from({ length: times[at]! }, () => row))
        const both = repeated.some(([, label]) => label) && repeated.some(([, label]) => !label)
        const found = weightedArea(
          Float64Array.from(some, ([score]) => score),
          Int32Array.from(some, ([, label]) => Number(label)),
        )(Float64Array.from(some, (_, at) => times[at]!))
        if (both) expect(found).toBeCloseTo(area(repeated), 9)
        else expect(found).toBeNull()
      }),
    )
  })

  it('tells, to first order, how far the AUC moves when a row counts more', () => {
    const random = randomNumbers(3)
    const some = Array.from({ length: 400 }, (): [number, boolean] => {
      const label = random() < 0.4
      return [Math.round(20 * (random() + (label ? 0.3 : 0))), label]
    })
    const found = contributions(some)!
    const base = area(some)
    for (const row of [0, 7, 50]) {
      const twice = area([...some, some[row]!])
      const told = (found.reduce((sum, one) => sum + one, 0) + found[row]!) / (some.length + 1)
      expect(twice - base).toBeCloseTo(told - base, 4)
    }
  })
})
