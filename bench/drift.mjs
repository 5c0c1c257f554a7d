// What a drift report of two files costs, beside Evidently in the same run:
//
//   uv venv /tmp/evidently --python 3.11 && uv pip install --python /tmp/evidently/bin/python -r bench/drift-peer.txt
//   node bench/drift.mjs --python /tmp/evidently/bin/python [--rows 1000000] [--columns 20] [--format parquet|csv] [--repeat 5]
//   node bench/drift.mjs --rows 10000000 --repeat 1          ours only; stops where it takes more than 4 GiB
//   node bench/drift.mjs --rows 10000 --columns 1000 --repeat 3 [--keep FOLDER: our last report is written there]
//
// Every run is a process of its own, started in turn: ours is the command as it ships (with --source as it is in src/, by Node 24),
// writing JSON, Markdown and HTML. Wanted at 1,000,000 against 1,000,000 rows: at most a seventh of Evidently's CPU seconds and 0.35
// of its memory. `ours` decides by our own rule, `compat` by Evidently's, whose scores must be the same to 1e-9. Figures are the
// median of all runs (smallest–largest); ratios are of runs that followed one another.
import { spawn } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    columns: { type: 'string', default: '20' },
    format: { type: 'string', default: 'parquet' },
    repeat: { type: 'string', default: '5' },
    python: { type: 'string' },
    source: { type: 'boolean', default: false },
    keep: { type: 'string' },
  },
})
const rows = Number(values.rows)
const columns = Number(values.columns)
const repeat = Number(values.repeat)

/** Two thirds numbers (normal, lognormal, uniform, counts, whole numbers), one third categories of 3 to 300; every tenth moves. */
function columnSql(at, side) {
  const moved = side === 'current' && at % 10 === 3
  const u = (salt) => `((hash(id, '${side}${at}${salt}') % 1000003 + 0.5) / 1000003)`
  const normal = `(sqrt(-2 * ln(${u('a')})) * cos(2 * pi() * ${u('b')}))`
  const kinds = [
    () => `${normal} + ${moved ? 0.5 : 0}`,
    () => `exp(${normal})`,
    () => `'c' || CAST(floor(${u('a')} * ${u('b')} * 300) AS INTEGER)`,
    () => `CASE WHEN ${u('m')} < ${moved ? 0.2 : 0.05} THEN NULL ELSE ${u('a')} * 100 END`,
    () => `CAST(floor(${u('a')} * 1000) AS INTEGER)`,
    () => `'k' || CAST(floor(${u('a')} * 3) AS INTEGER)`,
  ]
  return `${kinds[at % kinds.length]()} AS column_${at}`
}

async function generate(file, side) {
  const { DuckDBInstance } = createRequire(import.meta.url)('@duckdb/node-api')
  // rows are made and written a few at a time, however many there are
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '1GB' })
  const connection = await instance.connect()
  await connection.run('SET preserve_insertion_order = false')
  const selected = Array.from({ length: columns }, (_, at) => columnSql(at, side))
  const format = values.format === 'csv' ? 'CSV, HEADER' : 'PARQUET'
  await connection.run(`COPY (SELECT ${selected} FROM range(${rows}) r(id)) TO '${file}' (FORMAT ${format})`)
  instance.closeSync()
}

