import { describe, expect, it } from 'vitest'
import { ConfigurationError } from '../../../../src/foundation/index.ts'
import { rowsOf, versions } from './versions.ts'

const bench = versions()
const typed = `SELECT range AS id, (range % 7)::INTEGER AS i, range / 4 AS x, (range / 3)::FLOAT AS f,
  (range / 8)::DECIMAL(10,3) AS d, range % 2 = 0 AS b, DATE '2026-01-01' + range::INTEGER AS day,
  TIMESTAMP '2026-01-01 00:00:00' + INTERVAL (range) MINUTE AS at, 'k' || range % 3 AS s,
  '00' || range AS zip, NULL::BIGINT AS never, 170141183460469231731687303715884105727::HUGEINT - range AS huge
  FROM range(40)`

describe('a review', () => {
  it('of equal bytes looks at nothing else', async () => {
    await bench.write('same-1.parquet', 'SELECT 1 AS id')
    await bench.write('same-2.parquet', 'SELECT 1 AS id')
    const review = await bench.review('same-1.parquet', 'same-2.parquet', { key: ['id'] })
    expect(review).toMatchObject({
      identical: true,
      before: { rows: 1 },
      schema: [],
      profiles: [],
      distributions: [],
    })
    expect(review.before.files[0]!.sha256).toBe(review.after.files[0]!.sha256)
  })

  it('of a first version tells what it holds, and claims no change', async () => {
    await bench.write('first.parquet', 'SELECT range AS id FROM range(5)')
    const review = await bench.review(null, 'first.parquet', { key: ['id'] })
    expect(review).toMatchObject({
      identical: false,
      before: { files: [], rows: 0, bytes: 0 },
      after: { rows: 5 },
      schema: [],
      rows: { notComputable: 'there is no version before' },
      distributions: [],
    })
    expect(review.profiles).toEqual([
      { before: null, after: expect.objectContaining({ column: 'id', mean: 2 }) },
    ])
  })

  it.each(['data.csv', 'data.jsonl'])(
    'finds no change between Parquet and %s of the same values',
    async (name) => {
      await bench.write('data.parquet', typed)
      await bench.write(name, typed)
      for (const [before, after] of [
        ['data.parquet', name],
        [name, 'data.parquet'],
      ] as const) {
        const review = await bench.review(before, after, { key: ['id'] })
        expect(review.schema).toEqual([])
        expect(rowsOf(review)).toMatchObject({ added: 0, removed: 0, changed: 0, unchanged: 40 })
        expect(review.distributions.filter(({ effect }) => effect > 0)).toEqual([])
      }
    },
  )

  it('reads the types of text files off their values', async () => {
    await bench.text(
      'old.csv',
      'id,n,x,flag,day,zip,note\n1,5,1.5,true,2026-01-02,01234,a\n2,6,2,false,2026-01-03,02345,\n',
    )
    await bench.text(
      'new.csv',
      'id,n,x,flag,day,zip,note\n1,5.0,1.50,true,2026-01-02,01234,a\n2,oops,2,False,2026-01-03,2345,b\n',
    )
    const review = await bench.review('old.csv', 'new.csv', { key: ['id'] })
    expect(review.schema).toMatchObject([
      { column: 'n', change: 'type', before: 'BIGINT', after: 'VARCHAR', breaking: true },
    ])
    expect(review.profiles.map(({ before }) => before!.type)).toEqual([
      'BIGINT',
      'BIGINT',
      'DOUBLE',
      'BOOLEAN',
      'DATE',
      'VARCHAR',
      'VARCHAR',
    ])
    expect(rowsOf(review).columns.map(({ column }) => column)).toEqual(['n', 'zip', 'note'])
  })

  it('refuses files that cannot be read, by name', async () => {
    await bench.text('broken.parquet', 'PAR1 and nothing more')
    await bench.write('fine.parquet', 'SELECT 1 AS id')
    const problems = async (before: string, after: string) => {
      const error = await bench.review(before, after).catch((thrown: unknown) => thrown)
      return error instanceof ConfigurationError ? error.problems : []
    }
    expect(await problems('fine.parquet', 'broken.parquet')).toMatchObject([{ file: 'broken.parquet' }])
    expect(await problems('nowhere.parquet', 'fine.parquet')).toMatchObject([
      { path: 'before', value: 'nowhere.parquet', message: 'this file does not exist' },
    ])
  })
})

