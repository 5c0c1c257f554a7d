import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestTrial } from '../../../../src/training/search/best.ts'
import { costsOf, crowding, dominates, paretoFront } from '../../../../src/training/search/pareto.ts'
import type { TrialRecord } from '../../../../src/training/search/trial-record.ts'

const record = (
  number: number,
  parameters: TrialRecord['parameters'],
  metrics: TrialRecord['metrics'],
): TrialRecord => ({
  ...{ number, parameters, metrics, seconds: 1, state: 'complete', why: null, outputs: {} },
})

describe('the Pareto front', () => {
  const objectives = { loss: 'minimize', auc: 'maximize' } as const

  it('has exactly the trials that no other dominates', () => {
    const value = fc.integer({ min: 0, max: 6 })
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { maxLength: 30 }), (points) => {
        const trials = points.map(([loss, auc], number) => record(number, {}, { loss, auc }))
        const expected = trials.filter(
          (one) => !trials.some((other) => dominates(costsOf(other, objectives), costsOf(one, objectives))),
        )
        expect(paretoFront(trials, objectives)).toEqual(expected)
      }),
    )
  })

  it('knows which of its trials stand alone', () => {
    const front = [0, 1, 2, 10].map((x, number) => record(number, {}, { loss: x, auc: x }))
    expect(crowding(front, objectives)).toEqual([Infinity, 0.4, 1.8, Infinity])
  })
})

/** Normal draws, the same in every run (mulberry32). */
function normals(seed: number) {
  let state = seed
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32
  }
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())
}

/** Mean over searches of how much better the best looked, and was expected to be, than it truly was. */
function biasOfBest(options: { spread: number; noise: number; sets: number; repeats: number }) {
  const draw = normals(42)
  const searches = 600
  let [naive, shrunken, squares] = [0, 0, 0]
  for (let search = 0; search < searches; search++) {
    const truth = Array.from({ length: options.sets }, () => 0.8 + options.spread * draw())
    const trials = truth.flatMap((auc, set) =>
      Array.from({ length: options.repeats }, (_, seed) =>
        record(
          set * options.repeats + seed,
          { x: set, 'train.seed': seed },
          { auc: auc + options.noise * draw() },
        ),
      ),
    )
    const best = bestTrial(trials, 'auc', 'maximize')!
    const actual = truth[best.parameters.x as number]!
    naive += (best.observed - actual) / searches
    shrunken += (best.shrunken!.expected - actual) / searches
    squares += (best.shrunken!.expected - actual) ** 2 / searches
  }
  return { naive, shrunken, error: Math.sqrt(squares / searches) }
}

describe('the best of many trials', () => {
  it.each([
    { spread: 0.02, noise: 0.02, sets: 20, repeats: 3 },
    { spread: 0.01, noise: 0.03, sets: 50, repeats: 2 },
    { spread: 0.03, noise: 0.02, sets: 12, repeats: 2 },
  ])('looks better than it is, and is expected without bias where its noise is known: %o', (options) => {
    const { naive, shrunken, error } = biasOfBest(options)
    expect(naive).toBeGreaterThan(8 * error)
    expect(Math.abs(shrunken)).toBeLessThan(0.05 * naive + 3 * error)
  })

  it('is expected at the mean where all differences are noise', () => {
    const { naive, shrunken } = biasOfBest({ spread: 0, noise: 0.02, sets: 30, repeats: 2 })
    expect(naive).toBeGreaterThan(0.02)
    // truncation at zero keeps a little of the lead
    expect(shrunken).toBeLessThan(0.25 * naive)
  })

  it('is chosen by the mean of its repeats, and by direction', () => {
    const trials = [
      record(0, { x: 1, seed: 0 }, { loss: 0 }),
      record(1, { x: 1, seed: 1 }, { loss: 9 }),
      record(2, { x: 2, seed: 0 }, { loss: 4 }),
      record(3, { x: 2, seed: 1 }, { loss: 4 }),
      { ...record(4, { x: 3, seed: 1 }, { loss: -5 }), state: 'failed' as const },
    ]
    expect(bestTrial(trials, 'loss', 'minimize')).toMatchObject({
      number: 2,
      observed: 4,
      compared: 2,
      shrunken: null,
    })
    expect(bestTrial(trials, 'loss', 'maximize')).toMatchObject({ number: 0, observed: 4.5 })
    expect(bestTrial([], 'loss', 'minimize')).toBeNull()
  })

  it('is told without an estimate where nothing was repeated', () => {
    const trials = Array.from({ length: 9 }, (_, number) => record(number, { x: number }, { loss: number }))
    expect(bestTrial(trials, 'loss', 'minimize')).toMatchObject({ number: 0, compared: 9, shrunken: null })
  })
})
