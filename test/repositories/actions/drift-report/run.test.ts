import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { driftReport } from '../../../../src/actions/drift-report/definition.ts'
import { driftReportSchema } from '../../../../src/actions/drift-report/report-schema.ts'
import { runDriftReport } from '../../../../src/actions/drift-report/run.ts'
import { parseInputs } from '../../../../src/actions/inputs.ts'
import { ConfigurationError } from '../../../../src/foundation/index.ts'
import { testServices } from '../../../support/services.ts'
import { workbench } from '../../data/workbench.ts'

const bench = workbench()

async function run(inputs: Record<string, string>) {
  const outcome = await runDriftReport(
    parseInputs(driftReport, { 'report-directory': 'reports', ...inputs }),
    testServices(bench.folder),
  )
  const read = (path: string) => readFile(join(bench.folder, path), 'utf8')
  const { reportJson, reportMarkdown, reportHtml } = outcome.outputs
  const report = driftReportSchema.parse(JSON.parse(await read(reportJson)))
  const column = (name: string) => report.columns.find((one) => one.column === name)
  return { outcome, report, column, markdown: await read(reportMarkdown), html: await read(reportHtml) }
}

async function refused(inputs: Record<string, string>) {
  const error = await run(inputs).then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ConfigurationError)) throw new Error('it was not refused', { cause: error })
  return error.problems
}

/** Rows whose values depend on their number alone; `moved` shifts distances, adds a carrier and empties half of `seats`. */
const rows = (n: number, salt: string, moved: boolean, more = '') => `
  SELECT id, TIMESTAMP '2013-01-01' + to_hours(CAST(id % 2000 AS BIGINT)) AS at,
    (hash(id, 'd${salt}') % 1000) / 10.0 + ${moved ? 30 : 0} AS distance,
    ['AA', 'B6', 'UA'][1 + CAST(hash(id, 'c${salt}') % 3 AS INTEGER)] AS carrier,
    CASE WHEN ${moved ? `hash(id, 'm${salt}') % 2 = 0` : 'false'} THEN NULL ELSE CAST(hash(id, 's${salt}') % 200 AS INTEGER) END AS seats,
    'pilot' || (hash(id, 'p${salt}') % 5) AS pilot
    ${more} FROM range(${n}) r(id)`

beforeAll(async () => {
  await bench.copy('reference.parquet', rows(4000, 'a', false))
  await bench.copy('same.parquet', rows(3000, 'b', false))
  await bench.copy('moved.parquet', rows(3000, 'c', true))
  await bench.copy('moved.csv', rows(3000, 'c', true))
  await bench.copy('same.jsonl', rows(3000, 'b', false))
})

