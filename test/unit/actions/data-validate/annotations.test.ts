import { describe, expect, it } from 'vitest'
import { annotationsOf, findingOf } from '../../../../src/actions/data-validate/publication.ts'
import { brokenReport, check, flightsReport } from './flights-report.ts'

describe('the check on the pull request', () => {
  it('has a remark on the line of each rule that is broken, and on no other', () => {
    const checks = [
      check({ status: 'error', note: 'no such column' }),
      check({ status: 'warn', line: 9 }),
      check(),
      check({ status: 'fail', file: null, line: null }),
    ]
    expect(annotationsOf(flightsReport({ checks }))).toEqual([
      {
        path: 'contracts/flights.yaml',
        startLine: 34,
        level: 'failure',
        title: 'train.distance: range',
        message: 'expected at least 0; could not be judged; 312 rows break it (0.19 %); no such column.',
      },
      {
        path: 'contracts/flights.yaml',
        startLine: 9,
        level: 'warning',
        title: 'train.distance: range',
        message: 'expected at least 0; 312 rows break it (0.19 %).',
      },
    ])
  })

  it('says in its title what came out', () => {
    expect(findingOf(brokenReport())).toMatchObject({
      conclusion: 'failure',
      checkTitle: 'fail: 1 of 3 rules fails',
    })
    expect(findingOf(flightsReport({ checks: [] })).checkTitle).toBe('pass: nothing is asked of the data')
  })
})
