import { describe, expect, it } from 'vitest'
import { measurementsIn } from '../../../../src/delivery/measurements/command/output.ts'
import type { Question } from '../../../../src/delivery/measurements/index.ts'

const errors: Question = { name: 'error-rate', measure: { kind: 'error-rate' } }
const basket: Question = {
  name: 'basket',
  measure: { kind: 'moments', count: null, sum: null, sumOfSquares: null },
}
const drift: Question = { name: 'prediction-drift', measure: { kind: 'predictions' } }
const one = (question: Question, printed: unknown) =>
  measurementsIn(JSON.stringify({ [question.name]: printed }), [question])[0]

describe('what a command prints', () => {
  it('answers each guardrail by its name, in the order asked', () => {
    const printed = {
      'prediction-drift': { candidate: { bins: { late: 3 } }, champion: { bins: { 'on time': 7, late: 2 } } },
      basket: {
        candidate: { count: 4, sum: 8, 'sum-of-squares': 20 },
        champion: { count: 0, sum: 0, 'sum-of-squares': 0 },
      },
      'error-rate': { candidate: { total: 10, events: 1 }, champion: { total: 90, events: 0 } },
      unasked: 'anything',
    }
    expect(measurementsIn(JSON.stringify(printed), [errors, basket, drift])).toEqual([
      {
        kind: 'counts',
        notes: [],
        arms: { candidate: { total: 10, events: 1 }, champion: { total: 90, events: 0 } },
      },
      {
        kind: 'moments',
        notes: [],
        arms: {
          candidate: { count: 4, sum: 8, sumOfSquares: 20 },
          champion: { count: 0, sum: 0, sumOfSquares: 0 },
        },
      },
      {
        kind: 'bins',
        notes: [],
        arms: {
          candidate: { names: ['late', 'on time'], counts: [3, 0] },
          champion: { names: ['late', 'on time'], counts: [2, 7] },
        },
      },
    ])
  })

  it.each([
    undefined,
    null,
    { candidate: { total: 1, events: 0 } },
    { candidate: null, champion: { total: 1, events: 0 } },
  ])('is no data where it leaves something out: %j', (printed) => {
    expect(one(errors, printed)).toMatchObject({ kind: 'no-data' })
  })

  it.each([
    [
      'a text',
      errors,
      { candidate: { total: '10', events: 1 }, champion: { total: 9, events: 0 } },
      /`candidate.total` expected number/,
    ],
    [
      'a fraction',
      errors,
      { candidate: { total: 10.5, events: 1 }, champion: { total: 9, events: 0 } },
      /`candidate.total`/,
    ],
    [
      'less than none',
      errors,
      { candidate: { total: 10, events: -1 }, champion: { total: 9, events: 0 } },
      /`candidate.events`/,
    ],
    [
      'more events than requests',
      errors,
      { candidate: { total: 1, events: 2 }, champion: { total: 9, events: 0 } },
      /more events than it has in total/,
    ],
    [
      'an unknown key',
      errors,
      { candidate: { total: 1, errors: 0 }, champion: { total: 9, events: 0 } },
      /`candidate/,
    ],
    [
      'another kind',
      errors,
      { candidate: { bins: {} }, champion: { bins: {} } },
      /Each arm is such as \{"total"/,
    ],
    [
      'squares that cannot be',
      basket,
      {
        candidate: { count: 4, sum: 8, 'sum-of-squares': 15 },
        champion: { count: 1, sum: 1, 'sum-of-squares': 1 },
      },
      /sum of squares that its values cannot have/,
    ],
    ['no mapping', errors, [1], /`it` expected object/],
  ])('is refused where it holds %s', (_, question, printed, words) => {
    expect(one(question, printed)).toMatchObject({ kind: 'error', reason: expect.stringMatching(words) })
  })

  it('tells all problems of a guardrail at once', () => {
    const measurement = one(errors, { candidate: { total: 'a' }, champion: { total: 2, events: 'b' } })
    expect(measurement).toMatchObject({ kind: 'error' })
    if (measurement?.kind === 'error')
      for (const path of ['candidate.total', 'candidate.events', 'champion.events'])
        expect(measurement.reason).toContain(`\`${path}\``)
  })

  it.each([
    ['', /printed nothing/],
    ['{"error-rate": {"candidate": {"total": NaN}}}', /NaN or Infinity/],
    ['measuring…\n{}', /something else than one JSON document/],
    ['[]', /no mapping/],
    ['null', /no mapping/],
  ])('is an error of every guardrail where it is %j', (text, words) => {
    const all = measurementsIn(text, [errors, basket])
    expect(all).toHaveLength(2)
    for (const measurement of all)
      expect(measurement).toMatchObject({ kind: 'error', reason: expect.stringMatching(words) })
  })

  it('does not find a guardrail in what every object has', () => {
    expect(measurementsIn('{}', [{ ...errors, name: 'constructor' }])[0]).toMatchObject({ kind: 'no-data' })
  })
})
