// What validating a Parquet file by 30 rules costs, beside pandera and Great Expectations in the same run:
//
//   node bench/data.mjs [--rows 1000000] [--repeat 5] [--python .cache/peers/bin/python]
//   node bench/data.mjs --big        50,000,000 rows within 2 GiB, ours only
//
// Every run is a process of its own, started in turn; ours from the source, whose types Node strips once into its compile
// cache. One row in a few hundred breaks a rule, and all three must find the same rows. Wanted at 1,000,000 rows: at most half of pandera's CPU seconds
// and a sixth of Great Expectations', and a peak below 350 MB.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    repeat: { type: 'string', default: '5' },
    python: { type: 'string', default: join(root, '.cache', 'peers', 'bin', 'python') },
    big: { type: 'boolean', default: false },
    /** A file to use instead of a generated one, such as one that an earlier run was told to keep. */
    file: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
})
const rows = values.big ? 50_000_000 : Number(values.rows)
const repeat = values.big ? 1 : Number(values.repeat)

/** Flights with weather, 20 columns; some rows break a rule. */
async function generate(file) {
  const { DuckDBInstance } = createRequire(import.meta.url)('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '2GB' })
  const connection = await instance.connect()
  await connection.run('SET preserve_insertion_order = false')
  const uniform = (salt) => `((hash(id, '${salt}') % 1000003 + 0.5) / 1000003)`
  const one = (of, salt) =>
    `[${of.map((text) => `'${text}'`)}][1 + CAST(hash(id, '${salt}') % ${of.length} AS INTEGER)]`
  const columns = {
    id: 'CASE WHEN id % 100000 = 7 THEN id - 1 ELSE id END',
    code: "CASE WHEN id % 3000 = 8 THEN 'bad' ELSE 'F' || lpad(CAST(id AS VARCHAR), 9, '0') END",
    day: "DATE '2013-01-01' + CAST(id % 365 AS INTEGER)",
    departs: "TIMESTAMP '2013-01-01' + to_seconds((id * 31) % 31536000)",
    origin: `CASE WHEN id % 5000 = 17 THEN 'XXX' ELSE ${one(['EWR', 'JFK', 'LGA'], 'origin')} END`,
    dest: "'D' || (hash(id, 'dest') % 100)",
    carrier: one(['UA', 'AA', 'DL', 'B6', 'EV', 'MQ'], 'carrier'),
    dep_delay: `CASE WHEN ${uniform('missing')} < 0.02 THEN NULL ELSE round(${uniform('dep_delay')} * 300 - 30) END`,
    arr_delay: `CAST(round(${uniform('arr_delay')} * 300 - 60) AS INTEGER)`,
    distance: `${uniform('distance')} * 4900 + 17`,
    temp: `${uniform('temp')} * 90 + 10`,
    dewp: `${uniform('dewp')} * 70`,
    humid: `CASE WHEN id % 2000 = 5 THEN -4 ELSE ${uniform('humid')} * 100 END`,
    wind_dir: `${uniform('wind_dir')} * 360`,
    wind_speed: `${uniform('wind_speed')} * 40`,
    pressure: `980 + ${uniform('pressure')} * 60`,
    visib: `${uniform('visib')} * 10`,
    seats: "CAST(hash(id, 'seats') % 400 + 2 AS SMALLINT)",
    late: `${uniform('late')} < 0.3`,
    tailnum: "CASE WHEN id % 1000 = 3 THEN NULL ELSE 'N' || (hash(id, 'tailnum') % 4000) || 'AA' END",
  }
  const selected = Object.entries(columns).map(([name, sql]) => `${sql} AS ${name}`)
  await connection.run(`COPY (SELECT ${selected} FROM range(${rows}) r(id)) TO '${file}' (FORMAT PARQUET)`)
  instance.closeSync()
}

function run(command, args, folder) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') }
    const child = spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let said = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(out.trim().split('\n').at(-1)))
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${said}\n${out}`))
    })
  })
}

const tools = {
  ours: (file, folder) =>
    run(
      process.execPath,
      [join(root, 'bench', 'data-validate.ts'), file, ...(values.big ? ['1GB'] : [])],
      folder,
    ),
  pandera: (file, folder) =>
    run(values.python, [join(root, 'bench', 'data-peer.py'), 'pandera', file], folder),
  great_expectations: (file, folder) =>
    run(values.python, [join(root, 'bench', 'data-peer.py'), 'great_expectations', file], folder),
}

const middle = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
const spread = (numbers, digits = 2) =>
  `${middle(numbers).toFixed(digits)} (${Math.min(...numbers).toFixed(digits)}–${Math.max(...numbers).toFixed(digits)})`
const megabytes = (runs) =>
  Math.round(middle(runs.map(({ peakBytes }) => peakBytes)) / 1e6).toLocaleString('en-US')

/** Rows that break each rule, in the order of their numbers: the tools name their rules differently. */
const failing = ({ checks, failed }) =>
  Object.values(failed ?? checks)
    .filter((count) => count !== 0)
    .sort((a, b) => a - b)
    .join(', ')

const withPeers = !values.big && existsSync(values.python)
if (!withPeers && !values.big) console.error(`${values.python} is not there: only our side is measured`)
const names = withPeers ? Object.keys(tools) : ['ours']
const folder = mkdtempSync(join(tmpdir(), 'mlops-bench-'))
try {
  const file = values.file ?? join(folder, 'flights.parquet')
  if (values.file === undefined) await generate(file)
  if (!values.big) await tools.ours(file, folder)
  const runs = Object.fromEntries(names.map((name) => [name, []]))
  for (let i = 0; i < repeat; i++) for (const name of names) runs[name].push(await tools[name](file, folder))
  const found = new Set(names.flatMap((name) => runs[name].map(failing)))
  if (found.size !== 1) throw new Error(`the tools disagree:\n${[...found].join('\n')}`)
  console.log(
    `${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.versions.node}; ${rows.toLocaleString('en-US')} rows × 20 columns, ` +
      `30 rules, Parquet of ${Math.round(statSync(file).size / 1e6)} MB; ${repeat} run(s) each; broken by ${[...found][0]} rows.\n`,
  )
  console.log('| | CPU s | wall s | peak MB | CPU ÷ ours |')
  console.log('|:--|--:|--:|--:|--:|')
  for (const name of names) {
    const cpu = runs[name].map(({ cpuSeconds }) => cpuSeconds)
    const ratio = cpu.map((seconds, i) => seconds / runs.ours[i].cpuSeconds)
    const version = runs[name][0].version === undefined ? '' : ` ${runs[name][0].version}`
    const wall = runs[name].map(({ seconds }) => seconds)
    console.log(
      `| ${name}${version} | ${spread(cpu)} | ${spread(wall)} | ${megabytes(runs[name])} | ${name === 'ours' ? '1' : spread(ratio, 1)} |`,
    )
  }
  if (values.keep) console.error(`kept: ${file}`)
} finally {
  if (!values.keep) rmSync(folder, { recursive: true, force: true })
}
