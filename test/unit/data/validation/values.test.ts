import { describe, expect, it } from 'vitest'
import { workbench } from '../workbench.ts'
import { column, contractOf, measure, range, type, validated } from './contracts.ts'

const bench = workbench()

describe('rules about values', () => {
  it('count the rows that break them, name the first, and let missing values pass', async () => {
    await bench.copy(
      'a.parquet',
      `SELECT * FROM (VALUES (1, 'EWR', 1.5, DATE '2013-01-01'), (2, 'XXX', -5.0, DATE '2013-02-01'),
        (3, NULL, NULL, NULL), (4, 'lga', 9.0, DATE '2014-01-01')) t(id, origin, delay, day)`,
    )
    const contract = contractOf(
      {
        origin: { kind: 'one-of', on: 'origin', values: ['EWR', 'JFK', 'LGA'] },
        upper: { kind: 'pattern', on: 'origin', pattern: '^[A-Z]{3}$' },
        delay: range({ minimum: 0, maximum: 5 }) && { ...range({ minimum: 0, maximum: 5 }), on: 'delay' },
        day: { ...range({ minimum: '2013-01-01', exclusiveMaximum: '2014-01-01' }), on: 'day' },
        known: { kind: 'required', on: 'delay', severity: 'warning' },
        short: { kind: 'length', on: 'origin', minimum: null, maximum: 2 },
      },
      [],
      ['id'],
    )
    const { by, rows, columns } = await validated(bench, { contract, patterns: ['a.parquet'] })
    expect([rows, columns]).toEqual([4, 4])
    expect(by.origin).toMatchObject({ status: 'fail', failingRows: 2, failingShare: 0.5 })
    expect(by.origin?.sample).toEqual([
      { file: 'a.parquet', row: 2, values: { id: '2', origin: 'XXX' } },
      { file: 'a.parquet', row: 4, values: { id: '4', origin: 'lga' } },
    ])
    expect(by.upper).toMatchObject({ failingRows: 1 })
    expect(by.delay).toMatchObject({ failingRows: 2 })
    expect(by.day).toMatchObject({ failingRows: 1 })
    expect(by.known).toMatchObject({ status: 'warn', failingRows: 1 })
    expect(by.short).toMatchObject({ failingRows: 3 })
  })
})
describe('text', () => {
  it('is read by declared types, and what cannot be is named with file and row', async () => {
    await bench.text('b.csv', 'id,day,n\n1,2013-01-01,5\n2,2013-13-01,x\n3,4,5,6\n4,,7.5\n')
    await bench.text('c.csv', 'id,day,n\n5,2013-01-01,5\n6,2013-01-01,y\n')
    const columns = [
      column('id', { logicalType: 'integer' }),
      column('day', { logicalType: 'date' }),
      column('n', { logicalType: 'integer' }),
    ]
    const contract = contractOf(
      {
        t: { ...type({ logicalType: 'integer' }), on: 'n' },
        d: { ...type({ logicalType: 'date' }), on: 'day' },
        rows: measure({ bound: { operator: 'mustBe', value: 5 } }),
        r: { kind: 'required', on: 'n' },
      },
      columns,
      ['id'],
    )
    const result = await validated(bench, { contract, patterns: ['b.csv', 'c.csv'] })
    console.log(JSON.stringify(result, null, 1))
  })
  it('json', async () => {
    await bench.text('b.jsonl', '{"id":1,"n":5}\n\n{"id":2,\n[1]\n{"id":3,"n":"x","o":{"a":1}}\n{"id":"4"}\n')
    const columns = [column('id', { logicalType: 'integer' }), column('n', { logicalType: 'integer' })]
    const contract = contractOf(
      {
        t: { ...type({ logicalType: 'integer' }), on: 'n' },
        i: { ...type({ logicalType: 'integer' }), on: 'id' },
        q: { kind: 'sql', query: 'select count(*) from flights', bound: { operator: 'mustBe', value: 3 } },
        q2: {
          kind: 'sql',
          query: "select count(*) from read_text('/etc/passwd')",
          bound: { operator: 'mustBe', value: 3 },
        },
      },
      columns,
      ['id'],
    )
    const result = await validated(bench, { contract, patterns: ['b.jsonl'] })
    console.log(JSON.stringify(result, null, 1))
  })
})
