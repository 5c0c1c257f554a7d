import { describe, expect, it } from 'vitest'
import { said, workbench } from './workbench.ts'

const bench = workbench()
const only = { candidate: ['s.parquet'], champion: null }
const file = (columns: string, rows: number) =>
  bench.copy('s.parquet', `SELECT i AS id, i % 2 AS y, 0.5 AS p, ${columns} FROM range(${rows}) t(i)`)

describe('slices', () => {
  it('cut a numeric column at its own quantiles', async () => {
    await file('(i + 1) * 10 AS distance', 100)
    const { slices } = await bench.compare({ ...only, slices: [{ column: 'distance', quantiles: 4 }] })
    expect(slices[0]!.values).toEqual(['≤ 250', '> 250, ≤ 500', '> 500, ≤ 750', '> 750'])
    const counts = [0, 0, 0, 0]
    for (const code of slices[0]!.codes) counts[code]!++
    expect(counts).toEqual([25, 25, 25, 25])
  })

  it('join quantiles that ties make equal', async () => {
    await file('greatest(i, 60) AS d', 100)
    const { slices } = await bench.compare({ ...only, slices: [{ column: 'd', quantiles: 4 }] })
    expect(slices[0]!.values).toEqual(['≤ 60', '> 60, ≤ 74', '> 74'])
  })

  it('cut at given edges, with missing and NaN values apart and without empty slices', async () => {
    await file("CASE WHEN i = 0 THEN NULL WHEN i = 1 THEN 'nan'::DOUBLE ELSE i END AS d", 10)
    const { slices } = await bench.compare({ ...only, slices: [{ column: 'd', edges: [5, 8.5, 1000] }] })
    expect(slices[0]).toEqual({
      column: 'd',
      values: ['≤ 5', '> 5, ≤ 8.5', '> 8.5, ≤ 1000', '(missing)'],
      codes: Int32Array.of(3, 3, 0, 0, 0, 0, 1, 1, 1, 2),
    })
  })

  it('keep one slice of a column that has one value', async () => {
    await file('7 AS d, 7 AS e', 4)
    const { slices } = await bench.compare({
      ...only,
      slices: [{ column: 'd', quantiles: 4 }, { column: 'e' }],
    })
    expect(slices.map(({ values }) => values)).toEqual([['(any)'], ['7']])
  })

  it('sort values, numbers by size, and show empty and missing ones', async () => {
    await file(
      "CASE i WHEN 0 THEN 'b' WHEN 1 THEN '' WHEN 2 THEN NULL ELSE 'a' END AS t, (i * 5) % 12 AS n, i > 2 AS f",
      4,
    )
    const { slices } = await bench.compare({
      ...only,
      slices: [{ column: 't' }, { column: 'n' }, { column: 'f' }],
    })
    expect(slices.map(({ values }) => values)).toEqual([
      ['(empty)', 'a', 'b', '(missing)'],
      ['0', '3', '5', '10'],
      ['false', 'true'],
    ])
    expect([...slices[0]!.codes]).toEqual([2, 0, 3, 1])
    expect([...slices[1]!.codes]).toEqual([0, 2, 3, 1])
  })

  it('take 200 values of any storage and refuse 201', async () => {
    await file("'v' || (i % 200) AS a, i % 200 AS n, 'w' || (i % 201) AS b", 804)
    const { slices } = await bench.compare({ ...only, slices: [{ column: 'a' }, { column: 'n' }] })
    expect(slices.map(({ values }) => values.length)).toEqual([200, 200])
    expect(slices[1]!.values[slices[1]!.codes[399]!]).toBe('199')
    const problems = await bench.refused({ ...only, slices: [{ column: 'b' }] })
    expect(said(problems)).toContain('the column has more than 200 values')
  })

  it.each([
    ["CASE WHEN i < 2 THEN 'nan'::DOUBLE ELSE -0.5 END", ['-0.5', 'nan']],
    [
      "TIMESTAMP '2026-01-01 10:00:00' + to_days(i::INTEGER // 2)",
      ['2026-01-01 10:00:00', '2026-01-02 10:00:00'],
    ],
    [
      "(TIMESTAMP '2026-01-01 10:00:00' + to_days(i::INTEGER // 2))::TIMESTAMPTZ",
      ['2026-01-01 10:00:00+00', '2026-01-02 10:00:00+00'],
    ],
    ["TIME '10:00:00' + to_hours(i // 2)", ['10:00:00', '11:00:00']],
    ["DATE '2026-01-01' + (i // 2)::INTEGER", ['2026-01-01', '2026-01-02']],
    ['((i // 2) / 4)::DECIMAL(9, 2)', ['0.00', '0.25']],
    ["(CASE WHEN i < 2 THEN 'b' ELSE 'a' END)::ENUM ('b', 'a')", ['a', 'b']],
    [
      "('9b2d7a1c-0000-4000-8000-00000000000' || (i // 2))::UUID",
      ['9b2d7a1c-0000-4000-8000-000000000000', '9b2d7a1c-0000-4000-8000-000000000001'],
    ],
    ['[i // 2, NULL]', ['[0, NULL]', '[1, NULL]']],
    ["{'a': i // 2, 'b': 'x, y'}", ["{'a': 0, 'b': 'x, y'}", "{'a': 1, 'b': 'x, y'}"]],
    ["CASE WHEN i < 2 THEN '\\xAA'::BLOB ELSE 'b'::BLOB END", ['\\xAA', 'b']],
  ])('read any type of value: %s', async (sql, values) => {
    await file(`${sql} AS v`, 4)
    const { slices } = await bench.compare({ ...only, slices: [{ column: 'v' }] })
    expect([...slices[0]!.values].sort()).toEqual([...values].sort())
    expect(new Set(slices[0]!.codes).size).toBe(2)
  })

  it.each([
    '"',
    "'",
    'a\nb',
    '$(id)',
    '</details><img src=x onerror=1>',
    '@everyone',
    '| a |',
    '‮abc',
    'x'.repeat(10_000),
    '"; DROP TABLE joined; --',
    'id0',
    '%s\\',
  ])('read columns and values named %j unharmed', async (hostile) => {
    const name = `"${hostile.replaceAll('"', '""')}"`
    const value = `'${hostile.replaceAll("'", "''")}'`
    await file(`CASE WHEN i < 2 THEN ${value} ELSE 'plain' END AS ${name}`, 4)
    const { slices } = await bench.compare({ ...only, slices: [{ column: hostile }] })
    expect(slices[0]!.column).toBe(hostile)
    expect(new Set(slices[0]!.values)).toEqual(new Set([hostile, 'plain']))
    expect(slices[0]!.values[slices[0]!.codes[0]!]).toBe(hostile)
    await bench.copy(
      's.csv',
      `SELECT i AS id, i % 2 AS y, 0.5 AS p, CASE WHEN i < 2 THEN ${value} ELSE 'plain' END AS ${name} FROM range(4) t(i)`,
    )
    const csv = await bench.compare({ ...only, candidate: ['s.csv'], slices: [{ column: hostile }] })
    expect(csv.slices).toEqual(slices)
  })

  it('refuse names with a NUL character', async () => {
    await file('1 AS d', 4)
    const problems = await bench.refused({ ...only, slices: [{ column: 'd\0' }] })
    expect(said(problems)).toContain('no such column')
  })
})
