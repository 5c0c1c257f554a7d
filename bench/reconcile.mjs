// What one call of deploy-canary takes beside its target's own time, and how soon traffic has moved after `mlops rollback`:
// `node bench/reconcile.mjs [--repeats 7] [--routers node,envoy]`. Wanted: below 2 s, and below 5 s.
// Measures what is built (`npm run build`). Needs git and Node.js 22.18; takes Envoy, HAProxy and nginx where they are on the PATH. Prints seconds of the
// clock and, for commands, of the processor without git's: least, median, greatest.
//
// Each round is whole: the main branch names a version, calls start it and give it half of the requests, one call looks at it and
// holds, and it is rolled back while clients ask the router all the time. Git's remote is on the same disk. "Target" is what the target's
// operations alone take, without a call around them, in a process that runs already.
import { execFileSync, spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openLocal } from '../src/delivery/targets/local/index.ts'
import { programPath } from '../src/delivery/targets/local/routers/choose.ts'
import { memoryLogger, nodeProcessRunner, systemClock } from '../src/foundation/index.ts'
import { Traffic } from '../test/repositories/delivery/local/traffic.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { values } = parseArgs({
  options: {
    cli: { type: 'string', default: join(root, 'dist/cli.js') },
    repeats: { type: 'string', default: '7' },
    routers: { type: 'string', default: 'node,envoy,haproxy,nginx' },
  },
})
const repeats = Number(values.repeats)
const modelServer = join(root, 'test/repositories/delivery/local/model-server.mjs')
const person = { name: 'Ada', email: 'ada@example.com' }
const env = {
  ...process.env,
  ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_AUTHOR_NAME: person.name, GIT_AUTHOR_EMAIL: person.email },
  ...{ GIT_COMMITTER_NAME: person.name, GIT_COMMITTER_EMAIL: person.email, NO_COLOR: '1' },
}
delete env.GITHUB_ACTIONS

const scratch = mkdtempSync(join(tmpdir(), 'mlops-bench-reconcile-'))
let lastPort = 21_000 + (process.pid % 5000)

/** A repository with two registered versions, served by a target, and its remote. */
async function openSite(name, target) {
  const folder = join(scratch, name)
  const remote = `${folder}.git`
  mkdirSync(join(folder, 'environments'), { recursive: true })
  mkdirSync(join(folder, '.dvc'))
  writeFileSync(join(folder, '.gitignore'), 'model.json\n.mlops/\n')
  writeFileSync(
    join(folder, '.dvc', 'config'),
    `[core]\n    remote = here\n['remote "here"']\n    url = ${folder}-bytes\n`,
  )
  cpSync(modelServer, join(folder, 'server.mjs'))
  writeFileSync(
    join(folder, 'measure.mjs'),
    `const seconds = Number(process.env.MLOPS_SECONDS)
const arm = { total: Math.round(100 * seconds), events: Math.round(seconds) }
console.log(JSON.stringify({ 'error-rate': { candidate: arm, champion: arm } }))
`,
  )
  writeFileSync(
    join(folder, 'mlops.yaml'),
    `version: 1
models:
  flights:
    task: regression
    train: { run: node train.mjs, outputs: { model: model.json } }
    register: { store: remote }
    deploy:
      environments:
        production:
          target: ${JSON.stringify(target)}
          strategy: { canary: [50], every: 1h }
          analysis: { source: { command: node measure.mjs }, lag: 0s, guardrails: [error-rate] }
`,
  )
  const git = (...args) => execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' })
  git('init', '--quiet', '--initial-branch', 'main')
  git('init', '--quiet', '--bare', '--initial-branch', 'main', remote)
  git('remote', 'add', 'origin', remote)
  const commit = (message) => {
    git('add', '--all')
    git('commit', '--quiet', '--message', message)
    git('push', '--quiet', '--set-upstream', 'origin', 'main')
  }
  const mlops = (...args) => command(folder, args)
  const intend = (intent) => {
    git('pull', '--quiet')
    writeFileSync(
      join(folder, 'environments', 'production.yaml'),
      `models:\n  flights: ${JSON.stringify(intent)}\n`,
    )
    commit(`Deploy ${intent.version}`)
  }
  for (const version of ['1.0.0', '1.1.0']) {
    writeFileSync(join(folder, 'version.txt'), version)
    commit(`feat: ${version}`)
    writeFileSync(join(folder, 'model.json'), JSON.stringify({ version }))
    await mlops('register-model', '--version', `v${version}`, '--force', 'a benchmark')
  }
  intend({ version: 'v1.0.0' })
  await mlops('deploy-canary', '--wait', 'true')
  return { folder, git, mlops, intend }
}

