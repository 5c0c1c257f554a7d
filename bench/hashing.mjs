// Hashing and versioning against md5sum and DVC, in pairs in the same run: `node bench/hashing.mjs [--repeats 5]`.
// Needs bash, md5sum, git, the project's set-up for DVC, and `dist/` as the source builds it (`npm run build`). Prints
// seconds of the clock and of all processors, and for each pair the ratio ours / theirs: least, median, greatest.
import { spawnSync } from 'node:child_process'
import { randomFillSync } from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const self = fileURLToPath(import.meta.url)
const root = dirname(dirname(self))
const dvc = join(root, '.cache/peers/bin/dvc')
const cli = join(root, 'dist/cli.js')
const compiled = join(root, '.cache/bench-hashing')
const mebibyte = 1024 * 1024
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { repeats: { type: 'string', default: '5' }, files: { type: 'string', default: '20000' } },
})

if (positionals.length > 0) await hash(positionals[0])
else measure(Number(values.repeats), Number(values.files))

/** Hashing alone is no command of ours: it runs here, in a process of its own as the others do. */
async function hash(folder) {
  const { hashFiles } = await import(join(compiled, 'data/versioning/hash-pool.js'))
  const { signal } = new AbortController()
  const { failures } = await hashFiles(filesBelow(folder), { hash: 'md5', into: null, signal })
  if (failures.length > 0) throw new Error(failures[0].message)
}

function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesBelow(path)
    else yield { path, size: statSync(path).size }
  }
}

/** Node would strip the types anew in every thread; what users run has none. */
function compile() {
  const needed = ['data/versioning/hash-pool.ts', 'data/versioning/hash-worker.ts']
  const project = `${compiled}.json`
  const include = needed.map((path) => join(root, 'src', path))
  const compilerOptions = { rootDir: join(root, 'src'), outDir: compiled }
  writeFileSync(project, JSON.stringify({ extends: '../tsconfig.build.json', compilerOptions, include }))
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', project], root)
}

function measure(repeats, files) {
  compile()
  const folder = mkdtempSync(join(tmpdir(), 'mlops-bench-hashing-'))
  try {
    const [large, small] = [join(folder, 'large'), join(folder, 'small')]
    writeLarge(join(large, 'one.bin'))
    writeSmall(join(small, 'data'), files)
    const hashed = (at) => [process.execPath, self, at]
    const md5sum = (at) => ['bash', '-c', 'find "$1" -type f -print0 | xargs -0 md5sum', 'bash', at]
    pair('1 GiB, hashed', repeats, { ours: hashed(large), md5sum: md5sum(large) }, {})
    pair(`${files} × 8 KiB, hashed`, repeats, { ours: hashed(small), md5sum: md5sum(small) }, {})
    const data = join(small, 'data')
    const repository = (name) => join(folder, name)
    const fresh = (name) => () => startRepository(repository(name), data)
    const ours = [process.execPath, cli, 'data', 'add', 'data']
    const commands = { ours, 'dvc add': [dvc, 'add', '-q', 'data'] }
    const folders = { ours: repository('ours'), 'dvc add': repository('dvc') }
    const few = Math.max(2, Math.ceil(repeats / 2))
    pair(`${files} × 8 KiB, added`, few, commands, folders, { ours: fresh('ours'), 'dvc add': fresh('dvc') })
    pair(`${files} × 8 KiB, added again`, few, commands, folders)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs both sides in turn, so that whatever else the machine does meets both. */
function pair(title, repeats, commands, folders, prepare = {}) {
  const taken = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
  for (let repeat = 0; repeat < repeats; repeat++)
    for (const [name, command] of Object.entries(commands)) {
      prepare[name]?.()
      taken[name].push(timed(command, folders[name] ?? process.cwd()))
    }
  const [ours, theirs] = Object.values(taken)
  const other = Object.keys(taken)[1]
  console.log(`\n${title} (${repeats} times)`)
  for (const [name, runs] of Object.entries(taken))
    console.log(`  ${name.padEnd(8)} ${spread(runs, 'wall')} s, processors ${spread(runs, 'cpu')} s`)
  const ratios = ours.map((run, index) => ({
    wall: run.wall / theirs[index].wall,
    cpu: run.cpu / theirs[index].cpu,
  }))
  console.log(`  ours / ${other}: ${spread(ratios, 'wall', 3)}, processors ${spread(ratios, 'cpu', 3)}`)
}

function timed(command, cwd) {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>"$ERRORS"'
  const errors = join(tmpdir(), `mlops-bench-${process.pid}`)
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

function spread(runs, key, digits = 2) {
  const sorted = runs.map((run) => run[key]).sort((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)]
  return [sorted[0], median, sorted.at(-1)].map((value) => value.toFixed(digits)).join(' / ')
}

function startRepository(folder, data) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  run('git', ['init', '-q'], folder)
  run(dvc, ['init', '-q'], folder)
  run('cp', ['-r', data, 'data'], folder)
}

function run(command, args, cwd) {
  const { status, stderr } = spawnSync(command, args, { cwd, env: { ...process.env, DVC_NO_ANALYTICS: '1' } })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`)
}

function writeLarge(path) {
  mkdirSync(dirname(path), { recursive: true })
  const block = randomFillSync(Buffer.alloc(mebibyte))
  const file = openSync(path, 'w')
  for (let index = 0; index < 1024; index++) {
    block.writeUInt32LE(index)
    writeSync(file, block)
  }
  closeSync(file)
}

function writeSmall(folder, files) {
  for (let index = 0; index < files; index++) {
    const inner = join(folder, String(Math.floor(index / 1000)).padStart(2, '0'))
    if (index % 1000 === 0) mkdirSync(inner, { recursive: true })
    writeFileSync(join(inner, `${index}.bin`), randomFillSync(Buffer.alloc(8 * 1024)))
  }
}
