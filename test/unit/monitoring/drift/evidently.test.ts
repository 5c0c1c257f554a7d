import { describe, expect, it } from 'vitest'
import {
  chooseEvidently,
  compatDatasetDrift,
  kindOf,
  scoreEvidently,
} from '../../../../src/monitoring/index.ts'
import { categories, gaussians, numbers, pair } from './pairs.ts'

describe('what Evidently takes a column for', () => {
  it.each([
    ['float', 3, 100, 'numerical'],
    ['integer', 10, 100, 'categorical'],
    ['integer', 11, 100, 'numerical'],
    ['boolean', 2, 100, 'categorical'],
    ['string', 50, 100, 'categorical'],
    ['string', 51, 100, 'text'],
    ['datetime', 90, 100, 'datetime'],
  ] as const)('%s of %d distinct values among %d is %s', (storage, distinct, values, kind) => {
    expect(kindOf({ storage, distinct, values })).toBe(kind)
  })
})

describe('what Evidently takes for it', () => {
  const of = (rows: number, distinct: number) => {
    const values = Array.from({ length: rows }, (_, at) => at % distinct)
    return pair(numbers(values), numbers(values))
  }

  it('turns from tests to distances above 1000 values of the reference', () => {
    expect(chooseEvidently(of(1000, 6))).toEqual({ method: 'ks', threshold: 0.05 })
    expect(chooseEvidently(of(1001, 6))).toEqual({ method: 'wasserstein', threshold: 0.1 })
    expect(chooseEvidently(of(1000, 5)).method).toBe('chisquare')
    expect(chooseEvidently(of(1001, 5)).method).toBe('jensenshannon')
    expect(chooseEvidently(of(1000, 2)).method).toBe('z')
  })

  it('goes by the rows that are said where the pair holds a sample of them', () => {
    expect(chooseEvidently(of(500, 6), { referenceRows: 1_000_000 }).method).toBe('wasserstein')
  })

  it('is what is asked for otherwise, where Evidently applies it', () => {
    const one = pair(numbers(gaussians(50, 1)), numbers(gaussians(50, 2)))
    expect(scoreEvidently(one, { method: 'psi', threshold: 0.25 })).toMatchObject({
      method: 'psi',
      threshold: 0.25,
    })
    expect(scoreEvidently(one, { method: 'chisquare' }).notComputable).toBe(
      'Evidently does not apply this method to numerical columns.',
    )
  })

  it('has no score for text, times and columns of two types', () => {
    const text = { ...pair(categories({ a: 1 }), categories({ b: 1 })), kind: 'text' as const }
    const times = { ...pair(numbers([1]), numbers([2])), kind: 'datetime' as const }
    for (const one of [text, times, pair(numbers([1]), categories({ a: 1 }))])
      expect(scoreEvidently(one)).toMatchObject({
        score: null,
        drifted: false,
        notComputable: expect.any(String),
      })
  })

  it('does not count categories that do not occur', () => {
    const one = pair(categories({ a: 30, b: 20, gone: 0 }), categories({ a: 25, b: 25, gone: 0 }))
    const without = pair(categories({ a: 30, b: 20 }), categories({ a: 25, b: 25 }))
    for (const method of ['chisquare', 'g_test', 'kl_div', 'fisher_exact'] as const)
      expect(scoreEvidently(one, { method })).toEqual(scoreEvidently(without, { method }))
    expect(scoreEvidently(one).method).toBe('z')
  })

  it('takes a data set for drifted at half of its columns', () => {
    const [yes, no] = [true, false].map((drifted) => ({
      ...scoreEvidently(pair(numbers([1, 2]), numbers([1, 2]))),
      drifted,
    }))
    expect(compatDatasetDrift([yes!, no!])).toEqual({ drifted: true, driftShare: 0.5 })
    expect(compatDatasetDrift([yes!, no!, no!]).drifted).toBe(false)
    expect(compatDatasetDrift([yes!, no!, no!], 0.3).drifted).toBe(true)
    expect(compatDatasetDrift([])).toEqual({ drifted: false, driftShare: 0 })
  })
})
