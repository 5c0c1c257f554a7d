import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowDiff } from '../../../../src/data/review/row-diff.ts'
import { findVersion, openVersions } from '../../../../src/data/review/version.ts'
import { rowsOf, versions } from './versions.ts'

const bench = versions()
const key = ['id']

describe('rows compared by key', () => {
  it('are added, removed, changed or unchanged, and say which columns changed most', async () => {
    const review = await bench.change(
      `SELECT * FROM (VALUES (1, 'a', 1.5), (2, 'b', 2.5), (3, 'c', NULL), (4, NULL, 4.5), (5, 'e', 5.5)) t(id, s, x)`,
      `SELECT * FROM (VALUES (2, 'b', 2.5), (3, 'C', 3.5), (4, NULL, 4.5), (5, NULL, 5.5), (6, 'f', 6.5), (7, 'g', 7.5)) t(id, s, x)`,
      { key },
    )
    expect(rowsOf(review)).toEqual({
      key: ['id'],
      added: 2,
      removed: 1,
      changed: 2,
      unchanged: 2,
      columns: [
        { column: 's', changed: 2 },
        { column: 'x', changed: 1 },
      ],
      examples: {
        added: [
          { id: '6', s: 'f', x: '6.5' },
          { id: '7', s: 'g', x: '7.5' },
        ],
        removed: [{ id: '1', s: 'a', x: '1.5' }],
        changed: [
          { key: { id: '3' }, column: 's', before: 'c', after: 'C' },
          { key: { id: '5' }, column: 's', before: 'e', after: null },
          { key: { id: '3' }, column: 'x', before: null, after: '3.5' },
        ],
      },
    })
  })

  it('show the smallest keys in the order of their type, not of their text', async () => {
    const review = await bench.change(
      `SELECT 1000 AS id, 0 AS x`,
      `SELECT range AS id, 0 AS x FROM range(1000, 0, -1)`,
      { key },
    )
    expect(rowsOf(review).examples.added.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5'])
  })

  it('take several key columns together', async () => {
    const review = await bench.change(
      `SELECT * FROM (VALUES (1, 'x', 1), (1, 'y', 2)) t(a, b, v)`,
      `SELECT * FROM (VALUES (1, 'x', 1), (1, 'y', 3)) t(a, b, v)`,
      { key: ['a', 'b'] },
    )
    expect(rowsOf(review).examples.changed).toEqual([
      { key: { a: '1', b: 'y' }, column: 'v', before: '2', after: '3' },
    ])
  })

  it('compare floating-point numbers exactly, NaN with NaN as equal', async () => {
    const numbers = (last: string) =>
      `SELECT * FROM (VALUES (1, 'nan'::DOUBLE), (2, 'inf'), (3, '-inf'), (4, -0.0), (5, ${last})) t(id, x)`
    const review = await bench.change(numbers('0.3'), numbers('0.1::DOUBLE + 0.2::DOUBLE'), { key })
    expect(rowsOf(review)).toMatchObject({ changed: 1, unchanged: 4 })
    expect(rowsOf(review).examples.changed[0]).toMatchObject({ before: '0.3', after: '0.30000000000000004' })
  })

  it('compare nested values as text', async () => {
    const nested = (name: string) =>
      `SELECT 1 AS id, {'name': ${name}, 'tags': [1, NULL]} AS s, MAP {'a': 1} AS m, [[1.5]] AS l`
    const review = await bench.change(nested("'x'"), nested("'y'"), { key })
    expect(rowsOf(review).columns).toEqual([{ column: 's', changed: 1 }])
    expect(review.profiles[1]?.after).toMatchObject({ kind: 'other', distinct: 1, histogram: null })
  })

  it('count a row that changes in columns of several joins once', async () => {
    const columns = ['a', 'b', 'c', 'd', 'e']
    const table = `SELECT id, ${columns.map((c) => `id AS ${c}`).join(', ')} FROM range(4) t(id)`
    const before = await bench.write('wide-before.parquet', `SELECT * FROM (${table})`)
    const after = await bench.write(
      'wide-after.parquet',
      `SELECT * REPLACE (a + (id = 1)::INT AS a, d + (id IN (1, 3))::INT AS d) FROM (${table})`,
    )
    const session = await bench.engine.open()
    const files = await Promise.all(
      [before, after].map((file) => findVersion(session, bench.folder, [file], 'x')),
    )
    const [old, now] = await openVersions(session, bench.folder, files)
    const shared = columns.map((column) => ({ before: column, after: column }))
    const pairs = { before: old!, after: now!, key }
    const narrow = await rowDiff(session, pairs, shared, new Set(), 2)
    expect(narrow).toMatchObject({ changed: 2, unchanged: 2 })
    expect(narrow).toEqual(await rowDiff(session, pairs, shared, new Set()))
    await session.close()
  })
})

describe('values of different types', () => {
  const same: [string, string, string, string][] = [
    ['SMALLINT', 'HUGEINT', '7', '7'],
    ['BIGINT', 'UBIGINT', '7', '7'],
    ['DECIMAL(10,2)', 'DOUBLE', '0.1', '0.1'],
    ['DECIMAL(10,2)', 'DECIMAL(38,20)', '1.50', '1.5'],
    ['DECIMAL(10,2)', 'BIGINT', '100.00', '100'],
    ['UHUGEINT', 'INTEGER', '12', '12'],
    ['DATE', 'TIMESTAMP', "'2026-01-02'", "'2026-01-02 00:00:00'"],
    ['TIMESTAMP', 'TIMESTAMPTZ', "'2026-01-02 03:04:05'", "'2026-01-02 05:04:05+02'"],
    ['TIMESTAMP', 'TIMESTAMP_NS', "'2026-01-02 03:04:05.5'", "'2026-01-02 03:04:05.5'"],
    ['BIGINT', 'VARCHAR', '7', "'7'"],
    ['BIGINT', 'DOUBLE', 'NULL', 'NULL'],
  ]
  const different: [string, string, string, string][] = [
    ['BIGINT', 'DOUBLE', '9007199254740993', '9007199254740992'],
    ['BIGINT', 'DOUBLE', '2', '2.5'],
    ['DOUBLE', 'BIGINT', "'nan'", '0'],
    ['DECIMAL(10,2)', 'BIGINT', '100.50', '100'],
    ['FLOAT', 'DOUBLE', '0.1', '0.1'],
    ['TIMESTAMP', 'TIMESTAMP_NS', "'2026-01-02 03:04:05.5'", "'2026-01-02 03:04:05.500000001'"],
    ['BIGINT', 'VARCHAR', '7', "'seven'"],
    ['BIGINT', 'INTEGER', 'NULL', '0'],
  ]
  const row = (cases: typeof same, side: 0 | 1) =>
    `SELECT 1 AS id, ${cases.map((each, i) => `CAST(${each[2 + side]} AS ${each[side]}) AS "${i}"`).join(', ')}`
  const changedIn = async (cases: typeof same) => {
    const review = await bench.change(row(cases, 0), row(cases, 1), { key })
    return rowsOf(review).columns.map(({ column }) => cases[Number(column)])
  }

  it('are equal where the values are', async () => {
    expect(await changedIn(same)).toEqual([])
  })

  it('differ by the least that a type can tell', async () => {
    expect(await changedIn(different)).toEqual(different)
  })

  it('also meet in the key', async () => {
    const review = await bench.change(
      `SELECT 1::INTEGER AS id UNION ALL SELECT 2`,
      `SELECT '1' AS id UNION ALL SELECT 'x'`,
      { key },
    )
    expect(rowsOf(review)).toMatchObject({ added: 1, removed: 1, unchanged: 1 })
  })
})

describe('a key that does not identify rows', () => {
  it('is refused with what is wrong and how often', async () => {
    const before = await bench.write(
      'keys-before.parquet',
      'SELECT * FROM (VALUES (1, 1, 1), (2, 2, 2)) t(id, twice, gaps)',
    )
    const after = await bench.write(
      'keys-after.parquet',
      'SELECT * FROM (VALUES (1, 1, 1), (2, 2, NULL), (3, 2, 3)) t(id, twice, gaps)',
    )
    const why = async (key: string[] | null) => (await bench.review(before, after, { key })).rows
    expect(await why(null)).toEqual({ notComputable: expect.stringContaining('no key is given') })
    expect(await why(['nr'])).toEqual({
      notComputable: 'the version before has no column `nr`; the version after has no column `nr`',
    })
    expect(await why(['twice'])).toEqual({
      notComputable: '2 rows of the version after share their key `twice` with another row',
    })
    expect(await why(['gaps'])).toEqual({
      notComputable: 'the key `gaps` is missing in 1 row of the version after',
    })
  })
})

describe('laws of the row diff', () => {
  const row = fc.record({
    x: fc.option(fc.integer({ min: 0, max: 2 }), { nil: null }),
    s: fc.option(fc.constantFrom('a', 'b', "it's", 'NULL'), { nil: null }),
  })
  const table = fc.dictionary(fc.constantFrom('1', '2', '3', '4', '5', '6'), row, { maxKeys: 6 })
  type Table = Record<string, { x: number | null; s: string | null }>
  const sql = (rows: Table) => {
    const values = Object.entries(rows).map(
      ([id, { x, s }]) => `(${id}, ${x ?? 'NULL'}, ${s === null ? 'NULL' : `'${s.replaceAll("'", "''")}'`})`,
    )
    const typed = 'SELECT id::INTEGER AS id, x::INTEGER AS x, s::VARCHAR AS s FROM'
    return values.length === 0
      ? `${typed} (VALUES (0, 0, '')) t(id, x, s) WHERE false`
      : `${typed} (VALUES ${values.join(', ')}) t(id, x, s)`
  }

  it('counts what a comparison by hand counts; the way back swaps added and removed', async () => {
    await fc.assert(
      fc.asyncProperty(table, table, async (a, b) => {
        const there = await bench.change(sql(a), `${sql(b)} ORDER BY id DESC`, { key })
        const back = await bench.change(sql(b), `${sql(a)} ORDER BY id DESC`, { key })
        if (there.identical || back.identical) return
        const shared = Object.keys(a).filter((id) => id in b)
        const changed = shared.filter((id) => a[id]!.x !== b[id]!.x || a[id]!.s !== b[id]!.s).length
        const [one, other] = [rowsOf(there), rowsOf(back)]
        expect(one).toMatchObject({
          added: Object.keys(b).length - shared.length,
          removed: Object.keys(a).length - shared.length,
          changed,
          unchanged: shared.length - changed,
        })
        expect([other.added, other.removed, other.changed]).toEqual([one.removed, one.added, one.changed])
        expect(other.examples.added).toEqual(one.examples.removed)
      }),
      { numRuns: 3 },
    )
  })

  it('a table against itself in another order has no difference', async () => {
    const rows = 'SELECT range AS id, hash(range) % 10 AS x, range::VARCHAR AS s FROM range(50)'
    const review = await bench.change(rows, `${rows} ORDER BY id DESC`, { key })
    expect(review.identical).toBe(false)
    expect(rowsOf(review)).toMatchObject({ added: 0, removed: 0, changed: 0, unchanged: 50, columns: [] })
    expect(review.schema).toEqual([])
    expect(review.distributions.filter(({ effect }) => effect > 0)).toEqual([])
  })
})
