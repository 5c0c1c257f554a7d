// From a fresh runner to the comment on a pull request, installs included and training excluded, beside CML + DVC + Evidently:
//
//   node bench/cold-start.mjs [--repeat 3] [--sides ours,pip,uv] [--warm] [--cml SPEC] [--python python3] [--uv uv] [--json FILE]
//
// Each run begins with empty caches, an empty home and an empty tool cache (bench/cold-start/fresh-runner.mjs) in a repository with
// the template's flights and two models' predictions, and ends when the comment is on the tests' double of GitHub. Sides take
// turns. `pip` and `uv` are the same workflow with either installer. `--warm` adds a second run of each that finds the caches of the
// first, as on a self-hosted runner. `--cml` is what npm installs, such as a tarball that `npm pack` made of iterative/cml.
// Needs Node.js 24, Python >= 3.10, git, bash, openssl and the way to npm's and Python's registries. Wanted: at least 5 times faster.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../scripts/setup.mjs'
import { freshRunner } from './cold-start/fresh-runner.mjs'
import { openPullRequest } from './cold-start/github.mjs'
import { columns, prepare } from './cold-start/prepare.mjs'
import { ours, peer } from './cold-start/sides.mjs'

const { values } = parseArgs({
  options: {
    repeat: { type: 'string', default: '3' },
    sides: { type: 'string', default: 'ours,pip,uv' },
    warm: { type: 'boolean', default: false },
    cml: { type: 'string', default: '@dvcorg/cml@0.20.6' },
    python: { type: 'string', default: 'python3' },
    uv: { type: 'string', default: join(root, '.venv', 'bin', 'uv') },
    json: { type: 'string' },
  },
})
const repeat = Number(values.repeat)
const sides = values.sides.split(',')
const cml = existsSync(values.cml) ? resolve(values.cml) : values.cml
const temperatures = values.warm ? ['cold', 'warm'] : ['cold']

/** What the comments of either side must tell: a metric of the two models, and every column's drift. */
const told = [/roc.auc/i, /log.loss/i, /brier.score/i, /recall/i, /profit/i].concat(
  columns.map((name) => new RegExp(`\\b${name}\\b`)),
)

async function once(side, folder, prepared, archive, keepCaches) {
  const pull = await openPullRequest(prepared, join(`${folder}-github`))
  try {
    const runner = freshRunner(folder, {
      keepCaches,
      path: [dirname(process.execPath)],
      variables: { ...pull.variables, GITHUB_WORKSPACE: join(folder, 'workspace') },
    })
    // What actions/setup-python leaves: an interpreter with pip and nothing else.
    if (side !== 'ours') execFileSync(values.python, ['-m', 'venv', runner.at('interpreter')])
    const before = runner.bytes()
    const started = performance.now()
    if (side === 'ours') await ours(runner, pull, { archive })
    else await peer(runner, pull, { cml, uv: side === 'uv' ? values.uv : undefined })
    const wall = (performance.now() - started) / 1000
    const comment = pull.comment()
    const missing = told.filter((name) => !name.test(comment))
    if (missing.length > 0)
      throw new Error(`the comment of ${side} does not tell ${missing.join(', ')}:\n${comment}`)
    const cpu = runner.steps.reduce((sum, step) => sum + step.cpu, 0)
    return { wall, cpu, bytes: runner.bytes() - before, steps: runner.steps, comment }
  } finally {
    await pull.close()
    rmSync(`${folder}-github`, { recursive: true, force: true })
  }
}

const middle = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
const spread = (numbers, digits = 1) =>
  `${middle(numbers).toFixed(digits)} (${Math.min(...numbers).toFixed(digits)}–${Math.max(...numbers).toFixed(digits)})`

const prepared = await prepare()
const scratch = mkdtempSync(join(tmpdir(), 'mlops-cold-start-'))
const runs = Object.fromEntries(temperatures.flatMap((one) => sides.map((side) => [`${side}, ${one}`, []])))
try {
  const archive = join(scratch, 'actions.tar.gz')
  execFileSync('git', ['archive', '--format=tar.gz', `--output=${archive}`, 'HEAD'], { cwd: root })
  for (let i = 0; i < repeat; i++)
    for (const side of sides) {
      const folder = join(scratch, side)
      for (const temperature of temperatures) {
        const run = await once(side, folder, prepared, archive, temperature === 'warm')
        runs[`${side}, ${temperature}`].push(run)
        console.error(
          `${i + 1}/${repeat} ${side}, ${temperature}: ${run.wall.toFixed(1)} s, CPU ${run.cpu.toFixed(1)} s`,
        )
        for (const { title, wall, cpu } of run.steps)
          console.error(`    ${title.padEnd(28)} ${wall.toFixed(2)} s, CPU ${cpu.toFixed(2)} s`)
      }
      rmSync(folder, { recursive: true, force: true })
    }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

console.log(
  `${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.versions.node}; ${repeat} run(s) each.\n`,
)
console.log('| | wall s | CPU s | MB downloaded or installed | wall ÷ ours | CPU ÷ ours |')
console.log('|:--|--:|--:|--:|--:|--:|')
const summary = {}
for (const temperature of temperatures)
  for (const side of sides) {
    const name = `${side}, ${temperature}`
    const of = (key, from = name) => runs[from].map((run) => run[key])
    const base = `ours, ${temperature}`
    const ratio = (key) => (runs[base] === undefined ? null : middle(of(key)) / middle(of(key, base)))
    const megabytes = middle(of('bytes')) / 1e6
    summary[name] = { wallRatio: ratio('wall'), cpuRatio: ratio('cpu'), megabytes }
    const shown = (value) => (value === null ? '–' : value.toFixed(1))
    console.log(
      `| ${name} | ${spread(of('wall'))} | ${spread(of('cpu'))} | ${megabytes.toFixed(0)} | ${shown(ratio('wall'))} | ${shown(ratio('cpu'))} |`,
    )
  }
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify({ summary, runs }, null, 1))
