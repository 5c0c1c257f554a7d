import { describe, expect, it } from 'vitest'
import { textTypes } from '../../../../src/data/review/text-types.ts'
import { literal } from '../../../../src/data/sql.ts'
import { versions } from './versions.ts'

const bench = versions()

/** The types of columns that hold these texts. */
async function typesOf(columns: readonly (readonly (string | null)[])[], hints: readonly string[] = []) {
  const session = await bench.engine.open()
  const lists = columns.map((values, i) => {
    const texts = values.map((value) => (value === null ? 'NULL' : literal(value)))
    return `unnest([${texts.join(', ')}]::VARCHAR[]) AS c${i}`
  })
  await session.execute(`CREATE TABLE texts AS SELECT ${lists.join(', ')}`)
  const names = columns.map((_, i) => `c${i}`)
  const types = await textTypes(session, 'texts', names, new Map(hints.map((hint, i) => [`c${i}`, hint])))
  await session.close()
  return names.map((name) => types.get(name) ?? null)
}

describe('the type of a column of text', () => {
  it('is the narrowest that every value reads as', async () => {
    const columns = {
      BIGINT: [['1', '-20', null]],
      HUGEINT: [['1', '9223372036854775808']],
      DOUBLE: [
        ['1', '2.5'],
        ['1e3', 'nan', '-inf'],
        ['0', '0.5', '-0.5', '0e1', ''],
      ],
      BOOLEAN: [['true', 'False']],
      DATE: [['2026-01-02']],
      TIMESTAMP: [['2026-01-02 03:04:05', '2026-01-02T03:04:05.123']],
      'TIMESTAMP WITH TIME ZONE': [['2026-01-02T03:04:05Z', '2026-01-02 03:04:05+02:00']],
    }
    const expected = Object.entries(columns).flatMap(([type, lists]) => lists.map(() => type))
    const lists = Object.values(columns)
      .flat()
      .map((list) => list.filter((value) => value !== ''))
    expect(await typesOf(lists)).toEqual(expected)
  })

  it('stays text where reading it would lose something', async () => {
    const lost = [
      ['007', '8'],
      ['1_000'],
      ['+49'],
      ['1.50', '-01.5'],
      ['1', 'x'],
      ['2026-1-2'],
      ['yes', 'no'],
      ['NA', '1'],
      ['2026-01-02 03:04:05', '2026-01-02 03:04:05Z'],
    ]
    expect(await typesOf(lost)).toEqual(lost.map(() => 'VARCHAR'))
  })

  it('is unknown without a value', async () => {
    expect(
      await typesOf([
        [null, null],
        ['1', null],
      ]),
    ).toEqual([null, 'BIGINT'])
  })

  it('is that of the other version where every value reads as that', async () => {
    const hints = [
      'VARCHAR',
      'SMALLINT',
      'SMALLINT',
      'DECIMAL(5,2)',
      'DECIMAL(5,2)',
      'FLOAT',
      'DATE',
      'TIMESTAMP_S',
      'INTEGER[]',
    ]
    const columns = [
      ['1'],
      ['1'],
      ['70000'],
      ['1.50'],
      ['1.234'],
      ['0.1'],
      ['2026-01-02 00:00:01'],
      ['2026-01-02 00:00:00.5'],
      ['[1]'],
    ]
    expect(await typesOf(columns, hints)).toEqual([
      'VARCHAR',
      'SMALLINT',
      'BIGINT',
      'DECIMAL(5,2)',
      'DOUBLE',
      'FLOAT',
      'TIMESTAMP',
      'TIMESTAMP',
      'VARCHAR',
    ])
  })

  it('is judged by all rows, not by the first', async () => {
    const session = await bench.engine.open()
    const late = "(SELECT CASE WHEN range = 19999 THEN 'x' ELSE range::VARCHAR END AS c FROM range(20000))"
    expect((await textTypes(session, late, ['c'], new Map())).get('c')).toBe('VARCHAR')
    await session.close()
  })
})
