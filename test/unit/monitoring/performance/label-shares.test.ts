import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomNumbers } from '../../../../src/monitoring/drift/random.ts'
import { type DueRows, missingLabels } from '../../../../src/monitoring/index.ts'

const windows = (...shares: readonly number[]): DueRows[] =>
  shares.map((share) => ({ rows: 1000, labelled: Math.round(1000 * share) }))

describe('labels that come for fewer rows', () => {
  it('are told with what is usual', () => {
    expect(missingLabels(windows(0.95, 0.94, 0.96, 0.6))).toMatchObject({
      usual: expect.closeTo(0.95, 2),
      now: 0.6,
    })
    expect(missingLabels(windows(1, 1, 1, 0.5))).toMatchObject({ now: 0.5 })
  })

  it('are not told where it is little, where windows vary as much, or where too few are known', () => {
    expect(missingLabels(windows(0.95, 0.94, 0.96, 0.86))).toBeNull()
    expect(missingLabels(windows(0.9, 0.4, 0.7, 0.5))).toBeNull()
    expect(missingLabels(windows(0.95, 0.95, 0.5))).toBeNull()
    expect(missingLabels([])).toBeNull()
  })

  it('are never told where the last window has as many as any before', () => {
    const window = fc
      .record({
        rows: fc.integer({ min: 1, max: 10_000 }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      })
      .map(({ rows, share }) => ({ rows, labelled: Math.floor(rows * share) }))
    fc.assert(
      fc.property(fc.array(window, { maxLength: 12 }), fc.integer({ min: 1, max: 10_000 }), (some, rows) => {
        expect(missingLabels([...some, { rows, labelled: rows }])).toBeNull()
      }),
    )
  })

  it('are told in at most 2 % of the windows that vary as those before do', () => {
    const random = randomNumbers(11)
    const window = () => {
      const [share, rows] = [0.5 + 0.3 * random(), 200]
      return { rows, labelled: Array.from({ length: rows }, random).filter((one) => one < share).length }
    }
    const runs = 1000
    const told = Array.from({ length: runs }, () => Array.from({ length: 6 }, window)).filter(
      (some) => missingLabels(some) !== null,
    )
    expect(told.length).toBeLessThanOrEqual(0.02 * runs)
  })
})
