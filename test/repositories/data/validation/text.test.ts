import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { ContractColumn } from '../../../../src/data/contracts/contract.ts'
import { workbench } from '../workbench.ts'
import { column, contractOf, measure, range, type, validated } from './contracts.ts'

const bench = workbench()

const typeRule = (of: ContractColumn) =>
  [
    of.name,
    {
      ...type({ logicalType: of.logicalType, physicalType: of.physicalType, format: of.format }),
      on: of.name,
    },
  ] as const

const contractFor = (columns: readonly ContractColumn[], rules: Parameters<typeof contractOf>[0] = {}) =>
  contractOf({ ...Object.fromEntries(columns.map(typeRule)), ...rules }, columns, ['id'])

const id = column('id', { logicalType: 'integer' })

describe('CSV', () => {
  it('is read by declared types; what cannot be read is named with file, row and text', async () => {
    await bench.text('b.csv', 'id,day,n\n1,2013-01-01,5\n2,2013-13-01,x\n3,4,5,6\n4,,7.5\n')
    await bench.text('c.csv', 'id,day,n\n5,2013-01-01,5\n6,2013-01-01,y\n7,2013-01-01,8.0\n')
    const columns = [id, column('day', { logicalType: 'date' }), column('n', { logicalType: 'integer' })]
    const contract = contractFor(columns, {
      known: { kind: 'required', on: 'n' },
      most: { ...range({ maximum: 7 }), on: 'n' },
    })
    const { by, rows, badLines } = await validated(bench, { contract, patterns: ['b.csv', 'c.csv'] })
    expect(rows).toBe(6)
    expect(badLines).toEqual({
      count: 1,
      first: [{ file: 'b.csv', line: 4, reason: 'Expected Number of Columns: 3 Found: 4' }],
    })
    expect(by.n).toMatchObject({ status: 'fail', failingRows: 3 })
    expect(by.n?.sample).toEqual([
      { file: 'b.csv', row: 2, values: { id: '2', n: 'x' } },
      { file: 'b.csv', row: 4, values: { id: '4', n: '7.5' } },
      { file: 'c.csv', row: 2, values: { id: '6', n: 'y' } },
    ])
    expect(by.day?.sample).toEqual([{ file: 'b.csv', row: 2, values: { id: '2', day: '2013-13-01' } }])
    // A text that is no number is there all the same, and is neither too small nor too large.
    expect([by.known?.status, by.most?.failingRows, by.most?.sample[0]?.row]).toEqual(['pass', 1, 3])
  })

  it('counts all bad lines, keeps the first 20, and goes on', async () => {
    const lines = Array.from({ length: 100 }, (_, index) => (index % 3 === 0 ? '1,2,3' : `${index},a`))
    await bench.text('bad.csv', `id,t\n${lines.join('\n')}\n`)
    const contract = contractFor([id, column('t')], { none: { ...range({ minimum: 98 }), on: 'id' } })
    const { rows, badLines, by } = await validated(bench, {
      contract,
      patterns: ['bad.csv'],
      sampleRows: 100,
    })
    expect([rows, badLines.count, badLines.first.length, badLines.first[1]?.line]).toEqual([66, 34, 20, 5])
    // Rows keep the numbers that they have in the file, bad lines counted.
    expect(by.none?.sample.map(({ row, values }) => [row, values.id])).toEqual(
      lines.flatMap((line, index) =>
        index % 3 === 0 || index >= 98 ? [] : [[index + 1, line.split(',')[0]]],
      ),
    )
  })

  it.each([
    ['dd.MM.yyyy', 'date', '05.01.2024', '2024-01-05'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'timestamp', '2024-01-05T10:00:00Z', '2024-01-05T10:00:00'],
    ['yyyy-MM-dd HH:mm:ss.SSS', 'timestamp', '2024-01-05 10:00:00.250', '2024-01-05'],
    ['d MMM uuuu', 'date', '5 Jan 2024', '5 1 2024'],
    ['MM/dd/yy', 'date', '01/05/24', '13/05/24'],
    ['h:mm a', 'time', '5:30 PM', '17:30'],
    ["HH 'o''clock'", 'time', "17 o'clock", '17'],
    [null, 'timestamp', '2024-01-05T10:00:00+02:00', 'yesterday'],
    [null, 'boolean', 'True', 'maybe'],
    [null, 'number', '-1.5e3', '1,5'],
    [null, 'integer', '123456789012345678901234567890', '1.5'],
    [null, 'object', '{"a":1}', '[1]'],
    [null, 'array', '[1]', '1'],
  ] as const)('reads values of the form %s as %s: %s, but not %s', async (format, logicalType, good, bad) => {
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    await bench.text('form.csv', `id,v\n1,${quoted(good)}\n2,${quoted(bad)}\n3,\n`)
    const contract = contractFor([id, column('v', { logicalType, format })])
    const { by } = await validated(bench, { contract, patterns: ['form.csv'] })
    expect(by.v).toMatchObject({ failingRows: 1, sample: [{ row: 2, values: { v: bad } }] })
  })

  it('says which date format it cannot read', async () => {
    await bench.text('form.csv', 'id,v\n1,x\n')
    const contract = contractFor([id, column('v', { logicalType: 'date', format: 'YYYY-ww' })])
    const { by } = await validated(bench, { contract, patterns: ['form.csv'] })
    expect(by.v).toMatchObject({
      status: 'error',
      note: expect.stringContaining('`YYYY` in the date format'),
    })
  })
})

