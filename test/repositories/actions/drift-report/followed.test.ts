import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { driftReport } from '../../../../src/actions/drift-report/definition.ts'
import { driftReportSchema } from '../../../../src/actions/drift-report/report-schema.ts'
import { runDriftReport } from '../../../../src/actions/drift-report/run.ts'
import { parseInputs } from '../../../../src/actions/inputs.ts'
import { git, testServices } from '../../../support/services.ts'
import { workbench } from '../../data/workbench.ts'

const bench = workbench()

const base = `version: 1
models:
  loans:
    task: binary-classification
    data: { datasets: { holdout: { path: holdout.parquet } } }
    evaluate: { id: id, label: late, score: p, metrics: [roc_auc, brier_score] }
    monitor:
      reference: { path: holdout.parquet }
      current: { path: "now*.parquet", time: at, window: 84dGRACE }
      ignore: [id]
`

async function run(monitor: string, inputs: Record<string, string> = {}, grace = '') {
  await bench.text('mlops.yaml', `${base.replace('GRACE', grace)}${monitor}`)
  const services = testServices(bench.folder)
  const outcome = await runDriftReport(
    parseInputs(driftReport, { 'report-directory': 'reports', 'as-of': '2024-03-25', ...inputs }),
    services,
  )
  const read = (path: string) => readFile(join(bench.folder, path), 'utf8')
  const report = driftReportSchema.parse(JSON.parse(await read(outcome.outputs.reportJson)))
  const markdown = await read(outcome.outputs.reportMarkdown)
  return { outcome, report, markdown, html: await read(outcome.outputs.reportHtml) }
}

/**
 * 12 weeks of 600 loans from a Monday on, four a half hour and sorts of 10; those of the sort `hard` are coin flips to the model, and from
 * the ninth week on two of three are such.
 */
const rows = (from: string, salt: string, change: boolean) => `
  SELECT * EXCLUDE (u), CASE WHEN kind = 'hard' THEN 0.5 + (u - 0.5) / 5 ELSE CASE WHEN late THEN 0.5 + u / 2 ELSE u / 2 END END AS p
  FROM (
    SELECT id, TIMESTAMP '${from}' + to_minutes(CAST(id * 10080 // 600 AS BIGINT)) AS at,
      (hash(id, 'u${salt}') % 1000) / 1000.0 AS u,
      CASE WHEN hash(id, 'k${salt}') % 12 < ${change ? 'CASE WHEN id >= 4800 THEN 8 ELSE 3 END' : '3'} THEN 'hard' ELSE 'easy' END AS kind,
      hash(id, 'x${salt}') % 50 AS amount,
      hash(id, 'l${salt}') % 3 = 0 AS late
    FROM range(7200) r(id))`

beforeAll(async () => {
  await bench.copy('holdout.parquet', `SELECT * EXCLUDE (p) FROM (${rows('2023-10-09', 'a', false)})`)
  await bench.copy('before.parquet', `SELECT id, late, p FROM (${rows('2023-10-09', 'a', false)})`)
  const now = rows('2024-01-01', 'b', true)
  await bench.copy('now.parquet', `SELECT * EXCLUDE (p, late) FROM (${now})`)
  await bench.copy('predictions.parquet', `SELECT id, p FROM (${now})`)
  await bench.copy('labels-all.parquet', `SELECT id, late FROM (${now})`)
  await bench.copy(
    'labels-half.parquet',
    `SELECT id, late FROM (${now}) WHERE "at" < TIMESTAMP '2024-03-11' OR hash(id, 'h') % 2 = 0`,
  )
  await bench.copy('labels-some.parquet', `SELECT id, late FROM (${now}) WHERE "at" < TIMESTAMP '2024-02-26'`)
  await git(testServices(bench.folder), bench.folder, 'init', '--quiet')
  await git(testServices(bench.folder), bench.folder, 'commit', '--quiet', '--allow-empty', '-m', 'Begin')
}, 60_000)

const performance = (more = '', labels = 'labels-all.parquet') =>
  `      performance: { reference: before.parquet, current: predictions.parquet, labels: ${labels}${more} }\n`

