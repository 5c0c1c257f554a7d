import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { computeKpis, type JoinedRows, joinRows } from '../../../src/data/index.ts'
import { workbench } from './workbench.ts'

const bench = workbench()

/** 40 days of 50 orders, from the first of a month on; labels come in a file of their own. */
const orders = (from: string, price: string) => `
  SELECT id, TIMESTAMP '${from}' + to_hours(CAST(id * 24 // 50 AS BIGINT)) AS at, ${price} AS price, 'secret ' || id AS name
  FROM range(2000) r(id)`

let before: JoinedRows
let now: JoinedRows
const joined = (base: string, labels: string, to: string, every: number | null = null) =>
  joinRows(bench.engine, {
    base: [base],
    beside: [[labels]],
    id: ['id'],
    label: 'paid',
    time: 'at',
    every,
    to: join(bench.folder, to),
  })

beforeAll(async () => {
  await bench.copy('before.parquet', orders('2024-01-01', '10.0 + id % 3'))
  await bench.copy('now.parquet', orders('2024-03-04', '10.0 + id % 3 + (id // 50) % 2'))
  // the labels of the first half have arrived, one of them twice
  await bench.copy(
    'paid.csv',
    'SELECT id, id % 4 > 0 AS paid FROM range(1000) r(id) UNION ALL SELECT 1, true',
  )
  before = await joined('before.parquet', 'paid.csv', 'joined-before.parquet')
  now = await joined('now.parquet', 'paid.csv', 'joined-now.parquet', before.every)
})

const kpis = (sql: string, more: { until?: number; hidden?: string[] } = {}) =>
  computeKpis(
    bench.engine,
    { reference: before, current: now },
    [{ name: 'kpi', sql, until: more.until ?? null }],
    new Set(more.hidden ?? []),
  ).then(([one]) => one!)

describe('rows with what other files know of them', () => {
  it('stay as many as they are, in windows of a grid that does not move with the data', async () => {
    expect([before.rows, before.every, before.windows.length]).toEqual([2000, 7 * 86_400, 6])
    for (const at of [...before.windows, ...now.windows])
      expect(new Date(at * 1000).toISOString()).toMatch(/T00:00:00/)
    expect(new Date(now.windows[0]! * 1000).getUTCDay()).toBe(1)
    const short = await joined('now.parquet', 'paid.csv', 'short.parquet', 86_400)
    expect(short.windows).toHaveLength(40)
  })
})

describe('a KPI by SQL', () => {
  it('is computed whole and window by window on both sides, from columns of rows and of labels', async () => {
    const { reference, current, groups, problem } = await kpis(
      'sum(CASE WHEN paid THEN price END) / count(paid)',
    )
    expect([groups, problem]).toEqual(['days', null])
    const exact = (moved: (id: number) => number) => {
      let sum = 0
      for (let id = 0; id < 1000; id++) if (id % 4 > 0) sum += 10 + (id % 3) + moved(id)
      return sum / 1000
    }
    expect(reference?.estimate).toBeCloseTo(
      exact(() => 0),
      12,
    )
    expect(current?.estimate).toBeCloseTo(
      exact((id) => Math.floor(id / 50) % 2),
      12,
    )
    // labels of the last weeks have not arrived
    expect(current?.windows.length).toBeLessThan(now.windows.length)
    expect(current?.windows.reduce((sum, { rows }) => sum + rows, 0)).toBeLessThan(2000)
  })

  it('varies by whole days where days differ, and counts only rows that are old enough', async () => {
    const { current } = await kpis('avg(price)')
    const mean = current!.replicates.reduce((sum, value) => sum + value, 0) / current!.replicates.length
    expect(current!.replicates).toHaveLength(40)
    expect(Math.abs(mean - current!.estimate)).toBeLessThan(1e-9)
    const until = Date.parse('2024-03-14') / 1000
    expect((await kpis('count(*)', { until })).current?.estimate).toBe(503)
  })

  it.each([
    ['a column that nobody has', 'avg(nothing)', /nothing/],
    ['a file', "count((SELECT content FROM read_text('/etc/hostname')))", /subqueries/],
    ['a second statement', '1); DROP TABLE x; SELECT (count(*)', /./],
    ['values of a private column', 'sum(CAST(name AS INTEGER))', /^it fails on values of a private column$/],
    ['nothing to aggregate', 'price', /aggregate/],
  ])('that asks for %s says what is wrong, and stops nothing', async (_, sql, message) => {
    const { current, problem } = await kpis(sql, { hidden: ['name'] })
    expect(current).toBeNull()
    expect(problem).toMatch(message)
    expect(problem).not.toContain('secret')
  })

  it('that is NULL says so', async () => {
    expect((await kpis('sum(price) FILTER (price > 1000)')).problem).toBe(
      'it has no value on the current rows',
    )
  })
})