/** What a command took: seconds of the clock, and of the processor for itself, without git's. */
async function command(folder, args) {
  const usage = join(scratch, 'usage.json')
  const begun = performance.now()
  const child = spawn(
    process.execPath,
    ['--import', join(root, 'bench', 'evaluate-usage.mjs'), values.cli, ...args],
    { cwd: folder, env: { ...env, BENCH_USAGE: usage }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      said += text
    })
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`mlops ${args.join(' ')} ended with ${code}:\n${said}`)
  const { cpuSeconds } = JSON.parse(readFileSync(usage, 'utf8'))
  return { seconds: (performance.now() - begun) / 1000, cpuSeconds }
}

const reported = (folder, action) =>
  JSON.parse(readFileSync(join(folder, '.mlops', 'reports', `${action}.json`), 'utf8'))

/** One round: a version is named, started, looked at and rolled back; then named again, promoted and rolled back. */
async function round({ folder, intend, mlops }, again, rollBack, taken) {
  intend({ version: 'v1.1.0', again: `round ${again}` })
  add(taken, 'call that starts it and moves half', await mlops('deploy-canary'))
  const { target, verdict } = reported(folder, 'deploy-canary')
  if (verdict !== 'progressing' || target.weight !== 50) throw new Error(`${verdict} at ${target.weight} %`)
  await wait(10_500)
  add(taken, 'call that looks and holds', await mlops('deploy-canary'))
  if (reported(folder, 'deploy-canary').verdict !== 'holding') throw new Error('the call did not hold')
  await rollBack('half of the requests', taken)
  intend({ version: 'v1.1.0', again: `round ${again}, at once`, strategy: { 'all-at-once': true } })
  await mlops('deploy-canary', '--wait', 'true')
  await rollBack('all requests', taken)
}

const roll = (mlops) => mlops('rollback', '--environment', 'production', '--reason', 'a benchmark')

/** @param took seconds of the clock, or what `command` returns */
function add(taken, name, took) {
  const one = typeof took === 'number' ? { seconds: took, cpuSeconds: null } : took
  taken[name] = [...(taken[name] ?? []), one]
}

async function local(router) {
  const port = lastPort++
  const target = {
    kind: 'local',
    serve: 'node server.mjs {model} {port} {version}',
    ...{ port, router, drain: '1s' },
  }
  const taken = {}
  const site = await openSite(router, target)
  try {
    const rollBack = async (share) => {
      const traffic = new Traffic(`http://127.0.0.1:${port}`, { users: 4, pauseMs: 5 })
      await wait(300)
      const begun = performance.now()
      const whole = await roll(site.mlops)
      await wait(300)
      await traffic.end()
      if (traffic.failures.length > 0) throw new Error(`requests failed: ${traffic.failures[0]}`)
      const last = traffic.answers.findLast(({ version }) => version === 'v1.1.0')
      if (last === undefined) throw new Error('nobody got the candidate before the rollback')
      add(taken, `traffic moved, from ${share}`, (last.ended - begun) / 1000)
      add(taken, `whole rollback, from ${share}`, whole)
    }
    for (let again = 1; again <= repeats; again++) await round(site, again, rollBack, taken)
  } finally {
    endServers(join(site.folder, '.mlops', 'serving', 'production', 'flights'))
  }
  await targetAlone(router, taken)
  tell(`local, ${router}`, taken)
}

