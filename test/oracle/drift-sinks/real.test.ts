import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPrometheus, prometheusConnection } from '../../../src/clients/prometheus/index.ts'
import { pushMetrics, writeTextfile } from '../../../src/clients/pushgateway/index.ts'
import { type DriftMetrics, metricsText } from '../../../src/monitoring/metrics-text.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { freePort } from '../../support/ports.ts'
import { type PrometheusServer, prometheusHere, startPrometheus } from '../delivery-prometheus/server.ts'

/** As the projects and Debian call it. */
const gateway = ['pushgateway', 'prometheus-pushgateway'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
)
const without = prometheusHere === null ? ' (skipped: no prometheus and promtool on PATH)' : ''
const withoutBoth =
  prometheusHere !== null && gateway === undefined ? ' (skipped: no pushgateway on PATH)' : without
const signal = new AbortController().signal
const hostile = 'wind "} 1\n\\ <!channel> ✈'

const metrics = (model: string, columns: readonly string[]): DriftMetrics => ({
  model,
  at: new Date('2026-01-02T03:04:05Z'),
  drifted: true,
  driftedColumns: 1,
  columns: columns.map((column) => ({
    column,
    method: 'ks',
    score: 0.25,
    noDriftScore: 0.01,
    threshold: 0.1,
    pValue: 1e-12,
    drifted: true,
    missingShare: null,
  })),
  rowsReference: 1000,
  rowsCurrent: 900,
  performance: [{ metric: 'roc_auc', estimate: 0.7, low: 0.65, high: 0.75, source: 'estimated' }],
  kpis: [],
  late: [],
  incident: 'new',
})

describe.skipIf(prometheusHere === null || gateway === undefined)(
  `a real Pushgateway that a real Prometheus reads${withoutBoth}`,
  () => {
    let server: PrometheusServer
    let pushgateway: ChildProcess
    let address: string
    const folder = mkdtempSync(join(tmpdir(), 'mlops-pushgateway-'))
    beforeAll(async () => {
      const port = await freePort()
      address = `http://127.0.0.1:${port}`
      pushgateway = spawn(String(gateway), [`--web.listen-address=127.0.0.1:${port}`], { stdio: 'ignore' })
      const ready = async () => (await fetch(`${address}/-/ready`).catch(() => null))?.ok === true
      for (let tries = 0; tries < 200 && !(await ready()); tries++) await wait(50)
      server = await startPrometheus({
        config: `scrape_configs:\n  - job_name: push\n    honor_labels: true\n    scrape_interval: 200ms\n    scrape_timeout: 200ms\n    static_configs:\n      - targets: ['127.0.0.1:${port}']\n`,
      })
    })
    afterAll(async () => {
      pushgateway?.kill('SIGKILL')
      await server?.stop()
      rmSync(folder, { recursive: true, force: true })
    })

    it.each(['flights', 'a/b c', 'modèle ✈', '..'])(
      'holds the metrics of a model named %j',
      async (model) => {
        await pushMetrics({ address }, model, metricsText(metrics(model, [hostile])), signal)
        const prometheus = openPrometheus(prometheusConnection({ address: server.address }, 'test'), signal)
        const ask = () => prometheus.query(`mlops_drift_column_score{model=${JSON.stringify(model)}}`)
        let answer = await ask()
        for (let tries = 0; tries < 200 && answer.series.length === 0; tries++) {
          await wait(50)
          answer = await ask()
        }
        expect(answer.series).toHaveLength(1)
        expect(answer.series[0]?.labels).toMatchObject({
          job: 'mlops_drift',
          model,
          column: hostile,
          method: 'ks',
        })
        expect(answer.series[0]?.samples[0]?.[1]).toBe('0.25')
      },
    )

    it('replaces what it had of the model, and leaves other models alone', async () => {
      await pushMetrics({ address }, 'one', metricsText(metrics('one', ['wind', 'gone'])), signal)
      await pushMetrics({ address }, 'two', metricsText(metrics('two', ['wind'])), signal)
      await pushMetrics({ address }, 'one', metricsText(metrics('one', ['wind'])), signal)
      const held = await (await fetch(`${address}/metrics`)).text()
      const of = (model: string) =>
        [...held.matchAll(/^mlops_drift_column_score\{(.*)\}/gm)].filter(([line]) =>
          line.includes(`model="${model}"`),
        )
      expect(of('one').map(([line]) => /column="(\w+)"/.exec(line)?.[1])).toEqual(['wind'])
      expect(of('two')).toHaveLength(1)
    })

    it('says no in its own words to what is no metric', async () => {
      await expect(pushMetrics({ address }, 'bad', 'not a metric\n', signal)).rejects.toThrow(
        /answered 400: .+/,
      )
    })
  },
)

describe.skipIf(prometheusHere === null)(`promtool${without}`, () => {
  const template = 'template-repo/monitoring'

  it('accepts the text, as written to a file that appears whole', async () => {
    const folder = temporaryFolder()
    const path = await writeTextfile(folder, 'a/b', metricsText(metrics('a/b', [hostile])))
    expect(readdirSync(folder)).toEqual(['mlops_drift_a_2fb.prom'])
    const checked = spawnSync('promtool', ['check', 'metrics'], {
      input: readFileSync(path),
      encoding: 'utf8',
    })
    expect(`${checked.stdout}${checked.stderr}`).toBe('')
    expect(checked.status).toBe(0)
  })

  it('accepts the alert rules of the template, which fire when they should', () => {
    execFileSync('promtool', ['check', 'rules', `${template}/alerts/mlops-drift.yaml`])
    execFileSync('promtool', ['test', 'rules', `${template}/test/mlops-drift.test.yaml`])
  })

  it('accepts every query of the dashboard, which asks for metrics that there are', async () => {
    const dashboard = JSON.parse(readFileSync(`${template}/dashboards/mlops-drift.json`, 'utf8'))
    const queries: string[] = dashboard.panels.flatMap((panel: { targets: { expr: string }[] }) =>
      panel.targets.map(({ expr }) => expr.replaceAll('$model', '.*')),
    )
    const rules = queries.map((expr, at) => ({ record: `query:${at}`, expr }))
    const file = join(temporaryFolder(), 'queries.json')
    writeFileSync(file, JSON.stringify({ groups: [{ name: 'dashboard', rules }] }))
    execFileSync('promtool', ['check', 'rules', file])
    const written = metricsText({
      ...metrics('flights', ['wind']),
      columns: metrics('flights', ['wind']).columns.map((column) => ({ ...column, missingShare: 0.1 })),
    })
    const alerts = readFileSync(`${template}/alerts/mlops-drift.yaml`, 'utf8')
    for (const [name] of [...queries, alerts].join('\n').matchAll(/mlops_drift_\w+/g))
      expect(written).toContain(`# TYPE ${name} gauge`)
  })
})
