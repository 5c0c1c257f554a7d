import { createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPrometheusSource } from '../../../src/delivery/measurements/prometheus/source.ts'
import { systemClock } from '../../../src/foundation/index.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { freePort } from '../../support/ports.ts'
import { testServices } from '../../support/services.ts'
import { arms, cases, minute, question, settingsOf } from './cases.ts'
import { expectMeasured } from './expecting.ts'
import { type History, arms as names, wholeHistory } from './history.ts'
import { type PrometheusServer, prometheusHere, startPrometheus } from './server.ts'

const services = () => ({ ...testServices(temporaryFolder()), clock: systemClock })
const without = prometheusHere === null ? ' (skipped: no prometheus and promtool on PATH)' : ''

describe.skipIf(prometheusHere === null)(`a real Prometheus with a history${without}`, () => {
  let server: PrometheusServer
  beforeAll(async () => {
    const history = wholeHistory()
    addCrowd(history)
    server = await startPrometheus({ history: history.text })
  })
  afterAll(() => server?.stop())

  it.each(cases)('$name', async (one) => {
    const source = await openPrometheusSource(settingsOf(one, server.address), services())
    const [measurement] = await source.measure([question(one)], arms, one.window ?? minute)
    expectMeasured(measurement, one)
  })

  it('adds up thousands of series with long labels', async () => {
    const source = await openPrometheusSource(
      { prometheus: server.address, preset: 'template', selector: 'case="crowd"' },
      services(),
    )
    const began = performance.now()
    const [measurement] = await source.measure(
      [{ name: 'error-rate', measure: { kind: 'error-rate' } }],
      arms,
      minute,
    )
    expect(measurement).toMatchObject({
      arms: { candidate: { total: 2000 * 4, events: 0 }, champion: { total: 2000 * 4, events: 0 } },
    })
    expect(performance.now() - began).toBeLessThan(5000)
  })

  it.each(['v1.3.0"} or vector(1) #', "v1'\\", 'v1.3.0`', 'v1\n', 'v1✈'])(
    'reads a version such as %j as a value, whatever it holds',
    async (version) => {
      const source = await openPrometheusSource(
        {
          prometheus: server.address,
          preset: 'template',
          candidate: 'version=~"{version}",a!=\'{version}\'',
          champion: 'version="{version}"',
        },
        services(),
      )
      const [measurement] = await source.measure(
        [{ name: 'error-rate', measure: { kind: 'error-rate' } }],
        { ...arms, candidate: version, champion: version },
        minute,
      )
      expect(measurement).toMatchObject({ kind: 'no-data' })
    },
  )
})

/** Prometheus begins to scrape seconds after it is ready. */
async function scraped({ address }: PrometheusServer): Promise<void> {
  for (const until = Date.now() + 20_000; Date.now() < until; await wait(100)) {
    const answer = await fetch(`${address}/api/v1/query?query=count(mlops_requests_total)`)
    if ((await answer.text()).includes('"value"')) return wait(1000)
  }
  throw new Error('Prometheus scraped nothing')
}

function addCrowd(history: History): void {
  for (const version of [names.candidate, names.champion])
    for (let pod = 0; pod < 2000; pod++)
      history.add(
        'mlops_requests_total',
        {
          case: 'crowd',
          version,
          job: 'model',
          instance: `10.0.${pod >> 8}.${pod & 255}:80`,
          status: '200',
          path: `/v2/models/flight-delay/${'x'.repeat(200)}/${pod}`,
        },
        (now) => now * 4,
        [8, 12],
      )
}

describe.skipIf(prometheusHere === null)(`a real Prometheus that scrapes${without}`, () => {
  it('counts a server that starts anew, another that comes, and one that goes', async () => {
    const counters = new Map<string, { ok: number; failed: number; began: number }>([
      [names.champion, { ok: 100_000, failed: 50, began: 1 }],
    ])
    const asked = { candidate: { total: 0, events: 0 }, champion: { total: 0, events: 0 } }
    const page = (version: string) => {
      const counter = counters.get(version)
      if (counter === undefined) return null
      const requests = (status: number, value: number) =>
        `mlops_requests_total{version="${version}",status="${status}"} ${value}\n`
      return `${requests(200, counter.ok)}${counter.failed > 0 ? requests(500, counter.failed) : ''}process_start_time_seconds ${counter.began}\n`
    }
    const targets = createServer((request, response) => {
      const text = page((request.url ?? '').slice(1))
      response.writeHead(text === null ? 503 : 200, { 'content-type': 'text/plain; version=0.0.4' })
      response.end(text ?? '')
    })
    const port = await freePort()
    await new Promise<void>((resolve) => targets.listen(port, '127.0.0.1', resolve))
    const job = (version: string, name: string) =>
      `  - {job_name: ${name}, metrics_path: /${version}, static_configs: [{targets: ["127.0.0.1:${port}"]}]}\n`
    const server = await startPrometheus({
      config: `global: {scrape_interval: 500ms, scrape_timeout: 400ms}\nscrape_configs:\n${job(names.champion, 'old')}${job(names.candidate, 'new')}`,
    })
    const serve = (arm: 'candidate' | 'champion', ok: number, failed: number) => {
      const counter = counters.get(names[arm])
      if (counter === undefined) throw new Error('it does not run')
      counter.ok += ok
      counter.failed += failed
      asked[arm].total += ok + failed
      asked[arm].events += failed
    }
    try {
      await scraped(server)
      const from = new Date(Math.floor(Date.now() / 1000) * 1000)
      await wait(1200)
      serve('champion', 500, 5)
      counters.set(names.candidate, { ok: 0, failed: 0, began: Date.now() / 1000 })
      serve('candidate', 30, 0)
      await wait(1200)
      serve('candidate', 20, 3)
      serve('champion', 200, 1)
      await wait(1200)
      counters.set(names.champion, { ok: 0, failed: 0, began: Date.now() / 1000 })
      serve('champion', 70, 2)
      await wait(1200)
      // Gone: a scrape that fails ends its series with a marker.
      counters.delete(names.candidate)
      await wait(1500)
      const source = await openPrometheusSource(
        { prometheus: server.address, preset: 'template' },
        services(),
      )
      const [measurement] = await source.measure(
        [{ name: 'errors', measure: { kind: 'error-rate' } }],
        arms,
        {
          from: from.toISOString(),
          to: new Date(Date.now() - 300).toISOString(),
        },
      )
      expect(measurement).toMatchObject({ kind: 'counts', arms: asked })
      const [afterwards] = await source.measure([{ name: 'errors', measure: { kind: 'error-rate' } }], arms, {
        from: new Date(Date.now() - 1000).toISOString(),
        to: new Date(Date.now() - 100).toISOString(),
      })
      expect(afterwards).toMatchObject({ kind: 'no-data' })
    } finally {
      await server.stop()
      targets.closeAllConnections()
      targets.close()
    }
  })
})
