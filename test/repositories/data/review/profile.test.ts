import { describe, expect, it } from 'vitest'
import type { ColumnProfile } from '../../../../src/data/review/index.ts'
import { versions } from './versions.ts'

const bench = versions()

async function profiles(query: string): Promise<(ColumnProfile | null)[]> {
  await bench.write('profile.parquet', query)
  return (await bench.review(null, 'profile.parquet')).profiles.map(({ after }) => after)
}

describe('a profile', () => {
  it('tells numbers by count, range, mean, deviation, quantiles and histogram', async () => {
    const [x] = await profiles('SELECT CASE WHEN range < 5 THEN range END AS x FROM range(6)')
    expect(x).toEqual({
      column: 'x',
      type: 'BIGINT',
      kind: 'numerical',
      rows: 6,
      missing: 1,
      distinct: 5,
      minimum: 0,
      maximum: 4,
      mean: 2,
      standardDeviation: Math.sqrt(2.5),
      quantiles: [0.2, 1, 2, 3, 3.8],
      histogram: ['0', '1', '2', '3', '4'].map((label) => ({ label, count: 1 })),
    })
  })

  it('leaves NaN out as missing, and infinite numbers out of the statistics', async () => {
    const [x] = await profiles("SELECT unnest(['1', '2', '3', 'nan', 'inf', '-inf', NULL]::DOUBLE[]) AS x")
    expect(x).toMatchObject({
      rows: 7,
      missing: 2,
      distinct: 5,
      minimum: 1,
      maximum: 3,
      mean: 2,
      standardDeviation: 1,
    })
    const [none] = await profiles("SELECT unnest(['nan', 'inf']::DOUBLE[]) AS x")
    expect(none).toMatchObject({ missing: 1, minimum: null, mean: null, quantiles: null, histogram: null })
  })

  it('does not overflow on the largest numbers', async () => {
    const found = await profiles(
      `SELECT unnest([1.7e308, -1.7e308, 1.6e308]::DOUBLE[]) AS x, unnest([170141183460469231731687303715884105727, 1, 2]::HUGEINT[]) AS h`,
    )
    expect(found).toMatchObject([
      { maximum: 1.7e308, standardDeviation: null },
      { maximum: 2 ** 127, quantiles: expect.any(Array) },
    ])
    expect(JSON.stringify(found)).not.toMatch(/Infinity|NaN/)
  })

  it('tells moments in ISO 8601, with what they are spread over', async () => {
    const found = await profiles(
      `SELECT DATE '2026-01-01' + range::INTEGER AS day, TIMESTAMPTZ '2026-01-01 12:00:00.5+01' + INTERVAL (range) SECOND AS at,
       TIMESTAMP_NS '2026-01-01 00:00:00' AS ns, TIME '10:00:00' AS t FROM range(3)`,
    )
    expect(found).toMatchObject([
      { kind: 'datetime', minimum: '2026-01-01', maximum: '2026-01-03', mean: null, quantiles: null },
      { kind: 'datetime', minimum: '2026-01-01T11:00:00.5Z', maximum: '2026-01-01T11:00:02.5Z' },
      { kind: 'datetime', minimum: '2026-01-01T00:00:00', distinct: 1 },
      { kind: 'other', minimum: null },
    ])
    expect(found[0]!.histogram!.map(({ label }) => label)).toEqual(['2026-01-01', '2026-01-02', '2026-01-03'])
  })

  it('names the most frequent categories and counts the others together', async () => {
    const [c, b] = await profiles(
      `SELECT 'c' || CASE WHEN range < 60 THEN range % 30 ELSE 0 END AS c, range % 2 = 0 AS b FROM range(100)`,
    )
    expect(c).toMatchObject({ kind: 'categorical', distinct: 30, minimum: null, mean: null })
    expect(c!.histogram).toHaveLength(21)
    expect(c!.histogram![0]).toEqual({ label: 'c0', count: 42 })
    expect(c!.histogram![20]).toEqual({ label: '10 others', count: 20 })
    expect(b).toMatchObject({
      kind: 'boolean',
      histogram: [
        { label: 'false', count: 50 },
        { label: 'true', count: 50 },
      ],
    })
  })

  it('does not take text that hardly repeats for categories', async () => {
    const [few, many] = await profiles(`SELECT 'f' || range % 50 AS few, 'm' || range AS many FROM range(60)`)
    expect(few!.kind).toBe('categorical')
    expect(many).toMatchObject({ kind: 'other', distinct: 60, histogram: null })
  })
})

describe('odd tables', () => {
  it('without rows have no statistics and no changes', async () => {
    const empty = `SELECT 1 AS id, 1.5::DOUBLE AS x, 'a' AS s, DATE '2026-01-01' AS d WHERE false`
    const filled = `SELECT 1 AS id, 1.5::DOUBLE AS x, 'a' AS s, DATE '2026-01-01' AS d`
    const gone = await bench.change(filled, empty, { key: ['id'] })
    expect(gone.rows).toMatchObject({ added: 0, removed: 1, unchanged: 0 })
    expect(gone.profiles[1]!.after).toMatchObject({ rows: 0, missing: 0, distinct: 0, mean: null })
    expect(gone.distributions.every(({ effect, size }) => effect === 0 && size === 'none')).toBe(true)
    const came = await bench.change(empty, filled)
    expect(came.after.rows).toBe(1)
    expect(JSON.stringify([gone, came])).not.toContain('NaN')
  })

  it('with names that are code are read like any other', async () => {
    const names = ['"; DROP TABLE x; --', "it's", 'a\nb', '<b>|`', 'file_row_number', 'k0', 'c0', 'here', '☃']
    const table = (value: number) =>
      `SELECT 1 AS "id ""x""", ${names.map((name) => `${value} AS "${name.replaceAll('"', '""')}"`).join(', ')}`
    const review = await bench.change(table(1), table(2), { key: ['id "x"'] })
    expect(review.profiles.map(({ after }) => after!.column)).toEqual(['id "x"', ...names])
    expect(review.rows).toMatchObject({
      changed: 1,
      columns: names.map((column) => ({ column, changed: 1 })),
    })
  })

  it('with every type of DuckDB that Parquet holds are profiled and compared', async () => {
    const all = `SELECT * EXCLUDE (bignum, time_ns) FROM test_all_types(use_large_enum = false)`
    const review = await bench.change(all, `${all} LIMIT 2`)
    expect(review.profiles.length).toBeGreaterThan(35)
    expect(JSON.stringify(review)).not.toMatch(/NaN|Infinity/)
  })
})
