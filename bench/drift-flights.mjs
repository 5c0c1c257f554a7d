// node bench/drift-flights.mjs
//
// What a drift report says of the template's model on the real flights of August to December 2013, which came after those it learned
// from: month by month, over all of them with dates of change and what goes with it, and where the scores of every flight from
// 2013-10-14 on are dealt out anew among those flights, so that the date is known.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'

const root = fileURLToPath(new URL('..', import.meta.url))
const python = join(root, '.venv', 'bin', 'python')
const folder = mkdtempSync(join(tmpdir(), 'mlops-drift-flights-'))
const run = (program, ...args) =>
  execFileSync(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore'] })
const env = {
  ...process.env,
  PATH: `${join(root, '.venv', 'bin')}:${process.env.PATH}`,
  GIT_AUTHOR_NAME: 'bench',
  GIT_AUTHOR_EMAIL: 'bench@example.invalid',
  GIT_COMMITTER_NAME: 'bench',
  GIT_COMMITTER_EMAIL: 'bench@example.invalid',
}

function report(...args) {
  run(process.execPath, join(root, 'dist', 'cli.js'), 'drift-report', '--remember', 'false', ...args)
  return JSON.parse(readFileSync(join(folder, '.mlops', 'reports', 'drift-report.json'), 'utf8'))
}

const day = (moment) => moment.slice(0, 10)

function tellDates({ followed }) {
  for (const { title, change, withoutChange } of followed.series)
    console.log(
      change === null
        ? `  ${title}: ${withoutChange}`
        : `  ${title}: ${change.verdict} from ${day(change.at)} (95 %: ${day(change.earliest)} to ${day(change.latest)})`,
    )
}

try {
  cpSync(join(root, 'template-repo'), folder, {
    recursive: true,
    filter: (path) => !/\/(\.venv|\.mlops|models|reports)$/.test(path),
  })
  run('git', 'init', '--quiet')
  run('git', 'add', '.')
  run('git', 'commit', '--quiet', '--message', 'The template')
  run(python, '-m', 'flight_delay.data')
  run(process.execPath, join(root, 'dist', 'cli.js'), 'train-on-runner')

  console.log('Month by month, against July:')
  for (const asOf of ['2013-09-01', '2013-10-01', '2013-11-01', '2013-12-01', '2014-01-01']) {
    const { performance } = report('--as-of', asOf)
    for (const { metric, verdict, reference, current } of performance.estimates.slice(0, 1))
      console.log(
        `  before ${asOf}: ${metric} ${reference.estimate.toFixed(3)} → ${current.estimate.toFixed(3)}, ${verdict}`,
      )
  }

  const database = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  const sql = (text) => database.run(text)
  const at = (name) => join(folder, name)
  await sql(
    `COPY (SELECT * FROM read_parquet('${at('data/monitoring')}/*.parquet') ORDER BY flight_id) TO '${at('all.parquet')}'`,
  )
  for (const [data, to] of [
    ['data/holdout.parquet', 'then.parquet'],
    ['all.parquet', 'now.parquet'],
  ])
    run(
      python,
      '-m',
      'flight_delay.predict',
      '--model',
      'models/flight-delay.skops',
      '--data',
      data,
      '--output',
      to,
    )
  const from = "flight_id >= '2013-10-14'"
  await sql(`COPY (
    WITH late AS (SELECT flight_id, row_number() OVER (ORDER BY flight_id) AS place FROM '${at('now.parquet')}' WHERE ${from}),
      dealt AS (SELECT probability, row_number() OVER (ORDER BY hash(flight_id), flight_id) AS place FROM '${at('now.parquet')}' WHERE ${from})
    SELECT now.* REPLACE (coalesce(dealt.probability, now.probability) AS probability)
    FROM '${at('now.parquet')}' now LEFT JOIN late USING (flight_id) LEFT JOIN dealt USING (place)
  ) TO '${at('dealt.parquet')}' (FORMAT parquet)`)
  database.closeSync()

  const whole = (predictions) =>
    report(
      ...['--current', 'all.parquet', '--window', '154d', '--as-of', '2014-01-01'],
      ...['--reference-predictions', 'then.parquet', '--current-predictions', predictions],
    )
  console.log('August to December:')
  const all = whole('now.parquet')
  tellDates(all)
  const { attribution } = all.followed
  const { title, columns, together } = attribution
  const percent = (share) => (share === null ? 'none' : `${(share * 100).toFixed(0)} %`)
  for (const { column, share } of columns.slice(0, 5))
    console.log(`  ${column} explains ${percent(share)} of ${title}`)
  console.log(`  together they explain ${percent(together?.share ?? null)}`)
  console.log('The same, dealt out anew from 2013-10-14 on:')
  tellDates(whole('dealt.parquet'))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
