// What comes after the merge: a version that serves, a newer one that the main branch names, users who ask all the time, and
// evidence that decides.
import { spawn } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { demoRepository, say } from '../demo-repository.mjs'
import { root } from '../setup.mjs'

const requestsPerSecond = 60
const port = 18_080

/** What the template's `mlops.yaml` gets for the demo: everything on this machine, and steps of seconds. */
const deploy = `
    deploy:
      environments:
        production:
          target:
            kind: local
            serve: python -m flight_delay.serve --model {model} --host {host} --port {port} --version {version}
            port: ${port}
            env: { MLOPS_DEMO_FAULT: "\${MLOPS_DEMO_FAULT}", OMP_NUM_THREADS: "1" }
          strategy: { canary: [20, 50], every: 10s, min-requests: 100, deadline: 5m }
          analysis:
            source: { command: "python -m flight_delay.serving.rollout_metrics read --folder .mlops/metrics --from {from} --to {to} --candidate {candidate} --champion {champion} --latency-over 0.25" }
            lag: 2s
            guardrails:
              - error-rate: { max-absolute-increase: 0.02 }
              - latency: { over: 250ms, max-absolute-increase: 0.05 }
            advisory: [prediction-drift]
`

export async function demoRollout({ rollout, keep }) {
  const started = Date.now()
  const away = mkdtempSync(join(tmpdir(), 'mlops-demo-remote-'))
  const { folder, env, git, mlops } = await demoRepository({
    ...(keep === undefined ? {} : { keep }),
    variables: { MLOPS_DEMO_FAULT: rollout === 'bad' ? 'v0.2.0:error-rate=0.08' : '' },
    adapt(repository) {
      const file = join(repository, 'mlops.yaml')
      writeFileSync(
        file,
        `${readFileSync(file, 'utf8').replace('store: release', 'store: remote').trimEnd()}\n${deploy}`,
      )
      appendFileSync(
        join(repository, '.dvc', 'config'),
        `[core]\n    remote = storage\n['remote "storage"']\n    url = ${join(away, 'storage')}\n`,
      )
    },
  })
  git('init', '--quiet', '--bare', '--initial-branch', 'main', join(away, 'origin.git'))
  git('remote', 'add', 'origin', join(away, 'origin.git'))
  git('push', '--quiet', '--set-upstream', 'origin', 'main')
  const background = []
  try {
    say('main: the first version')
    await version(mlops)
    await intent(folder, git, 'v0.1.0')
    await mlops('deploy-canary')
    background.push(...(await users(folder, env)))

    say('main: a better one')
    git('apply', '--index', join(root, 'scripts', 'demo-changes', 'better', 'change.patch'))
    git('commit', '--quiet', '--message', 'feat: see more of the weather')
    git('push', '--quiet')
    await version(mlops)

    say(`The main branch names v0.2.0${rollout === 'bad' ? ', which fails for 8 % of those who ask' : ''}`)
    await intent(folder, git, 'v0.2.0')
    const status = await mlops('deploy-canary', '--wait', 'true', '--timeout', '240')
    say(`Done in ${((Date.now() - started) / 1000).toFixed(0)} s`)
    git('pull', '--quiet')
    const reports = join(folder, '.mlops', 'reports')
    for (const [name, file] of [
      ['Report', join(reports, 'deploy-canary.html')],
      ['JSON', join(reports, 'deploy-canary.json')],
      ['Intent', join(folder, 'environments', 'production.yaml')],
    ])
      process.stdout.write(`  ${name.padEnd(8)} ${file}\n`)
    const { verdict } = JSON.parse(readFileSync(join(reports, 'deploy-canary.json'), 'utf8'))
    process.stdout.write(`  Verdict  ${verdict}, exit code ${status}\n`)
    return verdict === (rollout === 'good' ? 'promoted' : 'rolled-back') ? 0 : 1
  } finally {
    for (const child of background) child.kill('SIGTERM')
    endServers(folder)
  }
}

async function version(mlops) {
  await mlops('train-on-runner')
  await mlops('evaluate-and-compare')
  await mlops('register-model')
}

/** Merging this is the deployment. */
async function intent(folder, git, wanted) {
  writeFileSync(join(folder, 'environments', 'production.yaml'), `models:\n  flight-delay: ${wanted}\n`)
  git('add', 'environments')
  git('commit', '--quiet', '--message', `Deploy ${wanted}`)
  git('push', '--quiet')
}

/** Users who ask, and somebody who keeps the servers' counters. */
async function users(folder, env) {
  const metrics = join(folder, '.mlops', 'metrics')
  mkdirSync(metrics, { recursive: true })
  const targets = join(folder, '.mlops', 'serving', 'production', 'flight-delay', 'targets.json')
  const options = { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] }
  const sampler = spawn(
    'python',
    ['-m', 'flight_delay.serving.rollout_metrics', 'sample', '--targets', targets, '--into', metrics],
    options,
  )
  const asking = spawn(
    process.execPath,
    [
      join(root, 'scripts', 'demo-rollout', 'traffic.mjs'),
      ...['--url', `http://127.0.0.1:${port}/predict`],
      ...['--data', join(folder, 'data', 'holdout.parquet')],
      ...['--rate', String(requestsPerSecond)],
    ],
    options,
  )
  process.stdout.write(`${requestsPerSecond} requests a second to http://127.0.0.1:${port}/predict\n`)
  await wait(1000)
  return [sampler, asking]
}

/** The servers outlive the command that started them, and not the demo. */
function endServers(folder) {
  const processes = join(folder, '.mlops', 'serving', 'production', 'flight-delay', 'processes')
  if (!existsSync(processes)) return
  for (const id of readdirSync(processes))
    for (const name of ['keeper.json', 'child.json'])
      try {
        process.kill(JSON.parse(readFileSync(join(processes, id, name), 'utf8')).pid, 'SIGTERM')
      } catch {
        // it has ended
      }
}
