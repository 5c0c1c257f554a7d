import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberSorter, sortNumbers } from '../../../src/foundation/index.ts'

describe('sorting numbers by their bits', () => {
  it('gives what the engine’s own sort gives, infinite, subnormal and negative zeros included', () => {
    const special = fc.constantFrom(
      0,
      -0,
      Infinity,
      -Infinity,
      Number.MIN_VALUE,
      -Number.MIN_VALUE,
      1e308,
      -1e-308,
    )
    const values = fc.array(fc.oneof(fc.double({ noNaN: true }), special, fc.integer()), {
      minLength: 4096,
      maxLength: 6000,
    })
    fc.assert(
      fc.property(values, (numbers) => {
        const ours = [...sortNumbers(Float64Array.from(numbers))]
        const expected = [...Float64Array.from(numbers).sort()]
        expect(ours.every((one, at) => Object.is(one, expected[at]))).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  it('sorts numbers that differ in their last bits alone, and many of one size after few of another', () => {
    const sort = numberSorter()
    const draws = (n: number) => Array.from({ length: n }, (_, at) => Math.imul(at + 1, 0x9e3779b1) >>> 0)
    for (const n of [5000, 20_000, 4096])
      for (const scale of [2 ** -52, 2 ** -40, 2 ** -32, 1]) {
        const values = Float64Array.from(draws(n), (draw) => (draw % 2 === 0 ? 1 : -1) - draw * scale)
        const expected = Float64Array.from(values).sort()
        for (const ours of [sort(values.slice()), sortNumbers(values.slice())])
          expect(ours.every((one, at) => Object.is(one, expected[at]))).toBe(true)
      }
  })

  it('leaves numbers that are all the same, and a part of a larger array, as they are beside it', () => {
    expect([...new Set(sortNumbers(new Float64Array(5000).fill(3)))]).toEqual([3])
    const whole = Float64Array.from({ length: 5002 }, (_, at) => 5002 - at)
    const part = whole.subarray(1, 5001)
    sortNumbers(part)
    expect([whole[0], whole[1], whole[5000], whole[5001]]).toEqual([5002, 2, 5001, 1])
  })
})
