import { describe, expect, it } from 'vitest'
import { workbench } from './workbench.ts'

const bench = workbench()
const rows = (query: string) => `SELECT * FROM (VALUES ${query})`

describe('a comparison of two prediction files', () => {
  it('has one row for each id, in the order of the ids, whatever the order of the files', async () => {
    await bench.copy('a.parquet', `${rows('(3, true, 0.9), (1, false, 0.2), (2, true, 0.4)')} t(id, y, p)`)
    await bench.copy('b.parquet', `${rows('(2, true, 0.6), (3, true, 0.5), (1, false, 0.1)')} t(id, y, p)`)
    const { sample, facts } = await bench.compare({})
    expect(sample).toMatchObject({ rows: 3, classes: ['false', 'true'], weight: null, probabilities: true })
    expect([...sample.label]).toEqual([0, 1, 1])
    expect([...sample.candidate.score!]).toEqual([0.2, 0.4, 0.9])
    expect([...sample.champion!.score!]).toEqual([0.1, 0.6, 0.5])
    expect([...sample.candidate.prediction!]).toEqual([0, 0, 1])
    expect([...sample.champion!.prediction!]).toEqual([0, 1, 1])
    expect(facts).toMatchObject({
      candidateRows: 3,
      championRows: 3,
      holdoutRows: null,
      joinedRows: 3,
      dropped: { candidate: 0, champion: 0, holdout: 0 },
      labelsFrom: ['candidate', 'champion'],
      columns: { candidate: ['id', 'y', 'p'], champion: ['id', 'y', 'p'] },
    })
    expect(facts.files.map(({ path, role }) => [path, role])).toEqual([
      ['a.parquet', 'candidate'],
      ['b.parquet', 'champion'],
    ])
  })

  it('reads a candidate alone when there is no champion', async () => {
    await bench.copy('alone.parquet', `${rows('(1, 0, 0.2), (2, 1, 0.4)')} t(id, y, p)`)
    const { sample, facts } = await bench.compare({ candidate: ['alone.parquet'], champion: null })
    expect(sample.champion).toBeNull()
    expect(sample.classes).toEqual(['0', '1'])
    expect(facts.championRows).toBeNull()
  })

  it('takes label, weight and slices from the holdout when predictions lack them', async () => {
    await bench.copy('ha.parquet', `${rows('(1, 0.2), (2, 0.4), (3, 0.5)')} t(id, p)`)
    await bench.copy('hb.parquet', `${rows('(3, 0.2), (2, 0.4), (1, 0.5)')} t(id, p)`)
    await bench.copy(
      'hold.parquet',
      `${rows("(2, 'yes', 2.0, 'JFK'), (1, 'no', 1.0, 'LGA'), (3, 'no', 0.5, NULL)")} t(id, y, w, origin)`,
    )
    const { sample, slices, facts } = await bench.compare({
      candidate: ['ha.parquet'],
      champion: ['hb.parquet'],
      holdout: ['hold.parquet'],
      positive: 'yes',
      weight: 'w',
      slices: [{ column: 'origin' }],
    })
    expect([...sample.label]).toEqual([0, 1, 0])
    expect(sample.classes).toEqual(['no', 'yes'])
    expect([...sample.weight!]).toEqual([1, 2, 0.5])
    expect(slices).toEqual([
      { column: 'origin', values: ['JFK', 'LGA', '(missing)'], codes: Int32Array.of(1, 0, 2) },
    ])
    expect(facts).toMatchObject({ holdoutRows: 3, labelsFrom: ['holdout'] })
  })

  it('says the same of the same rows in Parquet, CSV, compressed CSV and JSON lines', async () => {
    const query = `${rows("(1, true, 0.25, 'x'), (2, false, 0.5, 'y'), (30, true, 0.125, 'x')")} t(id, y, p, s)`
    await bench.copy('same.parquet', query)
    const expected = await bench.compare({
      candidate: ['same.parquet'],
      champion: null,
      slices: [{ column: 's' }],
    })
    for (const name of ['same.csv', 'same.csv.gz', 'same.jsonl', 'same.ndjson.gz']) {
      await bench.copy(name, query)
      const found = await bench.compare({
        candidate: [name],
        champion: ['same.parquet'],
        slices: [{ column: 's' }],
      })
      expect(found.sample.label).toEqual(expected.sample.label)
      expect(found.sample.candidate).toEqual(expected.sample.candidate)
      expect(found.slices).toEqual(expected.slices)
      expect(found.facts.labelsSha256).toBe(expected.facts.labelsSha256)
    }
  })

  it('reads several files of a side, by name and by pattern', async () => {
    await bench.copy('part-1.parquet', `${rows('(1, 0, 0.2), (2, 1, 0.4)')} t(id, y, p)`)
    await bench.copy('part-2.parquet', `${rows('(4, 0, 0.2), (3, 1, 0.4)')} t(id, y, p)`)
    const { sample, facts } = await bench.compare({
      candidate: ['part-*.parquet'],
      champion: ['part-1.parquet', 'part-2.parquet'],
    })
    expect(sample.rows).toBe(4)
    expect(facts.files).toHaveLength(4)
    expect(facts.files[0]!.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('reads CSV with any usual delimiter, quoted line breaks, a byte order mark and repeated names', async () => {
    await bench.text('semi.csv', '\ufeff"id";y;p;"a ""b""\nc";y\r\n1;0;0.25;"x;\n""y""";9\r\n2;1;0.5;z;9\r\n')
    await bench.text('tabs.tsv', 'id\ty\tp\n2\t1\t0.5\n1\t0\t0.25\n')
    const { sample, slices, facts } = await bench.compare({
      candidate: ['semi.csv'],
      champion: ['tabs.tsv'],
      slices: [{ column: 'a "b"\nc' }],
    })
    expect(sample.champion).toEqual(sample.candidate)
    expect(slices[0]!.values).toEqual(['x;\n"y"', 'z'])
    expect(facts.columns.candidate).toEqual(['id', 'y', 'p', 'a "b"\nc', 'y_1'])
  })

  it('reads CSV files with different line ends and delimiters as one side', async () => {
    await bench.text('dos-1.csv', 'id,y,p\r\n1,0,0.25\r\n')
    await bench.text('dos-2.csv', 'id;y;p\n2;1;0.5\n')
    await bench.text('dos-3.csv', 'id;y;p\r3;1;0.75')
    const { sample } = await bench.compare({ candidate: ['dos-?.csv'], champion: null })
    expect([...sample.candidate.score!]).toEqual([0.25, 0.5, 0.75])
  })

  it('refuses CSV files of one side whose columns differ', async () => {
    await bench.text('c1.csv', 'id,y,p\n1,0,0.25\n')
    await bench.text('c2.csv', 'id,p,y\n2,0.5,1\n')
    const problems = await bench.refused({ candidate: ['c?.csv'], champion: null })
    expect(problems[0]).toMatchObject({ file: 'c2.csv', message: 'the columns are not those of c1.csv' })
  })

  it('reads files whose names hold wildcards', async () => {
    await bench.copy('run [1]*.parquet', `${rows('(1, 0, 0.2), (2, 1, 0.4)')} t(id, y, p)`)
    await bench.copy('run 1.parquet', `${rows('(7, 0, 0.2), (8, 1, 0.4)')} t(id, y, p)`)
    const { facts } = await bench.compare({ candidate: ['run [1]*.parquet'], champion: null })
    expect(facts.files.map(({ path }) => path)).toEqual(['run [1]*.parquet'])
    expect(facts.joinedRows).toBe(2)
  })

  it('joins by several columns', async () => {
    await bench.copy(
      'multi.parquet',
      `${rows("('a', 1, 0, 0.2), ('a', 2, 1, 0.4), ('b', 1, 1, 0.6)")} t(k, n, y, p)`,
    )
    const { sample } = await bench.compare({
      candidate: ['multi.parquet'],
      champion: ['multi.parquet'],
      id: ['k', 'n'],
    })
    expect([...sample.candidate.score!]).toEqual([0.2, 0.4, 0.6])
  })

  it.each([
    ['uuids', "'9b2d7a1c-0000-4000-8000-00000000000' || i", 'UUID', 'VARCHAR'],
    ['dates with timestamps', "DATE '2026-01-01' + i::INTEGER", 'DATE', 'TIMESTAMP'],
    ['integers of different width', 'i', 'UTINYINT', 'BIGINT'],
    ['integers that a data frame turned into floats', 'i', 'BIGINT', 'DOUBLE'],
    ['very large integers', '18446744073709551610::UBIGINT + i::UBIGINT', 'UBIGINT', 'UBIGINT'],
  ])('joins %s', async (name, id, left, right) => {
    const query = (type: string) =>
      `SELECT CAST(${id} AS ${type}) AS id, i % 2 AS y, i / 10.0 AS p FROM range(1, 6) t(i)`
    await bench.copy(`${name}-1.parquet`, query(left))
    await bench.copy(`${name}-2.parquet`, query(right))
    const { sample } = await bench.compare({
      candidate: [`${name}-1.parquet`],
      champion: [`${name}-2.parquet`],
    })
    expect([...sample.candidate.score!]).toEqual([0.1, 0.2, 0.3, 0.4, 0.5])
    expect(sample.champion).toEqual(sample.candidate)
  })

  it('keeps leading zeros of text ids in CSV when the other file has text', async () => {
    await bench.copy('zeros.parquet', `${rows("('007', 0, 0.1), ('07', 1, 0.2)")} t(id, y, p)`)
    await bench.text('zeros.csv', 'id,y,p\n07,1,0.3\n007,0,0.4\n')
    const { sample } = await bench.compare({ candidate: ['zeros.parquet'], champion: ['zeros.csv'] })
    expect([...sample.champion!.score!]).toEqual([0.4, 0.3])
  })

  it('counts 1, 1.0 and true as one label across files', async () => {
    await bench.copy('int.parquet', `${rows('(1, 0, 0.1), (2, 1, 0.2)')} t(id, y, p)`)
    await bench.copy('bool.parquet', `${rows('(1, false, 0.1), (2, true, 0.2)')} t(id, y, p)`)
    await bench.text('float.csv', 'id,y,p\n1,0.0,0.3\n2,1.0,0.4\n')
    await bench.text('words.csv', 'id,y,p\n1,False,0.3\n2,True,0.4\n')
    for (const champion of ['bool.parquet', 'float.csv', 'words.csv']) {
      const { sample } = await bench.compare({ candidate: ['int.parquet'], champion: [champion] })
      expect([...sample.label]).toEqual([0, 1])
      expect(sample.classes).toEqual(['0', '1'])
    }
  })

  it('takes a written prediction over the threshold, and the threshold over 0.5', async () => {
    await bench.copy(
      'pred.parquet',
      `${rows("(1, 'no', 0.3, 'yes'), (2, 'yes', 0.6, 'no'), (3, 'yes', 0.9, 'yes')")} t(id, y, p, guess)`,
    )
    const base = { candidate: ['pred.parquet'], champion: null, positive: 'yes' }
    const written = await bench.compare({ ...base, prediction: 'guess' })
    expect([...written.sample.candidate.prediction!]).toEqual([1, 0, 1])
    const cut = await bench.compare({ ...base, threshold: 0.9 })
    expect([...cut.sample.candidate.prediction!]).toEqual([0, 0, 1])
    const scores = await bench.compare({ ...base, scoresAreProbabilities: false })
    expect(scores.sample.candidate.prediction).toBeNull()
    expect(scores.sample.probabilities).toBe(false)
  })

  it('reads several classes with their probabilities in the order of the sorted classes', async () => {
    await bench.copy(
      'three.parquet',
      `${rows("(1, 'b', 0.2, 0.5, 0.3), (2, 'a', 0.6, 0.3, 0.1), (3, 'c', 0.2, 0.4, 0.4)")} t(id, y, p_c, p_a, p_b)`,
    )
    const byPrefix = await bench.compare({
      task: 'multiclass-classification',
      candidate: ['three.parquet'],
      champion: ['three.parquet'],
      score: undefined,
      probabilities: { kind: 'prefix', prefix: 'p_' },
    })
    const { sample } = byPrefix
    expect(sample.classes).toEqual(['a', 'b', 'c'])
    expect([...sample.label]).toEqual([1, 0, 2])
    expect(sample.candidate.probabilities!.map((column) => [...column])).toEqual([
      [0.5, 0.3, 0.4],
      [0.3, 0.1, 0.4],
      [0.2, 0.6, 0.2],
    ])
    expect([...sample.candidate.prediction!]).toEqual([0, 2, 0])
    const byName = await bench.compare({
      task: 'multiclass-classification',
      candidate: ['three.parquet'],
      champion: ['three.parquet'],
      score: undefined,
      probabilities: {
        kind: 'columns',
        columns: [
          { class: 'c', column: 'p_c' },
          { class: 'a', column: 'p_a' },
          { class: 'b', column: 'p_b' },
        ],
      },
    })
    expect(byName.sample).toEqual(sample)
  })

  it('sorts numeric classes by value', async () => {
    await bench.copy('digits.parquet', `${rows('(1, 10, 2), (2, 9, 10), (3, 2, 9)')} t(id, y, guess)`)
    const { sample } = await bench.compare({
      task: 'multiclass-classification',
      candidate: ['digits.parquet'],
      champion: null,
      score: undefined,
      prediction: 'guess',
    })
    expect(sample.classes).toEqual(['2', '9', '10'])
    expect([...sample.candidate.prediction!]).toEqual([0, 2, 1])
  })

  it('reads observed and predicted values for regression', async () => {
    await bench.copy(
      'reg.parquet',
      `${rows('(2, 1.5, -3.0::FLOAT), (1, 1e300, 7.25::FLOAT)')} t(id, y, guess)`,
    )
    const { sample } = await bench.compare({
      task: 'regression',
      candidate: ['reg.parquet'],
      champion: null,
      score: undefined,
      prediction: 'guess',
    })
    expect(sample).toMatchObject({ classes: [], probabilities: false })
    expect([...sample.label]).toEqual([1e300, 1.5])
    expect(sample.candidate).toEqual({
      score: Float64Array.of(7.25, -3),
      probabilities: null,
      prediction: null,
    })
  })

  it('keeps the rows in both files when a lower join rate is allowed, and counts the others', async () => {
    await bench.copy('left.parquet', 'SELECT i AS id, i % 2 AS y, 0.5 AS p FROM range(0, 10) t(i)')
    await bench.copy('right.parquet', 'SELECT i AS id, i % 2 AS y, 0.5 AS p FROM range(1, 9) t(i)')
    const { sample, facts } = await bench.compare({
      candidate: ['left.parquet'],
      champion: ['right.parquet'],
      minJoinRate: 0.8,
    })
    expect(sample.rows).toBe(8)
    expect(facts.dropped).toEqual({ candidate: 2, champion: 0, holdout: 0 })
  })

  it('moves more rows than DuckDB hands over at once', async () => {
    await bench.copy(
      'many.parquet',
      `SELECT (i * 7919) % 10007 AS id, (i % 3 = 0) AS y, ((i * 7919) % 10007) / 10007.0 AS p FROM range(10007) t(i)`,
    )
    const { sample } = await bench.compare({ candidate: ['many.parquet'], champion: ['many.parquet'] })
    expect(sample.rows).toBe(10007)
    expect([...sample.candidate.score!]).toEqual(Array.from({ length: 10007 }, (_, id) => id / 10007))
  })
})
