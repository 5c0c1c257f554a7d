import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { workbench } from '../workbench.ts'
import { column, contractOf, range, type, validated } from './contracts.ts'

const bench = workbench()

const query = (text: string, value = 0) =>
  ({ kind: 'sql', query: text, bound: { operator: 'mustBe', value } }) as const

describe('private columns', () => {
  it('never appear: not in samples, files, observed values, notes or errors', async () => {
    const secret = 31337
    await bench.text('people.csv', `id,ssn,city\n1,${secret},Oslo\n2,x${secret}y,Rome\n3,${secret},Rome\n`)
    const columns = [
      column('id', { logicalType: 'integer' }),
      column('SSN', { logicalType: 'integer', private: true }),
      column('city'),
    ]
    const contract = contractOf(
      {
        type: { ...type({ logicalType: 'integer' }), on: 'ssn' },
        small: { ...range({ maximum: 10 }), on: 'ssn' },
        unique: { kind: 'unique', columns: ['ssn'] },
        city: { kind: 'one-of', on: 'city', values: ['Paris'] },
        counted: query('SELECT count(*) FROM flights WHERE ssn IS NULL'),
        highest: query('SELECT max(ssn) FROM flights'),
        renamed: query('SELECT max(id) FROM (SELECT ssn FROM flights) t(id)'),
        star: query("SELECT max(COLUMNS('s.n')) FROM flights"),
        row: query("SELECT max(struct_extract(flights, 'ssn')) FROM flights"),
        text: query("SELECT * FROM query('SELECT max(ssn) FROM flights')"),
        position: query('SELECT max(id) FROM (FROM flights) t(x, id)'),
        left: query('SELECT max(key0) FROM mlops_repeated_1'),
        cast: query("SELECT sum(CAST(ssn || 'z' AS INTEGER)) FROM flights"),
        open: query('SELECT max(id) FROM flights'),
      },
      columns,
      ['id'],
    )
    const result = await validated(bench, {
      contract,
      patterns: ['people.csv'],
      failingRowsFile: 'failing.parquet',
    })
    expect(JSON.stringify(result)).not.toContain(String(secret))
    const { by } = result
    expect(by.small?.sample[0]).toEqual({ file: 'people.csv', row: 1, values: { id: '1', ssn: '‹private›' } })
    expect([by.type?.failingRows, by.small?.failingRows, by.unique?.failingRows]).toEqual([1, 2, 2])
    expect([by.counted?.observed, by.open?.observed]).toEqual([1, 3])
    for (const id of ['highest', 'renamed', 'star', 'row', 'text', 'position']) {
      expect([id, by[id]?.observed, by[id]?.status === 'fail' || by[id]?.status === 'error']).toEqual([
        id,
        null,
        true,
      ])
    }
    expect([by.left?.status, by.cast?.status]).toEqual(['error', 'error'])
    const session = await bench.engine.open()
    const names = await session.rows(
      `SELECT column_name FROM (DESCRIBE FROM '${join(bench.folder, 'failing.parquet')}')`,
    )
    const rows = await session.rows(
      `SELECT mlops_rules::VARCHAR FROM '${join(bench.folder, 'failing.parquet')}'`,
    )
    await session.close()
    expect(names.flat()).toEqual(['id', 'city', 'mlops_file', 'mlops_row', 'mlops_rules'])
    expect(rows.flat()).toEqual(['[small, unique, city]', '[type, city]', '[small, unique, city]'])
  })
})

describe('SQL of a contract', () => {
  it('reads the data sets by name and nothing else', async () => {
    await bench.copy('flights.parquet', 'SELECT id FROM range(4) r(id)')
    await bench.copy('planes.parquet', 'SELECT id FROM range(2) r(id)')
    await bench.copy('hidden.parquet', 'SELECT 1 AS id')
    const at = (file: string) => `'${join(bench.folder, file)}'`
    const contract = contractOf({
      rows: query('SELECT count(*) FROM flights', 4),
      joined: query('WITH p AS (FROM planes) SELECT count(*) FROM flights JOIN p USING (id);', 2),
      other: query(`SELECT count(*) FROM ${at('hidden.parquet')}`),
      function: query(`SELECT count(*) FROM read_parquet(${at('*.parquet')})`),
      passwords: query("SELECT count(*) FROM read_text('/etc/passwd')"),
      csv: query("SELECT count(*) FROM read_csv('/etc/passwd')"),
      glob: query("SELECT count(*) FROM glob('/*')"),
      network: query("SELECT count(*) FROM read_csv('https://example.org/a.csv')"),
      write: query(`COPY flights TO ${at('stolen.csv')}`),
      setting: query('SET enable_external_access = true'),
      two: query('SELECT 1; SELECT 2'),
      attach: query("ATTACH 'x.db'"),
      load: query('INSTALL httpfs'),
      several: query('SELECT id FROM flights'),
      wide: query('SELECT 1, 2'),
      nothing: query('SELECT max(id) FROM flights WHERE false'),
      word: query("SELECT 'many'"),
      typo: query('SELECT count(*) FROM flihgts'),
    })
    const { by } = await validated(bench, {
      contract,
      patterns: ['flights.parquet'],
      others: { planes: ['planes.parquet'] },
    })
    expect(
      Object.values(by)
        .filter(({ status }) => status === 'pass')
        .map(({ id }) => id),
    ).toEqual(['rows', 'joined'])
    const notes = Object.fromEntries(
      Object.values(by).flatMap(({ id, status, note }) => (status === 'error' ? [[id, note]] : [])),
    )
    const denied = expect.stringMatching(/Permission Error|disabled|httpfs/)
    expect(notes).toEqual({
      other: denied,
      function: denied,
      passwords: denied,
      csv: denied,
      glob: denied,
      network: denied,
      write: 'it must be one SELECT',
      setting: 'it must be one SELECT',
      two: 'it must be one SELECT, without a second statement',
      attach: 'it must be one SELECT',
      load: 'it must be one SELECT',
      several: 'it gives several rows instead of one number',
      wide: 'it gives 2 columns instead of one number',
      nothing: 'it gives NULL instead of a number',
      word: 'what it gives is no number',
      typo: expect.stringContaining('flihgts'),
    })
  })
})
