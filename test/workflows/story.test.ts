import { execFile, execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readIntent } from '../../src/config/index.ts'
import { type GitHubDouble, type Issue, type Repository, startGitHub } from '../support/github/index.ts'
import { presentComment, presentIssue } from '../support/github/present/issue.ts'
import { registryPeer } from '../support/peers.ts'
import { freePort } from '../support/ports.ts'
import { renderAsGitHub } from '../support/render/github.mjs'
import { exportSuite, type Outcome, type RunOptions, runWorkflow } from '../support/workflows/index.ts'
import { storyConfiguration } from './story/configuration.ts'
import { interruptedWorkflow } from './story/interrupted-workflow.ts'
import { type Machine, setUpMachine } from './story/serving.ts'
import { demoChange, makeData, root, template, templateFiles } from './story/template.ts'

// The template as it ships, with its own workflows, its real model trained by real Python, its model servers and users who ask
// them. One repository lives through it all, in the order of the tests.

const execute = promisify(execFile)
const checkName = 'evaluate-and-compare / flight-delay'

let github: GitHubDouble
let repository: Repository
let scratch: string
let suite: string
let app: string
let machine: Machine

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'mlops-story-'))
  suite = await exportSuite(join(scratch, 'suite'))
  github = await startGitHub()
  const port = await freePort()
  const mlops = storyConfiguration(readFileSync(join(template, 'mlops.yaml'), 'utf8'), scratch, port)
  const files = { ...templateFiles(), ...mlops }
  repository = await github.createRepository({
    fullName: 'acme/flights',
    collaborators: { ana: 'write' },
    files: { ...files, ...makeData(join(scratch, 'data-main'), mlops) },
  })
  machine = setUpMachine(scratch, port, join(scratch, 'data-main', 'data', 'holdout.parquet'))
  app = github.token({
    identity: 'mlops[bot]',
    permissions: { contents: 'write', issues: 'write', 'pull-requests': 'write' },
  })
})
afterAll(async () => {
  machine?.end()
  await github.close()
  await rm(scratch, { recursive: true, force: true })
})

const run = (event: RunOptions['event'], options: Partial<RunOptions> = {}): Promise<Outcome> =>
  runWorkflow({
    ...{ github, repository, suite, event, timeoutSeconds: 400 },
    // installed by the first job that asks for it, as on a runner that stays
    python: join(scratch, 'python'),
    secrets: { MLOPS_APP_PRIVATE_KEY: app },
    variables: { MLOPS_APP_CLIENT_ID: 'Iv23story', MLOPS_ROLLOUTS: 'self-hosted', MLOPS_DRIFT: 'on' },
    env: machine.env,
    ...options,
  })
/** Without the template's own tests, but for the first pull request. */
const check = (
  number: number,
  action: 'opened' | 'synchronize',
  options: Partial<RunOptions> = { withoutJobs: ['test'] },
) => run({ name: 'pull_request', number, action }, { expectJobs: ['model'], follow: true, ...options })
const ours = (number: number) =>
  github.comments(repository, number).filter((comment) => comment.body.startsWith('<!-- mlops-actions:'))
const checkOn = async (revision: string, name = checkName) =>
  github.checkRuns(repository, await github.sha(repository, revision)).filter((one) => one.name === name)
const job = (outcome: Outcome, id: string) =>
  outcome.runs.flatMap((one) => one.jobs).find((one) => one.id === id)
const succeeded = (outcome: Outcome) => {
  for (const one of outcome.runs) expect(one.conclusion, one.log).toBe('success')
  return outcome
}
const outputsOf = ({ runs }: Outcome) => runs[0]!.jobs[0]!.steps.at(-1)!.outputs
const git = (...args: string[]) =>
  execFileSync('git', ['--git-dir', repository.gitDir, ...args], { encoding: 'utf8' }).trim()
const intended = () =>
  readIntent(git('show', 'main:environments/production.yaml'), 'production', 'flight-delay')?.version