describe('distribution changes', () => {
  it('are sorted by size, and a shift is told in standard deviations of the version before', async () => {
    const table = (shift: number) => `SELECT range AS id, (range * 37 % 101) + ${shift} AS moved,
      range * 37 % 101 AS still, 'c' || range % ${shift > 0 ? 9 : 10} AS c FROM range(2020)`
    const { distributions } = await bench.change(table(0), table(50))
    expect(distributions.map(({ column, size }) => [column, size])).toEqual([
      ['moved', 'large'],
      ['c', 'medium'],
      ['id', 'none'],
      ['still', 'none'],
    ])
    const [moved, categories] = distributions
    expect(moved).toMatchObject({ method: 'wasserstein', kind: 'numerical' })
    expect(moved!.effect).toBeCloseTo(50 / Math.sqrt((101 ** 2 - 1) / 12), 10)
    expect(categories).toMatchObject({
      method: 'jensenshannon',
      newCategories: [],
      vanishedCategories: ['c9'],
    })
  })

  it('of two samples of the same distribution are not called a change', async () => {
    const sample = (seed: number) =>
      `SELECT ${Array.from(
        { length: 12 },
        (_, i) =>
          `hash(range, ${i}, ${seed}) % 1000 AS n${i}, 'c' || hash(range, ${i}, -${seed}) % 5 AS c${i}`,
      ).join(', ')} FROM range(300)`
    const { distributions } = await bench.change(sample(1), sample(2))
    expect(distributions).toHaveLength(24)
    expect(distributions.filter(({ size }) => size !== 'none')).toEqual([])
  })

  it('count values that went missing, even where none is left', async () => {
    const { distributions, schema } = await bench.change(
      `SELECT range AS x, 'a' AS c FROM range(100)`,
      `SELECT NULL::BIGINT AS x, CASE WHEN range % 2 = 0 THEN 'a' END AS c FROM range(100)`,
    )
    expect(
      new Map(
        distributions.map(({ column, effect, size, missingShare }) => [
          column,
          { effect, size, missingShare },
        ]),
      ),
    ).toEqual(
      new Map([
        ['c', { effect: 0, size: 'large', missingShare: { before: 0, after: 0.5 } }],
        ['x', { effect: 0, size: 'large', missingShare: { before: 0, after: 1 } }],
      ]),
    )
    expect(schema.map(({ column, breaking }) => [column, breaking])).toEqual([
      ['x', true],
      ['c', true],
    ])
  })

  it('name the twenty most frequent new and vanished categories, and count all of them', async () => {
    // As many rows of each, and of the last one more.
    const texts = (from: number, to: number) =>
      `SELECT 'c' || least(${from} + range % ${to - from + 3}, ${to - 1}) AS c, range AS n FROM range(2000)`
    const change = (hidden: string[]) => bench.change(texts(0, 50), texts(40, 140), { private: hidden })
    const { distributions } = await change([])
    const found = distributions.find(({ column }) => column === 'c')!
    expect(found).toMatchObject({ newCategoryCount: 90, vanishedCategoryCount: 40 })
    expect(found.newCategories).toHaveLength(20)
    expect(found.newCategories[0]).toBe('c139')
    expect(found.vanishedCategories).toHaveLength(20)
    expect(distributions.find(({ column }) => column === 'n')).toMatchObject({ newCategoryCount: 0 })
    const hidden = (await change(['c'])).distributions.find(({ column }) => column === 'c')
    expect(hidden).toMatchObject({ newCategories: [], vanishedCategories: [], newCategoryCount: 90 })
  })

  it('pass hostile categories on as plain text, cut to 200 characters', async () => {
    const hostile = ['<script>', '__proto__', '`| a |`', 'a\nb', "'; DROP TABLE x; --", '']
    const values = [...hostile, 'y'.repeat(1000)]
      .map((text) => `('${text.replaceAll("'", "''")}')`)
      .join(', ')
    const { distributions, profiles } = await bench.change(
      `SELECT 'a' AS c FROM range(9)`,
      `SELECT c FROM (VALUES ${values}) t(c)`,
    )
    expect([...distributions[0]!.newCategories].sort()).toEqual([...hostile, `${'y'.repeat(199)}…`].sort())
    expect(profiles[0]!.after!.histogram!.map(({ label }) => label)).toContain('__proto__')
  })
})

describe('private columns', () => {
  it('are counted, but their values never appear', async () => {
    const people = (names: string[]) =>
      `SELECT * FROM (VALUES ${names.map((name, i) => `(${i}, 'secret-${name}', ${4711 + i})`).join(', ')}) t(id, "Name", pin)`
    const review = await bench.change(people(['ann', 'bob', 'eve']), people(['ann', 'rob', 'eve', 'joe']), {
      key: ['pin'],
      private: ['name', 'PIN'],
    })
    expect(JSON.stringify(review)).not.toMatch(/secret-|471\d/)
    expect(rowsOf(review)).toMatchObject({ added: 1, changed: 1, columns: [{ column: 'Name', changed: 1 }] })
    expect(rowsOf(review).examples.changed).toEqual([
      { key: { pin: '‹private›' }, column: 'Name', before: '‹private›', after: '‹private›' },
    ])
    expect(review.profiles[1]!.after).toMatchObject({
      column: 'Name',
      distinct: 4,
      missing: 0,
      histogram: null,
    })
  })

  it('stay private under a new name', async () => {
    const review = await bench.change(
      `SELECT range AS id, 'secret-' || range AS email FROM range(5)`,
      `SELECT range AS id, 'secret-' || range AS mail FROM range(6)`,
      { key: ['id'], private: ['email'] },
    )
    expect(review.schema).toMatchObject([{ column: 'email', change: 'renamed', after: 'mail' }])
    expect(JSON.stringify(review)).not.toContain('secret-')
  })
})