describe('compressed files, folders and partitions', () => {
  it('are one data set', async () => {
    const csv = (from: number) => `id,t\n${from},a\n${from + 1},b\n`
    for (const year of ['year=2013', 'year=2014'])
      await mkdir(join(bench.folder, 'parts', year), { recursive: true })
    await bench.text('parts/year=2013/a.csv.gz', gzipSync(csv(1)))
    await bench.text('parts/year=2014/b.csv.zst', zstdCompressSync(csv(3)))
    await bench.text('parts/_SUCCESS', '')
    await bench.text('parts/.hidden.csv', 'nothing')
    const columns = [id, column('t'), column('year', { logicalType: 'integer' })]
    const contract = contractFor(columns, { late: { ...range({ maximum: 2013 }), on: 'year' } })
    const { by, rows, files } = await validated(bench, { contract, patterns: ['parts'] })
    expect([rows, files.map(({ path }) => path)]).toEqual([
      4,
      ['parts/year=2013/a.csv.gz', 'parts/year=2014/b.csv.zst'],
    ])
    expect(by.late).toMatchObject({
      failingRows: 2,
      sample: [{ file: 'parts/year=2014/b.csv.zst', row: 1 }, { row: 2 }],
    })
  })

  it('of Parquet add the columns of their folders and say which file lacks a column', async () => {
    for (const day of ['day=2013-01-01', 'day=2013-01-02'])
      await mkdir(join(bench.folder, 'p', day), { recursive: true })
    await bench.copy('p/day=2013-01-01/a.parquet', 'SELECT 1 AS id, 2 AS x')
    await bench.copy('p/day=2013-01-02/b.parquet', 'SELECT 2 AS id')
    const contract = contractFor([id, column('day', { logicalType: 'date' })], {
      x: { kind: 'present', on: 'x' },
      late: { ...range({ maximum: '2013-01-01' }), on: 'day' },
    })
    const { by, rows } = await validated(bench, { contract, patterns: ['p/**/*.parquet'] })
    expect(rows).toBe(2)
    expect(by.x).toMatchObject({ status: 'fail', note: 'p/day=2013-01-02/b.parquet does not have it.' })
    expect(by.late).toMatchObject({
      failingRows: 1,
      sample: [{ file: 'p/day=2013-01-02/b.parquet', row: 1 }],
    })
  })
})

describe('JSON lines', () => {
  it('keep their own types; lines that are no objects are named, empty ones are not', async () => {
    const lines = [
      '{"id":1,"n":5}',
      '',
      '{"id":2,',
      '[1]',
      '{"id":3,"n":"x","o":{"a":1}}',
      '{"id":"4","n":null}',
    ]
    await bench.text('b.jsonl', lines.join('\n'))
    const columns = [id, column('n', { logicalType: 'integer' }), column('o', { logicalType: 'object' })]
    const contract = contractFor(columns, { known: { kind: 'required', on: 'n' } })
    const { by, rows, badLines } = await validated(bench, { contract, patterns: ['b.jsonl'] })
    expect([rows, badLines.count, badLines.first.map(({ line }) => line)]).toEqual([3, 2, [3, 4]])
    expect(by.id).toMatchObject({ failingRows: 1, sample: [{ row: 5, values: { id: '4' } }] })
    expect(by.n).toMatchObject({ failingRows: 1, sample: [{ row: 4, values: { n: 'x' } }] })
    expect(by.o).toMatchObject({ status: 'pass', failingRows: 0 })
    expect(by.known).toMatchObject({ failingRows: 1, sample: [{ row: 5 }] })
  })

  it('may be an array, and may be compressed', async () => {
    await bench.text('a.json', '[{"id":1},{"id":2.5}]')
    await bench.text('a.ndjson.gz', gzipSync('{"id":1}\n{"id":2.5}\n'))
    for (const file of ['a.json', 'a.ndjson.gz']) {
      const { by, rows } = await validated(bench, { contract: contractFor([id]), patterns: [file] })
      expect([rows, by.id?.failingRows, by.id?.sample[0]?.row]).toEqual([2, 1, 2])
    }
  })

  it('without a line have no rows', async () => {
    await bench.text('none.jsonl', '')
    const contract = contractFor([id], { rows: measure({ bound: { operator: 'mustBe', value: 0 } }) })
    const { by } = await validated(bench, { contract, patterns: ['none.jsonl'] })
    expect([by.rows?.status, by.id?.status]).toEqual(['pass', 'pass'])
  })
})
