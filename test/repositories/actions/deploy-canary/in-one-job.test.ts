import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { deployInputs } from '../../../../src/actions/deploy-canary/inputs.ts'
import { runDeployCanary } from '../../../../src/actions/deploy-canary/run.ts'
import { registerInputs } from '../../../../src/actions/register-model/inputs.ts'
import { runRegisterModel } from '../../../../src/actions/register-model/run.ts'
import { rollbackInputs } from '../../../../src/actions/rollback/inputs.ts'
import { runRollback } from '../../../../src/actions/rollback/run.ts'
import { type Clock, GateFailedError } from '../../../../src/foundation/index.ts'
import { temporaryFolder } from '../../../support/folder.ts'
import { freePort } from '../../../support/ports.ts'
import { git, testServices } from '../../../support/services.ts'
import { endAll, modelServer, whoAnswers } from '../../delivery/local/site.ts'

const configuration = (port: number) => `version: 1
models:
  flights:
    task: regression
    train: { run: node train.mjs, outputs: { model: model.json } }
    register: { store: remote }
    deploy:
      environments:
        production:
          target: { kind: local, serve: "node server.mjs {model} {port} {version}", port: ${port}, router: node, drain: 10s, start-timeout: 30m }
          strategy: { canary: [20, 50], every: 1s, min-requests: 100 }
          analysis:
            source: { command: node measure.mjs }
            lag: 0s
            guardrails: [error-rate]
`

/** Twenty times as fast as others, so that nobody waits for windows to pass. */
function quickClock(): Clock {
  const started = Date.now()
  return { now: () => new Date(started + 20 * (Date.now() - started)) }
}

/** As if 100 requests a second came, of which the candidate answers as many badly as its file says. */
const measure = `import { readFileSync } from 'node:fs'
const { MLOPS_SECONDS, MLOPS_CANDIDATE } = process.env
const total = Math.round(100 * Number(MLOPS_SECONDS))
const rate = JSON.parse(readFileSync('rates.json', 'utf8'))[MLOPS_CANDIDATE]
const arm = (share) => ({ total, events: Math.round(total * share) })
console.log(JSON.stringify({ 'error-rate': { candidate: arm(rate), champion: arm(0.01) } }))
`

it('with `wait` one call lasts until a rollout has ended, well or badly, and `rollback` takes back what was promoted', {
  timeout: 120_000,
}, async () => {
  const folder = temporaryFolder()
  const port = await freePort()
  const services = { ...testServices(folder), clock: quickClock() }
  onTestFinished(() => endAll(join(folder, '.mlops', 'serving', 'production', 'flights')))
  const run = (...args: string[]) => git(services, folder, ...args)
  await run('init', '--quiet', '--initial-branch', 'main')
  await run('init', '--quiet', '--bare', '--initial-branch', 'main', join(folder, '.mlops', 'origin.git'))
  await run('remote', 'add', 'origin', join(folder, '.mlops', 'origin.git'))
  for (const name of ['environments', '.dvc']) mkdirSync(join(folder, name))
  const files = {
    '.gitignore': 'model.json\n.mlops/\n',
    '.dvc/config': `[core]\n    remote = here\n['remote "here"']\n    url = ${join(folder, '.mlops', 'bytes')}\n`,
    'mlops.yaml': configuration(port),
    'measure.mjs': measure,
    'rates.json': JSON.stringify({ 'v1.1.0': 0.01, 'v1.2.0': 0.2 }),
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  copyFileSync(modelServer, join(folder, 'server.mjs'))
  const commit = async (message: string) => {
    await run('add', '--all')
    await run('commit', '--quiet', '--message', message)
    await run('push', '--quiet', '--set-upstream', 'origin', 'main')
  }
  for (const version of ['v1.0.0', 'v1.1.0', 'v1.2.0']) {
    writeFileSync(join(folder, 'version.txt'), version)
    await commit(`feat: ${version}`)
    writeFileSync(join(folder, 'model.json'), JSON.stringify({}))
    await runRegisterModel(registerInputs.parse({ version, force: 'a test' }), services)
  }
  const intend = async (version: string) => {
    await run('pull', '--quiet')
    writeFileSync(join(folder, 'environments', 'production.yaml'), `models:\n  flights: ${version}\n`)
    await commit(`Deploy ${version}`)
  }
  const deploy = () =>
    runDeployCanary(deployInputs.parse({ wait: 'true', timeout: '3600', patience: '1800' }), services)
  const served = () => whoAnswers(`http://127.0.0.1:${port}`)
  const named = async () => {
    await run('fetch', '--quiet', 'origin')
    return /v[\d.]+/.exec(await run('show', 'origin/main:environments/production.yaml'))?.[0]
  }

  await intend('v1.0.0')
  expect((await deploy()).outputs).toMatchObject({ verdict: 'promoted', stable: 'v1.0.0' })
  await intend('v1.1.0')
  expect((await deploy()).outputs).toMatchObject({ verdict: 'promoted', stable: 'v1.1.0', weight: '0' })
  expect(await served()).toBe('v1.1.0')
  const { progress } = JSON.parse(
    readFileSync(join(folder, '.mlops', 'reports', 'deploy-canary.json'), 'utf8'),
  )
  expect(progress.rollout.events.map(({ weight }: { weight: number }) => weight)).toEqual([
    0, 20, 50, 100, 100,
  ])

  await intend('v1.2.0')
  const bad = await deploy()
  expect(bad.outputs).toMatchObject({ verdict: 'rolled-back', version: 'v1.2.0', stable: 'v1.1.0' })
  expect(bad.failure).toBeInstanceOf(GateFailedError)
  expect([await served(), await named()]).toEqual(['v1.1.0', 'v1.1.0'])

  const back = await runRollback(rollbackInputs.parse({ reason: 'it times out' }), services)
  expect(back.outputs).toMatchObject({ verdict: 'rolled-back', from: 'v1.1.0', version: 'v1.0.0' })
  expect([await served(), await named()]).toEqual(['v1.0.0', 'v1.0.0'])
  expect((await deploy()).outputs).toMatchObject({ verdict: 'steady', stable: 'v1.0.0' })
})
