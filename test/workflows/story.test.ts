import { execFile, execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GitHubDouble, type Repository, startGitHub } from '../support/github/index.ts'
import { registryPeer } from '../support/peers.ts'
import { renderAsGitHub } from '../support/render/github.mjs'
import { exportSuite, type Outcome, runWorkflow } from '../support/workflows/index.ts'

// The template as it ships: its own workflows, its real model, trained by real Python. One repository lives through
// the life of two pull requests, in the order of the tests.

const execute = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const template = join(root, 'template-repo')
const checkName = 'evaluate-and-compare / flight-delay'

let github: GitHubDouble
let repository: Repository
let scratch: string
let suite: string

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'mlops-workflows-'))
  suite = await exportSuite(join(scratch, 'suite'))
  github = await startGitHub()
  const files = { ...templateFiles(), ...(await pointersOf('main', {})) }
  repository = await github.createRepository({ fullName: 'acme/flights', files })
})
afterAll(async () => {
  await github.close()
  await rm(scratch, { recursive: true, force: true })
})

function templateFiles(folder = template, below = ''): Record<string, string> {
  const skipped =
    /^(monitoring|.*\.parquet|models|reports|\.venv|\.mlops|__pycache__|\.pytest_cache|\.ruff_cache)$/
  return Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !skipped.test(entry.name))
      .flatMap((entry) => {
        const path = join(folder, entry.name)
        const name = below === '' ? entry.name : `${below}/${entry.name}`
        return entry.isDirectory()
          ? Object.entries(templateFiles(path, name))
          : [[name, readFileSync(path, 'utf8')] as const]
      }),
  )
}

/**
 * The pointers of the data that a version of the template makes here, as its author would commit them: other versions of
 * the libraries write other bytes of the same rows.
 */
async function pointersOf(name: string, files: Record<string, string>): Promise<Record<string, string>> {
  const folder = join(scratch, `data-${name}`)
  cpSync(template, folder, { recursive: true })
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  const command = (program: string, ...args: string[]) => execFileSync(program, args, { cwd: folder })
  command('git', 'init', '--quiet')
  command(join(root, '.venv', 'bin', 'python'), '-m', 'flight_delay.data')
  const tracked = ['train.parquet', 'holdout.parquet', 'monitoring'].map((path) => `data/${path}`)
  command(process.execPath, join(root, 'dist', 'cli.js'), 'data', 'add', ...tracked)
  return Object.fromEntries(
    tracked.map((path) => [`${path}.dvc`, readFileSync(join(folder, `${path}.dvc`), 'utf8')]),
  )
}

/** The template's files with a demo change laid over them, by the lines that its patch replaces. */
function changed(name: string): Record<string, string> {
  const patch = readFileSync(join(root, 'scripts', 'demo-changes', name, 'change.patch'), 'utf8')
  const files: Record<string, string> = {}
  for (const part of patch.split(/^diff --git /m).slice(1)) {
    const path = /^\+\+\+ b\/(.+)$/m.exec(part)![1]!
    let text = readFileSync(join(template, path), 'utf8')
    for (const hunk of part.split(/^@@.*$\n/m).slice(1)) {
      const lines = hunk.split('\n').filter((line) => /^[ +-]/.test(line))
      const side = (drop: string) =>
        lines
          .filter((line) => !line.startsWith(drop))
          .map((line) => `${line.slice(1)}\n`)
          .join('')
      expect(text).toContain(side('+'))
      text = text.replace(side('+'), () => side('-'))
    }
    files[path] = text
  }
  return files
}

const run = (number: number, action: 'opened' | 'synchronize', expectJobs = ['model']): Promise<Outcome> =>
  runWorkflow({
    github,
    repository,
    suite,
    event: { name: 'pull_request', number, action },
    expectJobs,
    follow: true,
    timeoutSeconds: 400,
  })
const ours = (number: number) =>
  github.comments(repository, number).filter((comment) => comment.body.startsWith('<!-- mlops-actions:'))
const checkOn = async (revision: string, name = checkName) =>
  github.checkRuns(repository, await github.sha(repository, revision)).filter((check) => check.name === name)
const job = (outcome: Outcome, id: string) =>
  outcome.runs.flatMap((one) => one.jobs).find((one) => one.id === id)

