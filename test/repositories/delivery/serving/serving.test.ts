import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { metricsOf, runPython, sample, serve, traffic } from './served.ts'

// The template's real model server in its real environment, and the traffic of the demo.

let folder: string
let model: string
let holdout: string

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'mlops-serving-')))
  model = join(folder, 'model.skops')
  holdout = join(folder, 'holdout.parquet')
  await runPython(fileURLToPath(new URL('./prepare.py', import.meta.url)), folder)
}, 90_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Summary {
  readonly sent: number
  readonly ok: number
  readonly failed: number
  readonly failures: Record<string, number>
  readonly versions: Record<string, { ok: number; failed: number; p50: number; p99: number; max: number }>
}
const parsed = (lines: readonly string[]) => lines.map((line) => JSON.parse(line) as Summary)

const read = async (metrics: string, from: string, to: string) =>
  JSON.parse(
    await runPython(
      ...['-m', 'flight_delay.serving.rollout_metrics', 'read', '--folder', metrics],
      ...['--from', from, '--to', to, '--candidate', 'v1.3.0', '--champion', 'v1.2.0'],
    ),
  )

describe("the template's model server", () => {
  it('counts exactly what users saw, of each version, and a window of it is what the analysis is told', {
    timeout: 90_000,
  }, async () => {
    const [champion, candidate] = await Promise.all([
      serve(model, 'v1.2.0'),
      serve(model, 'v1.3.0', 'v1.3.0:error-rate=0.2,delay=0.3@0.5'),
    ])
    const targets = join(folder, 'targets.json')
    const metrics = join(folder, 'metrics')
    const address = (url: string) => url.replace('http://', '')
    writeFileSync(
      targets,
      JSON.stringify([{ targets: [champion, candidate].map(({ url }) => address(url)) }]),
    )
    const sampler = sample(targets, metrics)
    await sleep(1500)
    const from = new Date().toISOString()
    const users = [champion, candidate].map(({ url }, index) =>
      traffic({ url: `${url}/predict`, data: holdout, rate: 50, seconds: 5, seed: index, timeout: 20 }),
    )
    expect(await Promise.all(users.map((user) => user.end()))).toEqual([0, 0])
    await sleep(1500)
    const to = new Date().toISOString()

    const [good, bad] = users.map(({ lines }) => parsed(lines).at(-1)!) as [Summary, Summary]
    for (const { sent, ok, failed } of [good, bad]) {
      expect(ok + failed).toBe(sent)
      // 250 arrivals are expected; five standard deviations
      expect(Math.abs(sent - 250)).toBeLessThan(5 * Math.sqrt(250))
    }
    expect(good.failed).toBe(0)
    expect(good.versions).toMatchObject({ 'v1.2.0': { ok: good.sent } })
    expect(bad.failures).toEqual({ 500: bad.failed })
    expect(Math.abs(bad.failed - 0.2 * bad.sent)).toBeLessThan(5 * Math.sqrt(bad.sent * 0.16))
    expect(bad.versions['v1.3.0']!.p99).toBeGreaterThan(0.3)

    for (const [{ url }, { sent, ok, failed }, version] of [
      [champion, good, 'v1.2.0'],
      [candidate, bad, 'v1.3.0'],
    ] as const) {
      const value = await metricsOf(url)
      expect(value(`mlops_requests_total{status="200",version="${version}"}`)).toBe(ok)
      expect(value(`mlops_requests_total{status="500",version="${version}"}`)).toBe(failed)
      expect(value(`mlops_request_duration_seconds_count{version="${version}"}`)).toBe(sent)
      expect(value(`mlops_prediction_score_count{version="${version}"}`)).toBe(ok)
      const labels = ['late', 'on-time'].map((label) =>
        value(`mlops_predictions_total{label="${label}",version="${version}"}`),
      )
      expect(labels[0]! + labels[1]!).toBe(ok)
    }

    const found = await read(metrics, from, to)
    expect(found['error-rate']).toEqual({
      candidate: { total: bad.sent, events: bad.failed },
      champion: { total: good.sent, events: 0 },
    })
    expect(found.latency.candidate.total).toBe(bad.sent)
    const delayed = found.latency.candidate.events
    expect(delayed).toBeGreaterThan(0.5 * bad.sent - 5 * Math.sqrt(bad.sent / 4))
    for (const [arm, { ok }] of [
      ['candidate', bad],
      ['champion', good],
    ] as const) {
      const { names, counts } = found['prediction-drift'][arm] as { names: string[]; counts: number[] }
      expect(names).toHaveLength(10)
      expect(counts.reduce((sum, count) => sum + count)).toBe(ok)
    }
    // A server that is gone is no server without requests.
    expect(await candidate.end('SIGTERM')).toBe(0)
    await sleep(1200)
    const later = new Date().toISOString()
    await sleep(1200)
    const alone = await read(metrics, later, new Date().toISOString())
    expect(alone['error-rate']).toEqual({ champion: { total: 0, events: 0 } })
    expect(await sampler.end('SIGTERM')).toBe(0)
    expect(await champion.end('SIGTERM')).toBe(0)
  })

  it('answers what it has been asked before it ends', { timeout: 60_000 }, async () => {
    const server = await serve(model, 'v1.2.0', 'delay=0.4')
    const body = JSON.stringify({
      rows: [
        {
          ...{ time_hour: '2013-07-01T10:00:00Z', sched_dep_time: 515, sched_arr_time: 819 },
          ...{ carrier: 'UA', origin: 'EWR', dest: 'IAH', distance: 1400 },
        },
      ],
    })
    const ask = async () => {
      const begun = performance.now()
      const status = await fetch(`${server.url}/predict`, {
        method: 'POST',
        headers: { connection: 'close' },
        body,
      }).then(
        (answer) => answer.status,
        () => 0,
      )
      return { begun, status }
    }
    const asked: ReturnType<typeof ask>[] = []
    const users = setInterval(() => asked.push(ask()), 20)
    await sleep(1000)
    const told = performance.now()
    expect(await server.end('SIGTERM')).toBe(0)
    const ended = performance.now()
    await sleep(100)
    clearInterval(users)
    const answers = await Promise.all(asked)
    // Whoever had been heard; a connection made in the moment that the door closes may still be refused.
    const heard = answers.filter(({ begun }) => begun < told - 100)
    expect(heard.length).toBeGreaterThan(20)
    expect(heard.filter(({ status }) => status !== 200)).toEqual([])
    expect(answers.filter(({ begun, status }) => begun > ended && status !== 0)).toEqual([])
  })
})

