import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharedHistograms } from '../../../../src/data/review/bins.ts'

const side = (numbers: readonly number[]) => Float64Array.from(numbers).sort()
const range = (count: number, scale = 1) => side(Array.from({ length: count }, (_, i) => i * scale))

describe('shared histograms', () => {
  it('have a bar a value where there are few', () => {
    expect(sharedHistograms([side([1, 0, 0]), side([5])], 'whole')).toEqual([
      [
        { label: '0', count: 2 },
        { label: '1', count: 1 },
        { label: '5', count: 0 },
      ],
      [
        { label: '0', count: 0 },
        { label: '1', count: 0 },
        { label: '5', count: 1 },
      ],
    ])
  })

  it('have round edges, whole ones for whole numbers', () => {
    const [bars] = sharedHistograms([range(100)], 'whole')!
    expect(bars!.map(({ label }) => label).slice(0, 2)).toEqual(['0 – 10', '10 – 20'])
    expect(bars!.map(({ count }) => count)).toEqual(Array(10).fill(10))
    const [fractions] = sharedHistograms([range(101, 0.01)], 'fraction')!
    expect(fractions![3]!.label).toBe('0.3 – 0.4')
  })

  it('leave what lies far out to open bars', () => {
    const [bars] = sharedHistograms([side([...range(1000, 0.1), -1e9, 1e12])], 'fraction')!
    expect(bars![0]).toEqual({ label: 'below 0', count: 1 })
    expect(bars!.at(-1)).toEqual({ label: '100 and above', count: 1 })
  })

  it('label moments in ISO 8601', () => {
    const day = 86_400
    const [bars] = sharedHistograms(
      [side(Array.from({ length: 365 }, (_, i) => (20_454 + i) * day))],
      'moment',
    )!
    expect(bars![0]!.label).toMatch(/^2025-12-\d\d – 2026-01-\d\d$/)
  })

  it('are none without numbers, or where numbers span more than a number can say', () => {
    expect(sharedHistograms([side([]), side([])], 'fraction')).toBeNull()
    const wide = Array.from({ length: 30 }, (_, i) => (i - 15) * 1.2e307)
    expect(sharedHistograms([side(wide)], 'fraction')).toBeNull()
  })

  it('count every number once, over the same bars on both sides', () => {
    const numbers = fc.array(
      fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
        fc.integer({ min: -3, max: 99 }),
      ),
      { maxLength: 80 },
    )
    fc.assert(
      fc.property(numbers, numbers, fc.constantFrom('whole', 'fraction', 'moment'), (a, b, kind) => {
        const histograms = sharedHistograms([side(a), side(b)], kind as 'whole')
        if (histograms === null) return
        const [one, other] = histograms as [
          { label: string; count: number }[],
          { label: string; count: number }[],
        ]
        expect(one.map(({ label }) => label)).toEqual(other.map(({ label }) => label))
        const total = (bars: typeof one) => bars.reduce((sum, { count }) => sum + count, 0)
        expect([total(one), total(other)]).toEqual([a.length, b.length])
        expect(one.length).toBeLessThanOrEqual(66)
      }),
    )
  })
})