const rollouts = () => JSON.parse(git('show', 'mlops-state:rollouts/production/flight-delay.json'))
const issuesOf = (label: string): Issue[] =>
  [...repository.issues.values()].filter(({ labels }) => labels.includes(label))
const openPulls = () => [...repository.issues.values()].filter(({ pull, state }) => pull && state === 'open')
const proposed = (title: string): Issue => {
  const found = openPulls().find((one) => one.title === title)
  expect(
    found,
    openPulls()
      .map((one) => one.title)
      .join('\n'),
  ).toMatchObject({ author: 'mlops[bot]' })
  return found!
}

/** Merges a pull request, and runs what follows on the main branch. */
async function merge(number: number, workflowFiles: readonly string[]): Promise<Outcome> {
  const before = await github.sha(repository, 'main')
  await github.mergePull(repository, number, 'ana')
  return succeeded(await run({ name: 'push', ref: 'refs/heads/main', before }, { workflowFiles }))
}
/** Merges the pull request that deploys a version. */
const deploy = (version: string, workflowFiles: readonly string[] = ['rollout.yml']) =>
  merge(proposed(`chore: run flight-delay ${version} in production`).number, workflowFiles)
const call = () => run({ name: 'schedule', cron: '*/10 * * * *' }, { workflowFiles: ['rollout.yml'] })
/** Lets the schedule call until a rollout has ended, and tells how. */
async function settled(): Promise<Outcome> {
  for (let time = 0; time < 12; time++) {
    await pause(5000)
    const outcome = await call()
    if (['promoted', 'rolled-back'].includes(outputsOf(outcome).verdict ?? '')) return outcome
    succeeded(outcome)
  }
  throw new Error(`the rollout goes on: ${JSON.stringify(rollouts().rollout)}`)
}

describe('the first model', () => {
  it('is trained, registered and proposed for production when it reaches the main branch', async () => {
    succeeded(await run({ name: 'push', ref: 'refs/heads/main' }, { workflowFiles: ['main.yml'] }))
    const [release, ...others] = [...repository.releases.values()]
    expect(others).toEqual([])
    expect(release).toMatchObject({ tag: 'flight-delay@v0.1.0', draft: false })
  })

  it('is found by GTO, and verified by its tag, its bytes in the release and its papers', async () => {
    const clone = join(scratch, 'clone')
    execFileSync('git', ['clone', '--quiet', repository.gitDir, clone])
    const shown = execFileSync(registryPeer('gto'), ['show', '--json', 'flight-delay'], {
      cwd: clone,
      encoding: 'utf8',
    })
    expect(shown).toContain('v0.1.0')
    const env = {
      ...process.env,
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: 'acme/flights',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_SHA: await github.sha(repository, 'main'),
      GITHUB_RUN_ID: '1',
      GITHUB_TOKEN: github.token({ permissions: { contents: 'read' } }),
    }
    // not waited for in one go: the double answers from this process
    const mlops = async (...args: string[]) =>
      (await execute(process.execPath, [join(root, 'dist', 'cli.js'), ...args], { cwd: clone, env })).stdout
    expect(await mlops('models')).toContain('v0.1.0')
    const verified = JSON.parse(await mlops('verify', 'flight-delay@v0.1.0', '--json'))
    expect(verified.checks.filter(({ ok }: { ok: boolean | null }) => ok === false)).toEqual([])
    expect(verified.verdict).toBe('unsigned')
  })

  it('serves once somebody merges the proposal, which trains and registers nothing again', async () => {
    const outcome = await deploy('v0.1.0', ['main.yml', 'rollout.yml'])
    const [main, rollout] = ['Main', 'Rollout'].map((name) =>
      outcome.runs.find(({ workflow }) => workflow === name),
    )
    expect(main?.log).toContain('nothing was trained')
    expect(repository.releases.size).toBe(1)
    expect(openPulls()).toEqual([])
    expect(rollout?.jobs[0]?.steps.at(-1)?.outputs).toMatchObject({ verdict: 'promoted', stable: 'v0.1.0' })
    expect(await machine.whoAnswers()).toEqual(['v0.1.0'])
    machine.open()
  })

  it('is trained on after SIGTERM to the same metrics, skipped then, and repeated from its manifest', async () => {
    const params = readFileSync(join(template, 'params.yaml'), 'utf8')
    const files = {
      'params.yaml': params.replace('random_state: 2013', 'max_depth: 4\n  random_state: 2013'),
      '.github/workflows/interrupted.yml': interruptedWorkflow,
    }
    await github.commit(repository, { branch: 'interrupted', files })
    const { runs } = succeeded(await run({ name: 'push', ref: 'refs/heads/interrupted' }))
    const { log } = runs[0]!
    expect(log).toContain('model: from the checkpoint')
    expect(log).toContain('nothing was trained')
    const [gone, whole, repeated] = [...log.matchAll(/metrics ([0-9a-f]{64})/g)].map(([, hash]) => hash)
    expect(gone).toBeDefined()
    expect([whole, repeated]).toEqual([gone, gone])
  })
})

