import { describe, expect, it } from 'vitest'
import { systemClock } from '../../../../src/foundation/index.ts'
import { followMetricLines } from '../../../../src/training/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { testServices } from '../../../support/services.ts'

const follow = (everySeconds = 30) => {
  const services = { ...testServices(temporaryFolder()), clock: systemClock }
  const observed: string[] = []
  const lines = followMetricLines(
    {
      totalSteps: 4,
      everySeconds,
      onObservations: (some) =>
        observed.push(...some.map(({ name, step, value }) => `${name} ${step} ${value}`)),
    },
    services,
  )
  return { ...lines, observed, services }
}

describe('metrics that a command prints', () => {
  it('are JSON objects with numbers and a step or epoch, at the end of a line, and nothing else', () => {
    const { line, followed, observed } = follow()
    for (const text of [
      '{"step": 0, "loss": 3, "lr": 0.1}',
      '(worker pid=7) {"epoch": 1, "val": {"auc": NaN, "loss": 2}}',
      '{"loss": 9}',
      '{"step": 1}',
      'step 1, loss 2',
      '{"step": 2, "loss": ',
      '{"step": 2, "loss": 1} and more',
      '[{"step": 2, "loss": 1}]',
      `{"step": 3, "loss": 1, "text": "${'x'.repeat(70_000)}"}`,
      '}{',
    ])
      line(text)
    expect(observed).toEqual(['loss 0 3', 'lr 0 0.1', 'val/auc 1 NaN', 'val/loss 1 2'])
    expect(followed()).toMatchObject({ format: 'jsonl', dropped: 0 })
    expect(followed().series.map(({ name }) => name)).toContain('loss')
  })

  it('become a line of progress', () => {
    const { line, services } = follow(0)
    for (let step = 0; step < 3; step++) line(JSON.stringify({ step, loss: 3 - step }))
    const said = services.logger.lines.map(({ message }) => message).join('\n')
    expect(said).toContain('step 2 of 4')
    expect(said).toContain('loss')
  })

  it('are none where nothing is printed that is one', () => {
    const { line, followed } = follow()
    line('Training…')
    expect(followed()).toEqual({ format: null, series: [], dropped: 0 })
  })
})
