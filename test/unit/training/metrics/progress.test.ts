import { describe, expect, it } from 'vitest'
import { betterDirection } from '../../../../src/training/metrics/direction.ts'
import { Progress } from '../../../../src/training/metrics/progress.ts'
import { timeOf } from '../../../../src/training/metrics/record.ts'
import { SeriesSet } from '../../../../src/training/metrics/series.ts'

const none = { step: null, epoch: null }
const metrics = [
  { name: 'accuracy', value: 0.91234 },
  { name: 'train/loss', value: 0.21349 },
]

describe('the line of progress', () => {
  it('has the step, the loss first, and the time left at the recent pace', () => {
    const progress = new Progress(1000)
    // the first 200 steps took 10 s each, those since then 0.2 s
    for (let step = 0; step <= 200; step++)
      progress.observe({ at: { step, epoch: null }, total: none }, step * 10)
    for (let step = 201; step <= 600; step++)
      progress.observe({ at: { step, epoch: null }, total: none }, 2000 + (step - 200) * 0.2)
    expect(progress.line(metrics, 2080)).toBe(
      'step 600 of 1,000 · train/loss 0.213 · accuracy 0.912 · 1 min left',
    )
  })

  it('counts the time down between two records', () => {
    const progress = new Progress(10)
    for (const step of [1, 2, 3]) progress.observe({ at: { step, epoch: null }, total: none }, step * 10)
    expect(progress.line([], 30)).toBe('step 3 of 10 · 1 min left')
    expect(progress.line([], 75)).toBe('step 3 of 10 · 25 s left')
    expect(progress.line([], 500)).toBe('step 3 of 10')
  })

  it('goes by epochs where only their number is known', () => {
    const progress = new Progress()
    progress.observe({ at: { step: 100, epoch: 1 }, total: { step: null, epoch: 4 } }, 60)
    progress.observe({ at: { step: 200, epoch: 2 }, total: none }, 120)
    expect(progress.line([], 120)).toBe('epoch 2 of 4 · 2 min left')
  })

  it('tells no time without a total, and nothing before the first record', () => {
    const progress = new Progress()
    expect(progress.line(metrics, 1)).toBeNull()
    progress.observe({ at: { step: 1, epoch: null }, total: none }, 1)
    expect(progress.line([{ name: 'loss', value: null }], 2)).toBe('step 1 · loss NaN')
  })

  it('forgets the pace of what is done again', () => {
    const progress = new Progress(100)
    for (const step of [10, 20, 30]) progress.observe({ at: { step, epoch: null }, total: none }, step)
    progress.observe({ at: { step: 20, epoch: null }, total: none }, 100)
    expect(progress.line([], 100)).toBe('step 20 of 100')
    progress.observe({ at: { step: 30, epoch: null }, total: none }, 120)
    expect(progress.line([], 120)).toBe('step 30 of 100 · 2 min left')
  })
})

describe('the series of a run', () => {
  it('tell the best value where the name says which way is better', () => {
    const set = new SeriesSet()
    for (const [step, value] of [3, 1, 2].entries())
      for (const name of ['val_loss', 'accuracy', 'lr']) set.add({ name, step, value, seconds: step })
    expect(set.series().map(({ name, best, last }) => [name, best, last.value])).toEqual([
      ['val_loss', { step: 1, value: 1, better: 'lower' }, 2],
      ['accuracy', { step: 0, value: 3, better: 'higher' }, 2],
      ['lr', null, 2],
    ])
  })

  it('keep values that are not finite out of the curve, count them, and say so once', () => {
    const said: string[] = []
    const set = new SeriesSet((name, step) => said.push(`${name} ${step}`))
    for (const [step, value] of [1, Number.NaN, Number.POSITIVE_INFINITY].entries())
      set.add({ name: 'loss', step, value, seconds: 0 })
    expect(set.series()[0]).toMatchObject({
      points: [[0, 1, 0]],
      last: { step: 2, value: null },
      notFinite: { count: 2, firstStep: 1 },
    })
    expect(said).toEqual(['loss 1'])
  })

  it('end at 300 names', () => {
    const set = new SeriesSet()
    for (let step = 0; step < 1000; step++) set.add({ name: `loss_${step}`, step, value: 1, seconds: 0 })
    expect(set.series()).toHaveLength(300)
    expect(set.dropped).toBe(700)
  })

  it.each([
    ['train/loss', 'lower'],
    ['auc_loss', 'lower'],
    ['valRMSE', 'lower'],
    ['eval_f1', 'higher'],
    ['top5-accuracy', 'higher'],
    ['learning_rate', null],
    ['glossary', null],
  ])('know which way %s gets better', (name, direction) => expect(betterDirection(name)).toBe(direction))

  it.each([
    [1_700_000_000, 1_700_000_000_000],
    [1_700_000_000_123, 1_700_000_000_123],
    [1_700_000_000_123_456, 1_700_000_000_123.456],
    ['2023-11-14T22:13:20Z', 1_700_000_000_000],
    ['soon', null],
    [0, null],
  ])('take %s for a time', (value, milliseconds) => expect(timeOf(value)).toBe(milliseconds))
})