describe('a change of the model', () => {
  let number: number
  let first: string

  it('that is worse fails the check on its pull request, and the job', async () => {
    await github.commit(repository, { branch: 'weather', files: demoChange('worse') })
    const opened = await github.openPull(repository, {
      head: 'weather',
      base: 'main',
      title: 'feat: see more of the weather',
      author: 'ana',
    })
    number = opened.number
    for (let i = 0; i < 120; i++)
      github.comment(repository, { issue: number, author: 'ana', body: `Remark ${i}` })
    first = await github.sha(repository, 'weather')
    const outcome = await check(number, 'opened', {})
    expect(job(outcome, 'test')?.conclusion, job(outcome, 'test')?.log).toBe('success')
    expect(job(outcome, 'model')?.conclusion).toBe('failure')
    expect(job(outcome, 'model')?.log).toContain('Predictions of an equal earlier run are used')
    expect(ours(number)).toHaveLength(1)
    expect(ours(number)[0]).toMatchObject({ author: 'github-actions[bot]' })
    const [made] = await checkOn('weather')
    expect(made).toMatchObject({ status: 'completed', conclusion: 'failure' })
    expect(made!.annotations.map(({ path }) => path)).toContain('mlops.yaml')
  })

  it('that is better passes on the next push, in the same comment', async () => {
    const before = { ...ours(number)[0]! }
    await github.commit(repository, { branch: 'weather', files: demoChange('better') })
    const outcome = await check(number, 'synchronize')
    expect(job(outcome, 'model')?.conclusion, job(outcome, 'model')?.log).toBe('success')
    expect(ours(number)).toHaveLength(1)
    const { id, body } = ours(number)[0]!
    expect(id).toBe(before.id)
    expect(body).not.toBe(before.body)
    expect(body).toContain('ROC AUC')
    expect(Buffer.byteLength(body)).toBeLessThan(65_536)
    expect(outcome.runs[0]?.summary).toContain('ROC AUC')
    expect(await checkOn('weather')).toMatchObject([{ status: 'completed', conclusion: 'success' }])
    expect(github.checkRuns(repository, first)).toMatchObject([
      { name: 'data-validate / flight-delay', conclusion: 'success' },
      { name: checkName, conclusion: 'failure' },
    ])
  })

  it('is registered when it is merged, and led to its promotion by what its users saw', async () => {
    await merge(number, ['main.yml'])
    const began = await deploy('v0.2.0')
    expect(outputsOf(began)).toMatchObject({ stable: 'v0.1.0', weight: '50' })
    expect(await machine.whoAnswers()).toEqual(['v0.1.0', 'v0.2.0'])
    expect(outputsOf(await settled())).toMatchObject({ verdict: 'promoted', stable: 'v0.2.0' })
    expect(await machine.whoAnswers()).toEqual(['v0.2.0'])
  })
})

