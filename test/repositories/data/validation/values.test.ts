import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workbench } from '../workbench.ts'
import { contractOf, range, validated } from './contracts.ts'

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
        delay: { ...range({ minimum: 0, maximum: 5 }), on: 'delay' },
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

  it('agree with themselves computed one value at a time', async () => {
    const value = fc.option(
      fc.oneof(
        fc.integer({ min: -20, max: 20 }),
        fc.constantFrom(0.5, -0.5, 1e300, Infinity, -Infinity, NaN),
      ),
    )
    const bound = fc.integer({ min: -10, max: 10 })
    const text = fc.option(fc.string({ maxLength: 4 }).filter((each) => !each.includes('\0')))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(value, text), { maxLength: 30 }),
        fc.tuple(bound, bound),
        fc.uniqueArray(
          fc.string({ maxLength: 2 }).filter((each) => !each.includes('\0')),
          { maxLength: 12 },
        ),
        async (rows, [low, high], known) => {
          const number = (x: number | null) =>
            x === null ? 'NULL' : `'${String(x).replace('Infinity', 'inf')}'::DOUBLE`
          const listed = rows.map(
            ([x, t]) => `(${number(x)}, ${t === null ? 'NULL' : `'${t.replaceAll("'", "''")}'`})`,
          )
          const values = [...listed, '(NULL::DOUBLE, NULL::VARCHAR)'].join(', ')
          await bench.copy('p.parquet', `SELECT * FROM (VALUES ${values}) v(x, t)`)
          const contract = contractOf({
            range: { ...range({ minimum: low, exclusiveMaximum: high }), on: 'x' },
            known: { kind: 'one-of', on: 't', values: known },
            form: { kind: 'pattern', on: 't', pattern: '^[a-m]|\\d$|\\s' },
            length: { kind: 'length', on: 't', minimum: 1, maximum: 2 },
            there: { kind: 'required', on: 'x' },
            unique: { kind: 'unique', columns: ['t'] },
          })
          const { by } = await validated(bench, { contract, patterns: ['p.parquet'] })
          const numbers = rows.flatMap(([x]) => (x === null || Number.isNaN(x) ? [] : [x]))
          const texts = rows.flatMap(([, t]) => (t === null ? [] : [t]))
          const count = <T>(of: readonly T[], broken: (each: T) => boolean) => of.filter(broken).length
          const length = (t: string) => [...t].length
          expect(
            Object.fromEntries(Object.entries(by).map(([id, { failingRows }]) => [id, failingRows])),
          ).toEqual({
            range: count(numbers, (x) => x < low || x >= high),
            known: count(texts, (t) => !known.includes(t)),
            form: count(texts, (t) => !/^[a-m]|\d$|\s/.test(t)),
            length: count(texts, (t) => length(t) < 1 || length(t) > 2),
            there: rows.length + 1 - numbers.length,
            unique: count(texts, (t) => texts.indexOf(t) !== texts.lastIndexOf(t)),
          })
        },
      ),
      { numRuns: 12 },
    )
  })

  it('that cannot be judged are errors of their own, and all others are judged', async () => {
    await bench.copy('one.parquet', "SELECT 1 AS n, 'x' AS t, true AS b, DATE '2024-01-01' AS d")
    const contract = contractOf({
      typo: { ...range({ minimum: 0 }), on: 'nn' },
      compare: { ...range({ minimum: 'a' }), on: 'n' },
      day: { ...range({ minimum: 'yesterday' }), on: 'd' },
      look: { kind: 'pattern', on: 't', pattern: 'a(?=b)' },
      back: { kind: 'pattern', on: 't', pattern: '(a)\\1' },
      broken: { kind: 'pattern', on: 't', pattern: '(a' },
      other: { kind: 'relationship', columns: ['n'], to: { object: 'nowhere', columns: ['n'] } },
      base: { kind: 'distribution', on: 'n', method: 'psi', reference: null, max: 0.1 },
      age: { kind: 'freshness', column: 'b', seconds: 1 },
      fine: { ...range({ maximum: 0 }), on: 'n' },
    })
    const { by } = await validated(bench, { contract, patterns: ['one.parquet'] })
    const notes = Object.fromEntries(
      Object.values(by).flatMap(({ id, status, note }) => (status === 'error' ? [[id, note]] : [])),
    )
    expect(notes).toEqual({
      typo: 'the column `nn` is missing; there is `n`',
      compare: expect.stringContaining('cannot be compared with the text `a`'),
      day: expect.stringContaining('yesterday'),
      look: expect.stringContaining('look-ahead and look-behind'),
      back: expect.stringContaining('back references'),
      broken: expect.stringContaining('missing )'),
      other: 'no data set `nowhere` is given',
      base: 'there is no base version to compare with',
      age: expect.stringContaining('BOOLEAN'),
    })
    expect(by.fine).toMatchObject({ status: 'fail', failingRows: 1 })
  })
})

describe('regular expressions', () => {
  it.each([
    ['\\u00e9$', 'é', 'e'],
    ['^\\u{1F600}', '😀', 'x'],
    ['^[\\s]$', '\u00a0', 'x'],
    ['^\\S+$', 'é', '\u2003'],
    ['[^]', '\n', ''],
    ['(?<year>\\d{4})-', '2024-', '24-'],
    ['^[[a]$', '[', 'b'],
    ['^\\/[\\-]$', '/-', '/'],
    ['^a|b$', 'axx', 'xax'],
    ['^(a|b)$', 'b', 'ab'],
    ['^\\cA$', '\u0001', 'cA'],
  ])('mean in DuckDB what they mean in JavaScript: %s', async (pattern, match, other) => {
    expect([new RegExp(pattern, 'u').test(match), new RegExp(pattern, 'u').test(other)]).toEqual([
      true,
      false,
    ])
    await bench.copy('re.parquet', `SELECT unnest(['${match}', '${other}']) AS t`)
    const contract = contractOf({ form: { kind: 'pattern', on: 't', pattern } })
    const { by } = await validated(bench, { contract, patterns: ['re.parquet'] })
    expect(by.form).toMatchObject({ failingRows: 1, sample: [{ row: 2 }] })
  })
})
