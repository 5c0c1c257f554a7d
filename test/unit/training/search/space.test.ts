import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConfigurationError } from '../../../../src/foundation/index.ts'
import { planTrials, searchKey } from '../../../../src/training/search/plan.ts'
import type { SearchSettings } from '../../../../src/training/search/settings.ts'
import { type Dimension, readSpace, sizeOf, valueAt } from '../../../../src/training/search/space.ts'

const settings = (
  parameters: SearchSettings['parameters'],
  rest: Partial<SearchSettings> = {},
): SearchSettings => ({
  ...{ method: 'random', parameters, objectives: { loss: 'minimize' }, trials: 16, seed: 0, parallel: 1 },
  ...rest,
})
const range = (low: number, high: number, rest: object = {}) =>
  ({ low, high, scale: 'linear', type: 'float', ...rest }) as const

const problemsOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    if (error instanceof ConfigurationError)
      return error.problems.map(({ path, message }) => `${path} ${message}`)
    throw error
  }
  return []
}

describe('what is searched', () => {
  it('is refused with every problem at once', () => {
    const found = problemsOf(() =>
      readSpace(
        settings(
          {
            twice: ['a', 'a'],
            'a..b': [1],
            '__proto__.x': [1],
            log: range(0, 1, { scale: 'log' }),
            stepped: range(1, 2, { scale: 'log', step: 0.1 }),
            whole: range(0.5, 3, { type: 'int' }),
            wide: range(0, 1, { step: 2 }),
            turned: range(2, 1),
            endless: range(0, Number.POSITIVE_INFINITY),
          },
          { trials: undefined },
        ),
      ),
    )
    expect(found).toEqual([
      'search.parameters.twice names a value twice',
      'search.parameters.a..b is no dotted key: a part of it is empty',
      'search.parameters.__proto__.x cannot be the name of a parameter',
      'search.parameters.log must have `low` above 0 on a log scale',
      'search.parameters.stepped cannot have a `step` on a log scale',
      'search.parameters.whole must have whole numbers for `type: int`',
      'search.parameters.wide has a `step` wider than the range',
      'search.parameters.turned must have `low` below `high`',
      'search.parameters.endless must have finite bounds',
      'search.trials is required with `method: random`',
    ])
  })

  it('needs an end of values and of combinations for a grid, and a plan for a matrix', () => {
    const grid = { method: 'grid', trials: undefined } as const
    expect(problemsOf(() => readSpace(settings({ x: range(0, 1) }, grid)))).toEqual([
      'search.parameters.x has no end of values for a grid',
    ])
    const thousand = range(1, 1000, { type: 'int' })
    expect(problemsOf(() => readSpace(settings({ a: thousand, b: thousand }, grid)))).toEqual([
      'search.parameters make a grid of 1,000,000 combinations, more than 10,000',
    ])
    expect(problemsOf(() => planTrials(settings({ x: [1, 2] }, { method: 'optuna' })))).toHaveLength(1)
    const many = Object.fromEntries(Array.from({ length: 65 }, (_, at) => [`x${at}`, range(0, 1)]))
    expect(problemsOf(() => planTrials(settings(many, { method: 'sobol' })))).toHaveLength(1)
  })

  it('maps every share to a value of its list, range, step or scale', () => {
    const bounds = fc
      .tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }))
      .map(([low, width]) => ({ low, high: low + width }))
    const dimension = fc.oneof(
      fc
        .uniqueArray(fc.integer(), { minLength: 1, maxLength: 9 })
        .map((choices) => ({ kind: 'choice', choices })),
      fc
        .tuple(bounds, fc.constantFrom('linear', 'log'), fc.constantFrom('int', 'float'))
        .map(([ends, scale, type]) => ({ kind: 'range', ...ends, scale, type })),
      fc.tuple(bounds, fc.constantFrom(0.1, 0.25, 1)).map(([ends, step]) => ({
        ...{ kind: 'range', ...ends, scale: 'linear', type: 'float', step },
      })),
    )
    fc.assert(
      fc.property(dimension, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (one, share) => {
        const at = { name: 'x', ...one } as Dimension
        const value = valueAt(at, share) as number
        if (at.kind === 'choice') return at.choices.includes(value)
        const step = at.step ?? 1
        const off = (value - at.low) / step
        const onStep =
          at.step === undefined && at.type === 'float' ? true : Math.abs(off - Math.round(off)) < 1e-6
        return value >= at.low && value <= at.high && onStep
      }),
    )
  })

  it('gives each of a few values the same share, its last included', () => {
    const at: Dimension = { name: 'x', kind: 'range', ...range(0.1, 0.5, { step: 0.1 }) }
    expect(sizeOf(at)).toBe(5)
    expect([0, 0.2, 0.4, 0.6, 0.8, 0.999].map((share) => valueAt(at, share))).toEqual([
      0.1, 0.2, 0.3, 0.4, 0.5, 0.5,
    ])
  })
})

