import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typeChange } from '../../../../src/data/review/column-types.ts'
import { type ColumnFacts, schemaDiff } from '../../../../src/data/review/schema-diff.ts'
import { versions } from './versions.ts'

const columns = (types: Readonly<Record<string, string | ColumnFacts>>) =>
  new Map(
    Object.entries(types).map(([name, facts]) => [
      name,
      typeof facts === 'string' ? { type: facts, missing: 0, rows: 10 } : facts,
    ]),
  )

describe('the schema diff', () => {
  it('names removed, added and retyped columns, and which of them break code', () => {
    const found = schemaDiff(
      columns({ id: 'BIGINT', gone: 'DATE', wide: 'INTEGER', narrow: 'BIGINT' }),
      columns({ id: 'BIGINT', wide: 'BIGINT', narrow: 'SMALLINT', fresh: 'VARCHAR' }),
    )
    expect(found.map(({ reason: _, ...change }) => change)).toEqual([
      { column: 'gone', change: 'removed', before: 'DATE', after: null, breaking: true },
      { column: 'wide', change: 'type', before: 'INTEGER', after: 'BIGINT', breaking: false },
      { column: 'narrow', change: 'type', before: 'BIGINT', after: 'SMALLINT', breaking: true },
      { column: 'fresh', change: 'added', before: null, after: 'VARCHAR', breaking: false },
    ])
  })

  it('calls it breaking when values that were always there can be missing', () => {
    const found = schemaDiff(
      columns({ x: 'BIGINT', y: { type: 'BIGINT', missing: 1, rows: 10 } }),
      columns({ x: { type: 'BIGINT', missing: 2, rows: 9 }, y: { type: 'BIGINT', missing: 5, rows: 9 } }),
    )
    expect(found).toEqual([
      {
        column: 'x',
        change: 'type',
        before: 'BIGINT, never missing',
        after: 'BIGINT, missing in 2 of 9 rows',
        breaking: true,
        reason: 'code for the old version never met a missing value',
      },
    ])
  })

  it('says of the fewest columns that they moved', () => {
    const types = (names: string) => columns(Object.fromEntries([...names].map((name) => [name, 'DATE'])))
    const moved = schemaDiff(types('abcde'), types('xebacd'), new Map()).filter(
      ({ change }) => change === 'moved',
    )
    expect(moved.map(({ column, before, after }) => [column, before, after])).toEqual([
      ['e', '5', '2'],
      ['b', '2', '3'],
    ])
    expect(schemaDiff(types('abc'), types('xbc'), new Map([['a', 'x']])).map(({ change }) => change)).toEqual(
      ['renamed'],
    )
  })

  it('does not judge the type of a column without values', () => {
    const empty = { type: 'INTEGER', missing: 10, rows: 10 }
    expect(schemaDiff(columns({ x: empty }), columns({ x: 'VARCHAR' }))).toMatchObject([
      { breaking: false, reason: 'the column held no value before' },
    ])
  })

  const names = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 })
  const schema = names.chain((some) =>
    fc
      .array(fc.constantFrom('BIGINT', 'VARCHAR'), { minLength: some.length, maxLength: some.length })
      .map((types) => columns(Object.fromEntries(some.map((name, i) => [name, types[i]!])))),
  )

  it('is empty for equal schemas, and swaps added and removed on the way back', () => {
    fc.assert(
      fc.property(schema, schema, (a, b) => {
        expect(schemaDiff(a, a)).toEqual([])
        const names = (of: typeof a, than: typeof a, which: string) =>
          schemaDiff(of, than)
            .filter(({ change }) => change === which)
            .map(({ column }) => column)
            .sort()
        expect(names(a, b, 'added')).toEqual(names(b, a, 'removed'))
        expect(names(a, b, 'type')).toEqual(names(b, a, 'type'))
      }),
    )
  })

  it('moves columns so that the others stand in the old order', () => {
    fc.assert(
      fc.property(schema, schema, (a, b) => {
        const moved = new Set(
          schemaDiff(a, b)
            .filter(({ change }) => change === 'moved')
            .map(({ column }) => column),
        )
        const still = (of: typeof a, other: typeof a) =>
          [...of.keys()].filter((name) => other.has(name) && !moved.has(name))
        expect(still(a, b)).toEqual(still(b, a))
      }),
    )
  })
})