describe('a model that got worse', () => {
  it('has the date at which it did, and the column whose drift goes with it', async () => {
    const { report, markdown, html } = await run(performance())
    const auc = report.followed.series.find(({ name }) => name === 'roc_auc')
    expect(report.followed.every).toBe(7 * 86_400)
    // the windows of the reference stand before those of now
    expect(auc?.points.filter(({ side }) => side === 'reference')).toHaveLength(12)
    expect(auc?.change).toMatchObject({ at: '2024-02-26T00:00:00.000Z', verdict: 'worse' })
    expect(auc?.change?.earliest).toBe('2024-02-26T00:00:00.000Z')
    const { attribution } = report.followed
    expect(attribution).toMatchObject({
      metric: 'roc_auc',
      source: 'realised',
      from: '2024-02-26T00:00:00.000Z',
    })
    expect(attribution?.columns[0]).toMatchObject({ column: 'kind' })
    expect(attribution?.columns[0]?.share).toBeGreaterThan(0.85)
    expect(Math.abs(attribution?.columns[1]?.share ?? 0)).toBeLessThan(0.1)
    expect(Math.abs(attribution?.together?.rest ?? 1)).toBeLessThan(0.15)
    expect(attribution?.columns.map(({ column }) => column)).not.toContain('late')
    expect(markdown).toContain('**ROC AUC got worse in the week from 2024-02-26**')
    expect(markdown).toContain('What goes with the change?')
    expect(html).toContain('change, 2024-02-26')
  })

  it('has them by estimates where no label is there', async () => {
    const { report } = await run(
      '      performance: { reference: before.parquet, current: predictions.parquet }\n',
    )
    const auc = report.followed.series.find(({ name }) => name === 'roc_auc (estimated)')
    expect(auc?.change).toMatchObject({ at: '2024-02-26T00:00:00.000Z', verdict: 'worse' })
    expect(report.followed.attribution).toMatchObject({
      source: 'estimated',
      title: 'Chance of a wrong prediction',
    })
    expect(report.followed.attribution?.columns[0]).toMatchObject({ column: 'kind' })
  })

  it('is followed from one report to the next where neither sees enough by itself', async () => {
    const some = { window: '35d', remember: 'true', remote: 'none' }
    const files = performance().replace('predictions.parquet', 'week-*.parquet')
    const early = `SELECT p.* FROM predictions.parquet p JOIN now.parquet n USING (id) WHERE`
    const inFolder = (sql: string) =>
      sql.replace(/(predictions|now)\.parquet/g, (name) => `'${join(bench.folder, name)}'`)
    await bench.copy('week-1.parquet', inFolder(`${early} n.at < TIMESTAMP '2024-02-05'`))
    const first = await run(files, { ...some, 'as-of': '2024-02-05' })
    const own = first.report.followed.series.find(({ name }) => name === 'roc_auc')
    expect(own?.change).toBeNull()
    await bench.copy('week-1.parquet', inFolder(`${early} n.at >= TIMESTAMP '2024-02-05'`))
    const second = await run(files, some)
    const auc = second.report.followed.series.find(({ name }) => name === 'roc_auc')
    expect(
      auc?.points.filter(({ side }) => side === 'earlier').map(({ from }) => from?.slice(0, 10)),
    ).toEqual([...['2024-01-01', '2024-01-08', '2024-01-15', '2024-01-22', '2024-01-29']])
    expect(auc?.change?.at).toBe('2024-02-26T00:00:00.000Z')
  })
})

describe('KPIs', () => {
  it('are findings by effect and significance together, and one that fails is a finding and no crash', async () => {
    const { report, outcome, markdown } = await run(
      `${performance()}      kpis:
        - { name: earned, sql: "sum(CASE WHEN p >= 0.5 AND late THEN 30 WHEN p >= 0.5 THEN -20 ELSE 0 END) / count(*)", unit: $ a loan }
        - { name: tolerated, sql: "avg(CASE WHEN kind = 'hard' THEN 1 ELSE 0 END)", direction: lower, max-absolute-loss: 0.9 }
        - { name: broken, sql: "avg(nothing)" }
        - { name: absent, file: kpis/none.sql }\n`,
      { 'fail-on-drift': 'true' },
    )
    const verdicts = report.kpis.map(({ name, verdict, intervalsOver }) => [name, verdict, intervalsOver])
    expect(verdicts).toEqual([
      ['earned', 'worse', 'days'],
      ['tolerated', 'as-good', 'days'],
      ['broken', 'not-known', 'rows'],
      ['absent', 'not-known', 'rows'],
    ])
    expect(report.kpis[1]?.pValue).toBeLessThan(0.001)
    expect(report.kpis[2]?.notComputable).toContain('nothing')
    expect(report.kpis[3]?.notComputable).toContain('kpis/none.sql cannot be read')
    expect(report.followed.series.map(({ name }) => name)).toContain('kpi: earned')
    expect(outcome.failure?.message).toContain('earned')
    expect(markdown).toContain('What does the business see?')
    expect(markdown).toContain('`broken` could not be computed')
  })

  it('need no predictions, and count only rows that are old enough', async () => {
    const { report } = await run(
      `      kpis: [{ name: rows, sql: count(*), delay: 28d }, { name: amount, sql: avg(amount) }]\n`,
    )
    expect(report.kpis[0]?.rows).toEqual({ reference: 7200, current: 4801 })
    expect(report.kpis[1]).toMatchObject({ verdict: 'as-good', rows: { current: 7200 } })
    expect(report.performance).toBeNull()
  })
})

