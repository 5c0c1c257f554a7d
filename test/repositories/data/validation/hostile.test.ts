import { existsSync } from 'node:fs'
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Contract } from '../../../../src/data/contracts/contract.ts'
import { ConfigurationError } from '../../../../src/foundation/index.ts'
import { workbench } from '../workbench.ts'
import { contractOf, measure, range, type, validated } from './contracts.ts'

const bench = workbench()

const anything = contractOf({ rows: measure({ bound: { operator: 'mustBeGreaterThan', value: 0 } }) })

async function refusal(file: string, contract: Contract = anything, maxBytes?: number): Promise<string> {
  const outcome = await validated(bench, { contract, patterns: [file], maxBytes }).catch(
    (error: unknown) => error,
  )
  if (outcome instanceof ConfigurationError) {
    expect(outcome.problems).toHaveLength(1)
    return outcome.message
  }
  throw outcome instanceof Error ? outcome : new Error('nothing was refused')
}

describe('a Parquet file', () => {
  it('whose footer lies about the largest value is judged by its rows', async () => {
    await bench.copy('lie.parquet', 'SELECT 1000.5::DOUBLE AS x, id FROM range(10) r(id)')
    const path = join(bench.folder, 'lie.parquet')
    const bytes = await readFile(path)
    const double = (value: number) => Buffer.from(Float64Array.of(value).buffer)
    let at = bytes.length - 8 - bytes.readUInt32LE(bytes.length - 8)
    let patched = 0
    for (at = bytes.indexOf(double(1000.5), at); at > 0; at = bytes.indexOf(double(1000.5), at)) {
      double(1.5).copy(bytes, at)
      patched++
    }
    expect(patched).toBeGreaterThan(0)
    await writeFile(path, bytes)
    const contract = contractOf({ small: { ...range({ maximum: 100 }), on: 'x' } }, [], ['id'])
    const { by } = await validated(bench, {
      contract,
      patterns: ['lie.parquet'],
      failingRowsFile: 'bad.parquet',
    })
    expect(by.small).toMatchObject({ status: 'fail', failingRows: 10 })
    expect(by.small?.sample).toHaveLength(3)
  })

  it('that is cut off, garbage, or has a footer longer than itself is one clear problem', async () => {
    await bench.copy('whole.parquet', "SELECT id, 'text ' || id AS t FROM range(5000) r(id)")
    const whole = await readFile(join(bench.folder, 'whole.parquet'))
    await bench.text('cut.parquet', whole.subarray(0, 2000))
    await bench.text('garbage.parquet', 'PAR1 nothing PAR1')
    const long = Buffer.from(whole)
    long.writeUInt32LE(0x7fffffff, long.length - 8)
    await bench.text('long.parquet', long)
    const torn = Buffer.from(whole)
    torn.fill(0xa5, 10, 1500)
    await bench.text('torn.parquet', torn)
    const contract = contractOf({ t: { kind: 'required', on: 't' }, id: { kind: 'required', on: 'id' } })
    for (const file of ['cut.parquet', 'garbage.parquet', 'long.parquet', 'torn.parquet']) {
      expect(await refusal(file, contract)).toMatch(new RegExp(`^${file}: cannot be read as Parquet`))
    }
  })

  it('may have no rows', async () => {
    await bench.copy('empty.parquet', 'SELECT 1 AS id, 2.5 AS x WHERE false')
    const contract = contractOf({
      rows: measure({ bound: { operator: 'mustBeGreaterThan', value: 0 } }),
      id: { kind: 'primary-key', columns: ['id'] },
      x: { ...range({ minimum: 0 }), on: 'x' },
      share: { ...measure({ metric: 'nullValues', columns: ['x'], unit: 'percent' }), on: 'x' },
      late: {
        kind: 'label-rate',
        on: 'x',
        value: 1,
        minimum: 0,
        maximum: 1,
        reference: null,
        maxAbsoluteChange: null,
      },
    })
    const { by, rows } = await validated(bench, { contract, patterns: ['empty.parquet'] })
    expect(rows).toBe(0)
    expect(Object.values(by).map(({ id, status, failingShare }) => [id, status, failingShare])).toEqual([
      ['rows', 'fail', null],
      ['id', 'pass', 0],
      ['x', 'pass', 0],
      ['share', 'pass', 0],
      ['late', 'fail', null],
    ])
  })

  it('may name its columns as it likes', async () => {
    const names = [
      'select',
      'a"b',
      "it's",
      'new\nline',
      'x'.repeat(100_000),
      '"; DROP TABLE flights; --',
      'file_row_number',
      'Ünï|`code`',
    ]
    const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
    await bench.copy(
      'names.parquet',
      `SELECT ${names.map((name) => `id AS ${quoted(name)}`).join(', ')} FROM range(3) r(id)`,
    )
    const contract = contractOf(
      Object.fromEntries([
        ...names.map((name, index) => [`r${index}`, { ...range({ maximum: 1 }), on: name }] as const),
        ['unique', { kind: 'unique', columns: names }],
        ['there', { kind: 'present', on: names[1] as string }],
      ]),
    )
    const { checks } = await validated(bench, {
      contract,
      patterns: ['names.parquet'],
      failingRowsFile: 'named.parquet',
    })
    expect(checks.map(({ failingRows }) => failingRows)).toEqual([...names.map(() => 1), 0, null])
    expect(checks[0]?.sample).toEqual([{ file: 'names.parquet', row: 3, values: { select: '2' } }])
  })

  it('may have names that differ by case only; a name with no equal is found whatever its case', async () => {
    await bench.copy('case.parquet', `SELECT 1 AS Amount, {'Amount': 2, 'b': {'c': 3}} AS s, 4 AS "?mount"`)
    const path = join(bench.folder, 'case.parquet')
    // DuckDB writes no two such names, so the name of the last column is changed in the file.
    const bytes = await readFile(path)
    for (let at = bytes.indexOf('?mount'); at > 0; at = bytes.indexOf('?mount')) bytes.write('amount', at)
    await writeFile(path, bytes)
    const contract = contractOf({
      upper: { ...range({ minimum: 1, maximum: 1 }), on: 'Amount' },
      lower: { ...range({ minimum: 4, maximum: 4 }), on: 'amount' },
      other: { kind: 'present', on: 'S' },
    })
    const { by } = await validated(bench, { contract, patterns: ['case.parquet'] })
    expect([by.upper?.status, by.lower?.status]).toEqual(['pass', 'pass'])
    expect(by.other).toMatchObject({ status: 'pass', note: 'The data writes it `s`.' })
  })

  it('may hold nested values, time zones, decimals and huge numbers', async () => {
    await bench.copy(
      'types.parquet',
      `SELECT {'a': id} AS s, [id, 2] AS l, TIMESTAMPTZ '2024-01-01 00:30:00+02' + to_hours(id) AS z,
         CAST(id AS DECIMAL(38, 2)) + 0.01 AS d, 9223372036854775806 + id::BIGINT AS h, MAP {'k': id} AS m FROM range(2) r(id)`,
    )
    const contract = contractOf({
      s: { ...type({ logicalType: 'object' }), on: 's' },
      l: { ...type({ logicalType: 'array' }), on: 'l' },
      m: { ...type({ logicalType: 'object' }), on: 'm' },
      z: { ...type({ logicalType: 'timestamp' }), on: 'z' },
      after: { ...range({ minimum: '2024-01-01T00:00:00Z' }), on: 'z' },
      d: { ...range({ exclusiveMinimum: 0.01 }), on: 'd' },
      h: { ...range({ maximum: '9223372036854775806' }), on: 'h' },
      items: { kind: 'length', on: 'l', minimum: 3, maximum: null },
      no: { kind: 'pattern', on: 's', pattern: 'x' },
      unique: { kind: 'unique', columns: ['s'] },
      odd: { ...range({ minimum: 0 }), on: 'm' },
    })
    const { checks } = await validated(bench, {
      contract,
      patterns: ['types.parquet'],
      failingRowsFile: 'odd.parquet',
    })
    expect(checks.map(({ id, status, failingRows }) => [id, status, failingRows])).toEqual([
      ['s', 'pass', null],
      ['l', 'pass', null],
      ['m', 'pass', null],
      ['z', 'pass', null],
      ['after', 'fail', 2],
      ['d', 'fail', 1],
      ['h', 'fail', 1],
      ['items', 'fail', 2],
      ['no', 'error', null],
      ['unique', 'pass', 0],
      ['odd', 'error', null],
    ])
  })
})