describe('a change of type', () => {
  it.each([
    ['INTEGER', 'BIGINT', false],
    ['UINTEGER', 'BIGINT', false],
    ['BIGINT', 'INTEGER', true],
    ['INTEGER', 'UINTEGER', true],
    ['INTEGER', 'DOUBLE', false],
    ['BIGINT', 'DOUBLE', true],
    ['SMALLINT', 'FLOAT', false],
    ['INTEGER', 'FLOAT', true],
    ['FLOAT', 'DOUBLE', false],
    ['DOUBLE', 'FLOAT', true],
    ['DOUBLE', 'BIGINT', true],
    ['DECIMAL(10,2)', 'DECIMAL(12,2)', false],
    ['DECIMAL(10,2)', 'DECIMAL(12,4)', false],
    ['DECIMAL(10,2)', 'DECIMAL(10,4)', true],
    ['DECIMAL(10,2)', 'DOUBLE', true],
    ['INTEGER', 'DECIMAL(12,2)', false],
    ['BIGINT', 'DECIMAL(18,2)', true],
    ['DATE', 'TIMESTAMP', false],
    ['TIMESTAMP', 'DATE', true],
    ['TIMESTAMP', 'TIMESTAMP WITH TIME ZONE', true],
    ['TIMESTAMP', 'TIMESTAMP_NS', true],
    ["ENUM('a')", 'VARCHAR', false],
    ['BIGINT', 'VARCHAR', true],
    ['VARCHAR', 'BIGINT', true],
    ['BOOLEAN', 'BIGINT', true],
    ['DECIMAL(2,1)[]', 'DECIMAL(3,1)[]', true],
  ])('from %s to %s breaks code: %s', (before, after, breaking) => {
    expect(typeChange(before, after).breaking).toBe(breaking)
  })
})

describe('renamed columns', () => {
  const bench = versions()

  it('are found by their values, in rows that both versions have', async () => {
    const { schema } = await bench.change(
      `SELECT range AS id, range * 7 % 10 AS old, 1 AS constant, range % 3 AS r FROM range(20)`,
      `SELECT range AS id, range * 7 % 10 AS "new", 1 AS same, range % 4 AS r2 FROM range(5, 30) ORDER BY id DESC`,
      { key: ['id'] },
    )
    expect(schema.map(({ column, change, after }) => [column, change, after])).toEqual([
      ['old', 'renamed', 'new'],
      ['constant', 'removed', null],
      ['r', 'removed', null],
      ['same', 'added', 'INTEGER'],
      ['r2', 'added', 'BIGINT'],
    ])
  })

  it('are found without a key where the rows stand in the same order, and not where they do not', async () => {
    const renamed = async (order: string) => {
      const { schema } = await bench.change(
        'SELECT range AS a, [range] AS l FROM range(9)',
        `SELECT range AS b, [range] AS k FROM range(9) ORDER BY range ${order}`,
      )
      return schema.map(({ change }) => change)
    }
    expect(await renamed('ASC')).toEqual(['renamed', 'renamed'])
    expect(await renamed('DESC')).toEqual(['removed', 'removed', 'added', 'added'])
  })

  it('are not claimed where two columns would fit', async () => {
    const { schema } = await bench.change(
      'SELECT range AS id, range AS a FROM range(9)',
      'SELECT range AS id, range AS b, range AS c FROM range(9)',
      { key: ['id'] },
    )
    expect(schema.map(({ change }) => change)).toEqual(['removed', 'added', 'added'])
  })
})
