import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPrometheusSource } from '../../../src/delivery/measurements/prometheus/source.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { testServices } from '../../support/services.ts'
import { arms, cases, minute, question, settingsOf } from './cases.ts'
import { expectMeasured } from './expecting.ts'
import { type Listening, readRecording, replaying } from './recording.ts'

const recording = readRecording()
let server: Listening
beforeAll(async () => {
  server = await replaying(recording)
})
afterAll(() => server.close())

const services = (ahead = 0) => ({
  ...testServices(temporaryFolder()),
  clock: { now: () => new Date(Date.parse(recording.at) + ahead * 1000) },
})

describe(`what Prometheus ${recording.prometheus} said, measured`, () => {
  it.each(cases)('$name', async (one) => {
    const source = await openPrometheusSource(settingsOf(one, server.address), services())
    const [measurement] = await source.measure([question(one)], arms, one.window ?? minute)
    expectMeasured(measurement, one)
  })

  it('answers many questions at once, in the order asked', async () => {
    const all = cases.filter(
      ({ scenario, settings, window }) => scenario === 'basket' && !settings && !window,
    )
    const source = await openPrometheusSource(
      settingsOf(all[0] as (typeof all)[0], server.address),
      services(),
    )
    const measurements = await source.measure(all.map(question), arms, minute)
    for (const [index, one] of all.entries()) expectMeasured(measurements[index], one)
  })

  it.each([40, -40])(
    'moves the window by the clock of Prometheus where ours is %i s ahead',
    async (ahead) => {
      const moved = (iso: string) => new Date(Date.parse(iso) + ahead * 1000).toISOString()
      const [plain] = cases
      const source = await openPrometheusSource(
        settingsOf(plain as (typeof cases)[0], server.address),
        services(ahead),
      )
      const [measurement] = await source.measure([question(plain as (typeof cases)[0])], arms, {
        from: moved(minute.from),
        to: moved(minute.to),
      })
      expect(measurement).toMatchObject({ kind: 'counts', arms: { candidate: { total: 40, events: 4 } } })
      expect(measurement?.notes).toEqual([expect.stringMatching(/clock of Prometheus is 40 s/)])
    },
  )

  it('does not measure a window that has not ended for Prometheus', async () => {
    const later = (seconds: number) => new Date(Date.parse(recording.at) + seconds * 1000).toISOString()
    const [plain] = cases
    const source = await openPrometheusSource(
      settingsOf(plain as (typeof cases)[0], server.address),
      services(),
    )
    const [measurement] = await source.measure([question(plain as (typeof cases)[0])], arms, {
      from: later(-40),
      to: later(20),
    })
    expect(measurement).toMatchObject({ kind: 'error', reason: expect.stringMatching(/ends 20 s after/) })
  })
})

describe('a Prometheus that cannot be asked', () => {
  const questions = cases.slice(0, 2).map(question)
  const quickly = { firstDelaySeconds: 0.001, attempts: 2 }
  const nobody = { prometheus: 'http://127.0.0.1:1', preset: 'template' } as const

  it('is an error of every question, and nothing is thrown', async () => {
    const source = await openPrometheusSource(nobody, services(), quickly)
    const measurements = await source.measure(questions, arms, minute)
    expect(measurements).toHaveLength(2)
    for (const one of measurements)
      expect(one).toMatchObject({ kind: 'error', reason: expect.stringMatching(/ECONNREFUSED/) })
  })

  it('is left when the workflow is cancelled', async () => {
    const cancelled = AbortSignal.abort(new Error('cancelled'))
    const source = await openPrometheusSource(nobody, { ...services(), signal: cancelled }, quickly)
    await expect(source.measure(questions, arms, minute)).rejects.toThrow('cancelled')
  })
})
