import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GpuRecord, priceOf, summariseGpus } from '../../../../src/training/gpu/index.ts'
import type { GpuSample } from '../../../../src/training/gpu/sample-line.ts'
import { Series } from '../../../../src/training/gpu/series.ts'
import { UsageMeter } from '../../../../src/training/gpu/usage.ts'

const gibibyte = 1024 ** 3
const sample = (fields: Partial<GpuSample> = {}): GpuSample => ({
  index: 0,
  name: 'NVIDIA A100-SXM4-80GB',
  utilisation: 95,
  memoryUsed: 60 * gibibyte,
  memoryTotal: 80 * gibibyte,
  power: 400,
  temperature: 60,
  slowedBy: [],
  ...fields,
})

/** An hour, sampled every 36 seconds, in which one board does what `at` says of each of 101 moments. */
function hourOf(at: (moment: number) => Partial<GpuSample>, index = 0) {
  const meter = new UsageMeter()
  for (let i = 0; i <= 100; i += 1) meter.add(i * 36, sample({ index, ...at(i) }))
  return meter.usage()!
}

const record = (gpus: GpuRecord['gpus'], cores: GpuRecord['cores'] = { busy: 2, total: 16 }): GpuRecord => ({
  gpus,
  cores,
  trouble: null,
})
const headlines = (gpus: GpuRecord['gpus'], cores?: GpuRecord['cores']) =>
  summariseGpus(record(gpus, cores)).findings.map(({ headline }) => headline)

describe('what a run used', () => {
  it('is energy by the trapezoidal rule, exact for power that rises evenly', () => {
    expect(hourOf((i) => ({ power: i * 4 })).energyKwh).toBeCloseTo(0.2, 10)
    expect(hourOf(() => ({ power: null })).energyKwh).toBeNull()
  })

  it('is GPU-hours and cost by the wall time of the run, of all its boards', () => {
    const two = record([hourOf(() => ({})), hourOf(() => ({}), 1)])
    const prices = { perGpuHour: 2.5, currency: 'USD' }
    expect(summariseGpus(two, { prices })).toMatchObject({
      gpuHours: 2,
      cost: { amount: 5, currency: 'USD' },
    })
    expect(summariseGpus(two, { seconds: 1800 }).gpuHours).toBe(1)
    expect(summariseGpus(two, { seconds: 1800 }).energyKwh).toBeCloseTo(0.8, 10)
  })

  it('is not priced where a board has no price', () => {
    const prices = { perGpuHour: { T4: 0.5 }, currency: 'USD' }
    expect(summariseGpus(record([hourOf(() => ({}))]), { prices }).cost).toBeNull()
    expect(summariseGpus(record([])).cost).toBeNull()
  })

  it('is priced by the longest part of the name that fits', () => {
    const table = { perGpuHour: { A100: 2, 'a100-sxm4-80gb': 3, H100: 5 }, currency: 'EUR' }
    expect(priceOf(table, 'NVIDIA A100-SXM4-80GB')).toBe(3)
    expect(priceOf(table, 'NVIDIA A100-PCIE-40GB')).toBe(2)
    expect(priceOf(table, 'Tesla T4')).toBeNull()
  })
})

describe('what that says', () => {
  it('is nothing of a board that was busy and full, nor of a run too short to tell', () => {
    expect(headlines([hourOf(() => ({}))])).toEqual([])
    const meter = new UsageMeter()
    meter.add(0, sample({ utilisation: 0 }))
    expect(headlines([meter.usage()!])).toEqual([])
  })

  it('is that the data loader waits, while one core of many works', () => {
    expect(headlines([hourOf(() => ({ utilisation: 22 }))], { busy: 1.1, total: 16 })).toEqual([
      'GPU idle 78 %: the data loader waits',
    ])
  })

  it('is that the CPU is the bottleneck when all cores work, and the disk when none does', () => {
    const idle = [hourOf(() => ({ utilisation: 22 }))]
    expect(headlines(idle, { busy: 15, total: 16 })).toEqual([
      'GPU idle 78 %: the data loader waits for the CPU',
    ])
    expect(headlines(idle, { busy: 0.2, total: 16 })).toEqual(['GPU idle 78 %: neither GPU nor CPU works'])
    expect(headlines(idle, null)).toEqual(['GPU idle 78 %'])
  })

  it('is that a smaller board would do', () => {
    expect(headlines([hourOf(() => ({ memoryUsed: 24 * gibibyte }))])).toEqual([
      'memory never above 30 %: a smaller GPU would do',
    ])
    expect(headlines([hourOf((i) => ({ memoryUsed: (i === 50 ? 70 : 24) * gibibyte }))])).toEqual([])
  })

  it('is that heat slowed the clocks, not that the power limit did', () => {
    const hot = hourOf((i) => ({ temperature: 60 + i / 4, slowedBy: i < 12 ? ['sw_thermal_slowdown'] : [] }))
    expect(headlines([hot])).toEqual(['throttled 12 % of the time'])
    expect(headlines([hourOf(() => ({ slowedBy: ['sw_power_cap'] }))])).toEqual([
      'at the power limit 100 % of the time',
    ])
  })

  it('is that boards were never used', () => {
    const unused = hourOf(() => ({ utilisation: 0, memoryUsed: gibibyte }), 1)
    expect(headlines([hourOf(() => ({})), unused])).toEqual(['1 of 2 GPUs were never used'])
    expect(headlines([unused])).toEqual(['no GPU was used: the run computed on the CPU'])
  })

  it('is nothing of utilisation where the driver does not tell it', () => {
    expect(headlines([hourOf(() => ({ utilisation: null }))])).toEqual([])
  })
})

describe('a curve', () => {
  it('never has more than 500 points, and keeps mean, peak and order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 100 })),
        (n, values) => {
          const series = new Series(50)
          const seen: number[] = []
          for (let i = 0; i < n; i += 1) {
            const value = values.next().value as number
            seen.push(value)
            series.add(i, value)
          }
          const points = series.points()
          expect(points.length).toBeLessThanOrEqual(50)
          expect(points.length).toBeGreaterThan(Math.min(n, 50) / 2 - 1)
          expect(Math.max(...points.map(({ max }) => max))).toBe(Math.max(...seen))
          expect(points.every(({ at }, i) => i === 0 || at > points[i - 1]!.at)).toBe(true)
          for (const { mean, max } of points) expect(mean).toBeLessThanOrEqual(max + 1e-9)
        },
      ),
      { numRuns: 30 },
    )
    const week = new Series()
    for (let second = 0; second < 600_000; second += 1) week.add(second, second % 100)
    expect(week.points().length).toBeLessThanOrEqual(500)
  })
})
