import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { ConfigurationError, EnvironmentError, memoryLogger } from '../../../../src/foundation/index.ts'
import { plannedSource, type RunTrial, runTrials } from '../../../../src/training/search/run-trials.ts'
import { appendTrial, readTrials, readTrialsBelow } from '../../../../src/training/search/trial-record.ts'
import { temporaryFolder } from '../../../support/folder.ts'

const trials = (count: number) =>
  Array.from({ length: count }, (_, number) => ({ number, parameters: { x: number } }))
const ended = (metrics: Record<string, number>, kind = 'succeeded') => ({
  ...{ metrics, seconds: 1, ending: { kind, words: `It ended: ${kind}.` } },
})

function search(count: number, runTrial: RunTrial, parallel = 1, controller = new AbortController()) {
  const file = join(temporaryFolder(), 'search', 'trials.jsonl')
  const services = { logger: memoryLogger(), signal: controller.signal }
  const keep = (record: Parameters<typeof appendTrial>[1]) => appendTrial(file, record)
  const run = () =>
    runTrials(plannedSource(trials(count)), { parallel, objectives: ['loss'], keep }, runTrial, services)
  return { run, file, services }
}

describe('trials on one machine', () => {
  it('run at once as many as may, each once, and are told in their order', async () => {
    let [now, most] = [0, 0]
    const { run } = search(
      9,
      async ({ number }) => {
        most = Math.max(most, ++now)
        await wait(number % 2 === 0 ? 6 : 1)
        now--
        return ended({ loss: number })
      },
      3,
    )
    expect((await run()).map(({ number, metrics }) => [number, metrics.loss])).toEqual(
      trials(9).map(({ number }) => [number, number]),
    )
    expect(most).toBe(3)
  })

  it('go on after one that fails, and record why', async () => {
    const { run, file } = search(4, async ({ number }) => {
      if (number === 1) throw new EnvironmentError('no space')
      if (number === 2) return ended({ loss: Number.NaN, auc: 1 })
      return number === 3 ? ended({ loss: 1 }, 'out-of-memory') : ended({ loss: 0 })
    })
    const records = await run()
    expect(records.map(({ state, why }) => [state, why])).toEqual([
      ['complete', null],
      ['failed', 'no space'],
      ['failed', 'It reported no finite `loss`.'],
      ['failed', 'It ended: out-of-memory.'],
    ])
    expect(await readTrials(file)).toEqual(records)
  })

  it('are an error where all fail', async () => {
    const { run } = search(2, async () => ended({}, 'exit-status'))
    await expect(run()).rejects.toThrow('All 2 trials failed; the first: It ended: exit-status.')
  })

  it('stop at once when something is wrong that is wrong for all', async () => {
    const seen: number[] = []
    const { run } = search(
      20,
      async ({ number }, signal) => {
        seen.push(number)
        if (number === 1) throw new ConfigurationError({ message: 'no such placeholder' })
        await wait(5000, undefined, { signal }).catch(() => undefined)
        return ended({}, 'cancelled')
      },
      3,
    )
    await expect(run()).rejects.toThrow('no such placeholder')
    expect(seen).toEqual([0, 1, 2])
  })

  it('that were cancelled are not finished', async () => {
    const controller = new AbortController()
    const { run, file } = search(
      5,
      async ({ number }) => {
        if (number === 2) controller.abort('SIGTERM')
        return number === 2 ? ended({}, 'cancelled') : ended({ loss: number })
      },
      1,
      controller,
    )
    expect((await run()).map(({ number }) => number)).toEqual([0, 1])
    expect(await readTrials(file)).toHaveLength(2)
  })
})

describe('the list of finished trials', () => {
  const record = (number: number, state: 'complete' | 'failed', seconds = 1) => ({
    ...{ number, parameters: { x: 1 }, metrics: {}, seconds, state, why: null, outputs: {} },
  })

  it('survives a line that was cut off, and loses only that one', async () => {
    const file = join(temporaryFolder(), 'trials.jsonl')
    await appendTrial(file, record(0, 'complete'))
    appendFileSync(file, '\n{"number":1,"parameters":{"x"')
    await appendTrial(file, record(2, 'complete'))
    expect((await readTrials(file)).map(({ number }) => number)).toEqual([0, 2])
    expect(await readTrials(join(temporaryFolder(), 'none'))).toEqual([])
  })

  it('joins the files of several jobs; what completed wins over what failed', async () => {
    const folder = temporaryFolder()
    await appendTrial(join(folder, 'job-1', 'trials.jsonl'), record(1, 'complete', 5))
    await appendTrial(join(folder, 'job-2', 'deep', 'trials.jsonl'), record(1, 'failed'))
    await appendTrial(join(folder, 'job-2', 'deep', 'trials.jsonl'), record(0, 'failed'))
    const { trials: joined, files } = await readTrialsBelow(folder)
    expect(files).toBe(2)
    expect(joined.map(({ number, state, seconds }) => [number, state, seconds])).toEqual([
      [0, 'failed', 1],
      [1, 'complete', 5],
    ])
  })
})