describe('trials that are planned', () => {
  const space = {
    'model.lr': range(1e-4, 1, { scale: 'log' }),
    depth: range(2, 8, { type: 'int' }),
    kind: ['gbdt', 'dart'],
  } as const

  it('of a grid are all combinations, the last parameter first, whatever `trials` says', () => {
    const { trials, notes } = planTrials(
      settings({ a: [1, 2], b: ['x', 'y', 'z'] }, { method: 'grid', trials: 3 }),
    )
    expect(trials.map(({ parameters }) => Object.values(parameters).join(''))).toEqual([
      '1x',
      '1y',
      '1z',
      '2x',
      '2y',
      '2z',
    ])
    expect(trials.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5])
    expect(notes).toHaveLength(1)
  })

  // The values were written down once; another platform or a later version must draw the same.
  it.each([
    [
      'random',
      [
        { 'model.lr': 0.000165449780879, depth: 5, kind: 'gbdt' },
        { 'model.lr': 0.0121139247062, depth: 8, kind: 'gbdt' },
        { 'model.lr': 0.00133101827611, depth: 5, kind: 'dart' },
      ],
    ],
    [
      'sobol',
      [
        { 'model.lr': 0.787806606178, depth: 6, kind: 'dart' },
        { 'model.lr': 0.000382885613763, depth: 3, kind: 'gbdt' },
        { 'model.lr': 0.00219962744943, depth: 7, kind: 'dart' },
      ],
    ],
  ] as const)('of a %s search are the same everywhere', (method, expected) => {
    expect(
      planTrials(settings(space, { method, seed: 7 }))
        .trials.slice(0, 3)
        .map(({ parameters }) => parameters),
    ).toEqual(expected)
  })

  it.each(['random', 'sobol'] as const)(
    'of a %s search go on where more are asked for, and change with the seed',
    (method) => {
      const few = planTrials(settings(space, { method, trials: 8 })).trials
      const more = planTrials(settings(space, { method, trials: 32 })).trials
      expect(more.slice(0, 8)).toEqual(few)
      expect(planTrials(settings(space, { method, trials: 8, seed: 1 })).trials).not.toEqual(few)
      expect(searchKey(settings(space, { method, trials: 8 }), 'code')).toBe(
        searchKey(settings(space, { method, trials: 32 }), 'code'),
      )
      expect(searchKey(settings(space, { method }), 'code')).not.toBe(
        searchKey(settings(space, { method }), 'other'),
      )
    },
  )

  it('draws a random value of one parameter whatever other parameters there are', () => {
    const alone = planTrials(settings({ 'model.lr': space['model.lr'] })).trials
    const beside = planTrials(settings(space)).trials
    expect(beside.map(({ parameters }) => parameters['model.lr'])).toEqual(
      alone.map(({ parameters }) => parameters['model.lr']),
    )
  })

  it.each(['random', 'sobol'] as const)(
    'never repeats itself, and says so where a %s search runs out',
    (method) => {
      const { trials, notes } = planTrials(
        settings({ a: [1, 2, 3], b: [true, false] }, { method, trials: 16 }),
      )
      expect(new Set(trials.map(({ parameters }) => JSON.stringify(parameters))).size).toBe(6)
      expect(trials).toHaveLength(6)
      expect(notes[0]).toContain('6 combinations')
    },
  )

  it('random draws are spread evenly over a log scale', () => {
    const { trials } = planTrials(settings({ lr: range(1e-4, 1, { scale: 'log' }) }, { trials: 2000 }))
    const decades = [0, 0, 0, 0]
    for (const { parameters } of trials) decades[Math.floor(Math.log10(parameters.lr as number) + 4)]!++
    for (const count of decades) expect(Math.abs(count - 500)).toBeLessThan(4 * Math.sqrt(2000 * 0.25 * 0.75))
  })
})