describe('a text file', () => {
  it('that grows beyond all measure is refused before it is read', async () => {
    await bench.text('bomb.csv.gz', gzipSync(`a\n${'0\n'.repeat(2_000_000)}`))
    expect(await refusal('bomb.csv.gz', anything, 1_000_000)).toMatch(
      /bomb.csv.gz: holds more than 1000000 bytes when it is decompressed/,
    )
    expect((await validated(bench, { contract: anything, patterns: ['bomb.csv.gz'] })).rows).toBe(2_000_000)
  })

  it('that is not what its ending says is refused', async () => {
    await bench.text('plain.csv.gz', 'a,b\n1,2\n')
    await bench.text('nothing.csv', '')
    expect(await refusal('plain.csv.gz')).toMatch(/plain.csv.gz: cannot be read as CSV/)
    expect(await refusal('nothing.csv')).toMatch(/nothing.csv: the file is empty/)
  })
})

describe('the file of failing rows', () => {
  it('never replaces anything but a file, and goes when nothing fails any more', async () => {
    await bench.copy('five.parquet', 'SELECT id FROM range(5) r(id)')
    const none = contractOf({ none: { ...range({ maximum: -1 }), on: 'id' } })
    await mkdir(join(bench.folder, 'folder'))
    await symlink(join(bench.folder, 'five.parquet'), join(bench.folder, 'link'))
    for (const failingRowsFile of ['folder', 'link']) {
      await expect(
        validated(bench, { contract: none, patterns: ['five.parquet'], failingRowsFile }),
      ).rejects.toThrow(`${failingRowsFile}: is not a file`)
    }
    const failingRowsFile = 'new/failing.parquet'
    const failing = await validated(bench, { contract: none, patterns: ['five.parquet'], failingRowsFile })
    expect(failing.failingRowsFile).toBe(failingRowsFile)
    expect(existsSync(join(bench.folder, failingRowsFile))).toBe(true)
    const fine = await validated(bench, { contract: anything, patterns: ['five.parquet'], failingRowsFile })
    expect(fine.failingRowsFile).toBeNull()
    expect(existsSync(join(bench.folder, failingRowsFile))).toBe(false)
  })
})