describe('a drift report', () => {
  it('finds nothing where nothing moved, whatever the format', async () => {
    for (const current of ['same.parquet', 'same.jsonl']) {
      const { outcome, report, markdown } = await run({
        reference: 'reference.parquet',
        current,
        ignore: 'id,at',
      })
      expect(outcome.outputs).toMatchObject({ verdict: 'stable', driftShare: '0', driftedColumns: '' })
      expect(outcome.failure).toBeUndefined()
      expect(report.columns.filter(({ drifted }) => drifted)).toEqual([])
      expect(markdown).toContain('no drift')
    }
  })

  it('says which columns moved and how, and fails only where that is asked', async () => {
    const inputs = { reference: 'reference.parquet', current: 'moved.parquet', ignore: 'id,at' }
    const { outcome, column, markdown } = await run(inputs)
    expect(outcome.outputs.verdict).toBe('drifted')
    expect(outcome.outputs.driftedColumns.split('\n').sort()).toEqual(['distance', 'seats'])
    expect(column('distance')?.findings[0]).toMatch(/^Other values: median 49\.\d before, \d+\.?\d* now/)
    expect(column('seats')?.findings[0]).toMatch(/^Missing values: 0 % before, 50(\.\d)? % now/)
    expect(column('carrier')).toMatchObject({ kind: 'categorical', drifted: false, notComputable: null })
    expect(markdown).toContain('`distance`')
    expect(outcome.failure).toBeUndefined()

    const failing = await run({ ...inputs, 'fail-on-drift': 'true' })
    expect(failing.outcome.failure?.message).toContain('2 of 4 columns drifted')
    expect(failing.outcome.outputs.reportHtml).not.toBe('')
  })

  it('says the same of a CSV file as of Parquet, with NA and null as missing', async () => {
    const parquet = await run({ reference: 'reference.parquet', current: 'moved.parquet', ignore: 'at' })
    const csv = await run({ reference: 'reference.parquet', current: 'moved.csv', ignore: 'at' })
    const scores = ({ report }: typeof csv) =>
      report.columns.map(({ column, score, kind }) => [column, score, kind])
    expect(scores(csv)).toEqual(scores(parquet))
    await bench.text(
      'na.csv',
      `x,c\n${Array.from({ length: 40 }, (_, at) => `${at % 4 === 0 ? 'NA' : at},${at % 4 === 0 ? 'null' : 'a'}`).join('\n')}\n`,
    )
    const { column } = await run({ reference: 'na.csv', current: 'na.csv' })
    expect(column('x')).toMatchObject({ kind: 'numerical', missing: { reference: 0.25, current: 0.25 } })
    expect(column('c')?.missing.current).toBe(0.25)
  })

  it('takes a later text that contradicts the first rows for what it is', async () => {
    const values = Array.from({ length: 4000 }, (_, at) => (at === 3500 ? 'unknown' : String(at)))
    await bench.text('late.csv', `x\n${values.join('\n')}\n`)
    await bench.text(
      'numbers.csv',
      `x\n${values.map((value) => (value === 'unknown' ? '1' : value)).join('\n')}\n`,
    )
    const { column } = await run({ reference: 'numbers.csv', current: 'late.csv' })
    expect(column('x')).toMatchObject({ drifted: true })
    expect(column('x')?.findings[0]).toContain('Another type: numbers before, text now')
  })

  it('calls a column that is gone drift, notes a new one, and says what it cannot compare', async () => {
    await bench.copy('before.parquet', rows(2000, 'a', false, ', 1.5 AS fee, [1, 2] AS stops'))
    await bench.copy('after.parquet', rows(2000, 'b', false, ', [1, 2] AS stops, 7 AS surcharge'))
    const { report, column } = await run({ reference: 'before.parquet', current: 'after.parquet' })
    expect(report.verdict).toBe('drifted')
    expect(column('fee')).toMatchObject({
      drifted: true,
      notComputable: expect.stringContaining('no such column'),
    })
    expect(column('stops')).toMatchObject({
      drifted: false,
      notComputable: expect.stringContaining('INTEGER[]'),
    })
    expect(column('surcharge')).toBeUndefined()
    expect(report.notes.join(' ')).toContain('`surcharge`')
    // an asked-for column that is new has no reference
    const asked = await run({
      reference: 'before.parquet',
      current: 'after.parquet',
      columns: 'surcharge,nothing',
    })
    expect(asked.column('surcharge')?.notComputable).toBe('The reference has no such column.')
    expect(asked.report.notes.join(' ')).toContain('`nothing`')
  })

  it('compares a profile as it compares the rows, and a profile holds no rows', async () => {
    const written = await runDriftReport(
      parseInputs(driftReport, {
        reference: 'reference.parquet',
        'write-profile': 'p/reference.json',
        private: 'pilot',
      }),
      testServices(bench.folder),
    )
    expect(written.outputs).toMatchObject({ verdict: 'written', profile: 'p/reference.json' })
    const text = await readFile(join(bench.folder, 'p/reference.json'), 'utf8')
    expect(text).not.toContain('pilot')
    const rowsToo = { current: 'moved.parquet', ignore: 'id,at,pilot' }
    const byRows = await run({ reference: 'reference.parquet', ...rowsToo })
    const byProfile = await run({ 'reference-profile': 'p/reference.json', ...rowsToo })
    expect(byProfile.outcome.outputs.driftedColumns).toBe(byRows.outcome.outputs.driftedColumns)
    for (const { column, score } of byRows.report.columns)
      expect(byProfile.column(column)?.score).toBeCloseTo(score!, 2)
  })

  it('shows no value of a private column, neither in the report nor in its pages', async () => {
    await bench.copy('secret.parquet', rows(3000, 'c', true).replace("'pilot' ||", "'captain' ||"))
    const { report, column, markdown, html } = await run({
      reference: 'reference.parquet',
      current: 'secret.parquet',
      private: 'pilot,distance',
      ignore: 'id,at,seats',
    })
    expect(column('pilot')).toMatchObject({ drifted: true, distribution: null })
    expect(column('distance')).toMatchObject({ drifted: true, distribution: null })
    for (const text of [JSON.stringify(report), markdown, html]) {
      expect(text).not.toMatch(/captain|pilot\d/)
      expect(text).not.toContain('median')
    }
  })

  it('finds in which groups the drift is', async () => {
    await bench.copy(
      'ua.parquet',
      `SELECT * REPLACE (CASE WHEN carrier = 'UA' THEN distance + 50 ELSE distance END AS distance) FROM (${rows(6000, 'e', false)})`,
    )
    const { report, markdown } = await run({
      reference: 'reference.parquet',
      current: 'ua.parquet',
      ignore: 'id,at',
      segments: 'carrier,nothing',
    })
    expect(
      report.segments.map(({ column, value, drifted }) => [column, value, drifted.map((one) => one.column)]),
    ).toEqual([['carrier', 'UA', ['distance']]])
    expect(report.notes.join(' ')).toContain('`nothing` is not on both sides')
    expect(markdown).toContain('Where the drift is')
  })

  it('looks at the rows of the window and of the season alone', async () => {
    const timed = { reference: 'reference.parquet', current: 'same.parquet', time: 'at', ignore: 'id' }
    const window = await run({ ...timed, window: '10d', 'as-of': '2013-02-01' })
    expect(window.report.current).toMatchObject({
      rows: 480,
      window: { from: '2013-01-22T00:00:00.000Z', to: '2013-02-01T00:00:00.000Z' },
    })
    const january = await run({ ...timed, window: '10d', 'as-of': '2013-02-01', season: 'month' })
    expect(january.report.reference.rows).toBeLessThan(window.report.reference.rows)
    expect(january.report.reference.span?.last.slice(0, 7)).toBe('2013-01')
  })

  it('reads files that are named by day, and notes days without one', async () => {
    await bench.copy('2013-03-01.parquet', rows(500, 'b', false))
    await bench.copy('2013-03-03.parquet', rows(500, 'f', false))
    const dated = { reference: 'reference.parquet', current: '{date}.parquet', window: '3d', ignore: 'id,at' }
    const { report } = await run({ ...dated, 'as-of': '2013-03-04' })
    expect(report.current.rows).toBe(1000)
    expect(report.notes.join(' ')).toContain('1 of 3 days have no file: 2013-03-02.parquet.')
    expect(await refused({ ...dated, 'as-of': '2012-03-04' })).toMatchObject([
      { message: 'no day of the window has a file' },
    ])
  })

  it('says that the model got worse on rows that have a label by now', async () => {
    const predictions = (salt: string, signal: number, unlabelled = 0) => `
      SELECT id, CASE WHEN id < ${unlabelled} THEN NULL ELSE hash(id, 'y${salt}') % 10 < 3 END AS y,
        least(0.99, greatest(0.01, 0.3 + ${signal} * ((hash(id, 'y${salt}') % 10 < 3)::INTEGER - 0.3) + ((hash(id, 'n${salt}') % 100)::INTEGER - 50) / 250.0)) AS p
      FROM range(3000) r(id)`
    await bench.copy('predictions-then.parquet', predictions('a', 0.3))
    await bench.copy('predictions-now.parquet', predictions('b', 0.1, 1000))
    await bench.text(
      'mlops.yaml',
      'version: 1\nmodels:\n  m:\n    task: binary-classification\n    evaluate: { id: id, label: y, score: p, metrics: [roc_auc] }\n',
    )
    const files = { reference: 'reference.parquet', current: 'same.parquet', ignore: 'id,at' }
    const { report, markdown } = await run({
      ...files,
      'reference-predictions': 'predictions-then.parquet',
      'current-predictions': 'predictions-now.parquet',
    })
    expect(report.verdict).toBe('drifted')
    expect(report.performance).toMatchObject({
      verdict: 'worse',
      rows: { reference: 3000, current: 2000 },
      predictions: 3000,
    })
    expect(markdown).toContain('ROC AUC is worse')
    expect(markdown).toContain('2,000 of 3,000 current predictions have a label yet')
    const same = await run({
      ...files,
      'reference-predictions': 'predictions-then.parquet',
      'current-predictions': 'predictions-then.parquet',
    })
    expect([same.report.verdict, same.report.performance?.verdict]).toEqual(['stable', 'as-good'])
  })

  it('estimates what a metric is likely to be where no label has arrived, and says on what assumption', async () => {
    // scores are calibrated; now more rows are near the middle, where any model is less sure
    const predictions = (salt: string, spread: number, labels: boolean) => `
      SELECT id, s AS p ${labels ? `, (hash(id, 'y${salt}') % 1000) / 1000.0 < s AS y` : ''}
      FROM (SELECT id, 0.5 + ${spread} * ((hash(id, 's${salt}') % 1000) / 1000.0 - 0.5) AS s FROM range(4000) r(id))`
    await bench.copy('calibrated.parquet', predictions('a', 0.9, true))
    await bench.copy('unsure.parquet', predictions('b', 0.3, false))
    await bench.copy('sure.parquet', predictions('c', 0.9, false))
    await bench.text(
      'mlops.yaml',
      'version: 1\nmodels:\n  m:\n    task: binary-classification\n    evaluate: { id: id, label: y, score: p, metrics: [roc_auc, brier_score] }\n',
    )
    const files = { reference: 'reference.parquet', current: 'same.parquet', ignore: 'id,at' }
    const told = await run({
      ...files,
      'reference-predictions': 'calibrated.parquet',
      'current-predictions': 'unsure.parquet',
    })
    // of two scores spread evenly over a width w around one half, the AUC is 1/2 + w/3
    expect(told.report.performance?.estimates).toMatchObject([
      { metric: 'roc_auc', source: 'estimated', verdict: 'worse' },
    ])
    expect(told.report.performance?.estimates[0]?.current.estimate).toBeCloseTo(0.5 + 0.3 / 3, 1)
    expect(told.report.performance?.notes.join(' ')).toContain(
      'it holds as long as a score means what it meant',
    )
    expect(told.markdown).toContain('likely worse')
    const sure = await run({
      ...files,
      'reference-predictions': 'calibrated.parquet',
      'current-predictions': 'sure.parquet',
    })
    expect(sure.report.performance).toMatchObject({
      verdict: 'as-good',
      rows: { current: 0 },
      predictions: 4000,
    })
  })

  it('refuses what is wrong with all problems at once', async () => {
    const problems = await refused({
      reference: 'r.parquet',
      current: '{date}.csv',
      window: 'soon',
      'as-of': 'never',
    })
    expect(problems.map(({ path }) => path)).toEqual(['as-of', 'window', 'current'])
    expect(
      await refused({ reference: 'reference.parquet', current: 'same.parquet', time: 'att', window: '1d' }),
    ).toMatchObject([{ path: 'time', remedy: 'Did you mean `at`?' }])
    expect(
      await refused({
        reference: 'reference.parquet',
        current: 'same.parquet',
        time: 'carrier',
        window: '1d',
      }),
    ).toMatchObject([{ message: 'is a column of type VARCHAR, not of times' }])
    expect(
      await refused({ reference: 'reference.parquet', current: 'same.parquet', season: 'month' }),
    ).toMatchObject([{ path: 'season' }])
    await bench.text('no-profile.json', '{"kind": "other"}')
    expect(await refused({ 'reference-profile': 'no-profile.json', current: 'same.parquet' })).toMatchObject([
      { message: expect.stringContaining('is no drift profile') },
    ])
  })

  it('does nothing with names that are SQL, Markdown or HTML but show them', async () => {
    const name = '"); DROP TABLE x; -- <img src=x onerror=alert(1)> [a](http://b)|`'
    const query = (shift: number) =>
      `SELECT (id % 100) + ${shift} AS "${name.replaceAll('"', '""')}" FROM range(1000) r(id)`
    await bench.copy('hostile-then.parquet', query(0))
    await bench.copy('hostile-now.parquet', query(90))
    const { report, markdown, html } = await run({
      reference: 'hostile-then.parquet',
      current: 'hostile-now.parquet',
    })
    expect(report.columns.map(({ column, drifted }) => [column, drifted])).toEqual([[name, true]])
    expect(html).not.toContain('<img src=x')
    expect(markdown.replace(/`` .*? ``/g, '')).not.toMatch(/<img|\]\(http|DROP/)
  })
})
