import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectFacts, inferContract, readContract } from '../../../../src/data/contracts/index.ts'
import { workbench } from '../workbench.ts'

const bench = workbench()
let session: Awaited<ReturnType<typeof bench.engine.open>>
beforeAll(async () => {
  session = await bench.engine.open()
})
afterAll(() => session.close())

const facts = (query: string) => collectFacts(session, `(${query})`)
const column = async (values: string) => (await facts(`SELECT unnest([${values}]) AS x`)).columns[0]!

describe('collectFacts', () => {
  it.each([
    ["'1', '-20', NULL", 'integer'],
    ["'1', '007'", 'string'],
    ["'1', '2.5e3'", 'number'],
    ["'99999999999999999999'", 'number'],
    ["'true', 'False'", 'boolean'],
    ["'2013-01-31'", 'date'],
    ["'2013-02-31'", 'string'],
    ["'2013-01-31 08:00', '2013-01-31T08:00:00.5Z'", 'timestamp'],
    ["'1', 'x'", 'string'],
    ['NULL::VARCHAR', 'string'],
    ['1::UTINYINT', 'integer'],
    ['1.5::DECIMAL(4, 1)', 'number'],
    ["TIMESTAMP_NS '2013-01-31 08:00:00'", 'timestamp'],
    ["TIME '08:00:00'", 'time'],
    ['uuid()', 'string'],
    ["{'a': 1}", 'object'],
    ['[1.5, 2.5]', 'array'],
    ["INTERVAL '1 day'", null],
  ])('finds the logical type of %s', async (values, type) => {
    expect((await column(values)).logicalType).toBe(type)
  })

  it('is not misled by the first rows', async () => {
    const { columns } = await facts(
      "SELECT if(range < 19999, range::VARCHAR, '0.5') AS a, if(range < 19999, '1', 'x') AS b FROM range(20000)",
    )
    expect(columns.map(({ logicalType }) => logicalType)).toEqual(['number', 'string'])
  })

  it('refuses more columns than a contract can hold', async () => {
    const described = {
      ...session,
      rows: async () => Array.from({ length: 3001 }, (_, index) => [`c${index}`, 'INTEGER']),
    }
    await expect(collectFacts(described, 't')).rejects.toThrow(/more than 3000 columns/)
  })

  it('finds types in JSON, whose columns are read as they stand', async () => {
    await bench.text(
      'x.jsonl',
      '{"n": 1, "s": "a", "o": {"b": 1}, "l": [1]}\n{"n": 2.5, "s": "b", "o": {"b": 2}, "l": []}\n',
    )
    const { columns } = await collectFacts(session, `read_json('${bench.folder}/x.jsonl', maximum_depth = 1)`)
    expect(columns.map(({ logicalType }) => logicalType)).toEqual(['number', 'string', 'object', 'array'])
    expect(columns[0]).toMatchObject({ minimum: 1, maximum: 2.5 })
  })

  it('counts, and finds ranges and values', async () => {
    expect(await column('3, 1, 3, NULL')).toEqual({
      column: 'x',
      type: 'INTEGER',
      logicalType: 'integer',
      rows: 4,
      missing: 1,
      distinct: 2,
      unique: false,
      minimum: 1,
      maximum: 3,
      values: [
        { value: 3, count: 2 },
        { value: 1, count: 1 },
      ],
    })
    expect(await column("'2013-01-31', '2012-02-29'")).toMatchObject({
      minimum: '2012-02-29',
      maximum: '2013-01-31',
    })
    expect(await column("TIMESTAMPTZ '2013-01-31 08:00:00+01'")).toMatchObject({
      minimum: '2013-01-31T07:00:00Z',
    })
  })

  it('gives no range where numbers are not finite, nor for dates without end', async () => {
    expect(await column("1.5, 'Infinity'::DOUBLE")).toMatchObject({ minimum: null, maximum: null })
    expect(await column("DATE '2013-01-31', 'infinity'::DATE")).toMatchObject({
      minimum: '2013-01-31',
      maximum: null,
    })
  })

  it('takes NaN for a missing number', async () => {
    expect(await column("1.5, 'NaN'::DOUBLE, 2.5")).toMatchObject({ missing: 1, minimum: 1.5, maximum: 2.5 })
  })

  it('finds keys of one column and of two', async () => {
    const one = await facts('SELECT range AS a, range % 7 AS b FROM range(1000)')
    expect(one.columns.map(({ unique }) => unique)).toEqual([true, false])
    expect(one.uniquePairs).toEqual([])
    const two = await facts(
      "SELECT range // 30 AS a, 'u' || range % 30 AS unit_id, range % 2 AS c FROM range(900)",
    )
    expect(two.uniquePairs).toEqual([['unit_id', 'a']])
  })

  it('copes with names that are SQL, no rows and many columns', async () => {
    const odd = await facts(`SELECT 1 AS """; DROP", 2 AS "a'b", 3 AS "x, y" WHERE false`)
    expect(odd.columns.map((each) => [each.column, each.rows])).toEqual([
      ['"; DROP', 0],
      ["a'b", 0],
      ['x, y', 0],
    ])
    const { text } = inferContract(odd, { name: 't' })
    expect(readContract(text, 'x').objects[0]?.columns.map(({ name }) => name)).toEqual([
      '"; DROP',
      "a'b",
      'x, y',
    ])
    const wide = Array.from({ length: 260 }, (_, index) => `${index} AS c${index}`)
    const { columns } = await facts(`SELECT ${wide.join(', ')}`)
    expect(columns.map(({ minimum }) => minimum)).toEqual(wide.map((_, index) => index))
  })

  it('leaves no table behind', async () => {
    await column('1')
    expect(await session.rows('SELECT table_name FROM duckdb_tables()')).toEqual([])
  })
})