describe('a change of the data', () => {
  it('is shown, fails on the line of its contract, and trains nothing', async () => {
    const files = demoChange('data')
    const mlops = {
      'mlops.yaml': git('show', 'main:mlops.yaml'),
      '.dvc/config': git('show', 'main:.dvc/config'),
    }
    const pointers = makeData(join(scratch, 'data-kilometres'), { ...mlops, ...files })
    await github.commit(repository, { branch: 'data', files: { ...files, ...pointers } })
    const { number } = await github.openPull(repository, {
      ...{ head: 'data', base: 'main', title: 'Kilometres', author: 'ana' },
    })
    const outcome = await check(number, 'opened')
    expect(job(outcome, 'model')?.conclusion).toBe('failure')
    expect(job(outcome, 'model')?.log).not.toContain('Training flight-delay')
    expect(ours(number)).toHaveLength(1)
    const { body } = ours(number)[0]!
    expect(body).toContain('break their contracts')
    expect(body).toContain('160,678 flights changed')
    const [made] = await checkOn('data', 'data-validate / flight-delay')
    expect(made).toMatchObject({ status: 'completed', conclusion: 'failure' })
    expect(made!.annotations.map(({ path }) => path)).toContain('contracts/flights.odcs.yaml')
    repository.issues.get(number)!.state = 'closed'
  })
})

describe('a pull request from a fork', () => {
  it('is reported by the trusted workflow, with none of the Markdown of the fork', async () => {
    const fork = await github.fork(repository, 'mallory')
    const evil = '</details><img src=x onerror=1> @everyone | a | $(id)'
    const mlops = git('show', 'main:mlops.yaml').replace('row-name: flights', `row-name: "${evil}"`)
    await github.commit(fork, { branch: 'evil', files: { 'mlops.yaml': `${mlops}\n` } })
    const { number } = await github.openPull(repository, {
      ...{ head: 'mallory:evil', base: 'main', title: 'Evil', author: 'mallory' },
    })
    const outcome = await check(number, 'opened', {
      expectJobs: ['model', 'publish'],
      withoutJobs: ['test'],
    })
    expect(job(outcome, 'model')?.permissions).not.toMatchObject({ 'pull-requests': 'write' })
    expect(job(outcome, 'publish')?.conclusion).toBe('success')
    expect(ours(number)).toHaveLength(1)
    const shown = renderAsGitHub(ours(number)[0]!.body)
    expect(shown).toContain('onerror=1')
    expect(shown).toContain('the contracts hold')
    expect(shown).not.toContain('<img')
    expect(shown).not.toMatch(/@everyone/)
    const head = await github.sha(fork, 'evil')
    expect(github.checkRuns(repository, head).filter(({ name }) => name === checkName)).toMatchObject([
      { status: 'completed' },
    ])
    repository.issues.get(number)!.state = 'closed'
  })
})

describe('a version that fails its users', () => {
  it('is rolled back by itself, in traffic, git, registry and incident', async () => {
    const params = git('show', 'main:params.yaml').replace('random_state: 2013', 'random_state: 7')
    await github.commit(repository, {
      ...{ branch: 'main', message: 'fix: another seed', files: { 'params.yaml': `${params}\n` } },
    })
    succeeded(await run({ name: 'push', ref: 'refs/heads/main' }, { workflowFiles: ['main.yml'] }))
    expect(outputsOf(await deploy('v0.2.1'))).toMatchObject({ stable: 'v0.2.0', weight: '50' })
    const outcome = await settled()
    expect(outcome.runs[0]?.conclusion).toBe('failure')
    expect(outputsOf(outcome)).toMatchObject({ verdict: 'rolled-back', stable: 'v0.2.0' })
    expect(await machine.whoAnswers()).toEqual(['v0.2.0'])
    expect(intended()).toBe('v0.2.0')
    expect(issuesOf('incident')).toMatchObject([{ state: 'open', author: 'github-actions[bot]' }])
    expect(outputsOf(succeeded(await call()))).toMatchObject({ verdict: 'steady', version: 'v0.2.0' })
  })
})