function run(command, args, folder, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...process.env, ...env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let out = ''
    let said = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    child.on('close', (code) => {
      if (code === 0) resolve(out)
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${said}\n${out}`))
    })
  })
}

/** The command line as it is in src/. */
function fromSource(folder) {
  const entry = join(folder, 'mlops.mjs')
  const source = new URL('../src/cli/index.ts', import.meta.url).href
  writeFileSync(entry, `await (await import(${JSON.stringify(source)})).runCli()\n`)
  return entry
}

/** What 10 million rows may take. */
const mostBytes = 4 * 1024 ** 3

async function ours(reference, current, folder, more = []) {
  const usage = join(folder, 'usage.json')
  const started = performance.now()
  await run(
    process.execPath,
    [
      ...[
        '--import',
        join(root, 'bench', 'evaluate-usage.mjs'),
        values.source ? fromSource(folder) : join(root, 'dist', 'cli.js'),
        'drift-report',
      ],
      ...['--reference', reference, '--current', current, '--report-directory', folder, ...more],
    ],
    folder,
    { BENCH_USAGE: usage },
  )
  const seconds = (performance.now() - started) / 1000
  const report = JSON.parse(readFileSync(join(folder, 'drift-report.json'), 'utf8'))
  const used = JSON.parse(readFileSync(usage, 'utf8'))
  if (used.peakBytes > mostBytes) throw new Error(`it took ${Math.round(used.peakBytes / 1e6)} MB`)
  return {
    seconds,
    ...used,
    scores: Object.fromEntries(report.columns.map(({ column, score }) => [column, score])),
    html: statSync(join(folder, 'drift-report.html')).size,
  }
}

const tools = {
  ours: (...files) => ours(...files),
  compat: (...files) => ours(...files, ['--compat', 'evidently']),
  evidently: async (reference, current, folder) =>
    JSON.parse(
      (await run(values.python, [join(root, 'bench', 'drift-peer.py'), reference, current, folder], folder))
        .trim()
        .split('\n')
        .at(-1),
    ),
}

const middle = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
const spread = (numbers, digits = 2) =>
  `${middle(numbers).toFixed(digits)} (${Math.min(...numbers).toFixed(digits)}–${Math.max(...numbers).toFixed(digits)})`

const withPeer = values.python !== undefined && existsSync(values.python)
if (!withPeer) console.error('No --python with Evidently: only our side is measured')
const names = withPeer ? Object.keys(tools) : ['ours', 'compat']
const folder = mkdtempSync(join(tmpdir(), 'mlops-bench-'))
try {
  const [reference, current] = ['reference', 'current'].map((side) =>
    join(folder, `${side}.${values.format}`),
  )
  await generate(reference, 'reference')
  await generate(current, 'current')
  if (rows <= 1_000_000) await tools.ours(reference, current, folder)
  const runs = Object.fromEntries(names.map((name) => [name, []]))
  for (let i = 0; i < repeat; i++)
    for (const name of names) runs[name].push(await tools[name](reference, current, folder))
  if (withPeer)
    for (const [column, score] of Object.entries(runs.evidently[0].scores)) {
      const own = runs.compat[0].scores[column]
      if (!(Math.abs(own - score) <= 1e-9 * Math.max(1, Math.abs(score))))
        throw new Error(`the scores of ${column} differ: ${own} instead of ${score}`)
    }
  console.log(
    `${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.versions.node}; ${rows.toLocaleString('en-US')} against as many rows × ` +
      `${columns} columns, ${values.format} of ${Math.round(statSync(current).size / 1e6)} MB each; ${repeat} run(s) each; ` +
      `HTML of ${Math.round(runs.ours[0].html / 1000)} kB.\n`,
  )
  console.log('| | CPU s | wall s | peak MB | its CPU ÷ ours | our memory ÷ its |')
  console.log('|:--|--:|--:|--:|--:|--:|')
  for (const name of names) {
    const of = (key) => runs[name].map((one) => one[key])
    const ratio = runs[name].map(({ cpuSeconds }, i) => cpuSeconds / runs.ours[i].cpuSeconds)
    const memory = runs[name].map(({ peakBytes }, i) => runs.ours[i].peakBytes / peakBytes)
    const version = runs[name][0].version === undefined ? '' : ` ${runs[name][0].version}`
    console.log(
      `| ${name}${version} | ${spread(of('cpuSeconds'))} | ${spread(of('seconds'))} | ${spread(
        of('peakBytes').map((bytes) => bytes / 1e6),
        0,
      )} | ${spread(ratio, 1)} | ${spread(memory)} |`,
    )
  }
  if (values.keep !== undefined) {
    mkdirSync(values.keep, { recursive: true })
    for (const file of ['drift-report.html', 'drift-report.json', 'drift-report.md'])
      copyFileSync(join(folder, file), join(values.keep, file))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
