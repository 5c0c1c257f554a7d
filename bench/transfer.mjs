// How long pushing and pulling many small files takes, beside DVC, to one local S3, in the same run:
//
//   node bench/transfer.mjs [--files 2000] [--bytes 8192] [--repeat 1] [--peers .cache/peers/bin] [--gofakes3 PROGRAM]
//
// Prints the median of the repeats, with the least and the greatest.
//
// moto answers some 270 requests a second, on one thread, so that both wait for it alone and little shows between them.
// gofakes3, an S3 in memory (`go install github.com/johannesboyne/gofakes3/cmd/gofakes3@v1.2.0`), is quick enough for
// the clients to differ.
//
// Both work on one folder that `dvc add` has put into the cache, each to a bucket of its own on a server that is started
// anew for it; both are whole processes, and pulling ends in the cache (`dvc fetch`), as ours does here.
// Wanted at 20,000 files: ours faster. Needs Node.js 22.18 or newer, which runs TypeScript as it is.
import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '2000' },
    bytes: { type: 'string', default: '8192' },
    repeat: { type: 'string', default: '1' },
    peers: { type: 'string', default: join(root, '.cache', 'peers', 'bin') },
    gofakes3: { type: 'string' },
  },
})
const files = Number(values.files)
const folder = mkdtempSync(join(tmpdir(), 'mlops-bench-'))
const env = {
  ...process.env,
  DVC_NO_ANALYTICS: '1',
  DVC_SITE_CACHE_DIR: join(folder, 'site'),
  DVC_SYSTEM_CONFIG_DIR: join(folder, 'none'),
  DVC_GLOBAL_CONFIG_DIR: join(folder, 'none'),
}

/** A server of its own with an empty bucket; nothing of an earlier run weighs on it. */
async function startS3() {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const [program, args] =
    values.gofakes3 === undefined
      ? [join(values.peers, 'moto_server'), ['-H', '127.0.0.1', '-p', String(port)]]
      : [values.gofakes3, ['-backend', 'memory', '-host', `127.0.0.1:${port}`, '-quiet']]
  const child = spawn(program, args, { stdio: 'ignore' })
  const authorization =
    'AWS4-HMAC-SHA256 Credential=a/20260101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=b'
  for (let attempt = 0; ; attempt++) {
    const made = await fetch(`${url}/bench`, { method: 'PUT', headers: { authorization } }).catch(() => null)
    if (made?.ok === true) break
    if (attempt === 300 || child.exitCode !== null) throw new Error(`${program} does not answer`)
    await setTimeout(100)
  }
  return { url, stop: () => child.kill() }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

function repository(path, url) {
  mkdirSync(join(path, '.dvc'), { recursive: true })
  writeFileSync(
    join(path, '.dvc', 'config'),
    `[core]
    no_scm = True
    remote = storage
['remote "storage"']
    url = s3://bench/data
    endpointurl = ${url}
    access_key_id = bench
    secret_access_key = bench
    region = us-east-1
`,
  )
}

function objectsIn(path) {
  return readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
}

/** Wall seconds of a process, and its CPU seconds where the machine has GNU time. */
function timed(command, args, cwd) {
  const measured = existsSync('/usr/bin/time')
  const [program, ...rest] = measured
    ? ['/usr/bin/time', '-f', '%U %S', command, ...args]
    : [command, ...args]
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(program, rest, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    child.once('error', reject)
    child.once('close', (code) => {
      const wall = (performance.now() - started) / 1000
      if (code !== 0) return reject(new Error(`${command} ${args.join(' ')}: ${said}`))
      const [user = 0, system = 0] = measured ? said.trim().split('\n').at(-1).split(' ').map(Number) : []
      resolve({ wall, cpu: measured ? user + system : null })
    })
  })
}

const dvc = join(values.peers, 'dvc')
const tools = {
  ours: {
    push: (cwd) => timed(process.execPath, [join(root, 'bench', 'transfer-ours.ts'), 'push'], cwd),
    pull: (cwd) => timed(process.execPath, [join(root, 'bench', 'transfer-ours.ts'), 'pull'], cwd),
  },
  dvc: {
    push: (cwd) => timed(dvc, ['push', '-q'], cwd),
    pull: (cwd) => timed(dvc, ['fetch', '-q'], cwd),
  },
}

/** Push, push again, and pull into an empty clone, with a server of its own. */
async function measure(name, source) {
  const tool = tools[name]
  const server = await startS3()
  const clone = join(folder, `clone-${name}`)
  rmSync(clone, { recursive: true, force: true })
  try {
    for (const path of [source, clone]) repository(path, server.url)
    cpSync(join(source, 'data.dvc'), join(clone, 'data.dvc'))
    // DVC remembers which folders a remote has; both start from not knowing.
    rmSync(env.DVC_SITE_CACHE_DIR, { recursive: true, force: true })
    const push = await tool.push(source)
    const again = await tool.push(source)
    const pull = await tool.pull(clone)
    const arrived = objectsIn(join(clone, '.dvc', 'cache', 'files'))
    if (arrived !== files + 1) throw new Error(`${name} brought ${arrived} of ${files + 1} objects`)
    return { push, again, pull }
  } finally {
    server.stop()
  }
}

try {
  const source = join(folder, 'source')
  repository(source, 'http://127.0.0.1:9')
  mkdirSync(join(source, 'data'))
  for (let index = 0; index < files; index++)
    writeFileSync(join(source, 'data', `${index}.bin`), randomBytes(Number(values.bytes)))
  execFileSync(dvc, ['add', '-q', 'data'], { cwd: source, env })

  const runs = { ours: [], dvc: [] }
  for (let count = 0; count < Number(values.repeat); count++)
    for (const name of ['dvc', 'ours']) {
      const run = await measure(name, source)
      runs[name].push(run)
      const told = Object.entries(run).map(([step, { wall }]) => `${step} ${wall.toFixed(1)} s`)
      console.error(`${count + 1}: ${name}: ${told.join(', ')}`)
    }
  const spread = (numbers, digits) => {
    const sorted = [...numbers].sort((a, b) => a - b)
    const [least, median, most] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
    const text = median.toFixed(digits)
    return sorted.length === 1 ? text : `${text} (${least.toFixed(digits)}–${most.toFixed(digits)})`
  }
  const taken = (name, step, what) => runs[name].map((run) => run[step][what])
  const seconds = (name, step, what) =>
    taken(name, step, what).includes(null) ? '–' : `${spread(taken(name, step, what), 1)} s`
  console.log(
    `${files} files of ${values.bytes} bytes, ${cpus().length} processors, Node.js ${process.version}, ${values.repeat} time(s)\n`,
  )
  console.log('| | ours | DVC | DVC ÷ ours | CPU ours | CPU DVC |\n|---|--:|--:|--:|--:|--:|')
  for (const [step, title] of [
    ['push', 'push'],
    ['again', 'push, nothing to do'],
    ['pull', 'pull into an empty cache'],
  ]) {
    const theirs = taken('dvc', step, 'wall')
    const ratios = taken('ours', step, 'wall').map((wall, index) => theirs[index] / wall)
    const cells = ['wall', 'cpu'].map((what) => [seconds('ours', step, what), seconds('dvc', step, what)])
    console.log(`| ${title} | ${cells[0].join(' | ')} | ${spread(ratios, 2)} | ${cells[1].join(' | ')} |`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
