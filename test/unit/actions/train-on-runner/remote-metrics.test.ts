import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import {
  followRemoteMetrics,
  mostRemembered,
} from '../../../../src/actions/train-on-runner/remote-metrics.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { testServices } from '../../../support/services.ts'

type Point = [name: string, step: number, value: number]

/** A followed run whose file of metrics is an output, or is not, with all that its tracker got. */
function run(comesBack: boolean) {
  const folder = temporaryFolder()
  const services = testServices(folder)
  const path = join(folder, 'metrics.jsonl')
  const tracked: Point[] = []
  const following = followRemoteMetrics(
    {
      path,
      onObservations: (some) =>
        tracked.push(...some.map(({ name, step, value }): Point => [name, step, value])),
    },
    comesBack,
    services,
  )
  return {
    ...following,
    services,
    tracked,
    print: (...records: object[]) => {
      for (const record of records) following.line(JSON.stringify(record))
    },
    write: (...records: object[]) =>
      writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join('')),
    warnings: () =>
      services.logger.lines.filter(({ level }) => level === 'warning').map(({ message }) => message),
  }
}
const losses = (...values: number[]) => values.map((loss, step) => ({ step, loss }))

describe('the metrics of a run elsewhere', () => {
  it.each([true, false])('reach the tracker when they are printed (the file comes back: %s)', (comesBack) => {
    const { print, tracked } = run(comesBack)
    print(...losses(3, 2))
    expect(tracked).toEqual([
      ['loss', 0, 3],
      ['loss', 1, 2],
    ])
  })

  it('reach it once each, the file adding what was not printed', async () => {
    const { print, write, end, tracked, warnings } = run(true)
    print({ step: 1, loss: 2 })
    write(...losses(3, 2, 1), { step: 1, accuracy: 0.5 })
    const followed = await end(true)
    expect(tracked).toEqual([
      ['loss', 1, 2],
      ['loss', 0, 3],
      ['loss', 2, 1],
      ['accuracy', 1, 0.5],
    ])
    expect(followed?.series.find(({ name }) => name === 'loss')?.points.map(([step]) => step)).toEqual([
      0, 1, 2,
    ])
    expect(warnings()).toEqual([])
  })

  it('have the times that the file tells, and else when it came', async () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(5000)
    const { write, end, services } = run(true)
    now.mockReturnValue(65_000)
    const at = services.clock.now().getTime() / 1000
    write(
      { step: 0, loss: 3, timestamp: at - 20 },
      { step: 1, loss: 2, timestamp: at - 10 },
      { step: 2, loss: 1 },
    )
    const followed = await end(true)
    now.mockRestore()
    expect(followed?.series[0]?.points).toEqual([
      [0, 3, 40],
      [1, 2, 50],
      [2, 1, 60],
    ])
  })

  it('are counted anew by an attempt that begins anew, and still each once', async () => {
    const { print, write, end, tracked } = run(true)
    print(...losses(3, 2))
    print(...losses(3.5))
    write(...losses(3, 2), ...losses(3.5, 2.5))
    await end(true)
    expect(tracked.map(([, step, value]) => [step, value])).toEqual([
      [0, 3],
      [1, 2],
      [0, 3.5],
      [1, 2.5],
    ])
  })

  it('are what was printed where the file is lost or says nothing', async () => {
    for (const fetched of [true, false]) {
      const { print, end, tracked, warnings } = run(true)
      print(...losses(3, 2))
      expect((await end(fetched))?.series).toMatchObject([{ name: 'loss', last: { step: 1, value: 2 } }])
      expect(tracked).toHaveLength(2)
      expect(warnings()).toEqual([])
    }
  })

  it('are drawn as they were printed where the file is a summary, and are whole at the tracker', async () => {
    const { print, write, end, tracked } = run(true)
    print(...losses(3, 2, 1))
    write({ step: 2, loss: 1, accuracy: 0.5 })
    const followed = await end(true)
    expect(followed?.series.map(({ name, points }) => [name, points.length])).toEqual([
      ['loss', 3],
      ['accuracy', 1],
    ])
    expect(tracked).toHaveLength(4)
  })

  describe('beyond what can be remembered', () => {
    const width = 200
    const wide = (step: number) => ({
      step,
      ...Object.fromEntries(Array.from({ length: width }, (_, place) => [`m${place}`, step])),
    })
    const steps = mostRemembered / width + 2
    const all = Array.from({ length: steps }, (_, step) => wide(step))

    it('are left to the file, from which the tracker has them all', async () => {
      const { print, write, end, tracked, warnings } = run(true)
      print(...all)
      expect(tracked).toHaveLength(mostRemembered)
      write(...all)
      await end(true)
      expect(tracked).toHaveLength(steps * width)
      expect(new Set(tracked.map(([name, step]) => `${name} ${step}`)).size).toBe(steps * width)
      expect(warnings()).toEqual([])
    })

    it('are missing where the file does not come back, and one warning says how many', async () => {
      const { print, end, tracked, warnings } = run(true)
      print(...all)
      await end(false)
      expect(tracked).toHaveLength(mostRemembered)
      expect(warnings()).toEqual([
        'Metrics: 400 printed values, all beyond the first 100,000, were left to the file of metrics, which does not have them: a tracker lacks them.',
      ])
    })

    it('are told at once where no file is to come', () => {
      const { print, tracked } = run(false)
      print(...all)
      expect(tracked).toHaveLength(steps * width)
    })
  })
})