/** A machine that is taken away once, when the model is fitted and its metrics are not. */
const interrupted = `name: Interrupted
on: { push: { branches: [interrupted] } }
jobs:
  model:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { fetch-depth: 0 }
      - uses: ./.github/actions/prepare
      - run: |
          (until [ -s checkpoints/model.skops ]; do sleep 0.1; done; pkill -TERM -f "flight_delay[.]train") > /dev/null 2>&1 &
      - uses: acme/mlops-actions/actions/train-on-runner@v1
      - run: echo "metrics $(sha256sum reports/metrics.jsonl)"
      - uses: acme/mlops-actions/actions/train-on-runner@v1
      - run: rm -rf reports models
      - uses: acme/mlops-actions/actions/train-on-runner@v1
        with: { anew: true }
      - run: echo "metrics $(sha256sum reports/metrics.jsonl)" && cp .mlops/reports/run-manifest.json manifest.json
      - uses: acme/mlops-actions/actions/train-on-runner@v1
        with: { from-manifest: manifest.json }
      - run: echo "metrics $(sha256sum reports/metrics.jsonl)"
`

const pushMain = () =>
  runWorkflow({
    github,
    repository,
    suite,
    event: { name: 'push', ref: 'refs/heads/main' },
    expectJobs: ['model'],
    timeoutSeconds: 400,
  })

