import { describe, expect, it } from 'vitest'
import { cadenceFindings, type Day } from '../../../../src/monitoring/index.ts'

/** Days from the first of January on, with these rows. */
const days = (rows: readonly number[]): Day[] =>
  rows.map((count, at) => ({
    day: new Date(Date.UTC(2013, 0, 1 + at)).toISOString().slice(0, 10),
    rows: count,
  }))
const steady = (n: number, rows: number) => days(Array.from({ length: n }, (_, at) => rows + (at % 7)))

describe('how rows arrive', () => {
  it('is nothing to speak of where days are as usual, weekends without rows included', () => {
    expect(cadenceFindings(steady(60, 100), steady(14, 101))).toEqual([])
    const weeks = (n: number) => days(Array.from({ length: n }, (_, at) => (at % 7 < 2 ? 0 : 100)))
    expect(cadenceFindings(weeks(70), weeks(14))).toEqual([])
  })

  it('names days without rows where the reference has none', () => {
    const now = days([100, 101, 0, 0, 100, 99, 100])
    expect(cadenceFindings(steady(60, 100), now)).toEqual([
      '2 of 7 days have no rows: 2013-01-03 and 2013-01-04.',
    ])
    expect(cadenceFindings(null, now)).toHaveLength(1)
  })

  it('tells of days that bring half or twice as many, and not of a little more', () => {
    expect(cadenceFindings(steady(60, 100), steady(14, 40))).toEqual([
      'A day brings 43 rows now (median), 103 in the reference.',
    ])
    expect(cadenceFindings(steady(60, 100), steady(14, 250))).toHaveLength(1)
    expect(cadenceFindings(steady(60, 100), steady(14, 125))).toEqual([])
    // too few days to know a rhythm
    expect(cadenceFindings(steady(60, 100), steady(5, 10))).toEqual([])
  })

  it('does not take the first and the last day, which may be cut off, for a fall', () => {
    const now = days([3, 100, 101, 102, 100, 99, 100, 2])
    expect(cadenceFindings(steady(60, 100), now)).toEqual([])
  })
})