describe('the drift of the flights', () => {
  const report = async (asOf: string) =>
    succeeded(
      await run(
        { name: 'workflow_dispatch', workflow: 'drift.yml', inputs: { 'as-of': asOf } },
        { expectJobs: ['report'] },
      ),
    )
  const retraining = (day: string) => proposed(`fix: retrain flight-delay on data as of ${day}`)

  it('opens an issue, and a pull request that trains on what came since', async () => {
    const september = await report('2013-09-01')
    expect(september.runs[0]?.summary).toContain('ROC AUC is worse')
    expect(issuesOf('drift')).toMatchObject([
      { title: 'Drift of flight-delay since 2013-09-01', state: 'open', author: 'mlops[bot]' },
    ])
    const { number } = retraining('2013-09-01')
    const said = github.comments(repository, issuesOf('drift')[0]!.number).at(-1)!.body
    expect(renderAsGitHub(said)).toContain(`https://github.com/acme/flights/pull/${number}`)
    const outcome = await check(number, 'opened')
    expect(job(outcome, 'model')?.conclusion, job(outcome, 'model')?.log).toBe('success')
    expect(ours(number)[0]?.body).toContain('ROC AUC')
  })

  it('is gone once the new model is merged, promoted and looked at: the issue is closed', async () => {
    await merge(retraining('2013-09-01').number, ['main.yml'])
    await deploy('v0.2.2')
    expect(outputsOf(await settled())).toMatchObject({ verdict: 'promoted', stable: 'v0.2.2' })
    expect(await machine.whoAnswers()).toEqual(['v0.2.2'])
    await report('2013-10-01')
    const [issue, ...others] = issuesOf('drift')
    expect(others).toEqual([])
    expect(issue).toMatchObject({ state: 'closed', body: expect.stringContaining('is gone') })
  })

  it('is not answered again and again by retraining that fails', async () => {
    await report('2013-11-01')
    expect(issuesOf('drift')).toHaveLength(2)
    const { number } = retraining('2013-11-01')
    const outcome = await check(number, 'opened')
    expect(job(outcome, 'model')?.conclusion).toBe('failure')
    expect(ours(number)[0]?.body).toContain('at least 0.7')
    repository.issues.get(number)!.state = 'closed'
    await report('2013-12-01')
    expect(openPulls()).toEqual([])
    const [, second, ...more] = issuesOf('drift')
    expect(more).toEqual([])
    expect(second).toMatchObject({ state: 'open' })
    const said = github.comments(repository, second!.number).map(({ body }) => body)
    expect(said.join('\n')).toContain('somebody has to find out why')
    const { records, incidents } = JSON.parse(git('show', 'mlops-state:drift/flight-delay/history.json'))
    expect([records.length, incidents.length]).toEqual([4, 2])
  })
})

describe('somebody who may write', () => {
  it('takes production back to the version before by a comment', async () => {
    const issue = issuesOf('rollout').at(-1)!
    const body = '/mlops rollback production delays are underestimated'
    const made = github.comment(repository, { issue: issue.number, author: 'ana', body })
    const payload = {
      issue: presentIssue(github.world, repository, issue),
      comment: presentComment(github.world, repository, made),
    }
    succeeded(
      await run(
        { name: 'issue_comment', action: 'created', payload },
        { actor: 'ana', workflowFiles: ['rollback.yml'] },
      ),
    )
    expect(await machine.whoAnswers()).toEqual(['v0.2.0'])
    expect(intended()).toBe('v0.2.0')
    expect(rollouts()).toMatchObject({ rollback: { by: '@ana', to: 'v0.2.0' } })
    expect(openPulls()).toEqual([])
  })
})
