import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { followMetrics } from '../../../src/training/metrics/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { registryPeer } from '../../support/peers.ts'
import { testServices } from '../../support/services.ts'

const script = fileURLToPath(new URL('write-metrics.py', import.meta.url))

/** Follows what the script writes while it writes it; the series by name, and what the script says it wrote. */
async function follow(format: 'dvclive' | 'tensorboard') {
  const workspace = temporaryFolder()
  const path = join(workspace, 'logs')
  const services = testServices(workspace)
  const live: number[] = []
  const follower = await followMetrics(
    { path, ...(format === 'dvclive' ? { format } : {}), onObservations: () => live.push(performance.now()) },
    { ...services, clock: { now: () => new Date() } },
    false,
  )
  const child = spawn(registryPeer('python'), [script, format, path], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DVC_NO_ANALYTICS: '1' },
  })
  let printed = ''
  child.stdout.on('data', (chunk) => (printed += chunk))
  const status = await new Promise((resolve) => child.once('close', resolve))
  const endedAt = performance.now()
  expect(status).toBe(0)
  const during = live.filter((at) => at < endedAt).length
  await follower.stop()
  const written = JSON.parse(printed.trim().split('\n').at(-1)!) as Record<string, [number, number][]>
  const followed = follower.followed()
  expect(followed.format).toBe(format)
  return { written, during, series: new Map(followed.series.map((one) => [one.name, one])) }
}

const places = (points: readonly (readonly [number, number, number])[]) =>
  points.map(([step, value]) => [step, value])

describe('metrics that others write', () => {
  it('DVCLive: curves by their names, and values that have no curve', async () => {
    const { written, during, series } = await follow('dvclive')
    for (const [name, points] of Object.entries(written))
      expect(places(series.get(name)!.points)).toEqual(points)
    const seconds = series.get('valid/loss')!.points.map(([, , second]) => second)
    expect(seconds.at(-1)! - seconds[0]!).toBeGreaterThan(0.5)
    expect(series.get('hidden')!.last).toEqual({ step: 39, value: 39 })
    expect([...series.keys()].sort()).toEqual(['done', 'hidden', 'train/loss', 'valid/loss'])
    expect(during).toBeGreaterThan(1)
  })

  it('tensorboardX: scalars of every run, as floats and as tensors, and nothing else', async () => {
    const { written, during, series } = await follow('tensorboard')
    for (const [name, points] of Object.entries(written)) {
      const found = places(series.get(name)!.points)
      expect(found.map(([step]) => step)).toEqual(points.map(([step]) => step))
      for (const [index, [, value]] of points.entries()) expect(found[index]![1]).toBeCloseTo(value, 6)
    }
    expect(places(series.get('both/a/both')!.points)).toEqual(
      Array.from({ length: 40 }, (_, step) => [step, step]),
    )
    expect(series.get('diverged')!.notFinite).toEqual({ count: 1, firstStep: 3 })
    const lasts = ['float', 'double', 'content', 'long', 'zero'].map((tag) => series.get(`tf2/${tag}`)!.last)
    expect(lasts.map(({ value }) => value)).toEqual([0.1, 0.1, -2.5, -12345678901, 0])
    expect(lasts[0]!.step).toBe(2 ** 40)
    expect([...series.keys()].filter((name) => /weights|note|large|vector|text/.test(name))).toEqual([])
    expect(during).toBeGreaterThan(1)
  })
})
