import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ColumnPair, distributionOf } from '../../../../src/monitoring/index.ts'

const pair = (reference: number[], current: number[]): ColumnPair => ({
  name: 'x',
  kind: 'numerical',
  reference: { type: 'numbers', values: Float64Array.from(reference).sort(), missing: 0 },
  current: { type: 'numbers', values: Float64Array.from(current).sort(), missing: 0 },
})
const sum = (shares: readonly number[]) => shares.reduce((total, one) => total + one, 0)

describe('what a chart of a column shows', () => {
  it('is shares that add up to one on both sides, over the same bins, whatever the values', () => {
    const values = fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(values, values, (reference, current) => {
        const found = distributionOf(pair(reference, current))
        if (found === null) return
        expect(found.reference).toHaveLength(found.labels.length)
        expect(found.current).toHaveLength(found.labels.length)
        expect(sum(found.reference)).toBeCloseTo(1)
        expect(sum(found.current)).toBeCloseTo(1)
      }),
    )
  })

  it('is not squeezed into one bin by a far value', () => {
    const usual = Array.from({ length: 1000 }, (_, at) => at / 1000)
    const found = distributionOf(pair([...usual, 1e9], usual))!
    expect(found.reference.filter((share) => share > 0.01).length).toBeGreaterThan(15)
  })

  it('is the largest categories, the rest as one', () => {
    const counts = (first: number) =>
      new Map([
        ['a', first] as [string, number],
        ...Array.from({ length: 40 }, (_, at) => [`b${at}`, 10] as [string, number]),
      ])
    const found = distributionOf({
      name: 'x',
      kind: 'categorical',
      reference: { type: 'categories', counts: counts(600), missing: 5 },
      current: { type: 'categories', counts: counts(100), missing: 0 },
    })!
    expect(found.labels[0]).toBe('a')
    expect(found.labels.at(-1)).toBe('29 others')
    expect(found.reference[0]).toBeCloseTo(0.6)
    expect(found.current[0]).toBeCloseTo(0.2)
    expect(sum(found.reference)).toBeCloseTo(1)
  })
})
