import { describe, expect, it } from 'vitest'
import { said, workbench } from './workbench.ts'

const bench = workbench()
const table = (columns: string, values: string) => `SELECT * FROM (VALUES ${values}) t(${columns})`
const good = (name: string) =>
  bench.copy(name, table('id, y, p', '(1, 0, 0.2), (2, 1, 0.4), (3, 0, 0.9), (4, 1, 0.7)'))

describe('a comparison is refused', () => {
  it('with everything that is wrong at once', async () => {
    await bench.copy(
      'bad.parquet',
      table('id, y, p', "(1, 0, 'nan'::DOUBLE), (2, 0, 1.5), (3, 0, 'inf'::DOUBLE), (4, 1, NULL)"),
    )
    await good('ok.parquet')
    const text = said(await bench.refused({ candidate: ['bad.parquet'], champion: ['ok.parquet'] }))
    expect(text).toContain('bad.parquet: `p` is NaN in 1 of 4 rows, such as id 1')
    expect(text).toContain('`p` is infinite in 1 of 4 rows, such as id 3')
    expect(text).toContain(
      '`p` is declared a probability but lies outside [0, 1] in 1 of 4 rows, such as id 2',
    )
    expect(text).toContain('`p` is missing in 1 of 4 rows, such as id 4')
    expect(text).toContain(
      'ok.parquet: the label differs from that in bad.parquet in 1 of 4 rows, such as id 2',
    )
  })

  it('for ids that repeat, in single and combined ids', async () => {
    await bench.copy(
      'dup.parquet',
      table(
        'id, k, y, p',
        "(1, 'a', 0, 0.2), (1, 'a', 1, 0.3), (2, 'b', 1, 0.4), (7, 'c', 1, 0.1), (7, 'd', 1, 0.1)",
      ),
    )
    const one = await bench.refused({ candidate: ['dup.parquet'], champion: null })
    expect(said(one)).toContain('2 ids stand in more than one row (4 rows), such as id 1, 7')
    const both = await bench.refused({ candidate: ['dup.parquet'], champion: null, id: ['id', 'k'] })
    expect(said(both)).toContain('1 id stands in more than one row (2 rows), such as (id, k) (1, a)')
    await bench.copy('dup-text.parquet', table('id, y, p', "('x', 0, 0.2), ('x', 1, 0.3), ('y', 1, 0.4)"))
    const text = await bench.refused({ candidate: ['dup-text.parquet'], champion: null })
    expect(said(text)).toContain('1 id stands in more than one row (2 rows), such as id x')
  })

  it('for rows without an id', async () => {
    await bench.copy('noid.parquet', table('id, y, p', '(1, 0, 0.2), (NULL, 1, 0.3), (2, 1, 0.4)'))
    const problems = await bench.refused({ candidate: ['noid.parquet'], champion: null })
    expect(said(problems)).toContain('`id` is missing in 1 of 3 rows')
  })

  it('when ids of different types would have to be guessed equal', async () => {
    await good('ok.parquet')
    await bench.copy('text.parquet', table('id, y, p', "('1', 0, 0.2), ('2', 1, 0.4)"))
    const problems = await bench.refused({ candidate: ['ok.parquet'], champion: ['text.parquet'] })
    expect(said(problems)).toContain(
      'ids can only be joined where they have one type; found INTEGER in ok.parquet, VARCHAR in text.parquet',
    )
  })

  it('when a CSV holds ids that are none of the Parquet type, or floats that are not whole', async () => {
    await good('ok.parquet')
    await bench.text('ids.csv', 'id,y,p\n1,0,0.1\ntwo,1,0.2\n3,0,0.3\n4,1,0.4\n')
    const text = await bench.refused({ candidate: ['ok.parquet'], champion: ['ids.csv'] })
    expect(said(text)).toContain('ids.csv: `id` is not a whole number in 1 of 4 rows')
    expect(text[0]!.value).toBe('two')
    await bench.text('round.csv', 'id,y,p\n1.0,0,0.1\n1.5,1,0.2\n3,0,0.3\n4,1,0.4\n')
    const round = await bench.refused({ candidate: ['ok.parquet'], champion: ['round.csv'] })
    expect(said(round)).toContain('round.csv: `id` is not a whole number in 1 of 4 rows')
    await bench.copy(
      'day.parquet',
      table('id, y, p', "(DATE '2026-01-01', 0, 0.2), (DATE '2026-01-02', 1, 0.4)"),
    )
    await bench.text('day.csv', 'id,y,p\n2026-01-01,0,0.1\n2026-01-02 07:00:00,1,0.2\n')
    const day = await bench.refused({ candidate: ['day.parquet'], champion: ['day.csv'] })
    expect(said(day)).toContain('day.csv: `id` is not of the type DATE in 1 of 2 rows')
    await bench.copy('half.parquet', table('id, y, p', '(1.5::DOUBLE, 0, 0.2), (2, 1, 0.4)'))
    const half = await bench.refused({ candidate: ['half.parquet'], champion: null })
    expect(said(half)).toContain('`id` is not a whole number in 1 of 2 rows')
  })

  it('when too few rows meet, with the numbers of each side', async () => {
    await bench.copy('ten.parquet', 'SELECT i AS id, i % 2 AS y, 0.5 AS p FROM range(0, 10) t(i)')
    await bench.copy('more.parquet', 'SELECT i AS id, i % 2 AS y, 0.5 AS p FROM range(2, 14) t(i)')
    const problems = await bench.refused({ candidate: ['ten.parquet'], champion: ['more.parquet'] })
    expect(said(problems)).toContain(
      "2 of the candidate's 10 rows are not in every file, such as id 0, 1; joined are 8: 80 % of the candidate's 10, 66.66 % of the champion's 12, where 100 % is asked",
    )
    expect(said(problems)).toContain(
      "4 of the champion's 12 rows are not in every file, such as id 10, 11, 12",
    )
    await bench.copy('apart.parquet', 'SELECT i AS id, i % 2 AS y, 0.5 AS p FROM range(50, 60) t(i)')
    const none = await bench.refused({
      candidate: ['ten.parquet'],
      champion: ['apart.parquet'],
      minJoinRate: 0,
    })
    expect(said(none)).toContain('joined are 0')
  })

  it('for a column that does not exist, with the nearest name and the columns that do', async () => {
    await bench.copy(
      'cols.parquet',
      table('flight_id, arrived_late, probability', '(1, true, 0.2), (2, false, 0.3)'),
    )
    const problems = await bench.refused({
      candidate: ['cols.parquet'],
      champion: null,
      id: ['flight'],
      label: 'arived_late',
      score: 'probabilty',
      weight: 'w',
      slices: [{ column: 'carrier' }],
    })
    expect(problems.map(({ path, value }) => `${path}=${value}`)).toEqual([
      'id=flight',
      'label=arived_late',
      'weight=w',
      'score=probabilty',
      'slices=carrier',
    ])
    expect(problems[1]!.remedy).toBe(
      'Did you mean `arrived_late`? There are flight_id, arrived_late, probability.',
    )
  })

  it('when all rows have one label', async () => {
    await bench.copy('one.parquet', table('id, y, p', '(1, 1, 0.2), (2, 1, 0.4)'))
    const problems = await bench.refused({ candidate: ['one.parquet'], champion: null })
    expect(said(problems)).toContain('every row has the same label `1`')
  })

  it('when it is not clear which label is positive', async () => {
    await bench.copy(
      'words.parquet',
      table('id, y, p', "(1, 'late', 0.2), (2, 'early', 0.4), (3, 'late', 0.4)"),
    )
    const base = { candidate: ['words.parquet'], champion: null }
    expect(said(await bench.refused(base))).toContain(
      'it is not said which label is positive: `late` (2), `early` (1) — Name it with `positive`.',
    )
    expect(said(await bench.refused({ ...base, positive: 'Late' }))).toContain(
      'no row has the positive label `Late`',
    )
    const positive = await bench.compare({ ...base, positive: 'late' })
    expect(positive.sample.classes).toEqual(['early', 'late'])
  })

  it('when a binary label has more than two values', async () => {
    await bench.copy('many.parquet', table('id, y, p', '(1, 0, 0.2), (2, 1, 0.4), (3, 2, 0.4)'))
    const problems = await bench.refused({ candidate: ['many.parquet'], champion: null })
    expect(said(problems)).toContain('a binary label has two values, this has 3: `0` (1), `1` (1), `2` (1)')
  })

  it('when labels are missing', async () => {
    await bench.copy('nolabel.parquet', table('id, y, p', '(1, 0, 0.2), (2, NULL, 0.4), (3, 1, 0.4)'))
    const problems = await bench.refused({ candidate: ['nolabel.parquet'], champion: null })
    expect(said(problems)).toContain('`y` is missing in 1 of 3 rows, such as id 2')
  })

  it('when the probabilities of the classes do not add up to 1 or a class has none', async () => {
    await bench.copy(
      'sum.parquet',
      table('id, y, p_a, p_b', "(1, 'a', 0.5::DOUBLE, 0.5::DOUBLE), (2, 'b', 0.5, 0.6), (3, 'c', 0, 1)"),
    )
    const problems = await bench.refused({
      task: 'multiclass-classification',
      candidate: ['sum.parquet'],
      champion: null,
      score: undefined,
      probabilities: { kind: 'prefix', prefix: 'p_' },
    })
    expect(said(problems)).toContain(
      'the probabilities of the 2 classes do not add up to 1 in 1 of 3 rows, such as id 2',
    )
    expect(said(problems)).toContain(
      'no probability column for the class `c` — The columns stand for `a`, `b`.',
    )
  })

  it('when scores or weights are no numbers', async () => {
    await bench.text('words.csv', 'id,y,p,w\n1,0,high,1\n2,1,0.5,-2\n3,1,,1\n')
    const problems = await bench.refused({ candidate: ['words.csv'], champion: null, weight: 'w' })
    expect(said(problems)).toContain('`p` is not a number in 1 of 3 rows')
    expect(said(problems)).toContain('`p` is missing in 1 of 3 rows')
    expect(said(problems)).toContain('`w` is negative in 1 of 3 rows, such as id 2')
    await bench.copy('bool.parquet', table('id, y, p', '(1, 0, true), (2, 1, false)'))
    expect(said(await bench.refused({ candidate: ['bool.parquet'], champion: null }))).toContain(
      'the column has the type BOOLEAN, but numbers are needed',
    )
  })

  it('for files that are missing, empty, remote, of no known or of mixed format', async () => {
    await good('ok.parquet')
    await bench.text('ok.csv', 'id,y,p\n1,0,0.1\n')
    await bench.text('data.xlsx', 'x')
    const problems = await bench.refused({
      candidate: ['absent.parquet', 'none-*.csv', 'https://example.com/a.parquet', 'data.xlsx'],
      champion: ['ok.parquet', 'ok.csv'],
    })
    expect(said(problems)).toContain('this file does not exist')
    expect(said(problems)).toContain('no file matches this pattern')
    expect(said(problems)).toContain('remote files are not read')
    expect(said(problems)).toContain('data.xlsx: the format is not known by its ending')
    expect(said(problems)).toContain('files of different formats cannot be one table')
    await bench.text('header.csv', 'id,y,p\n')
    expect(said(await bench.refused({ candidate: ['header.csv'], champion: null }))).toContain(
      'header.csv: the candidate predictions have no rows',
    )
  })

  it('for malformed files, with the line where there is one', async () => {
    await bench.text('broken.parquet', 'not a parquet file at all')
    expect(said(await bench.refused({ candidate: ['broken.parquet'], champion: null }))).toContain(
      'broken.parquet: cannot be read as Parquet',
    )
    await bench.text('broken.csv', `id,y,p\n${'1,0,0.5\n'.repeat(5)}2,1,"0.5\n3,0,0.5\n`)
    const csv = await bench.refused({ candidate: ['broken.csv'], champion: null })
    expect(csv[0]).toMatchObject({
      file: 'broken.csv',
      line: 7,
      message: 'cannot be read as CSV: Value with unterminated quote',
    })
    await bench.text('ragged.csv', 'id,y,p\n1,0,0.5\n2,secret\n')
    const ragged = await bench.refused({ candidate: ['ragged.csv'], champion: null })
    expect(ragged[0]).toMatchObject({ line: 3, message: expect.stringContaining('Columns: 3 Found: 2') })
    expect(said(ragged)).not.toContain('secret')
    await bench.text('nothing.csv', '')
    expect(said(await bench.refused({ candidate: ['nothing.csv'], champion: null }))).toContain(
      'nothing.csv: the file is empty',
    )
    await bench.text('broken.jsonl', '{"id":1,"y":0,"p":0.5}\n{"id":2,"y":}\n{"id":3,"y":1,"p":0.5}\n')
    const json = await bench.refused({ candidate: ['broken.jsonl'], champion: null })
    expect(json[0]).toMatchObject({ file: 'broken.jsonl', line: 2 })
  })

  it('without a word about the values of private columns', async () => {
    await bench.copy(
      'secret.parquet',
      table(
        'id, y, p, tail',
        "('N1SECRET', 'sick', 2.0, 'T'), ('N2SECRET', 'well', 0.4, 'T'), ('N2SECRET', 'dead', 0.4, 'T')",
      ),
    )
    const problems = await bench.refused({
      candidate: ['secret.parquet'],
      champion: null,
      private: ['id', 'y', 'tail'],
      slices: [{ column: 'tail' }],
    })
    expect(said(problems)).not.toMatch(/SECRET|sick|well|dead/)
    expect(said(problems)).toContain('the column is private, and a slice would publish its values')
  })
})
