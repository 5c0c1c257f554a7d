import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixOf, trialsOfJob } from '../../../../src/training/search/matrix.ts'
import type { Trial } from '../../../../src/training/search/settings.ts'

const trials = (count: number, text = ''): Trial[] =>
  Array.from({ length: count }, (_, number) => ({ number, parameters: { lr: 0.1 * number, text } }))

describe('trials as the jobs of a matrix', () => {
  it('has every trial once, in at most 256 jobs of nearly the same size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1500 }), fc.integer({ min: 1, max: 400 }), (count, jobs) => {
        const planned = trials(count)
        const { include } = matrixOf(planned, jobs)
        const groups = include.map((job) => trialsOfJob(job.trials, planned))
        const sizes = groups.map(({ length }) => length)
        expect(groups.flat()).toEqual(planned)
        expect(include.length).toBe(Math.min(count, jobs, 256))
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      }),
      { numRuns: 30 },
    )
  })

  it('names each job by its trials', () => {
    expect(matrixOf(trials(5), 2).include.map(({ name }) => name)).toEqual(['0–1', '2–4'])
    expect(matrixOf(trials(2)).include).toEqual([
      { name: '0', trials: '[{"number":0,"parameters":{"lr":0,"text":""}}]' },
      { name: '1', trials: '[{"number":1,"parameters":{"lr":0.1,"text":""}}]' },
    ])
  })

  it('stays below the megabyte that GitHub takes, by naming trials by number where they are long', () => {
    const planned = trials(10_000, 'x'.repeat(100))
    const matrix = matrixOf(planned)
    expect(JSON.stringify(matrix).length * 2).toBeLessThan(1_000_000)
    expect(trialsOfJob(matrix.include[1]!.trials, planned)).toEqual(planned.slice(39, 78))
  })

  it.each([
    ['no JSON', 'oops'],
    ['another shape', '{"number":0}'],
    ['a number beyond the plan', '[99]'],
    ['other parameters', '[{"number":0,"parameters":{"lr":5,"text":""}}]'],
    ['an additional parameter', '[{"number":0,"parameters":{"lr":0,"text":"","evil":1}}]'],
  ])('refuses %s: the checkout says what may be tried', (_, text) => {
    expect(() => trialsOfJob(text, trials(3))).toThrow('trials')
  })
})