/** What the target takes for the same without a call: a version started and half of the requests moved; its status read. */
async function targetAlone(router, taken) {
  const workspace = join(scratch, `${router}-alone`)
  mkdirSync(workspace)
  const signal = new AbortController().signal
  const folder = join(workspace, 'serving')
  const version = (name) => {
    const file = join(workspace, `${name}.json`)
    writeFileSync(file, '{}')
    return { model: 'flights', version: name, commit: '', files: async () => file }
  }
  const settings = {
    serve: [process.execPath, modelServer, '{model}', '{port}', '{version}'],
    ...{ host: '127.0.0.1', port: lastPort++, router, health: '/health', startTimeout: 60, drain: 1 },
    ...{ env: {}, keepPrevious: true },
  }
  const target = await openLocal(settings, {
    ...{ clock: systemClock, logger: memoryLogger(), env, workspace, signal, folder },
    process: nodeProcessRunner({ env, cwd: workspace, signal }),
    ...{ model: 'flights', environment: 'production', branch: () => Promise.reject(new Error('no branch')) },
  })
  const deployed = async (name) => {
    await target.deploy(version(name))
    while (!(await target.status()).ready) await wait(10)
  }
  try {
    await deployed('v1.0.0')
    for (let again = 1; again <= repeats; again++) {
      const begun = performance.now()
      await deployed(`v1.1.${again}`)
      await target.setWeight(50)
      add(taken, 'target: starts it and moves half', (performance.now() - begun) / 1000)
      const read = performance.now()
      await target.status()
      add(taken, 'target: its status', (performance.now() - read) / 1000)
      await target.abort()
    }
  } finally {
    endServers(folder)
  }
}

async function featureFlag() {
  const file = 'flags/models.flagd.json'
  const site = await openSite('feature-flag', { kind: 'feature-flag', file })
  const taken = {}
  const rollBack = async (share) => {
    const begun = performance.now()
    let done = false
    const moved = (async () => {
      while (!done) {
        const text = execFileSync('git', ['--git-dir', `${site.folder}.git`, 'show', `main:${file}`], {
          encoding: 'utf8',
        })
        const { defaultVariant, targeting } = JSON.parse(text).flags.flights
        if (defaultVariant === 'v1.0.0' && Object.keys(targeting ?? {}).length === 0)
          return (performance.now() - begun) / 1000
        await wait(20)
      }
      throw new Error('the flag still names the candidate')
    })()
    const whole = await roll(site.mlops).finally(() => {
      done = true
    })
    add(taken, `commit of the flag is there, from ${share}`, await moved)
    add(taken, `whole rollback, from ${share}`, whole)
  }
  for (let again = 1; again <= repeats; again++) await round(site, again, rollBack, taken)
  tell('feature-flag', taken)
}

/** The servers outlive the calls, and not the benchmark. */
function endServers(folder) {
  const processes = join(folder, 'processes')
  if (!existsSync(processes)) return
  for (const id of readdirSync(processes))
    for (const name of ['keeper.json', 'child.json'])
      try {
        process.kill(JSON.parse(readFileSync(join(processes, id, name), 'utf8')).pid, 'SIGTERM')
      } catch {
        // it has ended
      }
}

function tell(name, taken) {
  console.log(name)
  for (const [what, took] of Object.entries(taken)) {
    const spread = (of) => {
      const sorted = took.map(of).toSorted((a, b) => a - b)
      return [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)].map((one) => one.toFixed(2)).join(' / ')
    }
    const own = took[0].cpuSeconds === null ? '' : `, processor ${spread(({ cpuSeconds }) => cpuSeconds)} s`
    console.log(`  ${what.padEnd(56)} ${spread(({ seconds }) => seconds)} s${own}`)
  }
}

try {
  console.log(`Node ${process.versions.node}, ${repeats} rounds each`)
  for (const router of values.routers.split(',').filter((one) => one !== ''))
    if (router === 'node' || (await programPath(router, process.env.PATH)) !== null) await local(router)
    else console.log(`${router} is not on the PATH`)
  await featureFlag()
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
