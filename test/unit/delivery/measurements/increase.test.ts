import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sample, Series } from '../../../../src/clients/prometheus/index.ts'
import { increaseOf } from '../../../../src/delivery/measurements/prometheus/increase.ts'
import { Sightings } from '../../../../src/delivery/measurements/prometheus/sightings.ts'

const series = (...samples: readonly (readonly [number, number | string])[]): Series => ({
  labels: { __name__: 'requests_total', job: 'model', instance: 'pod-1' },
  samples: samples.map(([at, value]) => [at, String(value)]),
})
const window = { from: 1000, to: 1060 }

describe('the increase of a counter', () => {
  it('is what it grew by since the last scrape before the window, without extrapolation', () => {
    const counter = series([985, 100], [1000, 110], [1015, 117], [1045, 131], [1060, 140], [1075, 160])
    expect(increaseOf(counter, window)).toMatchObject({ kind: 'counted', increase: 30, restarts: 0 })
  })

  it('counts what is shown after a restart, several times if need be', () => {
    const counter = series([990, 500], [1005, 520], [1020, 7], [1035, 9], [1050, 3])
    expect(increaseOf(counter, window)).toMatchObject({ increase: 20 + 7 + 2 + 3, restarts: 2 })
  })

  it('keeps what a counter did before it disappeared', () => {
    expect(increaseOf(series([990, 5], [1005, 12]), window)).toMatchObject({ increase: 7 })
  })

  it('is nothing known of a counter without a sample in the window: no zero', () => {
    expect(increaseOf(series([990, 5]), window)).toEqual({ kind: 'silent' })
    expect(increaseOf(series([990, 5], [1061, 6]), window)).toEqual({ kind: 'silent' })
  })

  it('does not take the first value of a counter for its increase, unless it began at zero lately', () => {
    const counter = series([1030, 4000], [1045, 4010])
    expect(increaseOf(counter, window)).toMatchObject({ increase: 10, firstDropped: true })
    expect(increaseOf(counter, window, 1010)).toMatchObject({ increase: 4010, firstDropped: false })
    expect(increaseOf(counter, window, window.from - 301)).toMatchObject({ increase: 10 })
    expect(increaseOf(series([1030, 4000]), window)).toEqual({ kind: 'unknown' })
  })

  it('does not reach over a gap that is longer than Prometheus takes a series for living', () => {
    expect(increaseOf(series([690, 5], [1030, 900]), window)).toEqual({ kind: 'unknown' })
  })

  it.each(['NaN', '+Inf', '-Inf', ''])('says so where the counter is %j', (value) => {
    expect(increaseOf(series([990, 5], [1005, value]), window)).toEqual({ kind: 'no-number', value })
  })

  it('follows a sum that falls without a restart', () => {
    const sum = series([990, 5], [1005, 3], [1020, 2])
    expect(increaseOf(sum, window, null, new Set())).toMatchObject({ increase: -3, restarts: 0 })
    expect(increaseOf(sum, window, null, new Set([1020]))).toMatchObject({ increase: 0, restarts: 1 })
  })

  it('counts every event once over windows that follow one another, wherever they are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 50 }), fc.boolean()), {
          minLength: 2,
          maxLength: 40,
        }),
        fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 10 }),
        (scrapes, lengths) => {
          let at = 1000
          let value = 0
          let events = 0
          const samples: Sample[] = [[at, '0']]
          for (const [pause, by, restart] of scrapes) {
            at += pause
            const before = value
            value = restart && by < before ? by : before + by
            events += by
            samples.push([at, String(value)])
          }
          let from = 1000
          let total = 0
          for (const length of [...lengths, at]) {
            const one = increaseOf({ labels: {}, samples }, { from, to: from + length })
            if (one.kind === 'counted') total += one.increase
            from += length
          }
          expect(total).toBe(events)
        },
      ),
    )
  })
})

describe('the beginning of a series', () => {
  const other = { ...series([970, 8], [985, 9], [1000, 9], [1015, 9], [1030, 10]) }
  const fresh: Series = { labels: { ...other.labels, status: '500' }, samples: [[1030, '3']] }

  it('is known where its target was scraped without it', () => {
    const sightings = new Sightings()
    sightings.add([other, fresh])
    expect(sightings.startOf(fresh)).toBe(1015)
  })

  it('is known from the start of its process, and from nobody else’s', () => {
    const started = (instance: string): Series => ({
      labels: { __name__: 'process_start_time_seconds', job: 'model', instance },
      samples: [[1030, '1012.5']],
    })
    const sightings = new Sightings()
    sightings.add([fresh, started('pod-2')])
    expect(sightings.startOf(fresh)).toBeNull()
    sightings.add([started('pod-1')])
    expect(sightings.startOf(fresh)).toBe(1012.5)
  })

  it('is not known from a scrape that failed', () => {
    const up = (value: string): Series => ({
      labels: { __name__: 'up', job: 'model', instance: 'pod-1' },
      samples: [[1015, value]],
    })
    const sightings = new Sightings()
    sightings.add([up('0')])
    expect(sightings.startOf(fresh)).toBeNull()
    sightings.add([up('1')])
    expect(sightings.startOf(fresh)).toBe(1015)
  })

  it('is not known without the labels of a target', () => {
    const nowhere = (one: Series): Series => ({
      labels: { status: one.labels.status ?? '' },
      samples: one.samples,
    })
    const sightings = new Sightings()
    sightings.add([nowhere(other), nowhere(fresh)])
    expect(sightings.startOf(nowhere(fresh))).toBeNull()
  })
})