describe('what does not come', () => {
  it('is an alarm where labels come for fewer rows than usual, of which alone the metrics are', async () => {
    const config = (labels: string) =>
      `${performance(', label-delay: 7d, max-relative-loss: 0.9', labels)}      drift-share: 0.9\n`
    const half = await run(config('labels-half.parquet'), { 'as-of': '2024-03-24' })
    expect(half.report).toMatchObject({
      verdict: 'drifted',
      arrivals: [{ what: 'some-labels', daysLate: 6 }],
    })
    expect(half.report.arrivals[0]?.finding).toMatch(
      /^Only \d\d % of the rows from 2024-03-11 on that are due have a label, 100 % are usual/,
    )
    expect(half.markdown).toContain('labels are missing')
    // none of those rows was due then
    const before = await run(config('labels-half.parquet'), { 'as-of': '2024-03-17' })
    expect(before.report.arrivals).toEqual([])
    expect((await run(config('labels-all.parquet'), { 'as-of': '2024-03-24' })).report.arrivals).toEqual([])
  })

  it('is an alarm where labels are later than declared, and heals when they come', async () => {
    const config = (labels: string) =>
      `${performance(', label-delay: 14d, max-relative-loss: 0.9', labels)}      drift-share: 0.9\n`
    const late = await run(config('labels-some.parquet'), {
      remember: 'true',
      remote: 'none',
      'as-of': '2024-03-24',
    })
    expect(late.report.arrivals).toMatchObject([{ what: 'labels', daysLate: expect.closeTo(13, 0) }])
    expect(late.report.arrivals[0]?.finding).toMatch(/^Labels are 13 days late: the last is of 2024-02-25/)
    expect(late.report).toMatchObject({ verdict: 'drifted', incident: { state: 'new' } })
    expect(late.markdown).toContain('labels are late')
    const none = await run(config('labels-none*.parquet'), { 'as-of': '2024-03-24' })
    expect(none.report.arrivals[0]?.finding).toContain('none came')
    const intime = await run(config('labels-some.parquet'), { 'as-of': '2024-03-13' })
    expect(intime.report.arrivals).toEqual([])
    const healed = await run(config('labels-all.parquet'), { remember: 'true', remote: 'none' })
    expect(healed.report).toMatchObject({ arrivals: [], incident: { state: 'healed' } })
  })

  it('is an alarm where no rows or predictions come for longer than declared, without anything to compare', async () => {
    const grace = ', grace: 2d'
    const { report, markdown } = await run('', { 'as-of': '2024-12-01' }, grace)
    expect(report).toMatchObject({ verdict: 'drifted', columns: [], arrivals: [{ what: 'current' }] })
    expect(report.arrivals[0]?.finding).toMatch(
      /^No rows came for 25\d days, 2 days are usual: the last is of 2024-03-24/,
    )
    expect(markdown).toContain('no new rows')
    const soon = await run('', { 'as-of': '2024-03-26' }, grace)
    expect(soon.report.arrivals).toEqual([])
    const absent = await run('', { current: 'nothing-*.parquet' }, grace)
    expect(absent.report.arrivals).toMatchObject([{ what: 'current', last: null }])
    const predictions = performance().replace('predictions.parquet', 'none-*.parquet')
    const without = await run(predictions, {}, grace)
    expect(without.report).toMatchObject({ arrivals: [{ what: 'predictions' }], performance: null })
    // where nobody says how often they come, a pattern without a file is a mistake
    await expect(run('', { current: 'nothing-*.parquet' })).rejects.toThrow()
  })
})
