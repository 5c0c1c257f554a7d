import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawHistogram, histogramBars, joinNeighbours } from '../../../src/report/index.ts'

const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 200 })

describe('a histogram in text', () => {
  it('draws nothing as a line, the most as a full block, and little never as nothing', () => {
    expect(drawHistogram([0, 0.0001, 0.25, 0.5], 0.5)).toBe('▁▂▅█')
    expect(drawHistogram([0, 0], 0)).toBe('▁▁')
    expect(drawHistogram([], 1)).toBe('')
  })

  it('is on the scale that is given, so that two can be compared', () => {
    expect(drawHistogram([0.5], 1)).not.toBe(drawHistogram([0.5], 0.5))
  })

  it('has at most 24 bars, of the same sum, higher where there is more', () => {
    fc.assert(
      fc.property(shares, (values) => {
        const joined = joinNeighbours(values)
        const drawn = [...drawHistogram(values, Math.max(0, ...joined))]
        expect(drawn).toHaveLength(Math.min(joined.length, histogramBars))
        const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0)
        expect(sum(joined)).toBeCloseTo(sum(values), 9)
        const order = '▁▂▃▄▅▆▇█'
        for (const [index, bar] of drawn.entries())
          for (const [other, second] of drawn.entries())
            if (joined[index]! >= joined[other]!)
              expect(order.indexOf(bar)).toBeGreaterThanOrEqual(order.indexOf(second))
      }),
      { numRuns: 30 },
    )
  })
})
