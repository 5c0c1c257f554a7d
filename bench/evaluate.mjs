// How long `evaluate-and-compare` takes and how much memory it needs, beside the same work in scikit-learn and SciPy:
//
//   npm run build
//   python3 -m venv .cache/bench && .cache/bench/bin/pip install -r bench/evaluate-peer.txt
//   node bench/evaluate.mjs [--rows 10000,100000,1000000] [--repeat 5] [--python .cache/bench/bin/python] [--wide]
//
// It prints the table of docs/performance.md. Wanted at 1,000,000 rows: at most 5 s wall and 1 GiB peak.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000,100000,1000000' },
    repeat: { type: 'string', default: '5' },
    python: { type: 'string', default: join(root, '.cache', 'bench', 'bin', 'python') },
    /** Ten slice columns with 75 values instead of two with 10. */
    wide: { type: 'boolean', default: false },
  },
})
const repeat = Number(values.repeat)
const metrics = [
  ...['roc_auc', 'average_precision', 'log_loss', 'brier_score'],
  ...['accuracy', 'balanced_accuracy', 'f1', 'matthews_corrcoef'],
]
/** Number of values of each slice column. */
const slices = values.wide ? [3, 4, 5, 6, 7, 8, 9, 10, 11, 12] : [4, 6]

/** Two models of one holdout: scores that are calibrated but noisy, the candidate a little less so. */
async function generate(folder, rows) {
  const { DuckDBInstance } = createRequire(import.meta.url)('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  const uniform = (salt) => `((hash(id, '${salt}') % 1000003 + 0.5) / 1000003)`
  const normal = (salt) => `sqrt(-2 * ln(${uniform(`${salt}1`)})) * cos(2 * pi() * ${uniform(`${salt}2`)})`
  const columns = slices.map((count, index) => `'s' || (hash(id, 's${index}') % ${count}) AS slice_${index}`)
  await connection.run(
    `CREATE TABLE truth AS SELECT id, ${normal('signal')} AS signal, ${columns.join(', ')} FROM range(${rows}) r(id)`,
  )
  await connection.run(
    `CREATE TABLE labelled AS SELECT *, ${uniform('label')} < 1 / (1 + exp(1.2 - 1.5 * signal)) AS late FROM truth`,
  )
  for (const [model, noise] of [
    ['candidate', 0.5],
    ['champion', 0.6],
  ]) {
    const score = `1 / (1 + exp(1.2 - 1.4 * (signal + ${noise} * ${normal(model)})))`
    const shown = model === 'candidate' ? slices.map((_, index) => `slice_${index}`) : []
    await connection.run(
      `COPY (SELECT ${['id', 'late', `${score} AS probability`, ...shown].join(', ')} FROM labelled
       ORDER BY hash(id, '${model}')) TO '${join(folder, model)}.parquet' (FORMAT PARQUET)`,
    )
  }
  instance.closeSync()
}

/** Runs a program to its end: wall seconds as seen from here, peak memory as it saw itself. */
function run(command, args, folder, env = {}) {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...process.env, ...env },
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
      const seconds = (performance.now() - started) / 1000
      if (code === 0) resolve({ seconds, out })
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${said}\n${out}`))
    })
  })
}

async function ours(folder) {
  const usage = join(folder, 'usage.json')
  const args = [
    ...['--import', join(root, 'bench', 'evaluate-usage.mjs'), join(root, 'dist', 'cli.js')],
    ...[
      'evaluate-and-compare',
      '--task',
      'binary-classification',
      '--report-directory',
      join(folder, 'reports'),
    ],
    ...['--candidate-predictions', 'candidate.parquet', '--champion-predictions', 'champion.parquet'],
    ...['--id', 'id', '--label', 'late', '--score', 'probability', '--metrics', metrics.join(',')],
    ...['--slices', slices.map((_, index) => `slice_${index}`).join(',')],
  ]
  const { seconds } = await run(process.execPath, args, folder, { BENCH_USAGE: usage })
  const report = JSON.parse(readFileSync(join(folder, 'reports', 'evaluate-and-compare.json'), 'utf8'))
  const wanted = metrics.length * (1 + slices.reduce((sum, count) => sum + count, 0))
  const intervals = report.metrics.filter(
    ({ difference }) => difference?.low !== null && difference?.low !== undefined,
  )
  if (intervals.length !== wanted) throw new Error(`${intervals.length} of ${wanted} intervals were computed`)
  return { seconds, ...JSON.parse(readFileSync(usage, 'utf8')) }
}

async function peer(folder) {
  const { out } = await run(
    values.python,
    [join(root, 'bench', 'evaluate-peer.py'), folder, ...metrics],
    folder,
  )
  return JSON.parse(out)
}

const middle = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
const spread = (numbers, digits = 2) =>
  `${middle(numbers).toFixed(digits)} (${Math.min(...numbers).toFixed(digits)}–${Math.max(...numbers).toFixed(digits)})`
const mebibytes = (bytes) => Math.round(middle(bytes) / 2 ** 20).toLocaleString('en-US')

if (!existsSync(join(root, 'dist', 'cli.js'))) throw new Error('build first: npm run build')
const withPeer = existsSync(values.python)
if (!withPeer) console.error(`${values.python} is not there: only our side is measured`)
const versions = withPeer
  ? `, ${execFileSync(values.python, [join(root, 'bench', 'evaluate-peer.py'), '--versions'], { encoding: 'utf8' }).trim()}`
  : ''
console.log(
  `${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.versions.node}${versions}; ${repeat} runs each.\n`,
)
console.log(
  '| rows | ours, wall s | ours, CPU s | ours, peak MiB | peer, wall s | peer, peak MiB | peer ÷ ours |',
)
console.log('|--:|--:|--:|--:|--:|--:|--:|')
for (const rows of values.rows.split(',').map(Number)) {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-bench-'))
  try {
    await generate(folder, rows)
    const runs = { ours: [], peer: [] }
    for (let i = 0; i < repeat; i++) {
      runs.ours.push(await ours(folder))
      if (withPeer) runs.peer.push(await peer(folder))
    }
    const wall = runs.ours.map(({ seconds }) => seconds)
    const theirs = runs.peer.map(({ seconds }) => seconds)
    const cells = [
      rows.toLocaleString('en-US'),
      spread(wall),
      spread(runs.ours.map(({ cpuSeconds }) => cpuSeconds)),
      mebibytes(runs.ours.map(({ peakBytes }) => peakBytes)),
      ...(withPeer
        ? [
            spread(theirs, 0),
            mebibytes(runs.peer.map(({ peakBytes }) => peakBytes)),
            spread(
              theirs.map((seconds, i) => seconds / wall[i]),
              0,
            ),
          ]
        : ['–', '–', '–']),
    ]
    console.log(`| ${cells.join(' | ')} |`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
