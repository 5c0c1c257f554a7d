// Deciding that a pipeline is unchanged, against `dvc repro`, in pairs in the same run:
// `node bench/pipeline.mjs [--repeats 5] [--files 20000]`.
// Two shapes: one stage that depends on a folder of 20,000 files and makes one, and a chain of 100 stages. Needs bash, git,
// and the project's set-up for DVC. Prints seconds of the clock and of all processors, and for each pair the ratio
// ours / theirs: least, median, greatest. Wanted: at most a tenth of the clock and of the processors for the folder.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const self = fileURLToPath(import.meta.url)
const root = dirname(dirname(self))
const dvc = join(root, '.cache/peers/bin/dvc')
const bundled = join(root, '.cache/bench-pipeline')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { repeats: { type: 'string', default: '5' }, files: { type: 'string', default: '20000' } },
})

if (positionals.length > 0) await work(positionals[0], positionals[1])
else await measure(Number(values.repeats), Number(values.files))

/** What is measured of ours runs in a process of its own, as DVC does. */
async function work(folder, expected) {
  // as the command line does
  nodeModule.enableCompileCache?.()
  const { loadPipeline, runPipeline, executeInShell, openDataWorkspace, nodeProcessRunner } = await import(
    join(bundled, 'pipelines.js')
  )
  const { signal } = new AbortController()
  const services = {
    process: nodeProcessRunner({ env: process.env, cwd: folder, signal }),
    workspace: folder,
    signal,
    env: process.env,
    logger: { info() {} },
  }
  const execute = executeInShell(services)
  const { stages } = await runPipeline(loadPipeline(services), openDataWorkspace(services), { execute })
  if (expected !== undefined && stages.some(({ how }) => how !== expected))
    throw new Error(`a stage was ${stages.map(({ how }) => how)}`)
}

/** Chunks that are loaded when they are needed, as what users run; the hashing thread's file beside them. */
async function bundle() {
  const { build } = await import('esbuild')
  const source = (path) => join(root, 'src', path)
  const contents = ['data/pipelines', 'data/versioning', 'foundation']
    .map((path) => `export * from ${JSON.stringify(source(`${path}/index.ts`))}`)
    .join('\n')
  const usual = {
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  }
  const banner = {
    js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)",
  }
  await build({
    ...usual,
    banner,
    splitting: true,
    stdin: { contents, resolveDir: root, sourcefile: 'pipelines.js' },
    outdir: bundled,
    entryNames: 'pipelines',
  })
  await build({
    ...usual,
    entryPoints: [source('data/versioning/hash-worker.ts')],
    outfile: join(bundled, 'hash-worker.js'),
  })
  writeFileSync(join(bundled, 'package.json'), '{"type":"module"}')
}

async function measure(repeats, files) {
  await bundle()
  const folder = mkdtempSync(join(tmpdir(), 'mlops-bench-pipeline-'))
  console.log(`${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.versions.node}`)
  try {
    pair(`${files} dependency files, unchanged`, repeats, folder, (at) => {
      writeFiles(join(at, 'data'), files)
      writeFileSync(
        join(at, 'dvc.yaml'),
        'stages:\n  train: {cmd: ls data | wc -l > model, deps: [data], outs: [model]}\n',
      )
    })
    pair('100 stages in a row, unchanged', repeats, folder, (at) => {
      const stages = Array.from({ length: 100 }, (_, index) => {
        const deps = index === 0 ? '' : `deps: [o${index - 1}], `
        return `  s${index}: {cmd: echo ${index} > o${index}, ${deps}outs: [o${index}]}\n`
      })
      writeFileSync(join(at, 'dvc.yaml'), `stages:\n${stages.join('')}`)
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs both sides in turn, each in its own copy, so that whatever else the machine does meets both. */
function pair(title, repeats, folder, write) {
  const sides = { ours: join(folder, 'ours'), dvc: join(folder, 'dvc') }
  for (const at of Object.values(sides)) {
    rmSync(at, { recursive: true, force: true })
    mkdirSync(at)
    run('git', ['init', '-q'], at)
    run(dvc, ['init', '-q'], at)
    write(at)
  }
  const commands = { ours: [process.execPath, self, sides.ours], dvc: [dvc, 'repro', '-q'] }
  for (const [name, command] of Object.entries(commands)) timed(command, sides[name])
  commands.ours.push('unchanged')
  const taken = { ours: [], dvc: [] }
  for (let repeat = 0; repeat < repeats; repeat++)
    for (const [name, command] of Object.entries(commands)) taken[name].push(timed(command, sides[name]))
  console.log(`\n${title} (${repeats} times)`)
  for (const [name, runs] of Object.entries(taken))
    console.log(`  ${name.padEnd(5)} ${spread(runs, 'wall')} s, processors ${spread(runs, 'cpu')} s`)
  const ratios = taken.ours.map((one, index) => ({
    wall: one.wall / taken.dvc[index].wall,
    cpu: one.cpu / taken.dvc[index].cpu,
  }))
  console.log(`  ours / dvc: ${spread(ratios, 'wall')}, processors ${spread(ratios, 'cpu')}`)
}

function timed(command, cwd) {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>"$ERRORS"'
  const errors = join(tmpdir(), `mlops-bench-pipeline-${process.pid}`)
  const env = {
    ...process.env,
    ERRORS: errors,
    DVC_NO_ANALYTICS: '1',
    DVC_SITE_CACHE_DIR: join(cwd, '.site'),
  }
  const result = spawnSync('bash', ['-c', script, 'bash', ...command], { cwd, env, encoding: 'utf8' })
  if (result.status !== 0) throw new Error(`${command.join(' ')} failed; see ${errors}`)
  rmSync(errors, { force: true })
  const [wall, user, system] = result.stderr.trim().split(' ').map(Number)
  return { wall, cpu: user + system }
}

function spread(runs, key) {
  const sorted = runs.map((one) => one[key]).sort((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)]
  return [sorted[0], median, sorted.at(-1)].map((value) => value.toFixed(3)).join(' / ')
}

function run(command, args, cwd) {
  const { status, stderr } = spawnSync(command, args, { cwd, env: { ...process.env, DVC_NO_ANALYTICS: '1' } })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`)
}

function writeFiles(folder, files) {
  for (let index = 0; index < files; index++) {
    const inner = join(folder, String(Math.floor(index / 1000)).padStart(2, '0'))
    if (index % 1000 === 0) mkdirSync(inner, { recursive: true })
    writeFileSync(join(inner, `${index}.txt`), `row ${index}\n`)
  }
}
