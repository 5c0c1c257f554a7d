import { describe, expect, it } from 'vitest'
import { expandDates } from '../../../../src/actions/drift-report/dates.ts'

const window = (from: string, to: string) => ({ from: new Date(from), to: new Date(to) })

describe('files that are named by day', () => {
  it('are those of every day that the window touches, in UTC', () => {
    const days = window('2013-02-27T22:00:00Z', '2013-03-01T02:00:00Z')
    expect(expandDates(['logs/{date:yyyy/MM/dd}/*.parquet', 'more.parquet'], days)).toEqual({
      patterns: [
        'logs/2013/02/27/*.parquet',
        'logs/2013/02/28/*.parquet',
        'logs/2013/03/01/*.parquet',
        'more.parquet',
      ],
    })
    expect(expandDates(['{date}.csv'], window('2013-03-01T00:00:00Z', '2013-03-02T00:00:00Z'))).toEqual({
      patterns: ['2013-03-01.csv'],
    })
  })

  it('need a window, a format that says the day, and not more days than ten years have', () => {
    const problem = (pattern: string, days: ReturnType<typeof window> | null) => {
      const found = expandDates([pattern], days)
      return 'problem' in found ? found.problem.message : null
    }
    const week = window('2013-03-01T00:00:00Z', '2013-03-08T00:00:00Z')
    expect(problem('{date}.csv', null)).toContain('no window')
    expect(problem('{date:yyyy}.csv', week)).toContain('not understood: yyyy')
    expect(problem('{date:dd$(id)}.csv', week)).toContain('not understood')
    expect(problem('{date}.csv', window('1990-01-01T00:00:00Z', '2013-01-01T00:00:00Z'))).toMatch(/\d+ days/)
  })
})