describe('the traffic of the demo', () => {
  it('keeps its rate however slow the answers are, and tells each second', { timeout: 60_000 }, async () => {
    const server = await serve(model, 'v1.2.0', 'delay=1')
    const user = traffic({
      ...{ url: `${server.url}/predict`, data: holdout, rate: 40, arrivals: 'steady', timeout: 20 },
      ...{ seconds: 3, rows: 5 },
    })
    expect(await user.end()).toBe(0)
    const lines = parsed(user.lines)
    expect(lines.at(-1)).toMatchObject({ sent: 120, ok: 120, failed: 0, summary: true })
    expect(lines.at(-1)!.versions['v1.2.0']!.p50).toBeGreaterThan(1)
    const sent = lines.slice(0, -1).map((line) => line.sent)
    expect(sent.reduce((sum, one) => sum + one)).toBe(120)
    // With as many users waiting as there were answers, it would be 40 in three seconds.
    expect(sent[0]!).toBeGreaterThan(20)
    const value = await metricsOf(server.url)
    expect(value('mlops_prediction_score_count{version="v1.2.0"}')).toBe(600)
  })

  it('ends with a summary of all when it is told to', { timeout: 60_000 }, async () => {
    const server = await serve(model, 'v1.2.0')
    const user = traffic({ url: `${server.url}/predict`, data: holdout, rate: 30 })
    while (user.lines.length < 2) await sleep(50)
    expect(await user.end('SIGTERM')).toBe(0)
    const last = parsed(user.lines).at(-1)!
    expect(last).toMatchObject({ summary: true, failed: 0, ok: last.sent })
    expect((await metricsOf(server.url))('mlops_requests_total{status="200",version="v1.2.0"}')).toBe(
      last.sent,
    )
  })

  it('tells a server that is not there', async () => {
    const user = traffic({ url: 'http://127.0.0.1:9/predict', data: holdout, rate: 50, seconds: 0.5 })
    expect(await user.end()).toBe(0)
    const last = parsed(user.lines).at(-1)!
    expect(last.failures).toEqual({ ECONNREFUSED: last.sent })
    expect(Object.keys(last.versions)).toEqual(['none'])
  })
})
