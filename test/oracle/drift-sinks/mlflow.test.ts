import { afterAll, beforeAll, expect, it } from 'vitest'
import type { DriftMetrics } from '../../../src/monitoring/index.ts'
import { logDriftToMlflow } from '../../../src/monitoring/index.ts'
import { type MlflowServer, startMlflow } from '../mlflow/server.ts'

let server: MlflowServer
beforeAll(async () => {
  server = await startMlflow()
})
afterAll(() => server.stop())

interface Run {
  readonly name: string
  readonly status: string
  readonly start: number
  readonly end: number
  readonly tags: Readonly<Record<string, string>>
  readonly metrics: Readonly<Record<string, number | string>>
}

const at = new Date('2026-01-02T03:04:05Z')

function metricsOf(model: string, scores: Readonly<Record<string, number | null>>): DriftMetrics {
  const columns = Object.entries(scores).map(([column, score]) => ({
    ...{ column, method: 'ks', score, noDriftScore: null, threshold: 0.1 },
    ...{ pValue: null, drifted: (score ?? 0) > 0.1, missingShare: null },
  }))
  return {
    ...{ model, at, drifted: true, driftedColumns: 1, columns, rowsReference: 1000, rowsCurrent: 900 },
    performance: [
      { metric: 'roc_auc', estimate: 0.7, low: 0.65, high: 0.75, source: 'estimated' },
      { metric: 'log_loss', estimate: null, low: null, high: null, source: 'estimated' },
    ],
    kpis: [{ name: 'profit', estimate: -1.5, low: -2, high: -1, worse: true }],
    ...{ late: [], incident: 'new' },
  }
}

const about = (data: string) => ({ asOf: '2026-01-01T00:00:00Z', driftShare: 0.25, data })
const world = { env: {}, signal: new AbortController().signal }
const runsOf = (model: string) => server.ask<string[]>({ ask: 'runs', experiment: `${model} drift` })

async function runOf(model: string): Promise<Run> {
  const [id, ...more] = await runsOf(model)
  expect(more).toEqual([])
  return server.ask<Run>({ ask: 'run', id })
}

it('MLflow’s own client reads a report as a finished run of the experiment of its model', async () => {
  await logDriftToMlflow(metricsOf('flights', { wind: 0.31, rain: null }), about('aa'), server.uri, world)
  expect(await runOf('flights')).toMatchObject({
    name: 'drift as of 2026-01-01',
    status: 'FINISHED',
    start: at.getTime(),
    end: at.getTime(),
    tags: {
      'mlops.drift.data': 'aa',
      'mlops.drift.as-of': '2026-01-01T00:00:00Z',
      'mlops.drift.verdict': 'drifted',
    },
    metrics: { drift_share: 0.25, roc_auc: 0.7, 'kpi/profit': -1.5, 'drift/wind': 0.31 },
  })
  expect(Object.keys((await runOf('flights')).metrics)).toHaveLength(4)
})

it('a second report on the same data writes into the same run, one on other data makes another', async () => {
  await logDriftToMlflow(metricsOf('twice', { wind: 0.3 }), about('aa'), server.uri, world)
  await logDriftToMlflow(metricsOf('twice', { wind: 0.4 }), about('aa'), server.uri, world)
  expect((await runOf('twice')).metrics['drift/wind']).toBe(0.4)
  await logDriftToMlflow(metricsOf('twice', { wind: 0.5 }), about('bb'), server.uri, world)
  expect(await runsOf('twice')).toHaveLength(2)
})

it('every column keeps a metric of its own, whatever its name', async () => {
  const names = ['', '.', '..', 'a/b', '/', 'a b', 'a?b', 'a!b', 'été', 'ätä', '風', 'wind "} 1\n\\ ✈', '✈']
  const long = ['x'.repeat(400), `${'x'.repeat(399)}y`]
  const scores = Object.fromEntries([...names, ...long].map((name, index) => [name, (index + 1) / 100]))
  await logDriftToMlflow(metricsOf('a/b ✈ modèle', scores), about("it's"), server.uri, world)
  const { metrics } = await runOf('a/b ✈ modèle')
  const kept = Object.entries(metrics).filter(([key]) => /^drift(\W|$)/.test(key))
  expect(kept.map(([, value]) => Number(value)).sort()).toEqual(Object.values(scores).sort())
  expect(metrics).toMatchObject({ 'drift/a b': 0.06, 'drift/été': 0.09, 'drift/風': 0.11 })
})

it('scores that are no finite number, and more columns than one call takes, arrive', async () => {
  const many = Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`c${index}`, index]))
  await logDriftToMlflow(
    metricsOf('wide', { far: Number.POSITIVE_INFINITY, ...many }),
    about('aa'),
    server.uri,
    world,
  )
  const { metrics } = await runOf('wide')
  expect(Number(metrics['drift/far'])).toBeGreaterThan(1e300)
  expect(Object.keys(metrics).filter((key) => key.startsWith('drift/'))).toHaveLength(500)
})

it('a server that is away is said in words that name it', async () => {
  await server.relay.cut()
  try {
    await expect(
      logDriftToMlflow(metricsOf('away', { wind: 0.3 }), about('aa'), server.uri, {
        ...world,
        env: { MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0' },
      }),
    ).rejects.toMatchObject({ name: 'EnvironmentError', message: expect.stringContaining('MLflow') })
  } finally {
    await server.relay.mend()
  }
})