describe('what is merged into the main branch of the template', () => {
  it('is trained, compared and registered once, so that pull requests find their champion kept', async () => {
    const outcome = await pushMain()
    expect(outcome.runs[0]?.conclusion, outcome.runs[0]?.log).toBe('success')
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

  it('is neither trained nor registered again where nothing changed', async () => {
    const outcome = await pushMain()
    expect(outcome.runs[0]?.conclusion).toBe('success')
    const { log } = outcome.runs[0]!
    expect(log).toContain('nothing was trained')
    expect(repository.releases.size).toBe(1)
    expect(outcome.runs[0]?.summary ?? '').not.toContain('failed')
  })
})

describe('the training of the template in a workflow', () => {
  it('goes on after SIGTERM to the same metrics, is skipped then, and is repeated from its manifest', async () => {
    const params = readFileSync(join(template, 'params.yaml'), 'utf8')
    const branch = 'interrupted'
    const files = {
      'params.yaml': params.replace('random_state: 2013', 'max_depth: 4\n  random_state: 2013'),
      '.github/workflows/interrupted.yml': interrupted,
    }
    await github.commit(repository, { branch, files })
    const outcome = await runWorkflow({
      github,
      repository,
      suite,
      event: { name: 'push', ref: `refs/heads/${branch}` },
      expectJobs: ['model'],
      timeoutSeconds: 400,
    })
    const { log, conclusion } = outcome.runs[0]!
    expect(conclusion, log).toBe('success')
    expect(log).toContain('model: from the checkpoint')
    expect(log).toContain('nothing was trained')
    const [gone, whole, repeated] = [...log.matchAll(/metrics ([0-9a-f]{64})/g)].map(([, hash]) => hash)
    expect(gone).toBeDefined()
    expect([whole, repeated]).toEqual([gone, gone])
  })
})

describe('a pull request on the template', () => {
  it('gets one comment and a check on its head commit', async () => {
    await github.commit(repository, { branch: 'better', files: changed('better') })
    await github.openPull(repository, { head: 'better', base: 'main', title: 'Better', author: 'ana' })
    for (let i = 0; i < 120; i++) github.comment(repository, { issue: 1, author: 'ana', body: `Remark ${i}` })
    const outcome = await run(1, 'opened')
    expect(job(outcome, 'model')?.conclusion).toBe('success')
    expect(job(outcome, 'model')?.log).toContain('Predictions of an equal earlier run are used')
    expect(ours(1)).toHaveLength(1)
    expect(ours(1)[0]).toMatchObject({ author: 'github-actions[bot]' })
    expect(ours(1)[0]!.body).toContain('ROC AUC')
    expect(Buffer.byteLength(ours(1)[0]!.body)).toBeLessThan(65_536)
    expect(await checkOn('better')).toMatchObject([{ status: 'completed', conclusion: 'success' }])
    expect(outcome.runs[0]?.summary).toContain('ROC AUC')
  })

  it('keeps the comment and moves the check when it is pushed to, and a worse model fails check and job', async () => {
    const before = { ...ours(1)[0]! }
    const first = await github.sha(repository, 'better')
    await github.commit(repository, { branch: 'better', files: { ...changed('worse') } })
    const outcome = await run(1, 'synchronize')
    expect(job(outcome, 'model')?.conclusion).toBe('failure')
    expect(ours(1)).toHaveLength(1)
    expect(ours(1)[0]!.id).toBe(before.id)
    expect(ours(1)[0]!.body).not.toBe(before.body)
    const [check] = await checkOn('better')
    expect(check).toMatchObject({ status: 'completed', conclusion: 'failure' })
    expect(check!.annotations.map(({ path }) => path)).toContain('mlops.yaml')
    expect(github.checkRuns(repository, first)).toMatchObject([
      { name: 'data-validate / flight-delay', conclusion: 'success' },
      { name: checkName, conclusion: 'success' },
    ])
  })

  it('that changes the data shows what changed, fails on the line of its contract, and trains nothing', async () => {
    const files = changed('data')
    await github.commit(repository, {
      branch: 'data',
      files: { ...files, ...(await pointersOf('kilometres', files)) },
    })
    await github.openPull(repository, { head: 'data', base: 'main', title: 'Kilometres', author: 'ana' })
    const number = 2
    const outcome = await run(number, 'opened')
    expect(job(outcome, 'model')?.conclusion).toBe('failure')
    expect(job(outcome, 'model')?.log).not.toContain('Training flight-delay')
    expect(ours(number)).toHaveLength(1)
    const { body } = ours(number)[0]!
    expect(body).toContain('break their contracts')
    expect(body).toContain('160,678 flights changed')
    const [check] = await checkOn('data', 'data-validate / flight-delay')
    expect(check).toMatchObject({ status: 'completed', conclusion: 'failure' })
    expect(check!.annotations.map(({ path }) => path)).toContain('contracts/flights.odcs.yaml')
  })

  it('from a fork is reported by the trusted workflow, with none of the Markdown of the fork', async () => {
    const fork = await github.fork(repository, 'mallory')
    const evil = '</details><img src=x onerror=1> @everyone | a | $(id)'
    const mlops = readFileSync(join(template, 'mlops.yaml'), 'utf8').replace(
      'row-name: flights',
      `row-name: "${evil}"`,
    )
    await github.commit(fork, { branch: 'evil', files: { 'mlops.yaml': mlops } })
    await github.openPull(repository, {
      head: 'mallory:evil',
      base: 'main',
      title: 'Evil',
      author: 'mallory',
    })
    const number = 3
    const outcome = await run(number, 'opened', ['model', 'publish'])
    expect(job(outcome, 'model')?.permissions).not.toMatchObject({ 'pull-requests': 'write' })
    expect(job(outcome, 'publish')?.conclusion).toBe('success')
    expect(ours(number)).toHaveLength(1)
    const shown = renderAsGitHub(ours(number)[0]!.body)
    expect(shown).toContain('onerror=1')
    expect(shown).toContain('the contracts hold')
    expect(shown).not.toContain('<img')
    expect(shown).not.toMatch(/@everyone/)
    const head = await github.sha(fork, 'evil')
    expect(github.checkRuns(repository, head).filter((check) => check.name === checkName)).toMatchObject([
      { status: 'completed' },
    ])
  })
})

describe('the drift of the template’s flights', () => {
  const report = (asOf: string) =>
    runWorkflow({
      github,
      repository,
      suite,
      event: { name: 'workflow_dispatch', workflow: 'drift.yml', inputs: { 'as-of': asOf } },
      expectJobs: ['report'],
      timeoutSeconds: 400,
    })
  const issues = () => [...repository.issues.values()].filter(({ labels }) => labels.includes('drift'))

  it('is one issue for all the months in which the model is worse, not one a month', async () => {
    const september = await report('2013-09-01')
    expect(september.runs[0]?.conclusion, september.runs[0]?.log).toBe('success')
    expect(september.runs[0]?.summary).toContain('ROC AUC is worse')
    expect(issues()).toMatchObject([
      { title: 'Drift of flight-delay since 2013-09-01', state: 'open', author: 'github-actions[bot]' },
    ])
    const october = await report('2013-10-01')
    expect(october.runs[0]?.conclusion, october.runs[0]?.log).toBe('success')
    expect(issues()).toHaveLength(1)
    const shown = renderAsGitHub(issues()[0]!.body ?? '')
    expect(shown).toContain('2013-09-01')
    expect(shown).toContain('2013-10-01')
    const history = execFileSync('git', ['show', 'mlops-state:drift/flight-delay/history.json'], {
      cwd: repository.gitDir,
      encoding: 'utf8',
    })
    expect(JSON.parse(history).records).toHaveLength(2)
  })
})
